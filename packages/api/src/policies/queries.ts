import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { calendars } from '../calendars/tables.ts'
import { slaPolicies } from './tables.ts'

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
