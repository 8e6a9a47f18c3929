import { and, desc, eq, getTableColumns, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { calendars } from '../calendars/tables.ts'
import type { PublicationRow } from './get-publication.ts'
import { slaPolicies, slaPublications } from './tables.ts'

const MINUTE_MS = 60_000

/** The three promises in force, and the hours. What was set finer elsewhere is shown by its first row. */
export async function findThreePromises(tx: Tx) {
  const here = eq(slaPolicies.organizationId, tx.organizationId)
  const [policy] = await tx
    .select({ definition: slaPolicies.definition })
    .from(slaPolicies)
    .where(here)
    .orderBy(desc(slaPolicies.publishedAt))
    .limit(1)
  const [hours] = await tx
    .select({ definition: calendars.definition })
    .from(calendars)
    .where(
      and(
        eq(calendars.organizationId, tx.organizationId),
        eq(calendars.name, 'extended'),
        isNull(calendars.archivedAt),
      ),
    )
  const minutes = (priority: string) => {
    const row = policy?.definition.rows.find(({ match }) =>
      (match.priority as readonly string[] | undefined)?.includes(priority),
    )
    const budgetMs = row?.targets.firstResponse.budgetMs ?? null
    return budgetMs === null ? null : budgetMs / MINUTE_MS
  }
  const weekly =
    hours && typeof hours.definition === 'object' && 'weekly' in hours.definition
      ? hours.definition.weekly
      : []
  return {
    policyVersion: policy?.definition.version ?? '',
    urgentMinutes: minutes('P1'),
    importantMinutes: minutes('P2'),
    otherMinutes: minutes('P3'),
    days: [...new Set(weekly.map(({ day }) => day))],
    opensAt: weekly[0]?.from ?? '00:00',
    closesAt: weekly[0]?.to ?? '24:00',
  }
}

/** A version of the policy, with the instant at which another one took its place. */
export type PolicyVersionRow = typeof slaPolicies.$inferSelect & { archivedAt: Date | null }

/** When the next version came; null for the one in force. Index sla_policies_published. */
const archivedAt = sql<Date | null>`(select min(later.published_at) from ${slaPolicies} later
  where later.organization_id = ${slaPolicies}.organization_id and later.published_at > ${slaPolicies}.published_at)`
  .mapWith(slaPolicies.publishedAt)
  .as('archived_at')

/** Versions, the newest first. Index sla_policies_published. */
export async function listPolicies(
  tx: Tx,
  { limit, before }: { limit: number; before: Date | null },
): Promise<PolicyVersionRow[]> {
  return tx
    .select({ ...getTableColumns(slaPolicies), archivedAt })
    .from(slaPolicies)
    .where(
      and(
        eq(slaPolicies.organizationId, tx.organizationId),
        before === null ? undefined : lt(slaPolicies.publishedAt, before),
      ),
    )
    .orderBy(desc(slaPolicies.publishedAt))
    .limit(limit)
}

/** One version, the one in force where none is named. */
export async function findPolicyVersion(
  tx: Tx,
  policyVersion: string | null,
): Promise<PolicyVersionRow | null> {
  const [found] = await tx
    .select({ ...getTableColumns(slaPolicies), archivedAt })
    .from(slaPolicies)
    .where(
      and(
        eq(slaPolicies.organizationId, tx.organizationId),
        policyVersion === null ? undefined : eq(slaPolicies.policyVersion, policyVersion),
      ),
    )
    .orderBy(desc(slaPolicies.publishedAt))
    .limit(1)
  return found ?? null
}

/** One publication; where none is named, the one under way, or else the newest that failed and can be gone on with. */
export async function findPublication(tx: Tx, publicationId: string | null): Promise<PublicationRow | null> {
  const { status } = slaPublications
  const [found] = await tx
    .select()
    .from(slaPublications)
    .where(
      and(
        eq(slaPublications.organizationId, tx.organizationId),
        publicationId === null
          ? inArray(status, ['counting', 'counted', 'publishing', 'failed'])
          : eq(slaPublications.publicationId, publicationId),
      ),
    )
    .orderBy(sql`${status} = 'failed'`, desc(slaPublications.publicationId))
    .limit(1)
  return found ?? null
}
