import { defaultOrderRules, type OrderRules } from '../order/order-rules.ts'
import { slackOf, type Waiting } from '../order/waiting.ts'
import type { Language } from '../triage/triage.ts'
import type { OfferAttributes, SoftExclusionCode } from './exclusions.ts'
import { findExclusions } from './find-exclusions.ts'
import { findOwnExclusions, isOwnTrade } from './find-own-exclusions.ts'
import type { LanguageLevel } from './language-level.ts'
import { mayTake } from './may-take.ts'
import { minutesLeft } from './minutes-left.ts'
import { isAtLeast, type TrustLevel } from './trust-level.ts'
import { trustOn } from './trust-on.ts'
import type { Volunteer } from './volunteer.ts'
import type { VolunteerRules } from './volunteer-rules.ts'

/** A ticket that waits, as the choice of a card sees it. */
export type Candidate = {
  readonly ticketId: string
  readonly attributes: OfferAttributes
  /** The soft reasons against offering it that a supervisor lifted. */
  readonly lifted: readonly SoftExclusionCode[]
  /** As in the order of work; `handlingMs` is what a volunteer is expected to need. */
  readonly waiting: Waiting
}

/** Why a card is this one, in the words of a sentence each: what weighs most comes first. */
export type CardReason =
  /** They have answered this customer before. */
  | { readonly code: 'helped_before'; readonly parameters: object }
  | { readonly code: 'own_trade'; readonly parameters: { readonly topicId: string } }
  | { readonly code: 'wished_topic'; readonly parameters: { readonly topicId: string } }
  | {
      readonly code: 'known_topic'
      readonly parameters: { readonly topicId: string; readonly level: TrustLevel }
    }
  | {
      readonly code: 'language'
      readonly parameters: { readonly language: Language; readonly level: LanguageLevel }
    }
  /** `place` is where it stood among what they may take, from 1. */
  | { readonly code: 'next_in_order'; readonly parameters: { readonly place: number } }
  /** It is expected to take `minutes`, of `left` that they have. */
  | {
      readonly code: 'fits_time'
      readonly parameters: { readonly minutes: number; readonly left: number }
    }

/** The card for one person, and what their answer on it is worth before somebody looks at it. */
export type CardChoice = {
  readonly ticketId: string
  readonly level: TrustLevel
  readonly reasons: readonly CardReason[]
}

/**
 * The card for this person: of the tickets in the order of work the one that suits them best among the first few they may
 * take; of equals the first. Nothing is passed over that has to be begun soon. Null only where they may take none of them, so
 * that nobody sits idle while something they may take waits.
 */
export function chooseCard(
  candidates: readonly Candidate[],
  volunteer: Volunteer,
  now: number,
  rules: VolunteerRules,
  order: OrderRules = defaultOrderRules,
): CardChoice | null {
  if (mayTake(volunteer, now, rules).length > 0) return null
  const compared: Candidate[] = []
  for (const candidate of candidates) {
    if (!mayTakeThis(candidate, volunteer, rules)) continue
    compared.push(candidate)
    const isPressing = slackOf(candidate.waiting, now, order) < rules.suit.patienceMs
    if (isPressing || compared.length >= rules.suit.lookAhead) break
  }
  let best: { candidate: Candidate; place: number; points: number } | null = null
  for (const [at, candidate] of compared.entries()) {
    const points = suitOf(candidate, volunteer, rules)
    if (best === null || points > best.points) best = { candidate, place: at + 1, points }
  }
  if (best === null) return null
  const { candidate, place } = best
  return {
    ticketId: candidate.ticketId,
    level: trustOn(candidate.attributes.topics, volunteer),
    reasons: explainChoice(candidate, place, volunteer, rules),
  }
}

/** Whether nothing about this very ticket keeps it from this person; what keeps them from all is `mayTake`’s. */
export function mayTakeThis(
  { ticketId, attributes, lifted, waiting }: Candidate,
  volunteer: Volunteer,
  rules: VolunteerRules,
): boolean {
  return (
    minutesOf(waiting) <= timeOf(volunteer, rules) &&
    findExclusions(attributes, lifted).length === 0 &&
    findOwnExclusions(ticketId, attributes, volunteer, rules).length === 0
  )
}

function suitOf({ attributes }: Candidate, volunteer: Volunteer, rules: VolunteerRules): number {
  const { points } = rules.suit
  const { topics, contactId } = attributes
  return (
    (volunteer.helped.includes(contactId) ? points.helpedBefore : 0) +
    (isOwnTrade(attributes, volunteer) === true ? points.ownTrade : 0) +
    (topics.some(({ topicId }) => volunteer.topics[topicId]?.stance === 'wished') ? points.wishedTopic : 0) +
    (isAtLeast(trustOn(topics, volunteer), 'sampled') ? points.fullTrust : 0)
  )
}

function explainChoice(
  { attributes: { topics, language, contactId }, waiting }: Candidate,
  place: number,
  volunteer: Volunteer,
  rules: VolunteerRules,
): CardReason[] {
  const reasons: CardReason[] = []
  if (volunteer.helped.includes(contactId)) reasons.push({ code: 'helped_before', parameters: {} })
  const trade = topics.find(
    ({ departmentId }) => departmentId !== null && departmentId === volunteer.departmentId,
  )
  if (trade) reasons.push({ code: 'own_trade', parameters: { topicId: trade.topicId } })
  for (const { topicId } of topics) {
    const { level = 'learner', stance } = volunteer.topics[topicId] ?? {}
    reasons.push(
      stance === 'wished'
        ? { code: 'wished_topic', parameters: { topicId } }
        : { code: 'known_topic', parameters: { topicId, level } },
    )
  }
  const level = language === null ? undefined : volunteer.languages[language]
  if (language !== null && level !== undefined) {
    reasons.push({ code: 'language', parameters: { language, level } })
  }
  reasons.push({ code: 'next_in_order', parameters: { place } })
  reasons.push({
    code: 'fits_time',
    parameters: { minutes: minutesOf(waiting), left: timeOf(volunteer, rules) },
  })
  return reasons
}

/** How long a ticket is expected to take, in whole minutes. */
export function minutesOf({ handlingMs }: Waiting): number {
  return Math.ceil(handlingMs / 60_000)
}

/** How many minutes somebody has: of this week, or those that they said they have now. */
export function timeOf(volunteer: Volunteer, rules: VolunteerRules): number {
  const { left } = minutesLeft(volunteer, rules.wellbeing)
  return Math.min(left, volunteer.minutesNow ?? left)
}
