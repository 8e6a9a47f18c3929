import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import type { AppendResult } from './append-fact.ts'
import { checkLength, type FoundClock, overrideClock, type OverrideInput } from './override-clock.ts'

const YEAR_MS = 366 * 24 * 3_600_000
const MOST_YEARS = 10

export interface ExtendClockInput extends OverrideInput {
  /** More working time by the calendar of the clock. */
  byMs?: number | null | undefined
  /** Or the instant at which it is to be due. */
  untilAt?: Date | null | undefined
}

/**
 * Gives one running or paused promise more time; the ledger keeps that it was. Refused with EXTENSION_MISSING,
 * OVERRIDE_NOT_AHEAD, OVERRIDE_WITHOUT_EFFECT, OVERRIDE_TOO_LONG, or as every override (`overrideClock`).
 */
export function extendClock(ctx: Ctx, input: ExtendClockInput): Promise<AppendResult> {
  return overrideClock(ctx, input, 'extend', (found, now) => {
    const addMs = addedMs(found, input, now)
    const path = input.byMs == null ? 'untilAt' : 'byMs'
    checkLength(addMs, found.limits, path)
    checkReach(found, addMs, now, path)
    return { addMs }
  })
}

/** A calendar that is seldom open would count what it is given for longer than anybody looks ahead. */
function checkReach({ clock, calendar, limits }: FoundClock, addMs: number, now: number, path: string): void {
  const leftMs = clock.budgetMs! + clock.extraMs - clock.usedMs
  const isWithin = (years: number) => calendar.between(now, now + years * YEAR_MS) >= leftMs + addMs
  if (!isWithin(1) && !isWithin(MOST_YEARS)) checkLength(Infinity, limits, path)
}

function addedMs(
  { clock, view, calendar, limits }: FoundClock,
  { byMs, untilAt }: ExtendClockInput,
  now: number,
) {
  if ((byMs == null) === (untilAt == null)) {
    throw new Refusal('EXTENSION_MISSING', 'Say until when, or by how much: one of the two.', {
      path: ['untilAt'],
    })
  }
  if (byMs != null) {
    if (Number.isSafeInteger(byMs) && byMs > 0) return byMs
    throw new Refusal('OVERRIDE_NOT_AHEAD', 'Give more time, not less.', { path: ['byMs'] })
  }
  const until = untilAt!.getTime()
  if (until - now > MOST_YEARS * YEAR_MS) checkLength(until - now, limits, 'untilAt')
  // One that is paused would be due where it came to, did it run on from here.
  const leftMs = clock.budgetMs! + clock.extraMs - clock.usedMs
  const [from, usedMs] = view.dueAt === null ? [now, leftMs] : [view.dueAt, 0]
  const workedMs = calendar.between(from, until)
  if (!(until > Math.max(now, view.dueAt ?? now))) {
    throw new Refusal('OVERRIDE_NOT_AHEAD', 'Choose an instant after the one at which it is due.', {
      path: ['untilAt'],
      parameters: { dueAt: view.dueAt },
    })
  }
  // An instant at which the calendar is closed: due when it opens, never before what was asked for.
  const addMs = workedMs - usedMs + (calendar.add(from, workedMs) < until ? 1 : 0)
  if (workedMs > usedMs) return addMs
  throw new Refusal(
    'OVERRIDE_WITHOUT_EFFECT',
    'The calendar is closed up to then, so nothing would change. Choose a later instant.',
    { path: ['untilAt'] },
  )
}
