import { checkLanguages } from '../knowledge/check-template.ts'
import { tidyText } from '../knowledge/check-text.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'
import { Refusal } from '../refusal.ts'
import { type CharterTexts, LONGEST_TEXT } from './tables.ts'

/** A charter as it comes from a form: one text for each language that it is written in. */
export type WrittenTexts = { language: KnowledgeLanguage; body: string }[]

/** Tidies the texts of a charter. Refused with TEXT_EMPTY, LANGUAGE_TWICE or CHARTER_TEXT_TOO_LONG. */
export function checkCharterTexts(written: WrittenTexts): CharterTexts {
  const texts = checkLanguages(written).map(({ language, body }, index) => {
    const path = ['texts', String(index), 'body']
    const tidied = tidyText(body)
    if (tidied === '') throw new Refusal('TEXT_EMPTY', 'Write something first.', { path })
    if (tidied.length > LONGEST_TEXT) {
      throw new Refusal(
        'CHARTER_TEXT_TOO_LONG',
        `A charter fits the screen of a phone: ${LONGEST_TEXT} characters. Take ${tidied.length - LONGEST_TEXT} out.`,
        { parameters: { max: LONGEST_TEXT, over: tidied.length - LONGEST_TEXT, language }, path },
      )
    }
    return [language, tidied] as const
  })
  return Object.fromEntries(texts)
}
