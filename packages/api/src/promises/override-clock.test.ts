import type { Metric } from '@relais/sla'
import { and, asc, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditEntries } from '../audit/tables.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { countAllDay } from '../testing/open-all-day.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { undoTicketChange } from '../tickets/undo-ticket-change.ts'
import { acknowledgeEscalation } from './acknowledge-escalation.ts'
import { excuseBreach } from './excuse-breach.ts'
import { extendClock } from './extend-clock.ts'
import { listClocks } from './list-clocks.ts'
import { loadPromises } from './load-promises.ts'
import type { OverrideInput } from './override-clock.ts'
import { pauseClock } from './pause-clock.ts'
import { resumeClock } from './resume-clock.ts'
import { ticketCycles, ticketFacts } from './tables.ts'
import { unexcuseBreach } from './unexcuse-breach.ts'
import { waiveClock } from './waive-clock.ts'
import { wakeTickets } from './wake-tickets.ts'
import { tickets } from '../tickets/tables.ts'

const MINUTE_MS = 60_000

let company: Matters
let supervisor: Ctx
let thread = 0

beforeAll(async () => {
  company = await openMatters()
  await countAllDay(company.owner)
  supervisor = await company.member('supervisor')
})
afterAll(() => company.close())

/** A ticket whose customer wrote so many minutes ago. */
const open = async (minutesAgo = 0) => {
  thread += 1
  const text = 'I am locked out in the cancelled train with two children, what now? It is an emergency!'
  const { ticketId } = await company.say(`override-${thread}`, minutesAgo, { text })
  await company.inside((tx) => wakeTickets(tx, [ticketId], Date.now()))
  return ticketId
}
const given = (ticketId: TicketId, target: Metric = 'firstResponse'): OverrideInput => ({
  ticketId,
  target,
  cycle: 1,
  code: 'customerAgreed',
  reason: 'They are fine with it.',
})
const clockOf = (ticketId: TicketId, target: Metric = 'firstResponse') =>
  company.inside(async (tx) => {
    const [row] = await tx.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    const { engine } = await loadPromises(tx)
    return listClocks(engine, row!.state).find((clock) => clock.target === target)!
  })
const ledgerOf = (ticketId: TicketId, target: Metric = 'firstResponse') =>
  company.inside(async (tx) => {
    const [row] = await tx
      .select()
      .from(ticketCycles)
      .where(and(eq(ticketCycles.ticketId, ticketId), eq(ticketCycles.target, target)))
      .orderBy(asc(ticketCycles.cycle))
    return row!
  })
const lastDeed = (ticketId: TicketId) =>
  company.inside(async (tx) => {
    const [row] = await tx
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `ticket:${ticketId}`))
      .orderBy(desc(auditEntries.seq))
      .limit(1)
    return row ?? null
  })
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  )

describe('sla-1.10: every override is on record with who, why, before and after, and the raw figure stays', () => {
  it('extends a running clock by working time', async () => {
    const ticketId = await open()
    const before = (await clockOf(ticketId)).view.dueAt!
    await extendClock(supervisor, { ...given(ticketId), byMs: 20 * MINUTE_MS })
    expect((await clockOf(ticketId)).view.dueAt).toBe(before + 20 * MINUTE_MS)
    expect(await lastDeed(ticketId)).toMatchObject({
      actor: supervisor.viewer.memberId,
      action: 'clock.extended',
      detail: {
        target: 'firstResponse',
        cycle: 1,
        reason: 'customerAgreed',
        outcomeBefore: 'running',
        outcomeAfter: 'running',
        dueAtBefore: new Date(before).toISOString(),
        dueAtAfter: new Date(before + 20 * MINUTE_MS).toISOString(),
      },
    })
    expect((await ledgerOf(ticketId)).causes).toContain('extended')
  })

  it('extends it to an instant', async () => {
    const ticketId = await open()
    const untilAt = new Date((await clockOf(ticketId)).view.dueAt! + 45 * MINUTE_MS)
    await extendClock(supervisor, { ...given(ticketId), untilAt })
    expect((await clockOf(ticketId)).view.dueAt).toBe(untilAt.getTime())
  })

  it('waives it, and the ledger says so', async () => {
    const ticketId = await open()
    await waiveClock(supervisor, given(ticketId))
    expect(await ledgerOf(ticketId)).toMatchObject({ outcome: 'void', causes: ['waived'] })
    expect(await lastDeed(ticketId)).toMatchObject({
      action: 'clock.waived',
      detail: { outcomeBefore: 'running', outcomeAfter: 'void', reason: 'customerAgreed' },
    })
  })

  it('holds it until an instant, and lets it go on before', async () => {
    const ticketId = await open()
    const untilAt = new Date(Date.now() + 60 * MINUTE_MS)
    await pauseClock(supervisor, { ...given(ticketId), untilAt })
    expect((await clockOf(ticketId)).clock).toMatchObject({
      heldUntil: untilAt.getTime(),
      runningSince: null,
    })
    expect(await lastDeed(ticketId)).toMatchObject({
      action: 'clock.paused',
      detail: { outcomeBefore: 'running', outcomeAfter: 'paused' },
    })
    expect(await codeOf(pauseClock(supervisor, { ...given(ticketId), untilAt }))).toBe('CLOCK_HELD')
    await resumeClock(supervisor, given(ticketId))
    expect((await clockOf(ticketId)).view.outcome).toBe('running')
    expect(await lastDeed(ticketId)).toMatchObject({ action: 'clock.resumed' })
  })

  it('excuses a breach and takes the excuse back; the raw outcome is the same throughout', async () => {
    const ticketId = await open(60)
    const raw = await ledgerOf(ticketId)
    expect(raw).toMatchObject({ outcome: 'breached', excusedBy: null })
    await excuseBreach(supervisor, given(ticketId))
    const excused = await ledgerOf(ticketId)
    expect(excused).toEqual({ ...raw, excusedBy: expect.any(String) as string })
    expect(await lastDeed(ticketId)).toMatchObject({
      action: 'breach.excused',
      detail: { isExcusedBefore: false, isExcusedAfter: true, reason: 'customerAgreed' },
    })
    expect(await codeOf(excuseBreach(supervisor, given(ticketId)))).toBe('BREACH_EXCUSED')
    await unexcuseBreach(supervisor, given(ticketId))
    expect(await ledgerOf(ticketId)).toEqual(raw)
    expect(await lastDeed(ticketId)).toMatchObject({ action: 'breach.unexcused' })
    expect(await codeOf(unexcuseBreach(supervisor, given(ticketId)))).toBe('BREACH_NOT_EXCUSED')
  })

  it('keeps an excuse when the late clock goes on to its end', async () => {
    const ticketId = await open(60)
    await excuseBreach(supervisor, given(ticketId))
    const { excusedBy } = await ledgerOf(ticketId)
    await company.inside((tx) => wakeTickets(tx, [ticketId], Date.now() + 600 * MINUTE_MS))
    expect(await ledgerOf(ticketId)).toMatchObject({ outcome: 'breached', excusedBy })
  })
})

describe('an override that cannot be', () => {
  it('is refused with what to do instead', async () => {
    const [running, late] = [await open(), await open(60)]
    const minute = 60_000
    const past = new Date(Date.now() - minute)
    const cases: [string, () => Promise<unknown>][] = [
      ['REASON_MISSING', () => waiveClock(supervisor, { ...given(running), reason: '  ' })],
      ['REASON_TOO_LONG', () => waiveClock(supervisor, { ...given(running), reason: 'x'.repeat(501) })],
      ['REASON_UNKNOWN', () => waiveClock(supervisor, { ...given(running), code: 'mood' as never })],
      ['CLOCK_NOT_FOUND', () => waiveClock(supervisor, given(running, 'nextResponse'))],
      ['CLOCK_CHANGED', () => waiveClock(supervisor, { ...given(running), cycle: 2 })],
      ['CLOCK_LATE', () => extendClock(supervisor, { ...given(late), byMs: minute })],
      ['CLOCK_NOT_HELD', () => resumeClock(supervisor, given(running))],
      ['EXTENSION_MISSING', () => extendClock(supervisor, given(running))],
      ['OVERRIDE_NOT_AHEAD', () => extendClock(supervisor, { ...given(running), byMs: -1 })],
      ['OVERRIDE_NOT_AHEAD', () => extendClock(supervisor, { ...given(running), untilAt: past })],
      ['OVERRIDE_NOT_AHEAD', () => pauseClock(supervisor, { ...given(running), untilAt: past })],
      ['BREACH_NOT_FOUND', () => excuseBreach(supervisor, given(running))],
    ]
    for (const [code, work] of cases) expect(await codeOf(work())).toBe(code)
  })

  it('is refused before the promise begins, where the network’s clock is ahead of ours, and leaves nothing behind', async () => {
    const ticketId = await open()
    const behind = { ...supervisor, now: () => new Date(Date.now() - 10 * MINUTE_MS) }
    expect(await codeOf(waiveClock(behind, given(ticketId)))).toBe('OVERRIDE_TOO_EARLY')
    expect(await lastDeed(ticketId)).toBeNull()
  })

  it('is refused when the promise has ended', async () => {
    const ticketId = await open()
    await waiveClock(supervisor, given(ticketId))
    expect(await codeOf(extendClock(supervisor, { ...given(ticketId), byMs: 1 }))).toBe('CLOCK_ENDED')
  })

  it('is refused beyond what the policy allows, by a code that names the limit', async () => {
    const { perTicket, longestMs } = await company.inside(
      async (tx) => (await loadPromises(tx)).policy.overrides,
    )
    const ticketId = await open()
    const tooLong = extendClock(supervisor, { ...given(ticketId), byMs: longestMs + 1 })
    await expect(tooLong).rejects.toMatchObject({ code: 'OVERRIDE_TOO_LONG', parameters: { longestMs } })
    for (let i = 0; i < perTicket; i++) await extendClock(supervisor, { ...given(ticketId), byMs: MINUTE_MS })
    const tooMany = extendClock(supervisor, { ...given(ticketId), byMs: MINUTE_MS })
    await expect(tooMany).rejects.toMatchObject({ code: 'OVERRIDES_USED_UP', parameters: { perTicket } })
  })
})

it('a clock that stands still with the customer takes more time, and is held beyond their return', async () => {
  const ticketId = await open()
  const posted = await company.say(`override-${thread}`, 0)
  await company.answer(supervisor, posted)
  await company.work()
  const resolution = given(ticketId, 'resolution')
  expect((await clockOf(ticketId, 'resolution')).view.outcome).toBe('paused')
  const { extraMs } = (await clockOf(ticketId, 'resolution')).clock
  expect(await codeOf(extendClock(supervisor, { ...resolution, byMs: MINUTE_MS }))).toBeNull()
  expect((await clockOf(ticketId, 'resolution')).clock.extraMs).toBe(extraMs + MINUTE_MS)
  const untilAt = new Date(Date.now() + 60 * MINUTE_MS)
  await pauseClock(supervisor, { ...resolution, untilAt })
  expect((await clockOf(ticketId, 'resolution')).clock.heldUntil).toBe(untilAt.getTime())
})

it('an override is undone like any act: the clock runs as if it had never been, and the record keeps both', async () => {
  const ticketId = await open()
  const before = (await clockOf(ticketId)).view.dueAt
  await extendClock(supervisor, { ...given(ticketId), byMs: 10 * MINUTE_MS })
  const [fact] = await company.inside((tx) =>
    tx
      .select({ dedupKey: ticketFacts.dedupKey })
      .from(ticketFacts)
      .where(and(eq(ticketFacts.ticketId, ticketId), eq(ticketFacts.type, 'override.extend'))),
  )
  await undoTicketChange(supervisor, { ticketId, dedupKey: fact!.dedupKey })
  expect((await clockOf(ticketId)).view.dueAt).toBe(before)
  expect(await lastDeed(ticketId)).toMatchObject({ action: 'clock.overrideUndone' })
})

it('a raised ticket is acknowledged once, on record', async () => {
  const [calm, raised] = [await open(), await open(60)]
  expect(await codeOf(acknowledgeEscalation(supervisor, { ticketId: calm }))).toBe('NOT_ESCALATED')
  await acknowledgeEscalation(supervisor, { ticketId: raised })
  const deed = await lastDeed(raised)
  expect(deed).toMatchObject({ action: 'escalation.acknowledged', detail: { after: 'acknowledged' } })
  const again = await acknowledgeEscalation(supervisor, { ticketId: raised })
  expect(again.added).toBe(0)
  expect((await lastDeed(raised))!.seq).toBe(deed!.seq)
})
