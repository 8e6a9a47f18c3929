import { defaultTriageRules, type Points, type ReasonCode, type TriageRules } from './rules.ts'
import { type Sign, SIGNS } from './word-lists.ts'

/** Rules as an organization once published them: reasons and signs may have come and gone since. */
export type StoredTriageRules = Pick<TriageRules, 'version' | 'laneFrom' | 'mediumFrom' | 'highFrom'> & {
  readonly points: Readonly<Record<string, Points>>
  readonly words: Readonly<Record<string, readonly string[]>>
}

/**
 * The rules that stored ones stand for now: a reason they do not know has the points that Relais comes with, one that is
 * known no more is left out. Total, so that no message waits for its rules.
 */
export function completeTriageRules(stored: StoredTriageRules): TriageRules {
  const points = { ...defaultTriageRules.points }
  for (const code of Object.keys(points) as ReasonCode[]) points[code] = stored.points[code] ?? points[code]
  const words: Partial<Record<Sign, readonly string[]>> = {}
  for (const sign of SIGNS) {
    const own = stored.words[sign]
    if (own !== undefined && own.length > 0) words[sign] = own
  }
  const { version, laneFrom, mediumFrom, highFrom } = stored
  return {
    version,
    laneFrom,
    mediumFrom,
    highFrom,
    points,
    ...(Object.keys(words).length > 0 && { words }),
  }
}
