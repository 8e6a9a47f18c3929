import { Refusal } from '../refusal.ts'
import { checkLength, checkVariables } from './check-text.ts'
import type { KnowledgeLanguage } from './tables.ts'

/** What somebody wants a template to be. */
export interface NewTemplate {
  name: string
  /** What is typed after `;`; made of the name when left out. */
  shortcut?: string | null
  texts: { language: KnowledgeLanguage; body: string }[]
}

const LONGEST_NAME = 120
const LONGEST_BODY = 5_000
const LONGEST_SHORTCUT = 32

/** Judges and tidies a template before it is kept. Every refusal names the input at fault. */
export function checkTemplate(input: NewTemplate): Required<NewTemplate> & { shortcut: string } {
  const name = checkLength(input.name, LONGEST_NAME, 'name', ['name'])
  const shortcut = (input.shortcut?.trim() || slugOf(name)).normalize('NFC').toLowerCase().replace(/^;/, '')
  if (!/^[\p{L}\p{N}\p{M}_-]{1,32}$/u.test(shortcut) || shortcut.length > LONGEST_SHORTCUT) {
    throw new Refusal(
      'SHORTCUT_MALFORMED',
      `A shortcut is one word of letters, digits and hyphens, ${LONGEST_SHORTCUT} at most.`,
      { parameters: { max: LONGEST_SHORTCUT }, path: ['shortcut'] },
    )
  }
  const texts = checkLanguages(input.texts).map(({ language, body }, index) => {
    const path = ['texts', String(index), 'body']
    const tidied = checkLength(body, LONGEST_BODY, 'text', path)
    checkVariables(tidied, path)
    return { language, body: tidied }
  })
  return { name, shortcut, texts }
}

/** Refuses no language at all, and one language twice. */
export function checkLanguages<Text extends { language: string }>(texts: Text[]): Text[] {
  if (texts.length === 0) {
    throw new Refusal('TEXT_EMPTY', 'Write it in one language at least.', { path: ['texts'] })
  }
  const twice = texts.find(({ language }, index) =>
    texts.slice(0, index).some((one) => one.language === language),
  )
  if (twice) {
    throw new Refusal('LANGUAGE_TWICE', 'Each language can be there once.', {
      parameters: { language: twice.language },
      path: ['texts'],
    })
  }
  return texts
}

/** The first words of a name as a shortcut. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, LONGEST_SHORTCUT)
    .replace(/-$/, '')
}
