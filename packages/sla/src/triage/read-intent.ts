import type { ReadText } from './read-words.ts'
import type { Signs } from './read-signs.ts'
import { readAskings } from './read-asking.ts'
import type { Sign } from './word-lists.ts'
import type { Intent } from './triage.ts'

/** What a message wants of us, with the words that told. */
export type IntentReading = {
  readonly intent: Intent
  readonly evidence: string | null
  readonly confidence: number
  /** Where it asks us for something, or needs our help; null when it only tells. */
  readonly asked: string | null
  readonly idea: string | null
  readonly buying: string | null
}

/** Thanks of so many words ask for nothing more; longer ones are praise. */
const MOST_WORDS_OF_THANKS = 8
/** Up to so many words, "perfect, thanks" closes and does not praise. */
const MOST_WORDS_OF_CLOSING = 3
const MOST_WORDS_OF_SETTLED = 25
/** After so many words that say something, the thanks at the end are politeness. */
const POLITE_AFTER = 12

/** Who writes so many words about something of ours, and nothing else is told by them, reports what is the matter with it. */
const LEAST_WORDS_OF_REPORT = 5
/** What is passed on is not about the one who passes it on. */
const LINK = /https?:|www\.|\[link\]/iu

const NEEDS_HELP: readonly Sign[] = ['danger', 'minor_at_risk', 'data_incident', 'money_at_risk']
const IRONIC = new Set(['🙄', '👏', '🙃', '😒', '🤡', '😑', '🤦', '🤷', '😤', '😡', '😠', '🤬', '👎'])
const THANKFUL = new Set(['🙏', '👍', '❤', '💙', '💚', '🥰', '😍', '🎉', '👌', '💪', '🤩', '🤗', '👏'])

/** Reads what a message is, first of all. */
export function readIntent(text: ReadText, signs: Signs): IntentReading {
  const idea = signs.quote('idea')
  const buying = signs.quote('buying_interest')
  const jobs = signs.quote('job_enquiry')
  const askings = readAskings(text, signs)
  const isSettled = isSettledMatter(text, signs, askings.length)
  const fault = isSettled ? null : signs.quote('fault')
  const help = firstQuote(signs, NEEDS_HELP)
  const needsUs = fault ?? help ?? signs.quote('blocked_now')
  const grievance = grievanceOf(text, signs, { isAsked: askings.length > 0 || needsUs !== null, isSettled })
  const ideaSentences = new Set(signs.all('idea').map(({ from }) => text.words[from]!.sentence))
  const ideaAsks = askings.every(({ sentence }) => ideaSentences.has(sentence))
  const isOnlyIdea =
    idea !== null && ideaAsks && grievance === null && fault === null && buying === null && help === null
  const inWords = askings[0]?.evidence ?? null
  const asked = isOnlyIdea ? null : (inWords ?? fault ?? help)
  const told: Told = (intent, evidence, confidence, wanted = asked) => ({
    intent,
    evidence,
    confidence,
    asked: wanted,
    idea,
    buying,
  })

  const press = signs.quote('press')
  // What the press wants has its own day; a fault that somebody only complains of asks for nothing.
  if (press !== null) return told('press', press, 0.8, null)
  if (jobs !== null) return told('job_enquiry', jobs, 0.8, inWords)
  if (grievance !== null) return told('complaint', grievance, 0.8, inWords ?? help)
  // Who cannot finish an order needs help with it first.
  if (buying !== null && fault === null) return told('buying_interest', buying, 0.7)
  if (idea !== null && ideaAsks) return told('idea', idea, 0.8)
  if (asked !== null) return told('question', asked, 0.8)
  const legal = firstQuote(signs, ['legal', 'regulator', 'formal_notice'])
  if (legal !== null) return told('complaint', legal, 0.7)
  const blocked = signs.quote('blocked_now')
  if (blocked !== null) return told('question', blocked, 0.7)
  const harm = firstQuote(signs, ['self_harm', 'threat'])
  if (harm !== null) return told('other', null, 0.5)
  return kindWords(text, signs, isSettled, told)
}

type Told = (
  intent: Intent,
  evidence: string | null,
  confidence: number,
  asked?: string | null,
) => IntentReading

function kindWords(text: ReadText, signs: Signs, isSettled: boolean, told: Told): IntentReading {
  const thanks = signs.quote('thanks')
  const praise = signs.quote('praise')
  const count = text.words.filter(({ forms }) => /[\p{L}\p{N}]/u.test(forms[0]!)).length
  const isNoMoreThanThanks = signs
    .all('praise')
    .every((one) => signs.all('thanks').some(({ from, to }) => from <= one.from && one.to <= to))
  if (
    thanks !== null &&
    (isNoMoreThanThanks || count <= MOST_WORDS_OF_CLOSING) &&
    count <= MOST_WORDS_OF_THANKS
  )
    return told('closing_ack', thanks, 0.95)
  if (praise !== null) return told('praise', praise, 0.8)
  if (isSettled && count <= MOST_WORDS_OF_SETTLED) return told('closing_ack', signs.quote('solved'), 0.8)
  if (thanks !== null && !isPolite(text, signs)) return told('praise', thanks, 0.6)
  const emoji = text.emoji.find((one) => THANKFUL.has(one))
  if (count === 0 && emoji !== undefined) return told('praise', emoji, 0.6)
  const report = signs.quote('our_thing')
  if (report !== null && count >= LEAST_WORDS_OF_REPORT && !LINK.test(text.text))
    return told('question', report, 0.5, report)
  return told('other', null, 0.5)
}

/** Thanks that only close what was said before them. */
function isPolite({ words }: ReadText, signs: Signs): boolean {
  return signs.all('thanks').every(({ from }) => from >= POLITE_AFTER || from >= words.length - 3)
}

/** It was put right, and they say so kindly. */
function isSettledMatter(text: ReadText, signs: Signs, askings: number): boolean {
  const isKind = signs.quote('thanks') !== null || signs.quote('praise') !== null
  return (
    signs.quote('solved') !== null &&
    isKind &&
    askings === 0 &&
    !text.emoji.some((one) => IRONIC.has(one) && one !== '👏')
  )
}

/**
 * The words of a grievance. A broken promise is one whatever its words; thanks and praise for what went wrong are irony; what
 * went wrong is one where nobody asks for help with it.
 */
function grievanceOf(
  text: ReadText,
  signs: Signs,
  { isAsked, isSettled }: { isAsked: boolean; isSettled: boolean },
): string | null {
  const told = firstQuote(signs, ['complaint', 'broken_promise', 'rhetorical', 'repeat_often'])
  if (told !== null || isSettled) return told
  const trouble = signs.quote('trouble')
  const anger = signs.quote('negative')
  const kind = signs.quote('praise') ?? signs.quote('thanks')
  const isIronic = text.emoji.some((emoji) => IRONIC.has(emoji))
  const isBad = trouble !== null || anger !== null || signs.quote('fault') !== null
  if (isIronic && isBad) return trouble ?? anger ?? signs.quote('fault')
  if (isAsked) return anger !== null && signs.all('negative').length > 1 ? anger : null
  if (signs.quote('solved') !== null) return null
  if (kind !== null && trouble !== null) return signs.quote('praise') ?? trouble
  return trouble ?? anger
}

function firstQuote(signs: Signs, of: readonly Sign[]): string | null {
  for (const sign of of) {
    const quote = signs.quote(sign)
    if (quote !== null) return quote
  }
  return null
}
