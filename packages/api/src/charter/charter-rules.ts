import type { Clause, PersonalClause, Severity, WordClause } from './clauses.ts'

/** Who does not answer where, what and when. What is left out holds for all. */
export interface CharterLimit {
  /** Whom it concerns. */
  roles: readonly ('volunteer' | 'agent' | 'supervisor' | 'admin')[]
  /** The networks; none for all. */
  networks: readonly string[]
  visibility: 'public' | 'private' | null
  /** The topics of the ticket; none for all. */
  topicIds: readonly string[]
  /** The hours of the day in which it holds, in the organization's zone: from 22:00 until 07:00 passes midnight. */
  hours: { from: string; until: string } | null
}

/** What an organization adds to the rules that Relais comes with. */
export interface CharterRules {
  limits: readonly CharterLimit[]
  /** Phrases of its own. */
  words: Readonly<Partial<Record<WordClause, readonly string[]>>>
  /** How its numbers of orders and files look. */
  patterns: readonly string[]
  /** Its own numbers, addresses and links, which may stand anywhere. */
  allowed: readonly string[]
  /** What each clause does, where it is not what Relais comes with. */
  severities: Readonly<Partial<Record<WordClause | PersonalClause, Severity>> & { signature?: 'off' }>
}

/** What an organization has that has set nothing. */
export const NO_RULES: CharterRules = { limits: [], words: {}, patterns: [], allowed: [], severities: {} }

/** Whether whoever writes is reminded to sign with their first name, as the charter that Relais comes with asks. Nothing is refused. */
export function asksForSignature({ severities }: CharterRules): boolean {
  return severities.signature !== 'off'
}

/** What a clause does by these rules. */
export function severityOf(rules: CharterRules, clause: Clause): Severity {
  return (rules.severities as Partial<Record<Clause, Severity>>)[clause] ?? shippedSeverity(clause)
}

/** As Relais comes, everything stops a reply but blame, which depends on how it is said. */
export function shippedSeverity(clause: Clause): Severity {
  return clause === 'disparagement' ? 'warn' : 'refuse'
}
