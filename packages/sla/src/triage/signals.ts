import type { FoldedText } from './fold-text.ts'
import { hoursLeft, timePoints } from './hours-left.ts'
import { countSign, findSign, type Sign } from './phrases.ts'
import type { ReasonCode, TriageRules } from './rules.ts'
import type { Axis, Band, Intent, TriageInput } from './triage.ts'

/** One reason before its points are fitted to the displayed score. */
export type Signal = {
  readonly code: ReasonCode
  readonly evidence: string | null
  /** Where the rule gives less than its most. */
  readonly points?: Partial<Record<Axis, number>>
}

/** What the rules saw. */
export type Reading = {
  readonly signals: readonly Signal[]
  readonly intent: Intent
  readonly confidence: number
  readonly band: Band
}

const BAND_0: readonly (Sign & ReasonCode)[] = [
  'danger',
  'self_harm',
  'minor_at_risk',
  'data_incident',
  'threat',
]
const FORMAL: readonly (Sign & ReasonCode)[] = ['legal', 'regulator', 'press']
const CLUSTER_FROM = 5
const MOST_WORDS_OF_THANKS = 8

/** Reads a message by rules: hard ones first, then its intent, then what makes it pressing or weighty. */
export function readSignals(text: FoldedText, input: TriageInput, rules: TriageRules): Reading {
  const hard = [...BAND_0, ...FORMAL].flatMap((sign) => signal(text, sign))
  const deadline = hard.some(({ code }) => FORMAL.some((sign) => sign === code))
    ? signal(text, 'deadline')
    : []
  const band = deadline.length > 0 || hard.some(({ code }) => BAND_0.some((sign) => sign === code)) ? 0 : 1

  // A broken promise is a grievance, whatever its words.
  const complaint = findSign(text, 'complaint') ?? findSign(text, 'broken_promise')
  const fault = findSign(text, 'fault')
  const asked = findSign(text, 'question') ?? fault
  const idea = findSign(text, 'idea')
  const buying = findSign(text, 'buying_interest')
  const blocked = findSign(text, 'blocked_now')
  const isOnlyIdea = idea !== null && complaint === null && fault === null && buying === null
  const isAsked = asked !== null && !isOnlyIdea

  const signals = [...hard, ...deadline]
  if (hard.length === 0 && complaint === null && blocked === null && findSign(text, 'spam') !== null) {
    return { signals: signal(text, 'spam'), intent: 'spam', confidence: 0.8, band }
  }
  if (isAsked) signals.push({ code: 'asked_directly', evidence: asked })
  if (blocked !== null) signals.push({ code: 'blocked_now', evidence: blocked })
  signals.push(...signal(text, 'vulnerable_person'))

  const { intent, confidence } = intentOf(text, {
    complaint,
    idea,
    buying,
    isAsked,
    isHard: hard.length > 0 || blocked !== null,
  })
  if (intent === 'complaint') signals.push({ code: 'complaint', evidence: complaint })
  else if (isAsked) signals.push({ code: 'question', evidence: asked })
  if (idea !== null && intent !== 'complaint') signals.push({ code: 'idea', evidence: idea })
  if (buying !== null && intent !== 'complaint') signals.push({ code: 'buying_interest', evidence: buying })
  if (intent === 'praise' || intent === 'closing_ack') signals.push(...signal(text, 'praise'))
  return { signals: [...signals, ...circumstances(text, input, rules)], intent, confidence, band }
}

type Seen = {
  readonly complaint: string | null
  readonly idea: string | null
  readonly buying: string | null
  readonly isAsked: boolean
  readonly isHard: boolean
}

function intentOf(text: FoldedText, seen: Seen): { intent: Intent; confidence: number } {
  if (seen.complaint !== null) return { intent: 'complaint', confidence: 0.8 }
  if (seen.buying !== null) return { intent: 'buying_interest', confidence: 0.7 }
  if (seen.idea !== null) return { intent: 'idea', confidence: 0.8 }
  if (seen.isAsked) return { intent: 'question', confidence: 0.8 }
  const words = text.folded.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  if (!seen.isHard && words > 0 && words <= MOST_WORDS_OF_THANKS && findSign(text, 'thanks') !== null) {
    return { intent: 'closing_ack', confidence: 0.95 }
  }
  if (findSign(text, 'praise') !== null) return { intent: 'praise', confidence: 0.8 }
  return { intent: 'other', confidence: 0.5 }
}

/** What the moment and the history add, whatever the message is. */
function circumstances(text: FoldedText, input: TriageInput, rules: TriageRules): Signal[] {
  const found: Signal[] = []
  const time = hoursLeft(text, input.writtenAt)
  const urgency = time === null ? 0 : timePoints(time.hours, rules.points.time_bound.urgency)
  if (time !== null && urgency > 0)
    found.push({ code: 'time_bound', evidence: time.evidence, points: { urgency } })
  if ((input.similarMessages ?? 0) >= CLUSTER_FROM) {
    found.push({ code: 'outage_cluster', evidence: String(input.similarMessages) })
  }
  const promise = findSign(text, 'broken_promise')
  if (input.hasBrokenCommitment || promise !== null)
    found.push({ code: 'unanswered_promise', evidence: promise })
  const repeated = findSign(text, 'repeat_often') ?? findSign(text, 'repeat_once')
  const told = findSign(text, 'repeat_often') !== null ? 2 : repeated === null ? 0 : 1
  const earlier = Math.min(2, Math.max(input.earlierMessages, told))
  if (earlier > 0) {
    found.push({
      code: 'repeat_contact',
      evidence: repeated ?? String(input.earlierMessages),
      points: { importance: (rules.points.repeat_contact.importance * earlier) / 2 },
    })
  }
  if (input.isReopened) found.push({ code: 'reopened', evidence: null })
  const anger =
    countSign(text, 'negative') + (text.quote(0, text.folded.length).match(/[😠😡🤬👎💩]/gu)?.length ?? 0)
  if (anger > 0) {
    const points = { urgency: Math.min(rules.points.negative_sentiment.urgency, 4 * anger) }
    found.push({ code: 'negative_sentiment', evidence: findSign(text, 'negative'), points })
  }
  if (input.visibility === 'public') found.push({ code: 'public', evidence: null })
  return found
}

function signal(text: FoldedText, sign: Sign & ReasonCode): Signal[] {
  const evidence = findSign(text, sign)
  return evidence === null ? [] : [{ code: sign, evidence }]
}
