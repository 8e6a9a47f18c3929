import { and, eq, or } from 'drizzle-orm'
import type { Request } from 'express'
import { Refusal } from '../../refusal.ts'
import { brands, people, squares } from '../tables.ts'
import { digestToken } from '../token.ts'
import type { Brand, Person, Square, Town } from '../town.ts'

/** The square of the address; null when there is none. */
export async function findSquare(town: Town, slug: unknown): Promise<Square | null> {
  // PostgreSQL takes no text with U+0000, not even to look for it.
  if (String(slug).includes('\0')) return null
  const [square] = await town.db
    .select()
    .from(squares)
    .where(eq(squares.slug, String(slug)))
  return square ?? null
}

/** As `findSquare`, for what needs one. Throws a refusal when there is none. */
export async function getSquare(town: Town, slug: unknown): Promise<Square> {
  const square = await findSquare(town, slug)
  if (!square) throw new Refusal('NO_SUCH_SQUARE', 'There is no square at this address.')
  return square
}

/** The person whose token came with the request; null without a token. Throws a refusal for one that is not known. */
export async function findPerson(town: Town, square: Square, request: Request): Promise<Person | null> {
  const token = readToken(request)
  if (token === null) return null
  const [person] = await town.db
    .select()
    .from(people)
    .where(and(eq(people.tokenHash, digestToken(token)), eq(people.squareId, square.squareId)))
  if (!person) throw notSignedIn()
  return person
}

/** As `findPerson`, for what needs a name. */
export async function getPerson(town: Town, square: Square, request: Request): Promise<Person> {
  const person = await findPerson(town, square, request)
  if (!person) throw new Refusal('NOT_SIGNED_IN', 'Choose a name first: POST …/people.')
  return person
}

/** The brand whose token came with the request, its square, and whether a person at the brand's desk holds it. */
export async function getOwnBrand(
  town: Town,
  request: Request,
): Promise<{ brand: Brand; square: Square; isNative: boolean }> {
  const token = readToken(request)
  if (token === null) throw notSignedIn()
  const digest = digestToken(token)
  const [found] = await town.db
    .select({ brand: brands, square: squares })
    .from(brands)
    .innerJoin(squares, eq(squares.squareId, brands.squareId))
    .where(or(eq(brands.apiTokenHash, digest), eq(brands.deskTokenHash, digest)))
  if (!found) throw notSignedIn()
  return { ...found, isNative: found.brand.deskTokenHash === digest }
}

/** Throws a refusal unless the square's admin token came with the request. */
export function checkAdmin(square: Square, request: Request): void {
  const token = readToken(request)
  if (token === null || digestToken(token) !== square.adminTokenHash) throw notSignedIn()
}

function readToken(request: Request): string | null {
  const match = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')
  return match ? match[1]! : null
}

function notSignedIn(): Refusal {
  return new Refusal('NOT_SIGNED_IN', 'This token is not known here. Send it as "Authorization: Bearer …".')
}
