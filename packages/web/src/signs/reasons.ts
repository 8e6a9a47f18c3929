import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { IntentCode } from '../graphql/generated/graphql.ts'
import { formatTag } from '../locale/locale.ts'

type Evidence = string | null

/** What a figure in the evidence reads like: `12 k`. */
function figure(evidence: Evidence, i18n: I18n): string {
  const number = Number(evidence)
  return Number.isFinite(number) && evidence !== null
    ? new Intl.NumberFormat(formatTag(i18n.locale), { notation: 'compact', maximumFractionDigits: 1 }).format(
        number,
      )
    : (evidence ?? '')
}

/** A sentence for each reason that the rules of packages/sla give. */
export const reasonSentences: Record<string, (evidence: Evidence, i18n: I18n) => MessageDescriptor> = {
  danger: () => msg`Somebody may be in danger`,
  self_harm: () => msg`Somebody may harm themselves`,
  minor_at_risk: () => msg`A child may be at risk`,
  data_incident: () => msg`Personal data may have leaked`,
  threat: () => msg`There is a threat`,
  legal: () => msg`Speaks of the law`,
  regulator: () => msg`Names a regulator`,
  press: () => msg`Writes for the press`,
  formal_notice: () => msg`Gives us formal notice`,
  deadline: () => msg`A legal deadline runs`,
  money_at_risk: () => msg`Money may be in a stranger’s hands`,
  vulnerable_person: () => msg`Concerns a vulnerable person`,
  outage_cluster: () => msg`Several people say the same now`,
  time_bound: () => msg`A date or an hour is near`,
  asked_directly: () => msg`Asks us for an answer`,
  blocked_now: () => msg`Cannot use what they paid for`,
  complaint: () => msg`Complains`,
  question: () => msg`Asks a question`,
  praise: () => msg`Says something kind`,
  idea: () => msg`Brings an idea`,
  buying_interest: () => msg`Wants to buy`,
  job_enquiry: () => msg`Asks for work`,
  spam: () => msg`Looks like spam`,
  public: () => msg`Everybody can read it`,
  reach: (evidence, i18n) => {
    const people = figure(evidence, i18n)
    return msg`${people} followers`
  },
  repeat_contact: () => msg`Has written before`,
  unanswered_promise: () => msg`We broke a promise`,
  reopened: () => msg`Comes back after it was settled`,
  negative_sentiment: () => msg`Is upset`,
  no_signal: () => msg`Nothing stands out`,
}

/** One reason of a score as a short sentence. A code without a sentence shows as itself: better than nothing. */
export function reasonSentence(reason: { code: string; evidence: Evidence }, i18n: I18n): string {
  const sentence = reasonSentences[reason.code]
  return sentence ? i18n._(sentence(reason.evidence, i18n)) : reason.code.replaceAll('_', ' ')
}

const intents: Record<string, MessageDescriptor> = {
  question: msg({ message: 'Question', context: 'intent' }),
  complaint: msg({ message: 'Complaint', context: 'intent' }),
  praise: msg({ message: 'Thanks', context: 'intent' }),
  idea: msg({ message: 'Idea', context: 'intent' }),
  buying_interest: msg({ message: 'Wants to buy', context: 'intent' }),
  job_enquiry: msg({ message: 'Wants a job', context: 'intent' }),
  press: msg({ message: 'Press', context: 'intent' }),
  closing_ack: msg({ message: 'Settled', context: 'intent' }),
  spam: msg({ message: 'Spam', context: 'intent' }),
}

/** What a person may say that the customer wants, the commonest first. */
export const INTENTS: readonly IntentCode[] = [
  'question',
  'complaint',
  'closing_ack',
  'praise',
  'idea',
  'buying_interest',
  'job_enquiry',
  'press',
  'spam',
  'other',
]

/** What the customer wants, in a word; null when there is no word for it. */
export function intentWord(intent: string | null, i18n: I18n): string | null {
  const word = intent === null ? undefined : intents[intent]
  return word ? i18n._(word) : null
}

/** The same where a word is needed for all of them. */
export function intentName(intent: string, i18n: I18n): string {
  return intentWord(intent, i18n) ?? i18n._(msg({ message: 'Something else', context: 'intent' }))
}

/** Reasons that the lane or the intent says already. */
const isSaid = new Set([
  'no_signal',
  'question',
  'complaint',
  'praise',
  'idea',
  'buying_interest',
  'job_enquiry',
  'public',
  'asked_directly',
  'spam',
])

/** The weightiest reason that a row does not say otherwise. */
export function tellingReason<R extends { code: string; points: number }>(reasons: readonly R[]): R | null {
  return reasons.filter(({ code }) => !isSaid.has(code)).toSorted((a, b) => b.points - a.points)[0] ?? null
}
