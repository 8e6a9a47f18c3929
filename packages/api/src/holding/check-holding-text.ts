import { findBlanks } from '@relais/connectors'
import { checkLength, checkVariables } from '../knowledge/check-text.ts'
import { checkLanguages } from '../knowledge/check-template.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'
import { Refusal } from '../refusal.ts'
import { hasInstant, withInstant } from './fill-holding-text.ts'

/** What somebody wants a holding text to say. */
export interface NewHoldingText {
  name: string
  texts: { language: KnowledgeLanguage; body: string }[]
}

const LONGEST_NAME = 120
const LONGEST_BODY = 1_000

/**
 * Judges and tidies a holding text before it is kept. Either every language says by when, or none does: HOLDING_UNEVEN. What
 * a person fills in by hand is refused (HOLDING_BLANK): nobody writes in it any more.
 */
export function checkHoldingText(input: NewHoldingText): NewHoldingText & { namesInstant: boolean } {
  const name = checkLength(input.name, LONGEST_NAME, 'name', ['name'])
  const texts = checkLanguages(input.texts).map(({ language, body }, index) => {
    const path = ['texts', String(index), 'body']
    const tidied = checkLength(body, LONGEST_BODY, 'text', path)
    const filled = withInstant(tidied, '…')
    checkVariables(filled, path)
    if (findBlanks(filled).some(({ isAsked }) => isAsked)) {
      throw new Refusal('HOLDING_BLANK', 'Leave no blank: nobody fills it in before it is sent.', { path })
    }
    return { language, body: tidied }
  })
  const named = texts.filter(({ body }) => hasInstant(body)).length
  if (named > 0 && named < texts.length) {
    throw new Refusal(
      'HOLDING_UNEVEN',
      'Some languages say by when and some do not. Write {{answer.by}} in all of them, or in none.',
      { path: ['texts'] },
    )
  }
  return { name, texts, namesInstant: named > 0 }
}
