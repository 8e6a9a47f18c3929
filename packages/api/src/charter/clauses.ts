/** What somebody says, which phrases find. */
export const WORD_CLAUSES = ['promises', 'confidential', 'insults', 'disparagement'] as const
export type WordClause = (typeof WORD_CLAUSES)[number]

/** Who somebody is, where everybody reads it. */
export const PERSONAL_CLAUSES = [
  'phone',
  'email',
  'card',
  'iban',
  'reference',
  'birthDate',
  'address',
  'names',
] as const
export type PersonalClause = (typeof PERSONAL_CLAUSES)[number]

/** Who answers what, where and when. */
export type PlaceClause = 'who' | 'where' | 'topics' | 'hours'

/** The clauses that the server holds everybody to when a reply is sent. */
export type Clause = PlaceClause | WordClause | PersonalClause

/** What a clause does when it is not kept: it stops the reply, only says so, or nothing. */
export type Severity = 'refuse' | 'warn' | 'off'

/** A clause that a reply does not keep. */
export interface CharterFinding {
  clause: Clause
  severity: 'refuse' | 'warn'
  /** What the sentence needs. */
  parameters: Record<string, string | number>
  /** Where in the text, in graphemes; null where the text is not at fault. */
  range: { start: number; end: number } | null
}
