import type { Candidate } from '../volunteers/choose-card.ts'
import type { OfferAttributes } from '../volunteers/exclusions.ts'
import type { Volunteer } from '../volunteers/volunteer.ts'

/** A question in French on delays, which anybody who knows the topic may answer, but for what is given. */
export function madeAttributes(given: Partial<OfferAttributes> = {}): OfferAttributes {
  return {
    isScored: true,
    isBandZero: false,
    tellsOfDanger: false,
    threatens: false,
    isLegal: false,
    namesRegulator: false,
    isPress: false,
    concernsMinor: false,
    concernsVulnerable: false,
    concernsPayment: false,
    isPrivate: false,
    holdsPersonalData: false,
    needsPersonalData: false,
    wasRecalled: false,
    isComplaint: false,
    namesEmployee: false,
    isValuedCustomer: false,
    isWithheldContact: false,
    isWithheldTopic: false,
    isKeptByCharter: false,
    isKeptAtThisHour: false,
    isReservedLane: false,
    isUnaddressed: false,
    language: 'fr',
    topics: [{ topicId: 'delays', departmentId: 'traffic' }],
    network: 'bluesky',
    contactId: 'camille',
    ...given,
  }
}

/** A ticket that waits with these attributes. */
export function madeCandidate(
  ticketId: string,
  given: Partial<OfferAttributes> = {},
  waiting: Partial<Candidate['waiting']> = {},
): Candidate {
  return {
    ticketId,
    attributes: madeAttributes(given),
    lifted: [],
    waiting: { band: 1, weight: 1, handlingMs: 160_000, dueAt: null, waitingSince: 0, ...waiting },
  }
}

/** Somebody of the stations who has learned delays, is there, and has an hour a week, but for what is given. */
export function madeVolunteer(given: Partial<Volunteer> = {}): Volunteer {
  return {
    memberId: 'karim',
    departmentId: 'stations',
    languages: { fr: 'C2' },
    networks: [],
    topics: { delays: { level: 'reviewed', stance: null } },
    conflicts: [],
    availability: { hours: null, said: { isAvailable: true, until: null }, isDisabled: false },
    quietHours: null,
    charter: { current: 1, signed: 1 },
    hasManagersWord: true,
    weeklyMinutes: 60,
    minutesUsed: 0,
    minutesNow: null,
    pausedUntil: null,
    inHand: 0,
    isReviewFull: false,
    skipped: [],
    lapsed: [],
    helped: [],
    ...given,
  }
}
