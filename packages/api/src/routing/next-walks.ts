import { type Intent, type Waiting, weightOf } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { intentColumn, weightColumn } from '../tickets/order-columns.ts'
import type { Handling, Leg, Stretch } from './next-stretches.ts'

/** A ticket that waits as a walk along an index finds it. */
export interface FoundRow extends Record<string, unknown> {
  ticket_id: TicketId
  band: 0 | 1
  importance: number
  intent: Intent
  due_ms: number | null
  since_ms: number
  found: Leg | 'danger' | 'own'
}

/** What the order looks at. */
export const orderColumns = sql`ticket_id, band, importance, ${intentColumn} as intent,
  case when due_at < 'infinity' then extract(epoch from due_at)::float8 * 1000 end as due_ms,
  extract(epoch from oldest_unanswered_at)::float8 * 1000 as since_ms`

/** Waits for an answer of ours. */
export const isWaiting = (tx: Tx): SQL =>
  sql`tickets.organization_id = ${tx.organizationId} and tickets.status = 'open' and tickets.oldest_unanswered_at is not null and not tickets.is_hit`

/** Stretches as rows of the name `b`, numbered in their order, for walks to be joined to; what has no end is left out. */
export function stretchRows(stretches: readonly (Stretch & { readonly most?: number })[]): SQL {
  const rows = stretches.map(({ leg, weight, intent, due, since, tie, most }, nr) => ({
    nr,
    leg,
    weight,
    intent,
    from_due: toText(due.from),
    until_due: toText(due.until),
    from_since: toText(since.from),
    until_since: since.until === Number.POSITIVE_INFINITY ? undefined : toText(since.until),
    tie_since: tie ? toText(tie.since) : undefined,
    tie_id: tie?.ticketId,
    most,
  }))
  // Behind the offset: what is made of a coalesce is not leakproof, and row-level security would keep it from the index.
  return sql`(select nr, leg, weight, intent, until_due, coalesce(from_due, '-infinity') as from_due,
      coalesce(from_since, '-infinity') as from_since, coalesce(until_since, 'infinity') as until_since,
      coalesce(tie_since, '-infinity') as tie_since, tie_id, most
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(nr int, leg text, weight int, intent text,
      from_due timestamptz, until_due timestamptz, from_since timestamptz, until_since timestamptz,
      tie_since timestamptz, tie_id uuid, most int) offset 0) b`
}

/** Along tickets_next, through the stretch `b`; nobody's, and what else is asked of them. */
export function stretchWalk(tx: Tx, further: SQL): SQL {
  return sql`from tickets where ${isWaiting(tx)} and assignee_id is null and band = 1
    and ${weightColumn} = b.weight and ${intentColumn} = b.intent
    and due_at >= b.from_due and due_at <= b.until_due
    and oldest_unanswered_at >= b.from_since and oldest_unanswered_at <= b.until_since
    and (due_at > b.from_due or oldest_unanswered_at > b.tie_since
      or (oldest_unanswered_at = b.tie_since and ticket_id > b.tie_id))
    and ${further} order by due_at, oldest_unanswered_at`
}

/** Along tickets_next_danger. */
export function dangerWalk(tx: Tx, further: SQL): SQL {
  return sql`from tickets where ${isWaiting(tx)} and assignee_id is null and band = 0 and ${further}
    order by oldest_unanswered_at`
}

/** What a row is to the order. */
export function toWaiting(
  { band, importance, intent, due_ms, since_ms }: FoundRow,
  handling: Handling,
): Waiting {
  const [dueAt, waitingSince] = [due_ms === null ? null : Math.round(due_ms), Math.round(since_ms)]
  return { band, weight: weightOf(importance), handlingMs: handling[intent], dueAt, waitingSince }
}

/** As PostgreSQL reads instants; undefined for before all of them: nobody has waited since before 1970. */
function toText(ms: number): string | undefined {
  if (ms === Number.POSITIVE_INFINITY) return 'infinity'
  return ms <= 0 ? undefined : new Date(ms).toISOString()
}
