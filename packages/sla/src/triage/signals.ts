import { hoursLeft, timePoints } from './hours-left.ts'
import { type IntentReading, readIntent } from './read-intent.ts'
import { readSigns, type Signs } from './read-signs.ts'
import { readWords, type ReadText } from './read-words.ts'
import { BAND_0, FORMAL, type ReasonCode, type TriageRules } from './rules.ts'
import type { Axis, Band, Intent, Reason, TriageInput } from './triage.ts'
import type { Sign } from './word-lists.ts'

/** One reason before its points are fitted to the displayed score. */
export type Signal = {
  readonly code: ReasonCode
  readonly evidence: string | null
  /** Where the rule gives less than its most. */
  readonly points?: Partial<Record<Axis, number>>
  /** Who saw it; a rule unless it says otherwise. */
  readonly source?: Reason['source']
}

/** What the rules saw. */
export type Reading = {
  readonly signals: readonly Signal[]
  readonly intent: Intent
  readonly intentEvidence: string | null
  readonly confidence: number
  readonly band: Band
}

const CLUSTER_FROM = 5
/** The confidence of an intent that is merely likely. */
const SUPPOSED = 0.5
const ANGRY = new Set(['😠', '😡', '🤬', '👎', '💩', '😤', '🖕', '😾'])

/** Reads a message by rules: hard ones first, then its intent, then what makes it pressing or weighty. */
export function readSignals(input: TriageInput, rules: TriageRules): Reading {
  const text = readWords(input.text)
  const signs = readSigns(text, rules.words)
  const harm = BAND_0.flatMap((sign) => signal(signs, sign))
  const formal = FORMAL.flatMap((sign) => signal(signs, sign))
  const notice = signal(signs, 'formal_notice')
  const deadline = formal.length + notice.length > 0 ? signal(signs, 'deadline') : []
  const hard = [...harm, ...formal, ...notice, ...deadline]
  const band = harm.length + notice.length + deadline.length > 0 ? 0 : 1

  const read = readIntent(text, signs)
  const known = input.knownIntent
  const isSpam = known === undefined ? isUnwanted(signs, read, hard.length > 0) : known === 'spam'
  if (isSpam) {
    const spam: Signal =
      known === undefined ? signal(signs, 'spam')[0]! : { code: 'spam', evidence: null, source: 'human' }
    return {
      signals: [...hard, spam],
      intent: 'spam',
      intentEvidence: spam.evidence,
      confidence: sure(known, 0.8),
      band,
    }
  }

  const intent = known ?? read.intent
  const signals = [
    ...hard,
    ...askingSignals(read, known),
    ...signal(signs, 'blocked_now'),
    ...signal(signs, 'money_at_risk'),
    ...signal(signs, 'vulnerable_person'),
    ...(known === undefined ? intentSignals(read) : knownSignals(known, hard)),
    ...(isToldKindly(signs, read) ? [] : timeSignals(text, input, rules)),
    ...circumstances(text, signs, input, rules),
  ]
  return {
    signals,
    intent,
    intentEvidence: known === undefined ? read.evidence : null,
    confidence: sure(known, read.confidence),
    band,
  }
}

function sure(known: Intent | undefined, confidence: number): number {
  return known === undefined ? confidence : 1
}

/** A sales pitch; whoever complains, or cannot go on, is somebody's customer. */
function isUnwanted(signs: Signs, read: IntentReading, isHard: boolean): boolean {
  if (signs.quote('spam') === null || isHard) return false
  return read.intent !== 'complaint' && signs.quote('blocked_now') === null
}

/** Somebody waits for an answer: they asked, or a person says that they did. */
function askingSignals(read: IntentReading, known: Intent | undefined): Signal[] {
  if (known === 'question' && read.asked === null)
    return [{ code: 'asked_directly', evidence: null, source: 'human' }]
  if (known === 'praise' || known === 'idea' || known === 'closing_ack' || known === 'other') return []
  // A question that was only supposed, because nothing else was told, gives way to what a person says.
  if (known !== undefined && known !== 'question' && read.confidence <= SUPPOSED) return []
  return read.asked === null ? [] : [{ code: 'asked_directly', evidence: read.asked }]
}

function intentSignals({ intent, evidence, asked, idea, buying }: IntentReading): Signal[] {
  if (intent === 'complaint' || intent === 'job_enquiry') return [{ code: intent, evidence }]
  const found: Signal[] = []
  if (intent === 'praise' || intent === 'closing_ack') found.push({ code: 'praise', evidence })
  else if (asked !== null || intent === 'question')
    found.push({ code: 'question', evidence: asked ?? evidence })
  if (idea !== null) found.push({ code: 'idea', evidence: idea })
  if (buying !== null) found.push({ code: 'buying_interest', evidence: buying })
  return found
}

/** The reason that a person's word for the message gives, in place of the one that the rules would. */
function knownSignals(known: Intent, hard: readonly Signal[]): Signal[] {
  if (known === 'other' || hard.some(({ code }) => code === known)) return []
  return [{ code: known === 'closing_ack' ? 'praise' : known, evidence: null, source: 'human' }]
}

/** Who thanks or praises and asks for nothing tells how long it took: "solved in five minutes". */
function isToldKindly(signs: Signs, read: IntentReading): boolean {
  return (
    read.asked === null && (signs.quote('thanks') ?? signs.quote('praise') ?? signs.quote('solved')) !== null
  )
}

function timeSignals(text: ReadText, input: TriageInput, rules: TriageRules): Signal[] {
  const time = hoursLeft(text.folded, input.writtenAt)
  const urgency = time === null ? 0 : timePoints(time.hours, rules.points.time_bound.urgency)
  return time === null || urgency === 0
    ? []
    : [{ code: 'time_bound', evidence: time.evidence, points: { urgency } }]
}

/** What the moment and the history add, whatever the message is. */
function circumstances(text: ReadText, signs: Signs, input: TriageInput, rules: TriageRules): Signal[] {
  const found: Signal[] = []
  if ((input.similarMessages ?? 0) >= CLUSTER_FROM) {
    found.push({ code: 'outage_cluster', evidence: String(input.similarMessages) })
  }
  const promise = signs.quote('broken_promise')
  if (input.hasBrokenCommitment || promise !== null)
    found.push({ code: 'unanswered_promise', evidence: promise })
  const often = signs.quote('repeat_often')
  const repeated = often ?? signs.quote('repeat_once')
  const told = often !== null ? 2 : repeated === null ? 0 : 1
  const earlier = Math.min(2, Math.max(input.earlierMessages, told))
  if (earlier > 0) {
    found.push({
      code: 'repeat_contact',
      evidence: repeated ?? String(input.earlierMessages),
      points: { importance: Math.floor((rules.points.repeat_contact.importance * earlier) / 2) },
    })
  }
  if (input.isReopened) found.push({ code: 'reopened', evidence: null })
  const angry = text.emoji.filter((emoji) => ANGRY.has(emoji))
  const anger = signs.all('negative').length + angry.length
  if (anger > 0) {
    const points = { urgency: Math.min(rules.points.negative_sentiment.urgency, 4 * anger) }
    const evidence = signs.quote('negative') ?? angry[0] ?? null
    found.push({ code: 'negative_sentiment', evidence, points })
  }
  if (input.visibility === 'public') found.push({ code: 'public', evidence: null })
  return found
}

function signal(signs: Signs, sign: Sign & ReasonCode): Signal[] {
  const evidence = signs.quote(sign)
  return evidence === null ? [] : [{ code: sign, evidence }]
}
