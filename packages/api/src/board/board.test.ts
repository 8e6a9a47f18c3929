import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { claimNextTicket } from '../routing/claim-next-ticket.ts'
import { releaseClaim } from '../routing/release-claim.ts'
import { ticketPicks } from '../routing/tables.ts'
import { type Answering, customerMessage, openAnswering } from '../testing/answering.ts'
import { members } from '../members/tables.ts'
import { countViews, listTickets } from '../tickets/queries.ts'
import { tickets } from '../tickets/tables.ts'
import { readBoard } from './queries.ts'
import { refreshBoard, refreshBoardIfDue } from './refresh-board.ts'
import { setMaxWait } from './set-max-wait.ts'
import { boardRules, boards, boardTickets } from './tables.ts'

const HOUR = 60
const DAY = 24 * HOUR

let house: Answering
let ada: Ctx
let boss: Ctx
let people = 0

beforeAll(async () => {
  house = await openAnswering()
  ;[ada, boss] = [await house.member(), await house.member('supervisor')]
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.owner.delete(boardRules)
  await house.owner.delete(boards)
  await house.owner.delete(boardTickets)
  await house.owner.update(tickets).set({ status: 'closed' })
  await house.owner.update(members).set({ availability: null })
})

/** Tickets of as many people, with the columns that the order looks at; minutes ago, and from now. */
async function waiting(
  count: number,
  look: { importance?: number; since?: number; due?: number; band?: 0 | 1; assigneeId?: string } = {},
): Promise<TicketId[]> {
  const { importance = 20, since = 5, due = 60, band = 1, assigneeId = null } = look
  await house.receive(
    ...Array.from({ length: count }, () => {
      people += 1
      const externalId = `person-${people}`
      return customerMessage({
        author: { externalId, handle: externalId, name: externalId, avatarUrl: null, audience: null },
      })
    }),
  )
  const rows = await house.owner
    .update(tickets)
    .set({
      importance,
      band,
      assigneeId,
      intent: 'question',
      dueAt: sql`now() + make_interval(mins => ${due})`,
      oldestUnansweredAt: sql`now() - make_interval(mins => ${since})`,
      // What came long ago does not come again and again.
      openedAt: sql`now() - interval '10 days'`,
    })
    .where(sql`ticket_id in (select ticket_id from tickets order by number desc limit ${count})`)
    .returning({ ticketId: tickets.ticketId })
  return rows.map(({ ticketId }) => ticketId as TicketId)
}
const refresh = () => boss.transaction((tx) => refreshBoard(tx, new Date()))
const onBoard = async () => {
  const rows = await house.owner.select().from(boardTickets)
  return new Map(rows.map((row) => [row.ticketId as TicketId, row]))
}
const view = (ctx: Ctx) =>
  ctx.transaction((tx) =>
    listTickets(tx, ctx.viewer, { view: 'notInTime' }, { limit: 50, after: null, now: new Date() }),
  )

describe('the board of those who will not be answered in time', () => {
  it('is empty while everybody is answered within the longest wait, however many there are', async () => {
    await waiting(40)
    await refresh()
    expect(await onBoard()).toEqual(new Map())
    expect(await boss.transaction(readBoard)).toMatchObject({
      maxWaitMinutes: DAY,
      waiting: 40,
      responders: 1,
      isCutOff: false,
      reserveEvery: 16,
    })
  })

  it('names who has waited too long already, with what stands before them and who answers', async () => {
    await waiting(6, { importance: 80, due: 30 })
    const [late] = await waiting(1, { importance: 0, since: 24 * HOUR - 1, due: -10 })
    await refresh()
    const entry = (await onBoard()).get(late!)!
    expect([...(await onBoard()).keys()]).toEqual([late])
    // Six questions of some minutes each, by one person, before it.
    expect(entry).toMatchObject({ aheadCount: 6, aheadMs: 6 * 320_000, responders: 1 })
    expect(Math.abs(entry.finishAt!.getTime() - (Date.now() + 7 * 320_000))).toBeLessThan(20_000)
    expect(Math.abs(entry.waitingSince.getTime() - (Date.now() - (24 * HOUR - 1) * 60_000))).toBeLessThan(
      20_000,
    )
  })

  it('names the last in line when there is more than a day can hold, the light ones first', async () => {
    const heavy = await waiting(60, { importance: 80, since: 200, due: -30 })
    const light = await waiting(60, { importance: 0, since: 200, due: -30 })
    await setMaxWait(boss, { maxWaitMinutes: 9 * HOUR })
    const board = await onBoard()
    // A hundred and twenty of 320 s are more than ten hours; nine less those that have passed is less than six.
    expect(heavy.filter((id) => board.has(id))).toEqual([])
    const late = light.filter((id) => board.has(id)).length
    expect(late).toBeGreaterThan(40)
    expect(late).toBeLessThanOrEqual(60)
    const ahead = light.flatMap((id) => board.get(id)?.aheadCount ?? []).toSorted((a, b) => a - b)
    expect(new Set(ahead).size).toBe(ahead.length)
    expect(ahead.at(-1)).toBe(119)
  })

  it('says never when nobody is there, and names what waits for one person alone by their own line', async () => {
    const mine = await waiting(3, { since: 2 * DAY, due: -DAY, assigneeId: ada.viewer.memberId })
    const [nobodys] = await waiting(1)
    await house.owner.update(members).set({ availability: 'away' })
    await refresh()
    const board = await onBoard()
    expect(board.get(nobodys!)).toMatchObject({ finishAt: null, responders: 0 })
    expect(new Set(mine.map((id) => board.get(id)?.aheadCount))).toEqual(new Set([0, 1, 2]))
    expect(board.get(mine[0]!)).toMatchObject({ responders: 1, finishAt: expect.any(Date) })
  })

  it('counts what still arrives and goes first', async () => {
    const [light] = await waiting(1, { importance: 0, since: 20 * HOUR, due: -5 })
    await refresh()
    expect(await onBoard()).toEqual(new Map())
    // More of the same in a day than one person can do, all of it answered by now.
    await waiting(400, { importance: 50 })
    await house.owner.execute(sql`update tickets set opened_at = now() - interval '1 hour', status = 'closed'
      where number > (select max(number) - 400 from tickets)`)
    await waiting(50, { importance: 50, due: 30 })
    await refresh()
    expect([...(await onBoard()).keys()]).toContain(light)
  })

  it('has danger before everything, by its own line', async () => {
    const danger = await waiting(3, { band: 0, since: 2 * DAY })
    const [late] = await waiting(1, { importance: 0, since: 2 * DAY, due: -10 })
    await refresh()
    const board = await onBoard()
    expect(new Set(danger.map((id) => board.get(id)?.aheadCount))).toEqual(new Set([0, 1, 2]))
    expect(board.get(late!)).toMatchObject({ aheadCount: 3 })
  })

  it('is a view of the inbox, for supervisors, from which who was answered falls at once', async () => {
    const [first, second] = await waiting(2, { importance: 0, since: 2 * DAY, due: -10 })
    await refresh()
    expect(new Set((await view(boss)).map(({ ticketId }) => ticketId))).toEqual(new Set([first, second]))
    expect(await view(ada)).toEqual([])
    const counts = (ctx: Ctx) => ctx.transaction((tx) => countViews(tx, ctx.viewer, new Date()))
    expect([(await counts(boss)).notInTime, (await counts(ada)).notInTime]).toEqual([2, 0])

    await house.owner.update(tickets).set({ oldestUnansweredAt: null }).where(eq(tickets.ticketId, first!))
    expect((await view(boss)).map(({ ticketId }) => ticketId)).toEqual([second])
    expect((await counts(boss)).notInTime).toBe(1)
    await refresh()
    expect([...(await onBoard()).keys()]).toEqual([second])
  })

  it('tells consoles who comes and who goes, and not who stays', async () => {
    const [ticketId] = await waiting(1, { importance: 0, since: 2 * DAY, due: -10 })
    const versionOf = async () =>
      (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId!)))[0]!.version
    const before = await versionOf()
    await refresh()
    expect(await versionOf()).toBe(before + 1)
    await refresh()
    expect(await versionOf()).toBe(before + 1)
    await house.owner.update(tickets).set({ oldestUnansweredAt: null }).where(eq(tickets.ticketId, ticketId!))
    await refresh()
    expect(await versionOf()).toBe(before + 2)
  })

  it('doubles the reserve while somebody stands on it', async () => {
    const [forgotten] = await waiting(1, { importance: 0, since: 2 * DAY, due: -DAY })
    await waiting(16, { importance: 100, due: 7 })
    await refresh()
    expect(await boss.transaction(readBoard)).toMatchObject({ reserveEvery: 8 })
    await house.owner.delete(ticketPicks)
    const picked: { code: string; ticketId: TicketId }[] = []
    for (let n = 0; n < 8; n += 1) {
      const { claim, reason } = (await claimNextTicket(ada))!
      picked.push({ code: reason.code, ticketId: claim.ticketId })
      await releaseClaim(ada, { ticketId: claim.ticketId, fence: claim.fence })
      await house.owner.update(tickets).set({ status: 'closed' }).where(eq(tickets.ticketId, claim.ticketId))
    }
    expect(picked.findIndex(({ code }) => code === 'reserve')).toBe(7)
    expect(picked.at(-1)!.ticketId).toBe(forgotten)
  })

  it('is looked at by one worker a minute', async () => {
    const times = await Promise.all(
      Array.from({ length: 4 }, () => boss.transaction((tx) => refreshBoardIfDue(tx, new Date()))),
    )
    expect(times.filter(Boolean)).toHaveLength(1)
    await house.owner.execute(sql`update boards set refreshed_at = now() - interval '61 seconds'`)
    expect(await boss.transaction((tx) => refreshBoardIfDue(tx, new Date()))).toBe(true)
  })

  it('has a longest wait from an hour to two weeks, by the verb and by the table', async () => {
    for (const maxWaitMinutes of [59, 20_161, 90.5, Number.NaN]) {
      await expect(setMaxWait(boss, { maxWaitMinutes })).rejects.toMatchObject({
        code: 'MAX_WAIT_OUT_OF_RANGE',
      })
    }
    await setMaxWait(boss, { maxWaitMinutes: 60 })
    expect(await boss.transaction(readBoard)).toMatchObject({ maxWaitMinutes: 60 })
    await expect(house.owner.update(boardRules).set({ maxWaitMinutes: 59 })).rejects.toMatchObject({
      cause: { code: '23514' },
    })
  })
})
