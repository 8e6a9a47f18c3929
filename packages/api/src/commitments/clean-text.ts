import { Refusal } from '../refusal.ts'

/** As the database holds it. */
const LONGEST = 500

/** A text as it is kept: without what no column takes. Refused with COMMITMENT_EMPTY or COMMITMENT_TOO_LONG. */
export function cleanText(given: string, path: string): string {
  const text = given.replaceAll('\0', '').toWellFormed().trim()
  if (text === '') throw new Refusal('COMMITMENT_EMPTY', 'Write something first.', { path: [path] })
  if (text.length > LONGEST) {
    throw new Refusal('COMMITMENT_TOO_LONG', `Say it in at most ${LONGEST} characters.`, {
      path: [path],
      parameters: { max: LONGEST, over: text.length - LONGEST },
    })
  }
  return text
}
