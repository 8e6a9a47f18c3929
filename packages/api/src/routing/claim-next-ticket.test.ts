import { weightOf } from '@relais/sla'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TicketId } from '../db/id.ts'
import { type Answering, customerMessage, memberIdOf, openAnswering } from '../testing/answering.ts'
import { weightColumn } from '../tickets/order-columns.ts'
import { tickets } from '../tickets/tables.ts'
import { assignTicket } from './assign-ticket.ts'
import { claimNextTicket } from './claim-next-ticket.ts'
import { claimTicket } from './claim-ticket.ts'
import { explainReason } from './explain-reason.ts'
import { releaseClaim } from './release-claim.ts'
import { claims, ticketPicks } from './tables.ts'

describe('the next ticket', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())
  // What an earlier test left waiting is nobody's turn any more.
  beforeEach(async () => {
    await house.owner.update(tickets).set({ status: 'closed' })
  })

  /** A ticket that waits, with the columns the order looks at as a test needs them. */
  async function waiting(looks: {
    importance?: number
    dueInMinutes?: number
    band?: 0 | 1
    since?: number
  }) {
    const { ticketId } = await house.post({
      author: {
        externalId: crypto.randomUUID(),
        handle: 'nora',
        name: 'Nora',
        avatarUrl: null,
        audience: null,
      },
    })
    const { importance = 20, dueInMinutes = 60, band = 1, since = 5 } = looks
    await house.owner
      .update(tickets)
      .set({
        importance,
        band,
        dueAt: sql`now() + make_interval(mins => ${dueInMinutes})`,
        oldestUnansweredAt: sql`now() - make_interval(mins => ${since})`,
      })
      .where(eq(tickets.ticketId, ticketId))
    return ticketId
  }

  it('is what has the least slack, is claimed for whoever asks, and keeps its reason', async () => {
    const ada = await house.member()
    await waiting({ dueInMinutes: 60 })
    const tight = await waiting({ dueInMinutes: 8 })

    const next = await claimNextTicket(ada)

    expect(next).toMatchObject({
      claim: { ticketId: tight, holderId: memberIdOf(ada) },
      reason: { code: 'on_time', parameters: { weight: 2, behind: 1 } },
    })
    expect(explainReason(next!.reason)).toBe('Weight 2, 3 min of slack left; 1 other was behind.')
    const [pick] = await house.owner.select().from(ticketPicks).where(eq(ticketPicks.ticketId, tight))
    expect(pick).toMatchObject({ memberId: memberIdOf(ada), ...next!.reason })
    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, tight))
    expect(ticket!.assigneeId).toBe(memberIdOf(ada))
  })

  it('is of band 0 before everything, the longest waiting first', async () => {
    const ada = await house.member()
    await waiting({ importance: 100, dueInMinutes: 6 })
    const second = await waiting({ band: 0, since: 2 })
    const first = await waiting({ band: 0, since: 4, dueInMinutes: 300 })

    const picked = [await claimNextTicket(ada), await claimNextTicket(ada)]

    expect(picked.map((next) => [next?.claim.ticketId, next?.reason.code])).toEqual([
      [first, 'band_zero'],
      [second, 'band_zero'],
    ])
  })

  it('is nobody’s or one’s own, and in no hands, one’s own included', async () => {
    const [ada, ben] = [await house.member(), await house.member()]
    const [his, hers, held] = [await waiting({}), await waiting({ dueInMinutes: 90 }), await waiting({})]
    await assignTicket(ada, { ticketId: his, assigneeId: memberIdOf(ben) })
    await assignTicket(ada, { ticketId: hers, assigneeId: memberIdOf(ada) })
    await claimTicket(ben, { ticketId: held })
    await assignTicket(ada, { ticketId: held, assigneeId: null })

    expect((await claimNextTicket(ada))?.claim.ticketId).toBe(hers)
    expect(await claimNextTicket(ada)).toBeNull()
    const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, held))
    expect(claim).toMatchObject({ holderId: memberIdOf(ben) })
  })

  it('is nothing that was answered, put aside, resolved, or that nobody said to us', async () => {
    const ada = await house.member()
    const ids = [await waiting({}), await waiting({}), await waiting({}), await waiting({})] as const
    const looks = [
      { oldestUnansweredAt: null },
      { status: 'hold' },
      { status: 'resolved' },
      { isHit: true },
    ] as const
    for (const [at, look] of looks.entries()) {
      await house.owner.update(tickets).set(look).where(eq(tickets.ticketId, ids[at]!))
    }

    expect(await claimNextTicket(ada)).toBeNull()
  })

  it('is on every sixteenth time what has been late longest', async () => {
    const ada = await house.member()
    const forgotten = await waiting({ importance: 0, dueInMinutes: -60 })
    for (let n = 0; n < 16; n += 1) await waiting({ importance: 100, dueInMinutes: 7 })

    const picked: { code: string; ticketId: TicketId }[] = []
    for (let n = 0; n < 16; n += 1) {
      const { claim, reason } = (await claimNextTicket(ada))!
      picked.push({ code: reason.code, ticketId: claim.ticketId })
      await releaseClaim(ada, { ticketId: claim.ticketId, fence: claim.fence })
      await house.owner.update(tickets).set({ status: 'closed' }).where(eq(tickets.ticketId, claim.ticketId))
    }

    expect(picked.findIndex(({ code }) => code === 'reserve')).toBe(15)
    expect(picked.at(-1)!.ticketId).toBe(forgotten)
  })

  it('is never handed out twice, however many ask at once, and all are handed out', async () => {
    const people = await Promise.all(Array.from({ length: 50 }, () => house.member()))
    const posts = Array.from({ length: 150 }, (_, n) =>
      customerMessage({
        author: { externalId: `asker-${n}`, handle: `a${n}`, name: `A${n}`, avatarUrl: null, audience: null },
      }),
    )
    await house.receive(...posts)

    const given = await Promise.all(
      people.map(async (person) => {
        const mine: TicketId[] = []
        for (let next = await claimNextTicket(person); next; next = await claimNextTicket(person)) {
          mine.push(next.claim.ticketId)
        }
        return mine
      }),
    )

    expect(given.flat()).toHaveLength(150)
    expect(new Set(given.flat()).size).toBe(150)
  }, 120_000)

  it('does not wait in a circle with those who claim by hand', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => house.member()))
    const ids = await Promise.all(Array.from({ length: 8 }, () => waiting({})))

    const outcomes = await Promise.allSettled(
      people.flatMap((person) => [
        claimNextTicket(person),
        ...ids.map((ticketId) => claimTicket(person, { ticketId })),
      ]),
    )

    const refusals = outcomes.filter((one) => one.status === 'rejected').map(({ reason }) => reason.code)
    expect(new Set(refusals)).toEqual(new Set(['TICKET_CLAIMED']))
    const holders = await house.owner
      .select()
      .from(claims)
      .innerJoin(tickets, and(eq(tickets.ticketId, claims.ticketId), eq(tickets.status, 'open')))
    expect(holders).toHaveLength(8)
  })

  it('weighs in the database what it weighs in the order', async () => {
    const rows = await house.owner.execute<{ importance: number; weight: number }>(
      sql`select importance, ${weightColumn} as weight from generate_series(0, 100) importance`,
    )
    expect(rows.filter(({ importance, weight }) => weightOf(importance) !== weight)).toEqual([])
  })
})
