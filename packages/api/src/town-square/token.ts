import { createHash, randomBytes } from 'node:crypto'

/** Whose token it is; the prefix says so, so that a token in the wrong place is recognised. */
const PREFIX = { person: 'tsp_', brand: 'tsb_', desk: 'tsd_', admin: 'tsa_' } as const

/** A new token: shown once, kept only as its digest. */
export function createToken(kind: keyof typeof PREFIX): string {
  return PREFIX[kind] + randomBytes(32).toString('base64url')
}

/** What is stored and looked up in a token's place. */
export function digestToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
