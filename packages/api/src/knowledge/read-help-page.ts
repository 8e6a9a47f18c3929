import { detectLanguage } from '@relais/sla'
import { Parser } from 'htmlparser2'
import type { CandidateCard } from './candidate-card.ts'
import type { KnowledgeLanguage } from './tables.ts'

interface Pair {
  question: string
  answer: string
}

/**
 * Reads questions and answers from a help page that somebody has pasted: what it says of itself to search engines
 * (schema.org FAQPage), else its headings, summaries and terms that are questions with what stands under them, else,
 * for plain text, its lines that end in a question mark. Nothing is fetched and nothing of the page is kept but words.
 */
export function readHelpPage(text: string, usual: KnowledgeLanguage): CandidateCard[] {
  const isMarkup = /<\/?[a-z][^>]*>/i.test(text)
  const structured = isMarkup ? readStructured(text) : []
  const pairs =
    structured.length > 0 ? structured : readParagraphs(isMarkup ? readBlocks(text) : text.split(/\r?\n/))
  return pairs.map(({ question, answer }, index) => ({
    line: index + 1,
    texts: [{ language: detectLanguage(`${question} ${answer}`) ?? usual, question, answer }],
    ownerEmail: null,
    reviewAt: null,
  }))
}

/** Elements that begin a block of text of their own. */
const BLOCKS = new Set(
  'address article aside blockquote br button dd details div dl dt figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
)
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg'])

/** The blocks of text of a page, in their order. */
function readBlocks(html: string): string[] {
  const blocks: string[] = []
  let block = ''
  let unread = 0
  const end = () => {
    const plain = block.replaceAll(/\s+/gu, ' ').trim()
    if (plain !== '') blocks.push(plain)
    block = ''
  }
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNREAD.has(name)) unread += 1
      if (BLOCKS.has(name)) end()
    },
    ontext: (text) => {
      if (unread === 0) block += text
    },
    onclosetag: (name) => {
      if (UNREAD.has(name)) unread -= 1
      if (BLOCKS.has(name)) end()
    },
  })
  parser.end(html)
  end()
  return blocks
}

/** Lines that are questions, each with what stands under it. What stands above the first one belongs to none. */
function readParagraphs(lines: string[]): Pair[] {
  const pairs: Pair[] = []
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
    const last = pairs.at(-1)
    if (/[?؟]\s*$/u.test(line) && line.length <= 300) {
      pairs.push({ question: line.replace(/^(?:Q\s*[:.)]|[\d.)]+|[-•*#]+)\s*/u, ''), answer: '' })
    } else if (last) {
      last.answer = `${last.answer}\n${line.replace(/^[RA]\s*[:.)]\s*/u, '')}`.trim()
    }
  }
  return pairs.filter(({ answer }) => answer !== '')
}

/** What a page tells search engines about its questions. */
function readStructured(html: string): Pair[] {
  const scripts: string[] = []
  let inside: string[] | null = null
  const parser = new Parser({
    onopentag: (name, { type }) => {
      if (name === 'script' && type?.toLowerCase() === 'application/ld+json') inside = []
    },
    ontext: (text) => inside?.push(text),
    onclosetag: (name) => {
      if (name === 'script' && inside) scripts.push(inside.join(''))
      if (name === 'script') inside = null
    },
  })
  parser.end(html)
  return scripts.flatMap((script) => {
    try {
      return findQuestions(JSON.parse(script), 0)
    } catch {
      // A page that describes itself wrongly may still be read by its headings.
      return []
    }
  })
}

/** Deeper than this nobody nests what a page says of itself. */
const DEEPEST = 8

function findQuestions(node: unknown, depth: number): Pair[] {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap((one) => findQuestions(one, depth + 1))
  const { name, acceptedAnswer, '@type': type } = node as Record<string, unknown>
  const answer = (Array.isArray(acceptedAnswer) ? acceptedAnswer[0] : acceptedAnswer) as
    | { text?: unknown }
    | undefined
  if (type === 'Question' && typeof name === 'string' && typeof answer?.text === 'string') {
    return [{ question: readBlocks(name).join(' '), answer: readBlocks(answer.text).join('\n') }]
  }
  return Object.values(node).flatMap((one) => findQuestions(one, depth + 1))
}
