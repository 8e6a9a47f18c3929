import { createHash, randomBytes } from 'node:crypto'
import { isId, type OrganizationId } from '../db/id.ts'

/** A secret that was just made. `text` is handed over once; only `hash` is kept. */
export interface NewToken {
  text: string
  hash: Buffer
}

/** What a presented token says of itself; whether it is good, the database tells by the hash. */
export interface PresentedToken {
  organizationId: OrganizationId
  hash: Buffer
}

const SHAPE = /^(?<organization>[\w-]{22})\.(?<secret>[\w-]{43})$/

/**
 * 256 random bits that carry their organization in front, `<organization>.<secret>`: row-level security has to know the
 * organization before the row with the token's hash can be looked up.
 */
export function createToken(organizationId: OrganizationId): NewToken {
  const organization = Buffer.from(organizationId.replaceAll('-', ''), 'hex').toString('base64url')
  const text = `${organization}.${randomBytes(32).toString('base64url')}`
  return { text, hash: hashToken(text) }
}

/** The organization and the hash of a token's text; null for anything that is not shaped like one. */
export function readToken(text: string): PresentedToken | null {
  const organization = SHAPE.exec(text)?.groups?.['organization']
  if (!organization) return null
  const organizationId = Buffer.from(organization, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isId(organizationId) ? { organizationId, hash: hashToken(text) } : null
}

/** The token has full entropy, so one round of SHA-256 is enough and nothing slower gains anything. */
function hashToken(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
