import { type Exclusion, excludedBy, type OfferAttributes } from './exclusions.ts'
import { both, type Known } from './known.ts'
import { writesAtLeast } from './language-level.ts'
import { trustOn } from './trust-on.ts'
import type { Volunteer } from './volunteer.ts'
import type { VolunteerRules } from './volunteer-rules.ts'

/** Why a ticket that others may be offered is not offered to this person. */
export type OwnExclusionCode =
  /** It complains of their own team. */
  | 'own_team'
  /** It is of their trade, and names somebody they may work with. */
  | 'named_colleague'
  | 'conflict'
  /** They write its language less well than customers deserve. */
  | 'language'
  | 'network'
  | 'refused_topic'
  /** They have not yet learned one of its topics. */
  | 'unlearned_topic'
  /** Somebody else would have to read their reply, and too many wait to be read. */
  | 'review_full'
  | 'skipped'
  | 'lapsed'

/** What of a ticket decides whether this very person may be offered it. */
export type OwnAttributes = Pick<
  OfferAttributes,
  'isComplaint' | 'namesEmployee' | 'contactId' | 'language' | 'network' | 'topics'
>

/**
 * Why a ticket is not offered to this person; empty for one that may be. That it is of their own trade excludes nothing by
 * itself: such a question goes to them first.
 */
export function findOwnExclusions(
  ticketId: string,
  ticket: OwnAttributes,
  volunteer: Volunteer,
  rules: VolunteerRules,
): Exclusion<OwnExclusionCode>[] {
  const isTrade = isOwnTrade(ticket, volunteer)
  const level = ticket.language === null ? undefined : volunteer.languages[ticket.language]
  const trust = trustOn(ticket.topics, volunteer)
  const topics = ticket.topics.map(({ topicId }) => volunteer.topics[topicId])
  return [
    ...excludedBy('own_team', both(ticket.isComplaint, isTrade)),
    ...excludedBy('named_colleague', both(ticket.namesEmployee, isTrade)),
    ...excludedBy('conflict', volunteer.conflicts.includes(ticket.contactId)),
    ...excludedBy(
      'language',
      ticket.language === null
        ? 'unknown'
        : level === undefined || !writesAtLeast(level, rules.leastLanguage),
    ),
    ...excludedBy('network', volunteer.networks.length > 0 && !volunteer.networks.includes(ticket.network)),
    ...excludedBy(
      'refused_topic',
      topics.some((topic) => topic?.stance === 'refused'),
    ),
    ...excludedBy('unlearned_topic', trust === 'learner'),
    ...excludedBy('review_full', volunteer.isReviewFull && trust === 'reviewed'),
    ...excludedBy('skipped', volunteer.skipped.includes(ticketId)),
    ...excludedBy('lapsed', volunteer.lapsed.includes(ticketId)),
  ]
}

/** Whether a ticket concerns the department in which somebody works; unknown where either is not said. */
export function isOwnTrade({ topics }: Pick<OfferAttributes, 'topics'>, { departmentId }: Volunteer): Known {
  if (departmentId === null) return 'unknown'
  if (topics.some((topic) => topic.departmentId === departmentId)) return true
  return topics.length === 0 || topics.some((topic) => topic.departmentId === null) ? 'unknown' : false
}
