import { initialOverflow, type OverflowPolicy } from '@relais/sla'
import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { overflowCalls, overflowEntries, overflowOpenings, overflowPolicies, overflows } from './tables.ts'

export type OverflowRow = typeof overflows.$inferSelect
export type OpeningRow = typeof overflowOpenings.$inferSelect
export type CallRow = typeof overflowCalls.$inferSelect
export type EntryRow = typeof overflowEntries.$inferSelect

/** A version of the marks. */
export interface PolicyVersion {
  /** 0 for what Relais comes with. */
  number: number
  marks: Partial<OverflowPolicy>
  why: string | null
  publishedAt: Date | null
  publishedBy: string | null
}

/** What an organization has that published nothing. */
const SHIPPED: PolicyVersion = { number: 0, marks: {}, why: null, publishedAt: null, publishedBy: null }
const NEVER_LOOKED_AT: Omit<OverflowRow, 'organizationId' | 'lookAt'> = {
  status: 'closed',
  state: initialOverflow,
  reason: null,
  round: null,
  plan: null,
  lateShare: 0,
  level: null,
  core: 0,
  load: null,
  seats: 0,
  places: 0,
  reachable: 0,
  notCalled: [],
}
/** More open calls than overflow ever makes at once. */
const MOST_OPEN = 5_000

/** Where overflow stands; null before it was looked at for the first time. */
async function findOverflow(tx: Tx): Promise<OverflowRow | null> {
  const [row] = await tx.select().from(overflows).where(eq(overflows.organizationId, tx.organizationId))
  return row ?? null
}

/** Where overflow stands; before the first look as it was never opened. */
export async function readOverflow(tx: Tx): Promise<OverflowRow> {
  const { organizationId } = tx
  return (await findOverflow(tx)) ?? { ...NEVER_LOOKED_AT, organizationId, lookAt: new Date(0) }
}

/** The opening that goes on; null while there is none. Index overflow_openings_one. */
export async function findOpening(tx: Tx): Promise<OpeningRow | null> {
  const [row] = await tx
    .select()
    .from(overflowOpenings)
    .where(and(eq(overflowOpenings.organizationId, tx.organizationId), isNull(overflowOpenings.closedAt)))
  return row ?? null
}

/** Versions of the marks, the newest first, what Relais comes with at the end. The key of overflow_policies. */
export async function listOverflowPolicies(
  tx: Tx,
  { limit, before }: { limit: number; before: number | null },
): Promise<PolicyVersion[]> {
  if (before === 0) return []
  const rows = await tx
    .select()
    .from(overflowPolicies)
    .where(
      and(
        eq(overflowPolicies.organizationId, tx.organizationId),
        before === null ? undefined : lt(overflowPolicies.number, before),
      ),
    )
    .orderBy(desc(overflowPolicies.number))
    .limit(limit)
  return rows.length < limit ? [...rows, SHIPPED] : rows
}

/** What overflow did, the latest first. The key of overflow_entries. */
export async function listEntries(
  tx: Tx,
  { limit, before }: { limit: number; before: string | null },
): Promise<EntryRow[]> {
  return tx
    .select()
    .from(overflowEntries)
    .where(
      and(
        eq(overflowEntries.organizationId, tx.organizationId),
        before === null ? undefined : lt(overflowEntries.entryId, before),
      ),
    )
    .orderBy(desc(overflowEntries.entryId))
    .limit(limit)
}

/** The calls that nobody has answered, the first ones first. Index overflow_calls_open. */
export async function listOpenCalls(tx: Tx): Promise<CallRow[]> {
  return tx
    .select()
    .from(overflowCalls)
    .where(and(eq(overflowCalls.organizationId, tx.organizationId), isNull(overflowCalls.answer)))
    .orderBy(asc(overflowCalls.callId))
    .limit(MOST_OPEN)
}

/** The calls that one person got, the latest first. Index overflow_calls_member. */
export async function listCallsOf(
  tx: Tx,
  memberId: string,
  { limit, before }: { limit: number; before: string | null },
): Promise<CallRow[]> {
  return tx
    .select()
    .from(overflowCalls)
    .where(
      and(
        eq(overflowCalls.organizationId, tx.organizationId),
        eq(overflowCalls.memberId, memberId),
        before === null ? undefined : lt(overflowCalls.callId, before),
      ),
    )
    .orderBy(desc(overflowCalls.callId))
    .limit(limit)
}
