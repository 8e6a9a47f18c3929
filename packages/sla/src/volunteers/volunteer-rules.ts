import type { Lane } from '../triage/triage.ts'
import type { LanguageLevel } from './language-level.ts'

/** When trust on a topic grows and shrinks. */
export type TrustRules = {
  /** A learner becomes reviewed when so many of the latest practice items of the topic, all of them, were accepted. */
  readonly practiceItems: number
  /** A reviewed one becomes sampled after so many approved replies … */
  readonly approved: number
  /** … of which half had at the most so many percent of their characters changed. */
  readonly medianEditPercent: number
  /** A sampled one becomes trusted after so many sent replies … */
  readonly sent: number
  /** … of which so many percent at the most had to be corrected. */
  readonly correctedPercent: number
  /** So many corrections among so many of the latest sent replies lead one level down. */
  readonly corrections: number
  readonly correctionsOf: number
  /** Which share of what was sent is looked at afterwards, 0 to 1; of the first shift as a sampled one everything is. */
  readonly sampledShare: number
  readonly trustedShare: number
  /** How long the first shift as a sampled one lasts, from the first reply on that they send by themselves. */
  readonly firstShiftMs: number
  /** While more drafts than this wait to be read, nobody whose replies are read is offered another ticket. */
  readonly mostInReview: number
}

/** What keeps helping from becoming too much. */
export type WellbeingRules = {
  /** Minutes a week, at the most, for somebody whose manager has not agreed to more. */
  readonly minutesWithoutManager: number
  /** How many tickets somebody has in hand at once. */
  readonly mostInHand: number
  /** How long nothing is offered after an abusive message; and after the second one within the days that count. */
  readonly abusePauseMs: number
  readonly secondAbusePauseMs: number
  readonly abuseCountsForMs: number
}

/** How far what suits a person goes before the order of work. */
export type SuitRules = {
  /** So many of the first tickets in the order are compared by how well they suit. */
  readonly lookAhead: number
  /** A ticket that has to be begun within this time is passed over for nothing behind it. */
  readonly patienceMs: number
  /** What each reason counts. */
  readonly points: {
    readonly helpedBefore: number
    readonly ownTrade: number
    readonly wishedTopic: number
    readonly fullTrust: number
  }
}

/** Everything about volunteers that an organization may set. */
export type VolunteerRules = {
  /** From which lanes tickets are offered; the others are the care team's. */
  readonly lanes: readonly Lane[]
  /** In a language one writes less well than this, one answers no customer. */
  readonly leastLanguage: LanguageLevel
  readonly trust: TrustRules
  readonly wellbeing: WellbeingRules
  readonly suit: SuitRules
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const defaultVolunteerRules: VolunteerRules = {
  lanes: ['volunteers', 'later'],
  leastLanguage: 'B2',
  trust: {
    practiceItems: 3,
    approved: 20,
    medianEditPercent: 15,
    sent: 50,
    correctedPercent: 2,
    corrections: 2,
    correctionsOf: 10,
    sampledShare: 0.2,
    trustedShare: 0.05,
    firstShiftMs: 12 * HOUR,
    mostInReview: 5,
  },
  wellbeing: {
    minutesWithoutManager: 30,
    mostInHand: 1,
    abusePauseMs: 30 * MINUTE,
    secondAbusePauseMs: DAY,
    abuseCountsForMs: 7 * DAY,
  },
  suit: {
    lookAhead: 6,
    patienceMs: 15 * MINUTE,
    points: { helpedBefore: 4, ownTrade: 4, wishedTopic: 2, fullTrust: 1 },
  },
}
