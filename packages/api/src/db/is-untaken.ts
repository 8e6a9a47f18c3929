/** PostgreSQL's codes: U+0000 in a text, a number or an instant that is none, and one that is out of range. */
const CODES = new Set(['22021', '22P02', '22P05', '22003', '22007', '22008'])

/**
 * True when PostgreSQL did not take a value for what it should be. Nothing was written, and whoever sent it can do
 * something about it; what is known to be malformed is refused before, with a better sentence.
 */
export function isUntaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string') return CODES.has(error.code)
  return isUntaken(error.cause)
}
