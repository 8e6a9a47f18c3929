import { lowerOf, type TrustLevel } from './trust-level.ts'
import type { Volunteer } from './volunteer.ts'

/**
 * What somebody may do on a ticket: as much as on the topic of it on which they may do least. On one that is on no topic
 * every reply is reviewed, of whoever has learned any.
 */
export function trustOn(
  topics: readonly { readonly topicId: string }[],
  volunteer: Pick<Volunteer, 'topics'>,
): TrustLevel {
  if (topics.length === 0) {
    return Object.values(volunteer.topics).some(({ level }) => level !== 'learner') ? 'reviewed' : 'learner'
  }
  return topics
    .map(({ topicId }) => volunteer.topics[topicId]?.level ?? 'learner')
    .reduce((lowest, level) => lowerOf(lowest, level))
}
