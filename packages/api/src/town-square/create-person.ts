import { randomInt } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '../db/id.ts'
import { brands, people } from './tables.ts'
import { acceptName } from './text-rules.ts'
import { createToken, digestToken } from './token.ts'
import type { Person, Town, TownTx } from './town.ts'

/** Takes a name on a square. The token is the browser's, or the script's, and is shown this once. */
export async function createPerson(
  town: Town,
  squareId: string,
  chosen: string,
  { isInvented = false } = {},
): Promise<{ person: Person; token: string }> {
  const name = acceptName(chosen)
  const token = createToken('person')
  return town.db.transaction(async (tx) => {
    const [person] = await tx
      .insert(people)
      .values({
        personId: newId(),
        squareId,
        name,
        handle: await findFreeHandle(tx, squareId, name),
        hue: randomInt(360),
        tokenHash: digestToken(token),
        isInvented,
        createdAt: town.now(),
      })
      .returning()
    return { person: person!, token }
  })
}

/** Takes another name. The handle stays: it is what others know this person by. */
export async function renamePerson(town: Town, personId: string, chosen: string): Promise<Person> {
  const [person] = await town.db
    .update(people)
    .set({ name: acceptName(chosen) })
    .where(eq(people.personId, personId))
    .returning()
  return person!
}

/** A handle made from the name, with a number when somebody has it: two people may be called the same. */
async function findFreeHandle(tx: TownTx, squareId: string, name: string): Promise<string> {
  // One at a time per square, so that two people of one name do not choose the same handle.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`handle ${squareId}`}, 0))`)
  const base = toHandle(name)
  const isFree = async (handle: string) => {
    const asPerson = await tx
      .select({ found: sql`1` })
      .from(people)
      .where(and(eq(people.squareId, squareId), eq(people.handle, handle)))
    if (asPerson.length > 0) return false
    const asBrand = await tx
      .select({ found: sql`1` })
      .from(brands)
      .where(and(eq(brands.squareId, squareId), eq(brands.handle, handle)))
    return asBrand.length === 0
  }
  if (await isFree(base)) return base
  for (let digits = 2; ; digits += 1) {
    const handle = `${base}${randomInt(10 ** (digits - 1), 10 ** digits)}`
    if (await isFree(handle)) return handle
  }
}

/** Letters and digits of any script, accents taken off; `passant` where nothing is left. */
function toHandle(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '.')
    .replaceAll(/^\.+|\.+$/g, '')
  return Array.from(letters).slice(0, 24).join('').replace(/\.$/, '') || 'passant'
}
