import { cleanSegment } from '../contacts/clean-segment.ts'
import { Refusal } from '../refusal.ts'

/** The segment that is meant, as contacts have it. Refused with SEGMENT_EMPTY or SEGMENT_TOO_LONG. */
export function readSegment(given: string): string {
  const segment = cleanSegment(given)
  if (segment !== null) return segment
  throw new Refusal('SEGMENT_EMPTY', 'Name the segment as it stands with its contacts.', {
    path: ['segment'],
  })
}
