import { newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { squares } from './tables.ts'
import { createToken, digestToken } from './token.ts'
import type { Town } from './town.ts'

/** Paths of the network itself. */
const RESERVED = new Set(['api', 'files', 'media'])

export interface NewSquare {
  /** The last part of the page's address: lower-case letters, digits and hyphens. */
  slug: string
  name: string
  /** How many times a minute one address may write. */
  writesPerMinute?: number
  /** When it goes away by itself, with everything on it. */
  endsAt?: Date
}

/** Opens a square. The admin token switches its faults and reads its ledger; it is shown this once. */
export async function createSquare(
  town: Town,
  { slug, name, writesPerMinute = 60, endsAt }: NewSquare,
): Promise<{ squareId: string; slug: string; adminToken: string }> {
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(slug) || RESERVED.has(slug)) {
    throw new Refusal(
      'SLUG_INVALID',
      'The address of a square is made of lower-case letters, digits and hyphens.',
    )
  }
  const squareId = newId()
  const adminToken = createToken('admin')
  const [made] = await town.db
    .insert(squares)
    .values({
      squareId,
      slug,
      name,
      writesPerMinute,
      endsAt: endsAt ?? null,
      adminTokenHash: digestToken(adminToken),
      createdAt: town.now(),
    })
    .onConflictDoNothing()
    .returning({ squareId: squares.squareId })
  if (!made) throw new Refusal('SLUG_TAKEN', `There is a square at ${slug} already. Choose another address.`)
  return { squareId, slug, adminToken }
}
