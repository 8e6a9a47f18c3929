import { sql } from 'drizzle-orm'

/**
 * What the index tickets_next leads with, in the one wording that both its definition and its queries have: what a ticket
 * weighs by its importance (`weightOf`), and its intent, where it has none as any other. A case and not a function:
 * row-level security keeps from an index what might tell of other rows.
 */
export const weightColumn = sql.raw(
  '(case when importance >= 90 then 32 when importance >= 70 then 16 when importance >= 50 then 8 ' +
    'when importance >= 30 then 4 when importance >= 10 then 2 else 1 end)',
)
export const intentColumn = sql.raw("(case when intent is null then 'other' else intent end)")
