import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { type Answering, customerMessage, openAnswering } from '../testing/answering.ts'
import { tickets } from '../tickets/tables.ts'
import { triageCorrections } from '../triage/tables.ts'
import { undoCorrection } from '../triage/undo-correction.ts'
import { drawSample } from './draw-sample.ts'
import { judgeSample } from './judge-sample.ts'
import { findSample, listSampleWeeks } from './queries.ts'
import { samples, sampleTickets } from './tables.ts'

const MORNING = new Date('2026-03-03T08:00:00Z')
const YESTERDAY = new Date('2026-03-02T12:00:00Z')

let house: Answering
let ada: Ctx
let ben: Ctx
let people = 0

beforeAll(async () => {
  house = await openAnswering()
  ;[ada, ben] = [await house.member(), await house.member('supervisor')]
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.owner.delete(samples)
  await house.owner.update(tickets).set({ openedAt: new Date('2026-01-01T12:00:00Z') })
})

/** Tickets of as many people, all in Later, opened yesterday. */
async function later(count: number, look: Partial<typeof tickets.$inferInsert> = {}): Promise<TicketId[]> {
  const said = Array.from({ length: count }, () => {
    people += 1
    const externalId = `person-${people}`
    const author = { externalId, handle: externalId, name: externalId, avatarUrl: null, audience: null }
    return customerMessage({ author, text: 'Un beau voyage, vraiment.' })
  })
  await house.receive(...said)
  const rows = await house.owner
    .update(tickets)
    .set({ openedAt: YESTERDAY, ...look })
    .where(sql`ticket_id in (select ticket_id from tickets order by number desc limit ${count})`)
    .returning({ ticketId: tickets.ticketId, lane: tickets.lane })
  expect(new Set(rows.map(({ lane }) => lane))).toEqual(new Set([look.lane ?? 'later']))
  return rows.map(({ ticketId }) => ticketId as TicketId)
}
const draw = (at = MORNING) => ada.transaction((tx) => drawSample(tx, at))
const drawn = () => ada.transaction((tx) => findSample(tx, null))
const weeks = () => ada.transaction((tx) => listSampleWeeks(tx, 8))
const ticketOf = async (ticketId: TicketId) => {
  const [row] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
  return row!
}

describe('the daily sample', () => {
  it('is ten of what stood in Later yesterday, the same ones whoever draws, once a day from six o’clock on', async () => {
    const all = await later(14)
    await later(1, { lane: 'plan' })
    await later(1, { isHit: true })
    await later(1, { status: 'spam' })
    await later(1, { openedAt: new Date('2026-03-01T22:59:00Z') })

    expect(await draw(new Date('2026-03-03T04:59:00Z'))).toBeNull()
    expect(await draw()).toBe(10)
    expect(await draw()).toBeNull()
    const first = (await drawn())!
    expect(first).toMatchObject({ day: '2026-03-02', drawnAt: MORNING, laterCount: 14 })
    const ids = first.tickets.map(({ ticketId }) => ticketId)
    expect(new Set(ids).size).toBe(10)
    expect(ids.filter((id) => !all.includes(id))).toEqual([])

    await house.owner.delete(samples)
    await draw()
    expect((await drawn())!.tickets.map(({ ticketId }) => ticketId)).toEqual(ids)
  })

  it('is fewer where there are fewer, and none where there is none, which is known too', async () => {
    await later(3)
    expect(await draw()).toBe(3)
    expect(await draw(new Date('2026-03-04T08:00:00Z'))).toBe(0)
    expect(await drawn()).toMatchObject({ day: '2026-03-03', laterCount: 0, tickets: [] })
    expect(await ada.transaction((tx) => findSample(tx, '2026-03-02'))).toMatchObject({ laterCount: 3 })
    expect(await ada.transaction((tx) => findSample(tx, '2026-02-01'))).toBeNull()
  })

  it('draws each ticket as often as any other', async () => {
    const all = await later(20)
    const times = new Map<TicketId, number>(all.map((id) => [id, 0]))
    for (let day = 0; day < 40; day += 1) {
      await house.owner.delete(samples)
      const at = new Date(MORNING.getTime() + day * 86_400_000)
      await house.owner
        .update(tickets)
        .set({ openedAt: new Date(YESTERDAY.getTime() + day * 86_400_000) })
        .where(sql`ticket_id in ${all}`)
      await draw(at)
      for (const { ticketId } of (await drawn())!.tickets) times.set(ticketId, times.get(ticketId)! + 1)
    }
    // Half of the time, give or take: six times the deviation of forty draws.
    for (const count of times.values()) expect(Math.abs(count - 20)).toBeLessThan(20)
  }, 60_000)

  it('that is found right confirms both scores, once, whoever asks again', async () => {
    const [ticketId] = await later(1)
    await draw()
    const said = await judgeSample(ada, { ticketId: ticketId!, lane: 'later' })
    expect(said.map(({ what, valueBefore, valueAfter }) => [what, valueBefore === valueAfter])).toEqual([
      ['urgency', true],
      ['importance', true],
    ])
    await judgeSample(ben, { ticketId: ticketId!, lane: 'later' })
    const kept = await house.owner
      .select()
      .from(triageCorrections)
      .where(eq(triageCorrections.ticketId, ticketId!))
    expect(kept).toHaveLength(2)
    expect((await drawn())!.tickets).toMatchObject([{ verdict: 'right', judgedBy: ada.viewer.memberId }])
    await expect(judgeSample(ben, { ticketId: ticketId!, lane: 'plan' })).rejects.toMatchObject({
      code: 'SAMPLE_JUDGED',
      parameters: { by: ada.viewer.name },
    })
  })

  it('that was missed goes into its lane, counts as a miss of its week, and neither once it is taken back', async () => {
    const [first, second] = await later(2)
    await draw()
    await judgeSample(ada, { ticketId: first!, lane: 'later' })
    const [said] = await judgeSample(ada, { ticketId: second!, lane: 'doNow' })
    expect(await ticketOf(second!)).toMatchObject({ lane: 'doNow', urgency: 55, importance: 55 })
    expect(await weeks()).toEqual([{ firstDay: '2026-03-02', drawn: 2, judged: 2, missed: 1 }])

    await undoCorrection(ada, said!)
    expect(await ticketOf(second!)).toMatchObject({ lane: 'later' })
    expect(await weeks()).toEqual([{ firstDay: '2026-03-02', drawn: 2, judged: 1, missed: 0 }])
    expect((await drawn())!.tickets.filter(({ verdict }) => verdict === null)).toMatchObject([
      { ticketId: second, judgedBy: null, judgedAt: null },
    ])
    await judgeSample(ben, { ticketId: second!, lane: 'later' })
    expect(await weeks()).toMatchObject([{ judged: 2, missed: 0 }])
  })

  it('is judged only of what was drawn, and as the ticket stands', async () => {
    const [ticketId] = await later(1)
    await expect(judgeSample(ada, { ticketId: ticketId!, lane: 'later' })).rejects.toMatchObject({
      code: 'SAMPLE_NOT_FOUND',
    })
    await draw()
    await house.owner.update(tickets).set({ lane: 'plan' }).where(eq(tickets.ticketId, ticketId!))
    await expect(judgeSample(ada, { ticketId: ticketId!, lane: 'later' })).rejects.toMatchObject({
      code: 'SAMPLE_MOVED',
    })
    await judgeSample(ada, { ticketId: ticketId!, lane: 'plan' })
    expect((await drawn())!.tickets).toMatchObject([{ verdict: 'missed' }])
  })

  it('never holds an eleventh ticket, nor a verdict without its act, by its tables', async () => {
    const ids = await later(11)
    await draw()
    const day = '2026-03-02'
    const taken = new Set((await drawn())!.tickets.map(({ ticketId }) => ticketId))
    const left = ids.find((id) => !taken.has(id))!
    const broken = { cause: { code: '23514' } }
    await expect(
      ada.transaction((tx) =>
        tx.execute(sql`insert into sample_tickets (organization_id, day, ticket_id, position)
          values (${house.organizationId}, ${day}, ${left}, 11)`),
      ),
    ).rejects.toMatchObject(broken)
    await expect(house.owner.update(sampleTickets).set({ verdict: 'right' })).rejects.toMatchObject(broken)
  })
})
