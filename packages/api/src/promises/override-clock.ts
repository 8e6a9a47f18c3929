import {
  type Calendar,
  calendarOf,
  type Clock,
  type ClockView,
  type Metric,
  OVERRIDE_CODES,
  type OverrideCode,
  type OverrideLimits,
  standingFacts,
  unpackContext,
} from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { appendFact, type AppendResult, loadLogs, type NewFact } from './append-fact.ts'
import { loadPromises } from './load-promises.ts'

/** Why a person steps in: a code that reports count, and words. */
export interface OverrideReason {
  code: OverrideCode
  reason: string
}

/** Which clock of which ticket. `cycle` is the one that the person saw. */
export interface OverrideInput extends OverrideReason {
  ticketId: TicketId
  target: Metric
  cycle: number
}

/** A clock as it stands now, and what may be done with it. */
export interface FoundClock {
  clock: Clock
  view: ClockView
  limits: OverrideLimits
  /** By which the clock counts. */
  calendar: Calendar
}

const LONGEST_REASON = 500

/** Each of these moves or stops a clock, and counts towards what a policy allows for one ticket. */
const COUNTED = new Set(['override.extend', 'override.waive', 'override.pause'])

type Override = 'extend' | 'waive' | 'pause' | 'resume'
const ACTIONS: Readonly<Record<Override, string>> = {
  extend: 'clock.extended',
  waive: 'clock.waived',
  pause: 'clock.paused',
  resume: 'clock.resumed',
}

/**
 * What the overrides of a running clock have in common: the ticket is locked, the clock found as it stands now, what
 * `decide` says is appended as a fact, and who did it is on record with before and after. Refused with REASON_MISSING,
 * REASON_TOO_LONG, REASON_UNKNOWN, CLOCK_NOT_FOUND, CLOCK_CHANGED, CLOCK_ENDED, CLOCK_LATE, CLOCK_WITHOUT_BUDGET,
 * OVERRIDE_TOO_EARLY or OVERRIDES_USED_UP.
 */
export async function overrideClock(
  ctx: Ctx,
  input: OverrideInput,
  kind: Override,
  decide: (found: FoundClock, now: number) => object,
): Promise<AppendResult> {
  const { code, reason } = checkReason(input)
  return ctx.transaction(async (tx) => {
    const now = ctx.now().getTime()
    const found = await findClock(tx, input, now)
    if (COUNTED.has(`override.${kind}`)) await checkCount(tx, input.ticketId, found.limits)
    const result = await appendFact(tx, input.ticketId, {
      type: `override.${kind}`,
      dedupKey: `clock:${kind}:${newId()}`,
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: now,
      body: { metric: input.target, ...decide(found, now), reason, code },
    } as NewFact)
    await checkTaken(tx, input, found.clock)
    const after = result.projection.clocks[input.target]
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: ACTIONS[kind],
      subject: `ticket:${input.ticketId}`,
      detail: {
        target: input.target,
        cycle: input.cycle,
        reason: code,
        outcomeBefore: found.view.outcome,
        dueAtBefore: toText(found.view.dueAt),
        outcomeAfter: after?.outcome ?? null,
        dueAtAfter: toText(after?.dueAt ?? null),
      },
    })
    return result
  })
}

/** The reason as it is kept. */
export function checkReason({ code, reason }: OverrideReason): OverrideReason {
  const words = reason.trim()
  if (words === '') {
    throw new Refusal('REASON_MISSING', 'Say why, in a few words.', { path: ['reason'] })
  }
  if (words.length > LONGEST_REASON) {
    throw new Refusal('REASON_TOO_LONG', `Say why in ${LONGEST_REASON} characters at most.`, {
      path: ['reason'],
      parameters: { most: LONGEST_REASON },
    })
  }
  if (!OVERRIDE_CODES.includes(code)) {
    throw new Refusal('REASON_UNKNOWN', `Choose one of ${OVERRIDE_CODES.join(', ')}.`, { path: ['code'] })
  }
  return { code, reason: words }
}

/** The clock as time has left it: a worker may not have looked at the ticket since it was due. */
async function findClock(tx: Tx, input: OverrideInput, now: number): Promise<FoundClock> {
  const ticket = await lockTicket(tx, input.ticketId)
  const { engine, policy, calendars } = await loadPromises(tx)
  const { state } = engine.advance(ticket.state, now)
  const clock = unpackContext(state.context).clocks[input.target]
  const view = engine.project(state).clocks[input.target]
  const path = { path: ['target'] }
  if (!clock || !view) {
    throw new Refusal('CLOCK_NOT_FOUND', 'There is no such promise on this ticket. Reload the page.', path)
  }
  if (clock.cycle !== input.cycle) {
    throw new Refusal('CLOCK_CHANGED', 'This promise has begun anew since. Look at it first.', {
      path: ['cycle'],
      parameters: { cycle: clock.cycle },
    })
  }
  if (clock.endedAt !== null) {
    throw new Refusal('CLOCK_ENDED', 'This promise has ended. If it was broken, excuse the breach.', {
      ...path,
      parameters: { outcome: view.outcome },
    })
  }
  if (clock.breachedAt !== null) {
    throw new Refusal('CLOCK_LATE', 'This promise is broken and stays so. Excuse the breach instead.', path)
  }
  if (clock.budgetMs === null || clock.calendar === null) {
    throw new Refusal('CLOCK_WITHOUT_BUDGET', 'Nothing is promised here, so there is nothing to move.', path)
  }
  const calendar = calendarOf(calendars, clock.calendar)
  return { clock, view, limits: policy.overrides, calendar }
}

async function checkCount(tx: Tx, ticketId: TicketId, { perTicket }: OverrideLimits): Promise<void> {
  const log = (await loadLogs(tx, [ticketId])).get(ticketId) ?? []
  const count = standingFacts(log).filter((fact) => COUNTED.has(fact.type)).length
  if (count < perTicket) return
  throw new Refusal(
    'OVERRIDES_USED_UP',
    `The promises of one ticket are moved ${perTicket} times at most. Keep what is promised, or excuse it afterwards.`,
    { path: ['ticketId'], parameters: { perTicket } },
  )
}

/** A network's clock may run ahead of ours: what comes before the promise changes nothing, and nothing of it stays. Refused with OVERRIDE_TOO_EARLY. */
async function checkTaken(tx: Tx, { ticketId, target }: OverrideInput, before: Clock): Promise<void> {
  const { state } = await lockTicket(tx, ticketId)
  const after = unpackContext(state.context).clocks[target]
  const isTaken =
    after?.cycle !== before.cycle ||
    after.extraMs !== before.extraMs ||
    after.heldUntil !== before.heldUntil ||
    after.endedAt !== before.endedAt
  if (isTaken) return
  throw new Refusal(
    'OVERRIDE_TOO_EARLY',
    'This promise begins a moment ahead of our clock. Try again in a moment.',
    { path: ['target'] },
  )
}

/** Refused with OVERRIDE_TOO_LONG: further than a policy lets a clock be moved at once. */
export function checkLength(ms: number, { longestMs }: OverrideLimits, path: string): void {
  if (ms <= longestMs) return
  const hours = Math.floor(longestMs / 360_000) / 10
  throw new Refusal('OVERRIDE_TOO_LONG', `A promise is moved by ${hours} hours at most. Choose less.`, {
    path: [path],
    parameters: { longestMs, hours },
  })
}

export function toText(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}
