import { desc, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { type CharterRules, NO_RULES } from './charter-rules.ts'
import { charterRules } from './tables.ts'

/** The rules of an organization, with the number of their version: 0 while it has set none. */
export interface SetRules {
  number: number
  rules: CharterRules
  changedAt: Date | null
  changedBy: string | null
}

/** Versions never change, so a process makes each ready once; of many organizations, those that were asked for last. */
const MOST_KNOWN = 500
const known = new Map<string, SetRules>()

/** The rules in force. What was made ready for them is kept as long as the object, so it is the same one each time. */
export async function loadCharterRules(tx: Tx): Promise<SetRules> {
  const [newest] = await tx
    .select({ number: charterRules.number })
    .from(charterRules)
    .where(eq(charterRules.organizationId, tx.organizationId))
    .orderBy(desc(charterRules.number))
    .limit(1)
  if (!newest) return { number: 0, rules: NO_RULES, changedAt: null, changedBy: null }
  const key = `${tx.organizationId} ${newest.number}`
  const ready = known.get(key)
  if (ready) return ready
  const [row] = await tx
    .select()
    .from(charterRules)
    .where(eq(charterRules.organizationId, tx.organizationId))
    .orderBy(desc(charterRules.number))
    .limit(1)
  const { number, limits, words, patterns, allowed, severities, changedAt, changedBy } = row!
  const set = { number, rules: { limits, words, patterns, allowed, severities }, changedAt, changedBy }
  known.set(`${tx.organizationId} ${number}`, set)
  const [oldest] = known.keys()
  if (known.size > MOST_KNOWN) known.delete(oldest!)
  return set
}
