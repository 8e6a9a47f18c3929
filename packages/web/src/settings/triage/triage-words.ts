import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { TriagePlace } from '../../graphql/generated/graphql.ts'
import { laneNames } from '../../signs/lane.tsx'
import { reasonSentence } from '../../signs/reasons.ts'
import type { Thresholds } from './rules.ts'

/** What a reason is called where it has no customer. */
export function reasonName(code: string, i18n: I18n): string {
  return code === 'reach' ? i18n._(msg`Is followed by many`) : reasonSentence({ code, evidence: null }, i18n)
}

/** Signs that are no reasons by themselves. */
const signs: Record<string, MessageDescriptor> = {
  trouble: msg`Tells of trouble`,
  rhetorical: msg`A question that asks nothing`,
  fault: msg`Reports a fault`,
  thanks: msg`Says thank you`,
  solved: msg`Says that it is settled`,
  broken_promise: msg`Says that we broke a promise`,
  repeat_once: msg`Says that they wrote before`,
  repeat_often: msg`Says that they wrote several times`,
  negative: msg`Is angry or upset`,
}

/** What words of an organization's own are a sign of. */
export function signName(sign: string, i18n: I18n): string {
  const words = signs[sign]
  return words ? i18n._(words) : reasonName(sign, i18n)
}

/** Where a ticket lies. */
export const placeNames: Record<TriagePlace, MessageDescriptor> = {
  emergency: msg`Emergencies`,
  ...laneNames,
}

export const thresholdNames: Record<keyof Thresholds, MessageDescriptor> = {
  laneFrom: msg`Urgent or important from`,
  mediumFrom: msg`Medium from`,
  highFrom: msg`High from`,
}

/** What is weighed, put together by what it is about. */
export const reasonGroups: readonly {
  id: string
  title: MessageDescriptor
  codes: readonly string[] | null
}[] = [
  {
    id: 'harm',
    title: msg`Harm and the law`,
    codes: [
      'danger',
      'self_harm',
      'minor_at_risk',
      'data_incident',
      'threat',
      'formal_notice',
      'deadline',
      'legal',
      'regulator',
      'press',
      'money_at_risk',
      'vulnerable_person',
    ],
  },
  {
    id: 'wanted',
    title: msg`What the customer wants`,
    codes: [
      'asked_directly',
      'blocked_now',
      'complaint',
      'question',
      'praise',
      'idea',
      'buying_interest',
      'job_enquiry',
    ],
  },
  // Null: whatever else there is.
  { id: 'around', title: msg`What goes with it`, codes: null },
]
