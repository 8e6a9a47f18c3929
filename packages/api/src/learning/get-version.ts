import type { TriageRules } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import { learnedVersions } from './tables.ts'

export type VersionRow = typeof learnedVersions.$inferSelect

/** A learned version by its number; refused with LEARNING_VERSION_NOT_FOUND. */
export async function getVersion(tx: Tx, version: number | null): Promise<VersionRow> {
  const [row] =
    version === null
      ? []
      : await tx
          .select()
          .from(learnedVersions)
          .where(
            and(eq(learnedVersions.organizationId, tx.organizationId), eq(learnedVersions.version, version)),
          )
  if (row) return row
  throw new Refusal('LEARNING_VERSION_NOT_FOUND', 'Nothing was learned under this number. Reload the page.', {
    path: ['version'],
  })
}

/** Refused with LEARNING_RULES_CHANGED where other rules hold than those it was learned beside: its points mean nothing then. */
export function requireRulesOf({ rulesVersion }: VersionRow, rules: TriageRules): void {
  if (rulesVersion === rules.version) return
  throw new Refusal(
    'LEARNING_RULES_CHANGED',
    'The rules have changed since this was learned. Learn again from the examples.',
  )
}
