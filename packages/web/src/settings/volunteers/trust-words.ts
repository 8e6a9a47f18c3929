import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { TrustLevel } from '../../graphql/generated/graphql.ts'
import type { TrustRules } from './queries.ts'

export type RuleName = Exclude<keyof TrustRules, '__typename'>

/** What one of the field's unit is for the server: shares are 0 to 1, times milliseconds. */
export const ruleSizes: Record<RuleName, number> = {
  practiceItems: 1,
  approved: 1,
  medianEditPercent: 1,
  sent: 1,
  correctedPercent: 1,
  corrections: 1,
  correctionsOf: 1,
  sampledShare: 0.01,
  trustedShare: 0.01,
  firstShiftMs: 3_600_000,
  mostInReview: 1,
}
/** What may be half of one. */
export const fractions: readonly RuleName[] = ['correctedPercent', 'sampledShare', 'trustedShare']

/** The rules by what they lead to. */
export const ruleGroups: readonly { title: MessageDescriptor; rules: readonly RuleName[] }[] = [
  {
    title: msg`Up, by what somebody has shown`,
    rules: ['practiceItems', 'approved', 'medianEditPercent', 'sent', 'correctedPercent'],
  },
  { title: msg`Down, by what had to be corrected`, rules: ['corrections', 'correctionsOf'] },
  { title: msg`How much is read`, rules: ['sampledShare', 'firstShiftMs', 'trustedShare', 'mostInReview'] },
]

/** What a rule is called, with its unit. */
export const ruleLabels: Record<RuleName, MessageDescriptor> = {
  practiceItems: msg`To answer at all: accepted practice answers in a row`,
  approved: msg`To send without a reader: approved replies`,
  medianEditPercent: msg`… half of them changed by at most (%)`,
  sent: msg`To be trusted: replies sent`,
  correctedPercent: msg`… of them corrected at most (%)`,
  corrections: msg`So many corrections`,
  correctionsOf: msg`… among the latest replies`,
  sampledShare: msg`Read afterwards of those who begin to send (%)`,
  firstShiftMs: msg`… and all of it in their first (hours)`,
  trustedShare: msg`Read afterwards of the trusted and mentors (%)`,
  mostInReview: msg`No new card for whom is read, while more answers wait than`,
}

/** What somebody may do on a topic. */
export const levelNames: Record<TrustLevel, MessageDescriptor> = {
  learner: msg`practises`,
  reviewed: msg`is read before it leaves`,
  sampled: msg`sends, some is read afterwards`,
  trusted: msg`sends, trusted`,
  mentor: msg`mentor`,
}
