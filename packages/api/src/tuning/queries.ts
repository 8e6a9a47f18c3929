import { completeTriageRules, defaultTriageRules, type TriageRules } from '@relais/sla'
import { and, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { triageRules } from './tables.ts'

/** A version of the rules, with the instant at which another one took its place. */
export interface RulesVersion {
  /** 0 for what Relais comes with. */
  number: number
  name: string
  rules: TriageRules
  why: string | null
  publishedAt: Date | null
  publishedBy: string | null
  archivedAt: Date | null
}

/** When the next version came; null for the one in force. */
const archivedAt = sql<Date | null>`(select later.published_at from ${triageRules} later
  where later.organization_id = ${triageRules}.organization_id and later.number = ${triageRules}.number + 1)`
  .mapWith(triageRules.publishedAt)
  .as('archived_at')

/** What an organization has that published nothing. */
const SHIPPED: RulesVersion = {
  number: 0,
  name: defaultTriageRules.version,
  rules: defaultTriageRules,
  why: null,
  publishedAt: null,
  publishedBy: null,
  archivedAt: null,
}

/** Versions that were published, the newest first. The key of triage_rules. */
export async function listRulesVersions(
  tx: Tx,
  { limit, before }: { limit: number; before: number | null },
): Promise<RulesVersion[]> {
  const rows = await tx
    .select({ ...getTableColumns(triageRules), archivedAt })
    .from(triageRules)
    .where(
      and(
        eq(triageRules.organizationId, tx.organizationId),
        before === null ? undefined : lt(triageRules.number, before),
      ),
    )
    .orderBy(desc(triageRules.number))
    .limit(limit)
  return rows.map(({ rulesVersion: name, ...row }) => ({
    ...row,
    name,
    rules: completeTriageRules({ ...row, version: name }),
  }))
}

/** One version; the one in force where none is named. */
export async function findRulesVersion(tx: Tx, name: string | null): Promise<RulesVersion | null> {
  if (name === null) return (await listRulesVersions(tx, { limit: 1, before: null }))[0] ?? SHIPPED
  if (name === SHIPPED.name) return SHIPPED
  const number = Number(/^triage-([1-9]\d{0,8})$/.exec(name)?.[1] ?? Number.NaN)
  if (Number.isNaN(number)) return null
  const [found] = await listRulesVersions(tx, { limit: 1, before: number + 1 })
  return found?.number === number ? found : null
}
