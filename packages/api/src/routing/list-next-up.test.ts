import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { type Answering, memberIdOf, openAnswering } from '../testing/answering.ts'
import { tickets } from '../tickets/tables.ts'
import type { TicketFilter } from '../tickets/ticket-filter.ts'
import { assignTicket } from './assign-ticket.ts'
import { claimNextTicket } from './claim-next-ticket.ts'
import { listNextUp } from './list-next-up.ts'
import type { NextPlace } from './next-place.ts'
import { claims, ticketPicks } from './tables.ts'

describe('Next up', () => {
  let house: Answering
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    await house.owner.update(tickets).set({ status: 'closed' })
    ada = await house.member()
  })

  interface Looks {
    importance?: number
    /** Null for no promise. */
    dueInMinutes?: number | null
    band?: 0 | 1
    since?: number
    intent?: 'question' | 'complaint' | null
  }

  /** A ticket that waits, with the columns the order looks at as a test needs them. */
  async function waiting(looks: Looks = {}): Promise<TicketId> {
    const { ticketId } = await house.post({
      author: {
        externalId: crypto.randomUUID(),
        handle: 'nora',
        name: 'Nora',
        avatarUrl: null,
        audience: null,
      },
    })
    const { importance = 20, dueInMinutes = 60, band = 1, since = 5, intent = 'question' } = looks
    const due =
      dueInMinutes === null ? sql`'infinity'` : sql`now() + make_interval(secs => ${dueInMinutes * 60})`
    await house.owner
      .update(tickets)
      .set({
        importance,
        band,
        intent,
        dueAt: due,
        oldestUnansweredAt: sql`now() - make_interval(secs => ${since * 60})`,
      })
      .where(eq(tickets.ticketId, ticketId))
    return ticketId
  }

  /** Some of everything: of band 0, late, on time, without a promise, forgotten, alike in all but their ids. */
  async function aBusyHour(): Promise<TicketId[]> {
    const looks: Looks[] = [
      { band: 0, since: 9 },
      { band: 0, since: 2, dueInMinutes: -30 },
      { importance: 80, dueInMinutes: 400 },
      { importance: 10, dueInMinutes: 7 },
      { importance: 10, dueInMinutes: 7.5 },
      { importance: 55, dueInMinutes: 30, intent: 'complaint' },
      { importance: 55, dueInMinutes: -30, intent: null },
      { importance: 95, dueInMinutes: -300 },
      { importance: 0, dueInMinutes: -2_000 },
      { importance: 35, dueInMinutes: null },
      { importance: 35, dueInMinutes: null, since: 1_400 },
      { importance: 35, dueInMinutes: null, since: 2_000 },
      { importance: 95, dueInMinutes: null, since: 3_000 },
      ...Array.from({ length: 3 }, () => ({ importance: 40, dueInMinutes: -45, since: 60 })),
      ...Array.from({ length: 3 }, () => ({ importance: 40, dueInMinutes: 45, since: 60 })),
    ]
    const ids: TicketId[] = []
    for (const look of looks) ids.push(await waiting(look))
    // What is alike is alike to the millisecond.
    await house.owner.execute(sql`update tickets set due_at = date_trunc('minute', due_at)
      where status = 'open' and due_at < 'infinity' and importance = 40`)
    return ids
  }

  /** Puts a ticket into ada's hands, and changes nothing else of it. */
  const hold = (ticketId: TicketId) =>
    house.owner.insert(claims).values({
      organizationId: house.organizationId,
      ticketId,
      holderId: memberIdOf(ada),
      fence: 1,
      expiresAt: new Date(Date.now() + 300_000),
    })

  const list = (
    who: Ctx,
    {
      limit = 100,
      after = null,
      ...more
    }: Partial<{ limit: number; after: NextPlace | null; now: Date; filter: TicketFilter }> = {},
  ) =>
    who.transaction((tx) =>
      listNextUp(tx, who.viewer, more.filter ?? { view: 'next' }, {
        limit,
        after,
        now: more.now ?? who.now(),
      }),
    )
  const idsOf = async (...given: Parameters<typeof list>) =>
    (await list(...given)).map(({ ticket }) => ticket.ticketId as TicketId)

  it('begins with what the next press of the key hands out, again and again until nothing is left', async () => {
    const ids = await aBusyHour()
    const mine = await waiting({ dueInMinutes: 20 })
    await assignTicket(ada, { ticketId: mine, assigneeId: memberIdOf(ada) })
    const given: TicketId[] = []
    for (let left = ids.length + 1; left > 0; left -= 1) {
      const shown = await idsOf(ada)
      expect(shown).toHaveLength(ids.length + 1)
      const [first] = shown.filter((id) => !given.includes(id))
      const next = await claimNextTicket(ada)
      expect(next!.claim.ticketId).toBe(first)
      given.push(next!.claim.ticketId)
    }

    expect(await claimNextTicket(ada)).toBeNull()
  })

  it('goes on with the order of its first page, however late the next one is asked for', async () => {
    const ids = await aBusyHour()
    const whole = await idsOf(ada)
    expect(whole.toSorted()).toEqual(ids.toSorted())

    const now = ada.now().getTime()
    const paged: TicketId[] = []
    let after: NextPlace | null = null
    for (let page = 0; paged.length < ids.length; page += 1) {
      const rows = await list(ada, { limit: 3, after, now: new Date(now + page * 20 * 60_000) })
      expect(rows).not.toEqual([])
      paged.push(...rows.map(({ ticket }) => ticket.ticketId as TicketId))
      after = rows.at(-1)!.place
      // Somebody takes one that was shown: nothing that was not shown yet moves.
      if (page === 1) await hold(paged[0]!)
    }

    expect(paged).toEqual(whole)
    expect(await list(ada, { after })).toEqual([])
  })

  it('begins with what has been late longest when it is the turn of the reserve, and shows it once', async () => {
    const { organizationId } = house
    const ids = [await waiting({ importance: 0, dueInMinutes: -90 })]
    for (let n = 0; n < 6; n += 1) ids.push(await waiting({ importance: 90, dueInMinutes: 30 + n }))
    await house.owner.insert(ticketPicks).values(
      Array.from({ length: 15 }, () => ({
        organizationId,
        ticketPickId: newId(),
        ticketId: ids[0]!,
        memberId: memberIdOf(ada),
        pickedAt: ada.now(),
        code: 'on_time' as const,
        parameters: { weight: 1, slackMs: 0, behind: 0 },
      })),
    )
    const shown = await list(ada, { limit: 3 })
    const rest = await idsOf(ada, { after: shown.at(-1)!.place })

    expect(shown[0]!.ticket.ticketId).toBe(ids[0])
    expect([...shown.map(({ ticket }) => ticket.ticketId), ...rest].toSorted()).toEqual(ids.toSorted())
    expect(await idsOf(ada, { after: shown[0]!.place })).toHaveLength(6)
    await house.owner.update(tickets).set({ lane: 'plan' }).where(eq(tickets.importance, 90))
    expect(await idsOf(ada, { limit: 6, filter: { view: 'next', lanes: ['plan'] } })).toEqual(ids.slice(1))
    expect(await claimNextTicket(ada)).toMatchObject({
      claim: { ticketId: ids[0] },
      reason: { code: 'reserve' },
    })
  })

  it('keeps a ticket where it stands while somebody answers it', async () => {
    const ids = [await waiting({ dueInMinutes: 30 }), await waiting(), await waiting({ dueInMinutes: 90 })]
    await hold(ids[1]!)

    expect(await idsOf(ada)).toEqual(ids)
  })

  it('holds nothing that was answered, put aside, found by a search, or is somebody else’s', async () => {
    const ben = await house.member()
    const ids = [await waiting(), await waiting(), await waiting(), await waiting(), await waiting()] as const
    const set = (ticketId: TicketId, look: Partial<typeof tickets.$inferInsert>) =>
      house.owner.update(tickets).set(look).where(eq(tickets.ticketId, ticketId))
    await set(ids[0], { oldestUnansweredAt: null })
    await set(ids[1], { status: 'hold' })
    await set(ids[2], { isHit: true })
    await assignTicket(ada, { ticketId: ids[3], assigneeId: memberIdOf(ben) })

    expect(await idsOf(ada)).toEqual([ids[4]])
    expect((await idsOf(ben)).toSorted()).toEqual([ids[3], ids[4]].toSorted())
  })

  it('is narrowed without losing the order', async () => {
    await aBusyHour()
    const whole = await list(ada)
    await house.owner
      .update(tickets)
      .set({ language: 'ar' })
      .where(and(eq(tickets.status, 'open'), sql`importance in (40, 10, 95)`))
    const narrowed = await idsOf(ada, { filter: { view: 'next', languages: ['ar'] } })

    expect(narrowed.length).toBeGreaterThan(5)
    expect(narrowed).toEqual(
      whole
        .filter(({ ticket }) => [40, 10, 95].includes(ticket.importance))
        .map(({ ticket }) => ticket.ticketId),
    )
  })
})
