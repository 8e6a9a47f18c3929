import { Refusal } from '../refusal.ts'

const LONGEST = 40

/** A segment as it is kept: one line, its spaces single; null for none. Refused with SEGMENT_TOO_LONG. */
export function cleanSegment(given: string | null): string | null {
  const segment = (given ?? '').replaceAll('\0', '').toWellFormed().replaceAll(/\s+/g, ' ').trim() || null
  const length = segment === null ? 0 : Array.from(segment).length
  if (length > LONGEST) {
    throw new Refusal('SEGMENT_TOO_LONG', `A segment has at most ${LONGEST} characters.`, {
      path: ['segment'],
      parameters: { max: LONGEST, over: length - LONGEST },
    })
  }
  return segment
}
