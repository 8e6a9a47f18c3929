import type { TicketFact } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { findOrigins } from '../promises/find-origins.ts'

/** Which ticket brought along what each of these facts is about, now that it is on this ticket; null for its own. */
export async function findOriginsOfFacts(
  tx: Tx,
  ticketId: TicketId,
  facts: readonly TicketFact[],
): Promise<(fact: TicketFact) => TicketId | null> {
  const subjects = facts.flatMap(subjectOf)
  if (subjects.length === 0) return () => null
  const rows = await tx.execute<{ subject: string; home_ticket_id: string | null }>(sql`
    select message_id as subject, home_ticket_id from ticket_messages
      where organization_id = ${tx.organizationId} and message_id in ${subjects}
    union all
    select r.reply_id, tm.home_ticket_id from replies r
      join ticket_messages tm on tm.organization_id = r.organization_id and tm.message_id = r.in_reply_to_id
      where r.organization_id = ${tx.organizationId} and r.reply_id in ${subjects}
    union all
    select commitment_id, home_ticket_id from commitments
      where organization_id = ${tx.organizationId} and commitment_id in ${subjects}`)
  const homes = new Map(rows.map((row) => [row.subject, row.home_ticket_id]))
  const placeOf = (fact: TicketFact) => ({
    ticketId,
    homeTicketId: subjectOf(fact).flatMap((subject) => homes.get(subject) ?? [])[0] ?? null,
  })
  const originOf = await findOrigins(tx, facts.map(placeOf))
  return (fact) => originOf(placeOf(fact))
}

/** The message, reply or commitment that a fact is about. */
function subjectOf(fact: TicketFact): string[] {
  if (!('body' in fact)) return []
  if ('messageId' in fact.body) return [fact.body.messageId]
  if ('replyId' in fact.body && fact.type !== 'update.promised') return [fact.body.replyId]
  return 'promiseId' in fact.body ? [fact.body.promiseId] : []
}
