import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { rehearsals } from './tables.ts'

export type RehearsalRow = typeof rehearsals.$inferSelect

/** The rehearsal that lasts; null while none does. Index rehearsals_one_at_a_time. */
export async function findRunning(tx: Tx): Promise<RehearsalRow | null> {
  const [row] = await tx
    .select()
    .from(rehearsals)
    .where(and(eq(rehearsals.organizationId, tx.organizationId), isNull(rehearsals.endedAt)))
  return row ?? null
}

/** The latest rehearsal of which anything is still known, over or not. By the key: ids grow with time. */
export async function findLatest(tx: Tx): Promise<RehearsalRow | null> {
  const [row] = await tx
    .select()
    .from(rehearsals)
    .where(eq(rehearsals.organizationId, tx.organizationId))
    .orderBy(desc(rehearsals.rehearsalId))
    .limit(1)
  return row ?? null
}

/** The rehearsal of a link, whether it lasts or not. Index rehearsals_token. */
export async function findByToken(tx: Tx, token: string): Promise<RehearsalRow | null> {
  const [row] = await tx
    .select()
    .from(rehearsals)
    .where(and(eq(rehearsals.organizationId, tx.organizationId), eq(rehearsals.token, token)))
  return row ?? null
}

/** Whether it can be played at this instant. */
export function isPlayed({ endedAt, endsAt }: RehearsalRow, now: Date): boolean {
  return endedAt === null && now < endsAt
}
