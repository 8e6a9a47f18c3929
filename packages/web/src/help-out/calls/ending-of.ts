import { onDevice } from '../../ui/browser-memory.ts'
import type { Call } from '../queries.ts'

/** For so long after its end somebody is told of a call, unless they put it away; in milliseconds. */
const TOLD_MS = 12 * 3_600_000
const KEPT_UNDER = 'relais.helpCallPutAway'

/** What there is to say of a call that has ended. A call that was declined is done with. */
export type Ending = 'withdrawn' | 'lapsed' | 'over'

/** How the latest call ended, for whoever has not heard of it; null while it waits, and where there is nothing to say. */
export function endingOf(
  call: Call,
  { now, helpedAt }: { now: number; helpedAt: string | null },
): Ending | null {
  const { ending, at } = whenEnded(call, now) ?? { ending: null, at: 0 }
  // Whoever has answered a customer since has other things on their mind.
  const isPast = now - at > TOLD_MS || (helpedAt !== null && Date.parse(helpedAt) > at)
  return isPast || onDevice.read(KEPT_UNDER) === call.id ? null : ending
}

/** Says nothing of this call any more, on this phone. */
export function putAway({ id }: Call): void {
  onDevice.keep(KEPT_UNDER, id)
}

function whenEnded(
  { answer, answeredAt, endsAt, opening: { closedAt, closedWords } }: Call,
  now: number,
): { ending: Ending; at: number } | null {
  if (answer === 'declined') return null
  if (answer === 'withdrawn') return { ending: 'withdrawn', at: Date.parse(answeredAt ?? endsAt) }
  if (answer === 'followed')
    // That it is calm again is seen by there being no card; a word for those who came is not.
    return closedAt === null || closedWords === null ? null : { ending: 'over', at: Date.parse(closedAt) }
  const at = Date.parse(endsAt)
  return at > now ? null : { ending: 'lapsed', at }
}
