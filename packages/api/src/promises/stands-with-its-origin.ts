import { type SQL, sql } from 'drizzle-orm'

/**
 * The condition on a row of the log, `row` by its name in the statement: it is the ticket's own, or was brought along by
 * a ticket whose merge into this one, or split from it, was not taken back.
 */
export function standsWithItsOrigin(row: SQL): SQL {
  return sql`(${row}.fact ->> 'origin' is null or exists (select from ticket_facts joining
    where joining.organization_id = ${row}.organization_id and joining.ticket_id = ${row}.ticket_id
      and joining.type in ('merge.absorb', 'split.out')
      and case joining.type when 'split.out' then 'split:' else '' end || (joining.fact -> 'body' ->> 'ticketId')
        = ${row}.fact ->> 'origin'
      and not exists (select from ticket_facts back
        where back.organization_id = joining.organization_id and back.ticket_id = joining.ticket_id
          and back.dedup_key = 'retract:' || joining.dedup_key)))`
}
