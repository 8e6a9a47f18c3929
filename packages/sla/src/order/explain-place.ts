import { type OrderRules, defaultOrderRules } from './order-rules.ts'
import { type Waiting, slackOf } from './waiting.ts'

/** Why a matter stands where it does in the order, by itself, whatever waits beside it; durations in ms. */
export type PlaceReason =
  | { readonly code: 'band_zero'; readonly parameters: { readonly waitedMs: number } }
  | {
      readonly code: 'on_time'
      readonly parameters: { readonly weight: number; readonly slackMs: number; readonly handlingMs: number }
    }
  | {
      readonly code: 'late'
      readonly parameters: { readonly weight: number; readonly lateMs: number; readonly handlingMs: number }
    }

/** What decides about the place of a matter now. */
export function explainPlace(
  waiting: Waiting,
  now: number,
  rules: OrderRules = defaultOrderRules,
): PlaceReason {
  if (waiting.band === 0) return { code: 'band_zero', parameters: { waitedMs: now - waiting.waitingSince } }
  const { weight, handlingMs } = waiting
  const slackMs = slackOf(waiting, now, rules)
  return slackMs < 0
    ? { code: 'late', parameters: { weight, lateMs: -slackMs, handlingMs } }
    : { code: 'on_time', parameters: { weight, slackMs, handlingMs } }
}
