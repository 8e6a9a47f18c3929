import type { Backlog } from './clear-time.ts'
import { horizonOf } from './order-key.ts'
import { type OrderRules, defaultOrderRules, reserveEvery } from './order-rules.ts'
import { type Waiting, dueOf, partOf, slackOf } from './waiting.ts'

/** What the order has to know beside the matters themselves. */
export type OrderCounters = Backlog & {
  /** How many matters whoever asks may take. */
  readonly waiting: number
  /** How many picks there were since the reserve last gave one. */
  readonly picksSinceReserve: number
  /** False while somebody will not be answered in time. */
  readonly isBoardEmpty: boolean
}

/** Why a matter was picked before the others; instants and durations in ms. */
export type PickReason =
  /** A person or their data is in danger: the oldest such matter, before everything else. */
  | {
      readonly code: 'band_zero'
      readonly parameters: { readonly waitedMs: number; readonly behind: number }
    }
  /** Its turn by weight, handling time and the time left before it has to be begun. */
  | {
      readonly code: 'on_time'
      readonly parameters: { readonly weight: number; readonly slackMs: number; readonly behind: number }
    }
  /** It cannot be in time any more, and is worth more than what still can. */
  | {
      readonly code: 'late'
      readonly parameters: { readonly weight: number; readonly lateMs: number; readonly behind: number }
    }
  /** One pick in `every` is kept for what has been late longest. */
  | {
      readonly code: 'reserve'
      readonly parameters: { readonly lateMs: number; readonly every: number; readonly behind: number }
    }

/** A pick, with its reason. */
export type NextPick<W extends Waiting> = { readonly picked: W; readonly reason: PickReason }

/**
 * Which matter is next. `heads` are the first of every bucket: of band 0 the one that waits longest, of every other weight
 * and handling time the first by deadline of those on time and of those late. All that waits, given instead of the heads,
 * gives the same pick. Band 0 goes strictly first; then, one pick in sixteen, what has been late longest; then by
 * `(weight / handling time) · exp(−slack / clear time)` for what is on time and a tenth of `weight / handling time` for
 * what is late: with capacity to spare the least slack wins, without it the largest value for the time. Null when nothing
 * waits.
 */
export function pickNext<W extends Waiting>(
  heads: readonly W[],
  now: number,
  counters: OrderCounters,
  rules: OrderRules = defaultOrderRules,
): NextPick<W> | null {
  const because = (picked: W, code: PickReason['code']) => ({
    picked,
    reason: explainPick(picked, code, now, counters, rules),
  })
  const endangered = oldestInDanger(heads)
  if (endangered) return because(endangered, 'band_zero')

  if (counters.picksSinceReserve + 1 >= reserveEvery(rules, counters.isBoardEmpty)) {
    const latest = longestLate(heads, now, rules)
    if (latest) return because(latest, 'reserve')
  }

  const horizonMs = horizonOf(counters, rules)
  const lateLog = Math.log(rules.lateFactor)
  const picked = firstBy(heads, rules, (head) => {
    const slackMs = slackOf(head, now, rules)
    // The logarithm of the index: the index itself is 0 for hours of slack in a quiet minute, and their order lost.
    return Math.log(head.weight / head.handlingMs) + (slackMs < 0 ? lateLog : -slackMs / horizonMs)
  })
  return picked && because(picked, partOf(picked, now, rules) === 'late' ? 'late' : 'on_time')
}

/** The reason of a pick with its figures; also for whoever gets the second of a bucket because the first is being taken. */
export function explainPick(
  picked: Waiting,
  code: PickReason['code'],
  now: number,
  counters: OrderCounters,
  rules: OrderRules = defaultOrderRules,
): PickReason {
  const behind = Math.max(0, counters.waiting - 1)
  const { weight } = picked
  const slackMs = slackOf(picked, now, rules)
  switch (code) {
    case 'band_zero':
      return { code, parameters: { waitedMs: now - picked.waitingSince, behind } }
    case 'reserve':
      return {
        code,
        parameters: { lateMs: -slackMs, every: reserveEvery(rules, counters.isBoardEmpty), behind },
      }
    case 'late':
      return { code, parameters: { weight, lateMs: -slackMs, behind } }
    case 'on_time':
      return { code, parameters: { weight, slackMs, behind } }
  }
}

function oldestInDanger<W extends Waiting>(heads: readonly W[]): W | null {
  let oldest: W | null = null
  for (const head of heads) {
    if (head.band === 0 && (oldest === null || head.waitingSince < oldest.waitingSince)) oldest = head
  }
  return oldest
}

function longestLate<W extends Waiting>(heads: readonly W[], now: number, rules: OrderRules): W | null {
  const late = heads.filter((head) => partOf(head, now, rules) === 'late')
  return firstBy(late, rules, () => 0)
}

/** The head with the largest index; of equals the first by deadline, then by waiting. */
function firstBy<W extends Waiting>(
  heads: readonly W[],
  rules: OrderRules,
  indexOf: (head: W) => number,
): W | null {
  let first: W | null = null
  let best = Number.NEGATIVE_INFINITY
  for (const head of heads) {
    const index = indexOf(head)
    if (first === null || index > best || (index === best && isBefore(head, first, rules))) {
      first = head
      best = index
    }
  }
  return first
}

function isBefore(one: Waiting, other: Waiting, rules: OrderRules): boolean {
  const sooner = dueOf(one, rules) - dueOf(other, rules)
  return sooner < 0 || (sooner === 0 && one.waitingSince < other.waitingSince)
}
