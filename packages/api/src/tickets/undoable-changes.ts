import { type SQL, sql } from 'drizzle-orm'
import { ticketFacts } from '../promises/tables.ts'

/**
 * The acts of a person that can be taken back as if they had never been, each with the key its verb gives it. A claim
 * is not among them: it is given back.
 */
const KEYS = { status: 'status:%', assignment: 'assign:%', scores: 'override:%', clock: 'clock:%' } as const
export type UndoableKind = keyof typeof KEYS

/** The kind of act behind a fact's key; null for what is not taken back in this way. */
export function undoableKind(dedupKey: string): UndoableKind | null {
  const found = Object.entries(KEYS).find(([, pattern]) => dedupKey.startsWith(pattern.slice(0, -1)))
  return found ? (found[0] as UndoableKind) : null
}

/** The condition on a row of the log: such an act of a person, of one kind or of any, that was not taken back. */
export function standsUndoable(kind?: UndoableKind): SQL {
  const patterns = kind ? [KEYS[kind]] : Object.values(KEYS)
  const isOne = sql.join(
    patterns.map((pattern) => sql`${ticketFacts.dedupKey} like ${pattern}`),
    sql` or `,
  )
  return sql`(${isOne}) and ${ticketFacts.actor} like 'member:%' and ${isNotRetracted}`
}

const isNotRetracted = sql`not exists (select from ${ticketFacts} retraction
  where retraction.organization_id = ${ticketFacts.organizationId}
    and retraction.ticket_id = ${ticketFacts.ticketId}
    and retraction.dedup_key = 'retract:' || ${ticketFacts.dedupKey})`
