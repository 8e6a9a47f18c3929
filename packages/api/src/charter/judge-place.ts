import type { CharterLimit } from './charter-rules.ts'
import type { CharterFinding, PlaceClause } from './clauses.ts'

/** Who answers, where, what and when. */
export interface ReplyPlace {
  role: CharterLimit['roles'][number]
  /** The charter in force was signed by whoever writes. */
  hasSigned: boolean
  network: string
  visibility: 'public' | 'private'
  topics: readonly { topicId: string; name: string }[]
  /** The time of day in the organization's zone, as HH:MM. */
  timeOfDay: string
}

/** What keeps this person from answering this, here and now. The care team is only reminded to sign. */
export function judgePlace(limits: readonly CharterLimit[], place: ReplyPlace): CharterFinding[] {
  const found = limits.flatMap((limit): CharterFinding[] => {
    const parameters = holds(limit, place)
    return parameters ? [{ clause: clauseOf(limit), severity: 'refuse', parameters, range: null }] : []
  })
  if (place.role === 'volunteer' && !place.hasSigned)
    found.unshift({ clause: 'who', severity: 'refuse', parameters: { unsigned: 1 }, range: null })
  return found
}

/** What the sentence on a limit needs; null where it does not concern this reply. */
function holds(limit: CharterLimit, place: ReplyPlace): Record<string, string> | null {
  const { roles, networks, visibility, topicIds, hours } = limit
  if (!roles.includes(place.role)) return null
  if (networks.length > 0 && !networks.includes(place.network)) return null
  if (visibility !== null && visibility !== place.visibility) return null
  const topic = place.topics.find(({ topicId }) => topicIds.includes(topicId))
  if (topicIds.length > 0 && topic === undefined) return null
  if (hours !== null && !isWithin(hours, place.timeOfDay)) return null
  return {
    role: place.role,
    ...(networks.length > 0 && { network: place.network }),
    ...(visibility !== null && { visibility }),
    ...(topic && { topic: topic.name }),
    ...(hours && { from: hours.from, until: hours.until }),
  }
}

/** From 22:00 until 07:00 passes midnight; times as HH:MM compare as they stand. */
function isWithin({ from, until }: { from: string; until: string }, time: string): boolean {
  return from <= until ? time >= from && time < until : time >= from || time < until
}

/** What the limit is about most of all. */
function clauseOf({ hours, topicIds, networks, visibility }: CharterLimit): PlaceClause {
  if (hours !== null) return 'hours'
  if (topicIds.length > 0) return 'topics'
  return networks.length > 0 || visibility !== null ? 'where' : 'who'
}
