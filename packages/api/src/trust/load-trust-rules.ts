import { parseTrustRules, type TrustRules } from '@relais/sla'
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { trustRules } from './tables.ts'

/** The rules of trust in force: what the organization set, and what is shipped for the rest. By the key of trust_rules. */
export async function loadTrustRules(tx: Tx): Promise<TrustRules> {
  const [row] = await tx
    .select({ rules: trustRules.rules })
    .from(trustRules)
    .where(eq(trustRules.organizationId, tx.organizationId))
  const rules = parseTrustRules(row?.rules ?? {})
  if ('rule' in rules) throw new Error(`The rule ${rules.rule} of trust is kept with a value it cannot have.`)
  return rules
}
