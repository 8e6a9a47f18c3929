import { fillVariables, type VariableValues } from '@relais/connectors'

/** Stands in a holding text for the instant by which the customer is answered. */
const INSTANT = /\{\{[^\S\n]*answer\.by[^\S\n]*\}\}/gu

const TAGS: Record<string, string> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-u-nu-latn' }

/** Whether a text says by when. */
export function hasInstant(body: string): boolean {
  return new RegExp(INSTANT.source, 'u').test(body)
}

/** The text with words for the instant. */
export function withInstant(body: string, words: string): string {
  return body.replaceAll(INSTANT, words)
}

/** A holding text as one customer reads it: the instant by the organization's clock, in the language of the text. */
export function fillHoldingText(
  body: string,
  {
    language,
    answerBy,
    timeZone,
    values,
  }: {
    language: string
    answerBy: Date | null
    timeZone: string
    values: VariableValues
  },
): string {
  const words = answerBy === null ? null : sayInstant(answerBy, language, timeZone)
  return fillVariables(words === null ? body : withInstant(body, words), values)
}

/** `Tuesday 24 November at 10:00`, in that language. */
function sayInstant(at: Date, language: string, timeZone: string): string {
  const tag = TAGS[language] ?? TAGS['en']!
  const day = at.toLocaleDateString(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  const time = at.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  return language === 'fr'
    ? `${day} à ${time}`
    : language === 'ar'
      ? `${day} الساعة ${time}`
      : `${day} at ${time}`
}
