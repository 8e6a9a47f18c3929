import type { Candidate } from '../volunteers/choose-card.ts'
import type { Volunteer } from '../volunteers/volunteer.ts'

/** What the naive reader is told of the time, which it does not work out by itself. */
export type NaiveMoment = {
  readonly now: number
  readonly isWithinHours: boolean
  readonly isQuiet: boolean
}

/**
 * Whether somebody may be offered a ticket, read sentence by sentence off what is never offered: written apart from the
 * rules, which it checks, and with figures of its own.
 */
export function naiveMayOffer(
  { ticketId, attributes: ticket, lifted, waiting }: Candidate,
  who: Volunteer,
  { now, isWithinHours, isQuiet }: NaiveMoment,
): boolean {
  // A ticket is offerable only if triage has scored it and every exclusion is known to be false.
  if (ticket.isScored !== true) return false
  for (const hard of [
    ticket.isBandZero,
    ticket.tellsOfDanger,
    ticket.threatens,
    ticket.isLegal,
    ticket.namesRegulator,
    ticket.isPress,
    ticket.concernsMinor,
    ticket.concernsVulnerable,
    ticket.concernsPayment,
    ticket.wasRecalled,
    ticket.isUnaddressed,
    ticket.isKeptByCharter,
    ticket.isKeptAtThisHour,
  ]) {
    if (hard !== false) return false
  }
  if (ticket.isPrivate !== false && ticket.holdsPersonalData !== false) return false

  // A supervisor may have lifted these.
  const mayBeSo = (code: Candidate['lifted'][number]) => lifted.includes(code)
  if (ticket.needsPersonalData !== false && !mayBeSo('personal_data_needed')) return false
  if (ticket.isValuedCustomer !== false && !mayBeSo('valued_customer')) return false
  if (ticket.isWithheldContact !== false && !mayBeSo('withheld_contact')) return false
  if (ticket.isWithheldTopic !== false && !mayBeSo('withheld_topic')) return false
  if (ticket.isReservedLane !== false && !mayBeSo('reserved_lane')) return false
  if (ticket.isComplaint !== false && ticket.namesEmployee !== false && !mayBeSo('named_employee'))
    return false

  // One’s own department: only where it is complained of, or a colleague is named.
  const departments = ticket.topics.map(({ departmentId }) => departmentId)
  const isOthers =
    who.departmentId !== null &&
    departments.length > 0 &&
    departments.every((department) => department !== null && department !== who.departmentId)
  if (!isOthers && (ticket.isComplaint !== false || ticket.namesEmployee !== false)) return false

  // Relatives and earlier disputes; a language below B2; a network, a topic or a ticket that is not for them.
  if (who.conflicts.includes(ticket.contactId)) return false
  if (ticket.language === null) return false
  if (!/^(B2|C1|C2)$/.test(who.languages[ticket.language] ?? '')) return false
  if (who.networks.length > 0 && !who.networks.includes(ticket.network)) return false
  if ([...who.skipped, ...who.lapsed].includes(ticketId)) return false
  for (const { topicId } of ticket.topics) {
    const known = who.topics[topicId]
    if (known === undefined || known.level === 'learner' || known.stance === 'refused') return false
  }
  if (!Object.values(who.topics).some(({ level }) => level !== 'learner')) return false

  // If review is the bottleneck, whoever is reviewed gets no offer: on one of the topics, or because there is none.
  const isRead =
    ticket.topics.length === 0 ||
    ticket.topics.some(({ topicId }) => who.topics[topicId]?.level === 'reviewed')
  if (who.isReviewFull && isRead) return false

  // Charter signed at the current version, inside a window, budget left, one ticket at a time.
  if (who.charter.current === null || who.charter.signed !== who.charter.current) return false
  if (who.availability.isDisabled || !isWithinHours || isQuiet) return false
  if (who.pausedUntil !== null && who.pausedUntil > now) return false
  if (who.inHand > 0) return false
  const budget = who.hasManagersWord || who.weeklyMinutes < 30 ? who.weeklyMinutes : 30
  const left = budget - who.minutesUsed
  if (left <= 0) return false
  const needed = waiting.handlingMs / 60_000
  return needed <= left && (who.minutesNow === null || needed <= who.minutesNow)
}
