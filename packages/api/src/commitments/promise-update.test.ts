import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { createLoaders } from '../graphql/loaders.ts'
import { gatherReads } from '../graphql/reads.ts'
import { wakeTickets } from '../promises/wake-tickets.ts'
import { ticketFacts } from '../promises/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { customerMessage, ownMessage } from '../testing/answering.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { resolveTicket } from '../tickets/resolve-ticket.ts'
import { setTicketStatus } from '../tickets/set-ticket-status.ts'
import { promiseUpdate } from './promise-update.ts'
import { withdrawUpdate } from './withdraw-update.ts'

let company: Matters
let agent: Ctx
let thread = 0
const MINUTE = 60_000

beforeAll(async () => {
  company = await openMatters()
  agent = company.agent
})
afterAll(() => company.close())

const say = () => company.say(`promise-${(thread += 1)}`, 30)
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
const promise = (ticketId: TicketId, minutes = 60, rest: object = {}) =>
  promiseUpdate(agent, { ticketId, body: 'We come back once we know.', dueAt: inMinutes(minutes), ...rest })
const clockOf = async (ticketId: TicketId) =>
  (await company.snapshot(ticketId)).projection.clocks.promisedUpdate
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  )
const shown = async (ticketId: TicketId) => {
  const loaders = createLoaders(gatherReads(company.world.db, company.organizationId), agent.viewer)
  return loaders.commitmentsOfTicket({ first: 20 }).load(ticketId)
}
/** Lets time pass on a ticket. */
const pass = (ticketId: TicketId, minutes: number) =>
  company.inside((tx) => wakeTickets(tx, [ticketId], Date.now() + minutes * MINUTE))

describe('a promise to come back', () => {
  it('has a clock of its own, which is the ticket’s deadline when it is the nearest', async () => {
    const { ticketId } = await say()
    await promise(ticketId, 5)
    const { columns, commitments } = await company.snapshot(ticketId)
    expect(columns).toMatchObject({ dueTarget: 'promisedUpdate', dueAt: commitments[0]!.dueAt })
    expect(await shown(ticketId)).toMatchObject([
      {
        body: 'We come back once we know.',
        outcome: 'running',
        metAt: null,
        breachedAt: null,
        endedAt: null,
      },
    ])
  })

  it('is kept by the next answer, and broken at its instant without one', async () => {
    const kept = await say()
    await promise(kept.ticketId)
    await company.answer(agent, kept)
    await company.work()
    expect(await shown(kept.ticketId)).toMatchObject([{ outcome: 'met', metAt: expect.any(Date) }])

    const broken = await say()
    await promise(broken.ticketId, 10)
    await pass(broken.ticketId, 11)
    const [row] = await shown(broken.ticketId)
    expect(row).toMatchObject({ outcome: 'breached', breachedAt: row!.dueAt, endedAt: null })
  })

  it('that is broken weighs on what the customer writes then, and no more once it was kept', async () => {
    const posted = await say()
    const { ticketId, externalId } = posted
    const place = { threadExternalId: `promise-${thread}`, parentExternalId: externalId }
    const earlier = { ...agent, now: () => inMinutes(-20) }
    await promiseUpdate(earlier, { ticketId, body: 'We come back at once.', dueAt: inMinutes(-10) })
    const writes = async (minutes: number) => {
      const [sentAt, name] = [inMinutes(minutes), `${externalId}-${minutes}`]
      await company.receive(customerMessage({ ...place, externalId: name, text: 'Hello again.', sentAt }))
      const facts = await company.owner.select().from(ticketFacts).where(eq(ticketFacts.ticketId, ticketId))
      const scores = facts.map(({ fact }) => fact).filter((fact) => fact.type === 'triage.scored')
      const latest = scores.toSorted((a, b) => b.effectiveAt - a.effectiveAt)[0]!
      return latest.body.reasons.map(({ code }) => code)
    }

    expect(await writes(-15)).not.toContain('unanswered_promise')
    expect(await writes(-9)).toContain('unanswered_promise')
    await company.receive(ownMessage({ ...place, externalId: `${externalId}-ours`, sentAt: inMinutes(-8) }))
    expect(await writes(-7)).not.toContain('unanswered_promise')
  })

  it('is not kept by the answer that announces it, after which the ticket stays with us', async () => {
    const posted = await say()
    const reply = await company.answer(agent, posted)
    await promise(posted.ticketId)
    await company.work()
    const { columns, projection } = await company.snapshot(posted.ticketId)
    expect(reply.state).toBe('queued')
    expect(projection.clocks.firstResponse!.metAt).not.toBeNull()
    expect(projection.clocks.promisedUpdate).toMatchObject({ outcome: 'running' })
    expect(columns.status).toBe('open')
  })

  it('opens a ticket that waited for the customer, and waits with one that is sent to them again', async () => {
    const posted = await say()
    await company.answer(agent, posted)
    await company.work()
    expect(await company.statusOf(posted.ticketId)).toBe('waitingCustomer')
    await promise(posted.ticketId)
    expect(await company.statusOf(posted.ticketId)).toBe('open')
    expect(await clockOf(posted.ticketId)).toMatchObject({ outcome: 'running' })
    await setTicketStatus(agent, { ticketId: posted.ticketId, status: 'waitingCustomer' })
    expect(await clockOf(posted.ticketId)).toMatchObject({ outcome: 'paused', dueAt: null })
    await company.receive(
      customerMessage({ threadExternalId: `promise-${thread}`, parentExternalId: posted.externalId }),
    )
    expect(await clockOf(posted.ticketId)).toMatchObject({ outcome: 'running' })
  })

  it('can be moved while it runs, and is the same one then', async () => {
    const { ticketId } = await say()
    const commitmentId = await promise(ticketId, 30)
    const moved = inMinutes(90)
    await promiseUpdate(agent, { ticketId, body: 'Tonight.', dueAt: moved, commitmentId })
    expect(await shown(ticketId)).toMatchObject([{ commitmentId, body: 'Tonight.', dueAt: moved }])
    expect(await clockOf(ticketId)).toMatchObject({ dueAt: moved.getTime(), cycle: 1 })
  })

  it('once late makes way for another one, and stays broken', async () => {
    const { ticketId } = await say()
    const first = await promise(ticketId, 10)
    await pass(ticketId, 11)
    expect(await refusalOf(promise(ticketId, 60, { commitmentId: first }))).toBe('COMMITMENT_OVER')
    // The next one is made once the first is late: the instant of the fact comes after the instant it was due.
    const later = { ...agent, now: () => inMinutes(12) }
    await promiseUpdate(later, { ticketId, body: 'Now for certain.', dueAt: inMinutes(60) })
    expect(await shown(ticketId)).toMatchObject([
      { body: 'Now for certain.', outcome: 'running' },
      { commitmentId: first, outcome: 'breached', endedAt: expect.any(Date) },
    ])
  })

  it('ends without a verdict when the matter is resolved in time', async () => {
    const { ticketId } = await say()
    await promise(ticketId)
    await resolveTicket(agent, { ticketId, outcome: 'none' })
    expect(await shown(ticketId)).toMatchObject([{ outcome: 'void', endedAt: expect.any(Date) }])
  })

  it('taken back twice at once is taken back once, with its reason', async () => {
    const { ticketId } = await say()
    const commitmentId = await promise(ticketId)
    const again = () => withdrawUpdate(agent, { commitmentId, reason: 'The customer called.' })
    expect(await Promise.all([again(), again()])).toEqual([ticketId, ticketId])
    expect(await shown(ticketId)).toMatchObject([
      { outcome: 'void', withdrawnReason: 'The customer called.', withdrawnAt: expect.any(Date) },
    ])
    const audit = await company.owner.execute(
      `select from audit_entries where action = 'commitment.withdrawn' and subject = 'ticket:${ticketId}'`,
    )
    expect(audit).toHaveLength(1)
  })

  it('of two made at once leaves one, and the other hears of it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { ticketId } = await say()
      const refusals = await Promise.all([refusalOf(promise(ticketId, 30)), refusalOf(promise(ticketId, 60))])
      expect(new Set(refusals)).toEqual(new Set(['COMMITMENT_OPEN', null]))
      expect(await shown(ticketId)).toHaveLength(1)
    }
  })

  it('is refused where it says nothing, lies in the past or too far ahead, or there is nothing to promise on', async () => {
    const { ticketId } = await say()
    const refused = (given: object) => refusalOf(promise(ticketId, 60, given))
    expect(await refused({ body: ' \u0000 ' })).toBe('COMMITMENT_EMPTY')
    expect(await refused({ body: 'x'.repeat(501) })).toBe('COMMITMENT_TOO_LONG')
    expect(await refused({ dueAt: new Date(Date.now() - 1) })).toBe('DUE_IN_THE_PAST')
    expect(await refused({ dueAt: new Date(Number.NaN) })).toBe('DUE_IN_THE_PAST')
    expect(await refused({ dueAt: inMinutes(91 * 24 * 60) })).toBe('DUE_TOO_FAR')
    expect(await refused({ ticketId: newId() })).toBe('TICKET_NOT_FOUND')
    expect(await refused({ commitmentId: newId() })).toBe('COMMITMENT_OVER')
    expect(await refusalOf(withdrawUpdate(agent, { commitmentId: newId(), reason: 'x' }))).toBe(
      'COMMITMENT_NOT_FOUND',
    )
    const commitmentId = await promise(ticketId)
    expect(await refused({})).toBe('COMMITMENT_OPEN')
    expect(await refusalOf(withdrawUpdate(agent, { commitmentId, reason: ' ' }))).toBe('COMMITMENT_EMPTY')
    await claimTicket(agent, { ticketId })
    await resolveTicket(agent, { ticketId, outcome: 'none' })
    expect(await refusalOf(withdrawUpdate(agent, { commitmentId, reason: 'x' }))).toBe('COMMITMENT_OVER')
    expect(await refused({})).toBe('TICKET_NOT_OPEN')
  })
})
