import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { ticketCycles, ticketFacts } from '../promises/tables.ts'
import { assignTicket } from '../routing/assign-ticket.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { resolveTicket } from './resolve-ticket.ts'
import { setTicketStatus } from './set-ticket-status.ts'
import { snoozeTicket } from './snooze-ticket.ts'
import { tickets } from './tables.ts'
import { undoTicketChange } from './undo-ticket-change.ts'
import { undoableKind } from './undoable-changes.ts'

describe('taking back what one did', () => {
  let house: Answering
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
  })
  afterAll(() => house.close())

  /** Everything of a ticket that a person could notice: its columns but the counts, and its promises. */
  const standing = async (ticketId: TicketId) => {
    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    const { version: _version, factCount: _facts, state: _state, lastEffectiveAt: _at, ...seen } = ticket!
    const cycles = await house.owner
      .select({ target: ticketCycles.target, outcome: ticketCycles.outcome, dueAt: ticketCycles.dueAt })
      .from(ticketCycles)
      .where(eq(ticketCycles.ticketId, ticketId))
    return { ...seen, cycles: cycles.toSorted((a, b) => a.target.localeCompare(b.target)) }
  }
  const lastKey = async (ticketId: TicketId) => {
    const facts = await house.owner.select().from(ticketFacts).where(eq(ticketFacts.ticketId, ticketId))
    return facts.toSorted((a, b) => b.seq - a.seq).find((fact) => undoableKind(fact.dedupKey))!.dedupKey
  }

  it.each<[string, (ctx: Ctx, ticketId: TicketId) => Promise<unknown>]>([
    ['resolving', (ctx, ticketId) => resolveTicket(ctx, { ticketId, outcome: 'none' })],
    ['calling it spam', (ctx, ticketId) => setTicketStatus(ctx, { ticketId, status: 'spam' })],
    ['closing', (ctx, ticketId) => setTicketStatus(ctx, { ticketId, status: 'closed' })],
    [
      'waiting for the customer',
      (ctx, ticketId) => setTicketStatus(ctx, { ticketId, status: 'waitingCustomer' }),
    ],
    [
      'putting aside',
      (ctx, ticketId) => snoozeTicket(ctx, { ticketId, until: new Date(Date.now() + 3_600_000) }),
    ],
    ['assigning', (ctx, ticketId) => assignTicket(ctx, { ticketId, assigneeId: ctx.viewer.memberId })],
    ['correcting the scores', (ctx, ticketId) => overrideTriage(ctx, { ticketId, importance: 90 })],
  ])('after %s leaves the ticket and its promises exactly as they were', async (_what, change) => {
    const { ticketId } = await house.post()
    const before = await standing(ticketId)
    await change(ada, ticketId)
    expect(await standing(ticketId)).not.toEqual(before)

    await undoTicketChange(ada, { ticketId, dedupKey: await lastKey(ticketId) })

    expect(await standing(ticketId)).toEqual(before)
  })

  it('asked twice has happened once', async () => {
    const { ticketId } = await house.post()
    await resolveTicket(ada, { ticketId, outcome: 'none' })
    const dedupKey = await lastKey(ticketId)
    await undoTicketChange(ada, { ticketId, dedupKey })
    const { added } = await undoTicketChange(ada, { ticketId, dedupKey })

    expect(added).toBe(0)
    await resolveTicket(ada, { ticketId, outcome: 'none' })
    expect(await standing(ticketId)).toMatchObject({ status: 'resolved' })
  })

  it('is refused for what a colleague did, and for what never was', async () => {
    const ben = await house.member()
    const { ticketId } = await house.post()
    await resolveTicket(ben, { ticketId, outcome: 'none' })
    const dedupKey = await lastKey(ticketId)

    await expect(undoTicketChange(ada, { ticketId, dedupKey })).rejects.toMatchObject({
      code: 'CHANGE_NOT_FOUND',
    })
    for (const never of ['status:never', 'reply:1', '', 'claim:1'])
      await expect(undoTicketChange(ben, { ticketId, dedupKey: never })).rejects.toMatchObject({
        code: 'CHANGE_NOT_FOUND',
      })
  })

  it('is refused when somebody has decided the same matter since, and not for another matter', async () => {
    const ben = await house.member()
    const { ticketId } = await house.post()
    await assignTicket(ada, { ticketId, assigneeId: ada.viewer.memberId })
    const mine = await lastKey(ticketId)
    await setTicketStatus(ben, { ticketId, status: 'waitingCustomer' })
    await assignTicket(ben, { ticketId, assigneeId: ben.viewer.memberId })
    const theirs = await lastKey(ticketId)

    await expect(undoTicketChange(ada, { ticketId, dedupKey: mine })).rejects.toMatchObject({
      code: 'CHANGED_SINCE',
    })
    await undoTicketChange(ben, { ticketId, dedupKey: theirs })
    expect(await standing(ticketId)).toMatchObject({ assigneeId: ada.viewer.memberId })
    await undoTicketChange(ada, { ticketId, dedupKey: mine })
    expect(await standing(ticketId)).toMatchObject({ assigneeId: null, status: 'waitingCustomer' })
  })

  it('is refused after an hour', async () => {
    const { ticketId } = await house.post()
    await resolveTicket(ada, { ticketId, outcome: 'none' })
    const dedupKey = await lastKey(ticketId)
    const later = { ...ada, now: () => new Date(Date.now() + 61 * 60_000) }

    await expect(undoTicketChange(later, { ticketId, dedupKey })).rejects.toMatchObject({
      code: 'UNDO_TOO_LATE',
    })
  })

  it('does not open a second ticket beside a newer one of the same customer', async () => {
    const { ticketId, externalId } = await house.post()
    await setTicketStatus(ada, { ticketId, status: 'closed' })
    const dedupKey = await lastKey(ticketId)
    const [{ threadId, identityId } = { threadId: '', identityId: '' }] = await house.owner
      .select({ threadId: tickets.threadId, identityId: tickets.identityId })
      .from(tickets)
      .where(eq(tickets.ticketId, ticketId))
    await house.post({ parentExternalId: externalId, messageKind: 'comment' })
    const here = await house.owner
      .select({ number: tickets.number })
      .from(tickets)
      .where(and(eq(tickets.threadId, threadId), eq(tickets.identityId, identityId)))
    expect(here).toHaveLength(2)

    await expect(undoTicketChange(ada, { ticketId, dedupKey })).rejects.toMatchObject({
      code: 'ANOTHER_TICKET_OPEN',
    })
  })
})
