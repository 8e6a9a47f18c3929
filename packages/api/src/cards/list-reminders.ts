import { severityOf } from '../charter/charter-rules.ts'
import { type Clause, PERSONAL_CLAUSES, WORD_CLAUSES } from '../charter/clauses.ts'
import { loadCharterRules } from '../charter/load-charter-rules.ts'
import type { Tx } from '../db/client.ts'

/** The clauses of the charter that a text has to keep there; those on personal data are for what everybody reads. */
export async function listReminders(tx: Tx, visibility: 'public' | 'private'): Promise<Clause[]> {
  const { rules } = await loadCharterRules(tx)
  const clauses: readonly Clause[] =
    visibility === 'public' ? [...WORD_CLAUSES, ...PERSONAL_CLAUSES] : WORD_CLAUSES
  return clauses.filter((clause) => severityOf(rules, clause) === 'refuse')
}
