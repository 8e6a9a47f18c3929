import type { CandidateCard } from './candidate-card.ts'
import { Refusal } from '../refusal.ts'
import { type CsvLine, readCsv, type UnreadLine } from './read-csv.ts'
import type { CardText, KnowledgeLanguage } from './tables.ts'

type Column =
  | { kind: 'question' | 'answer'; language: KnowledgeLanguage | null }
  | { kind: 'language' | 'owner' | 'review'; language: null }

const LANGUAGES = ['fr', 'en', 'ar'] as const

const NAMES: readonly [RegExp, Column['kind']][] = [
  [/^(question|سؤال|السؤال)/, 'question'],
  [/^(answer|reponse|جواب|الجواب)/, 'answer'],
  [/^(language|langue|لغة|اللغة)$/, 'language'],
  [/^(owner|responsable|المسؤول)/, 'owner'],
  [/^(review|revision|revue|echeance|المراجعة)/, 'review'],
]

/**
 * Reads cards from a table: `question` and `answer`, with `language` for others than the usual one, or a pair of
 * columns for each language (`question_fr`, `answer_fr`, …); `owner` is an e-mail address, `review` a day. The names
 * may be French.
 */
export function readCardTable(
  text: string,
  usual: KnowledgeLanguage,
): { candidates: CandidateCard[]; broken: UnreadLine[] } {
  const { lines, broken } = readCsv(text)
  const columns = new Map([...(lines[0]?.fields.keys() ?? [])].map((name) => [name, columnOf(name)]))
  const has = (kind: Column['kind'], language: KnowledgeLanguage | null) =>
    [...columns.values()].some((column) => column?.kind === kind && column.language === language)
  // An answer in French is none to a question without a language: the pair is what makes a card.
  const hasPair = [null, ...LANGUAGES].some(
    (language) => has('question', language) && has('answer', language),
  )
  if (lines.length > 0 && !hasPair) {
    throw new Refusal('COLUMNS_MISSING', 'The first line has to name the columns: question, answer.', {
      parameters: { found: [...columns.keys()].join(', ').slice(0, 200) },
      path: ['text'],
    })
  }
  const candidates: CandidateCard[] = []
  for (const line of lines) {
    try {
      candidates.push(readCandidate(line, columns, usual))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      broken.push({ line: line.line, refusal: error })
    }
  }
  return { candidates, broken }
}

function readCandidate(
  { line, fields }: CsvLine,
  columns: ReadonlyMap<string, Column | null>,
  usual: KnowledgeLanguage,
): CandidateCard {
  const valueOf = (kind: Column['kind'], language: KnowledgeLanguage | null = null) => {
    const name = [...columns].find(([, column]) => column?.kind === kind && column.language === language)?.[0]
    return (name === undefined ? undefined : fields.get(name)) ?? ''
  }
  const texts: CardText[] = []
  const add = (language: KnowledgeLanguage, question: string, answer: string) => {
    if (question === '' && answer === '') return
    if (question === '') throw new Refusal('QUESTION_MISSING', 'The question is missing.')
    if (answer === '') throw new Refusal('ANSWER_MISSING', 'The answer is missing.')
    texts.push({ language, question, answer })
  }
  for (const language of LANGUAGES) {
    add(language, valueOf('question', language), valueOf('answer', language))
  }
  const plain = { question: valueOf('question'), answer: valueOf('answer') }
  if (plain.question !== '' || plain.answer !== '') {
    add(languageOf(valueOf('language')) ?? usual, plain.question, plain.answer)
  }
  if (texts.length === 0) throw new Refusal('QUESTION_MISSING', 'The question is missing.')
  return { line, texts, ownerEmail: valueOf('owner') || null, reviewAt: dayOf(valueOf('review')) }
}

function columnOf(name: string): Column | null {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
  const kind = NAMES.find(([pattern]) => pattern.test(plain))?.[1]
  if (kind === undefined) return null
  if (kind !== 'question' && kind !== 'answer') return { kind, language: null }
  const suffix = /[\s_.(-]+(fr|en|ar)\)?$/.exec(plain)?.[1]
  return { kind, language: (suffix as KnowledgeLanguage | undefined) ?? null }
}

function languageOf(value: string): KnowledgeLanguage | null {
  if (value === '') return null
  const plain = value.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const known = { fr: /^(fr|francais|french)/, en: /^(en|anglais|english)/, ar: /^(ar|العربية|عربي)/ }
  const language = LANGUAGES.find((one) => known[one].test(plain))
  if (language) return language
  throw new Refusal(
    'LANGUAGE_UNKNOWN',
    `“${value.slice(0, 40)}” is no language of ours: write fr, en or ar.`,
    {
      parameters: { language: value.slice(0, 40) },
    },
  )
}

/** A day as 2027-03-31 or 31/03/2027, at its end. */
function dayOf(value: string): Date | null {
  if (value === '') return null
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  const french = /^(\d{2})[/.](\d{2})[/.](\d{4})$/.exec(value)
  const parts = iso?.slice(1, 4) ?? french?.slice(1, 4).toReversed()
  const day = parts && new Date(`${parts.join('-')}T23:59:59.000Z`)
  // JavaScript makes 3 March of 31 February: what comes back has to be what was written.
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(parts.join('-'))) return day
  throw new Refusal('DAY_MALFORMED', `“${value.slice(0, 40)}” is no day. Write it as 2027-03-31.`, {
    parameters: { day: value.slice(0, 40) },
  })
}
