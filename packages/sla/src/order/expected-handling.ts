import type { Intent } from '../triage/triage.ts'
import { handlingLevel } from './levels.ts'

/** Who answers: somebody of the care team, or a volunteer. */
export type ResponderKind = 'core' | 'volunteer'

/** What is alike in how long it takes. */
export type HandlingKind = {
  readonly intent: Intent | null
  readonly channelId: string
  /** One of many about the same, answered by the words that were found for all of them. */
  readonly isClustered: boolean
  readonly responder: ResponderKind
}

/** How long one answer took, from the claim until it was sent. */
export type HandlingSample = HandlingKind & { readonly tookMs: number }

/** What was learned from samples, as data: the level of each kind of which enough is known. */
export type HandlingTimes = Readonly<Record<string, number>>

/** Fewer samples say more about the one who answered than about what was asked. */
const LEAST_SAMPLES = 5

/** Until anything is known: some minutes for an answer of one's own, less than one for the words found for all. */
const FIRST_GUESS_MS = { alone: 320_000, clustered: 40_000 } as const
/** Somebody with another job needs longer: the factor of the benchmark's model. */
const VOLUNTEER_FACTOR = 1.5

/** The median of each kind, rounded to its level; of wider kinds too, for what is rare. */
export function learnHandling(samples: readonly HandlingSample[]): HandlingTimes {
  const byKey = new Map<string, number[]>()
  for (const sample of samples) {
    for (const key of keysOf(sample)) {
      const known = byKey.get(key)
      if (known) known.push(sample.tookMs)
      else byKey.set(key, [sample.tookMs])
    }
  }
  return Object.fromEntries(
    [...byKey]
      .filter(([, took]) => took.length >= LEAST_SAMPLES)
      .map(([key, took]) => [key, handlingLevel(medianOf(took))]),
  )
}

/** How long an answer is expected to take; by the narrowest kind of which enough is known, in any case a level. */
export function expectedHandling(times: HandlingTimes, kind: HandlingKind): number {
  for (const key of keysOf(kind)) {
    const known = times[key]
    if (known !== undefined) return known
  }
  const guess = FIRST_GUESS_MS[kind.isClustered ? 'clustered' : 'alone']
  return handlingLevel(kind.responder === 'volunteer' ? guess * VOLUNTEER_FACTOR : guess)
}

/** From the narrowest kind to the widest. */
function keysOf({ intent, channelId, isClustered, responder }: HandlingKind): string[] {
  const wide = `${responder} ${isClustered ? 'clustered' : 'alone'}`
  return [`${wide} ${intent} ${channelId}`, `${wide} ${intent}`, wide]
}

function medianOf(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b)
  const middle = ascending.length / 2
  return (ascending[Math.ceil(middle) - 1]! + ascending[Math.floor(middle)]!) / 2
}
