import fc from 'fast-check'
import type { Availability } from '../availability/availability.ts'
import type { WorkingHours } from '../calendar/definition.ts'
import { HANDLING_LEVELS_MS, WEIGHT_LEVELS } from '../order/levels.ts'
import type { Candidate } from '../volunteers/choose-card.ts'
import { type OfferAttributes, SOFT_EXCLUSIONS } from '../volunteers/exclusions.ts'
import type { Known } from '../volunteers/known.ts'
import { LANGUAGE_LEVELS } from '../volunteers/language-level.ts'
import { TRUST_LEVELS } from '../volunteers/trust-level.ts'
import type { Volunteer } from '../volunteers/volunteer.ts'

/** A Monday, 10:00. */
export const OFFERED_AT = Date.UTC(2026, 4, 4, 10)

const HOUR = 3_600_000
const TOPICS = ['refunds', 'delays', 'bicycles'] as const
const DEPARTMENTS = ['stations', 'sales', null] as const
const CONTACTS = ['camille', 'noor', 'jean', 'mei'] as const
const TICKETS = ['t1', 't2', 't3', 't4', 't5', 't6'] as const

/** Mostly what lets a ticket through: where every coin is fair, nothing is ever offered. */
const rarely = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 50 },
    { arbitrary: fc.constantFrom(...others), weight: 2 },
  )
const seldomSo = rarely<Known>(false, true, 'unknown')

const anyTopics = fc.uniqueArray(
  fc.record({ topicId: fc.constantFrom(...TOPICS), departmentId: fc.constantFrom(...DEPARTMENTS) }),
  { selector: ({ topicId }) => topicId, maxLength: 2 },
)

/** What is known of a ticket. */
export const anyAttributes: fc.Arbitrary<OfferAttributes> = fc.record({
  isScored: rarely<Known>(true, false, 'unknown'),
  isBandZero: seldomSo,
  tellsOfDanger: seldomSo,
  threatens: seldomSo,
  isLegal: seldomSo,
  namesRegulator: seldomSo,
  isPress: seldomSo,
  concernsMinor: seldomSo,
  concernsVulnerable: seldomSo,
  concernsPayment: seldomSo,
  isPrivate: fc.boolean(),
  holdsPersonalData: seldomSo,
  needsPersonalData: seldomSo,
  wasRecalled: seldomSo,
  isComplaint: fc.constantFrom<Known>(false, false, true, 'unknown'),
  namesEmployee: seldomSo,
  isValuedCustomer: seldomSo,
  isWithheldContact: seldomSo,
  isWithheldTopic: seldomSo,
  isKeptByCharter: seldomSo,
  isKeptAtThisHour: seldomSo,
  isReservedLane: seldomSo,
  isUnaddressed: seldomSo,
  language: fc.constantFrom('fr', 'fr', 'en', 'ar', null),
  topics: anyTopics,
  network: fc.constantFrom('bluesky', 'mastodon'),
  contactId: fc.constantFrom(...CONTACTS),
})

/** A ticket that waits. */
export const anyCandidate: fc.Arbitrary<Candidate> = fc.record({
  ticketId: fc.constantFrom(...TICKETS),
  attributes: anyAttributes,
  lifted: fc.subarray([...SOFT_EXCLUSIONS]),
  waiting: fc.record({
    band: fc.constant(1 as const),
    weight: fc.constantFrom(...WEIGHT_LEVELS),
    handlingMs: fc.constantFrom(...HANDLING_LEVELS_MS),
    dueAt: fc.option(fc.integer({ min: OFFERED_AT - 2 * HOUR, max: OFFERED_AT + 4 * HOUR }), { freq: 8 }),
    waitingSince: fc.integer({ min: OFFERED_AT - 5 * HOUR, max: OFFERED_AT }),
  }),
})

const weekOf = (from: string, to: string): WorkingHours => ({
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to })),
  holidays: [],
  openings: [],
})
const ALL_DAY = weekOf('00:00', '24:00')

const anyAvailability: fc.Arbitrary<Availability> = fc.record({
  hours: rarely<WorkingHours | null>(ALL_DAY, weekOf('14:00', '15:00'), null),
  said: rarely<Availability['said']>(
    null,
    { isAvailable: false, until: null },
    { isAvailable: true, until: OFFERED_AT + HOUR },
    { isAvailable: false, until: OFFERED_AT },
  ),
  isDisabled: rarely(false, true),
})

const anyTopic = fc.record({
  level: fc.constantFrom('reviewed' as const, ...TRUST_LEVELS),
  stance: rarely<'wished' | 'refused' | null>(null, 'wished', 'refused'),
})
const languageLevel = fc.constantFrom('B2' as const, 'C1' as const, ...LANGUAGE_LEVELS)

/** Somebody who helps. */
export const anyVolunteer: fc.Arbitrary<Volunteer> = fc.record({
  memberId: fc.uuid(),
  departmentId: fc.constantFrom(...DEPARTMENTS),
  languages: fc.record({ fr: languageLevel, en: languageLevel, ar: languageLevel }, { requiredKeys: ['fr'] }),
  networks: rarely<readonly string[]>([], ['bluesky'], ['bluesky', 'mastodon']),
  topics: fc.record(
    { refunds: anyTopic, delays: anyTopic, bicycles: anyTopic },
    { requiredKeys: ['delays'] },
  ),
  conflicts: rarely<readonly string[]>([], ['camille'], ['noor', 'jean']),
  availability: anyAvailability,
  quietHours: rarely<WorkingHours | null>(null, weekOf('22:00', '07:00'), weekOf('11:00', '13:00')),
  charter: rarely<Volunteer['charter']>(
    { current: 2, signed: 2 },
    { current: 2, signed: 1 },
    { current: 2, signed: null },
    { current: null, signed: null },
  ),
  hasManagersWord: fc.boolean(),
  weeklyMinutes: fc.constantFrom(60, 60, 120, 15, 0),
  minutesUsed: fc.constantFrom(0, 0, 10, 28, 59),
  minutesNow: rarely<number | null>(null, 5, 1),
  pausedUntil: rarely<number | null>(null, OFFERED_AT, OFFERED_AT + 1),
  inHand: rarely(0, 1),
  isReviewFull: rarely<boolean>(false, true),
  skipped: fc.subarray([...TICKETS], { maxLength: 1 }),
  lapsed: rarely<readonly string[]>([], ['t1']),
  helped: fc.subarray([...CONTACTS], { maxLength: 2 }),
})

/** What `naiveMayOffer` is told of the moment: the hours above, looked up by hand. In Paris it is noon. */
export function naiveMoment({ availability, quietHours }: Volunteer) {
  const { hours, said } = availability
  const isOpen = hours === ALL_DAY
  const isSaid = said !== null && (said.until === null || said.until > OFFERED_AT)
  return {
    now: OFFERED_AT,
    isWithinHours: isSaid ? said.isAvailable : isOpen,
    isQuiet: quietHours?.weekly[0]?.from === '11:00',
  }
}
