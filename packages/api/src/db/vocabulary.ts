import { and, eq, getTableName, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { Refusal } from '../refusal.ts'
import type { Tx } from './client.ts'

/** A table of words that an organization chooses for itself: each has a name of its own and may be archived. */
export interface Vocabulary {
  table: PgTable & { organizationId: PgColumn; name: PgColumn; archivedAt: PgColumn }
  id: PgColumn
  /** What one of them is called in a refusal: `TEAM_NOT_FOUND`. */
  noun: string
}

/**
 * Refuses with NAME_TAKEN a name that another one has, in any case, archived or not. Of two who take one name at once the
 * second waits here for the first.
 */
export async function refuseTakenName(
  tx: Tx,
  { table, id }: Vocabulary,
  name: string,
  but: string | null = null,
): Promise<void> {
  const key = `${getTableName(table)} ${tx.organizationId} ${name.toLowerCase()}`
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))`)
  const [other] = await tx
    .select({ archivedAt: table.archivedAt })
    .from(table)
    .where(
      and(
        eq(table.organizationId, tx.organizationId),
        sql`lower(${table.name}) = lower(${name})`,
        but === null ? undefined : ne(id, but),
      ),
    )
  if (!other) return
  const isArchived = other.archivedAt !== null
  throw new Refusal(
    'NAME_TAKEN',
    isArchived ? `${name} is archived. Restore it instead.` : `There is already one called ${name}.`,
    { path: ['name'], parameters: { name, isArchived } },
  )
}

/** Archives one of them, or restores it; false when it was so already. Refused when there is none. */
export async function setArchived(
  tx: Tx,
  { table, id, noun }: Vocabulary,
  rowId: string,
  archivedAt: Date | null,
): Promise<boolean> {
  const here = and(eq(table.organizationId, tx.organizationId), eq(id, rowId))
  const changed = await tx
    .update(table)
    .set({ archivedAt })
    .where(and(here, archivedAt ? isNull(table.archivedAt) : isNotNull(table.archivedAt)))
    .returning({ id })
  if (changed.length > 0) return true
  const [known] = await tx.select({ id }).from(table).where(here)
  if (known) return false
  throw new Refusal(`${noun.toUpperCase()}_NOT_FOUND`, `This ${noun} does not exist. Reload the page.`, {
    path: [`${noun}Id`],
  })
}
