import { Refusal } from '../refusal.ts'

/** As long as a reason may be. */
const LONGEST_WHY = 500

/** Why somebody corrected, as it is kept; null for nothing. Refused with REASON_TOO_LONG. */
export function cleanWhy(given: string | null | undefined): string | null {
  const why = (given ?? '').toWellFormed().replaceAll('\0', '').trim()
  if (why.length > LONGEST_WHY) {
    throw new Refusal('REASON_TOO_LONG', `Say why in ${LONGEST_WHY} characters at most.`, {
      path: ['reason'],
      parameters: { most: LONGEST_WHY },
    })
  }
  return why === '' ? null : why
}
