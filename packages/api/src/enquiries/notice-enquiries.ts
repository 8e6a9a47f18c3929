import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { insertRows } from '../db/insert-rows.ts'
import { touchTickets } from '../db/live-changes.ts'
import type { Event, EventOf } from '../events/event.ts'
import { listLatest } from '../promises/list-latest.ts'
import { quoteIntent } from '../triage/quote-intent.ts'
import { handJobs } from './hand-jobs.ts'
import { type EnquiryKind, type EnquiryState, enquiries } from './tables.ts'

/** What a customer wants, as triage names it, and the kind of enquiry it is. */
const KINDS: Readonly<Record<string, EnquiryKind>> = { job_enquiry: 'job', buying_interest: 'purchase' }
const LONGEST_EVIDENCE = 1000

type Heard = EventOf<'ticket.messaged'> | EventOf<'ticket.reread'>

/**
 * Triage has read tickets: whoever asks for work or wants to buy has an enquiry from then on, whatever they write next, and
 * one for work goes to its department at once. What a person said is no enquiry after all is taken back, as long as nobody
 * outside the care team has acted on it. Nothing on the ticket changes, and nothing is sent to anybody outside. Of imported
 * history, of what nobody said to us and of spam there are none.
 */
export async function noticeEnquiries(tx: Tx, world: World, events: Heard[]): Promise<Event[]> {
  const corrected = new Set(
    events.flatMap((event) => (event.type === 'ticket.reread' && event.isCorrected ? [event.ticketId] : [])),
  )
  const read = await listRead(tx, [...new Set(events.map(({ ticketId }) => ticketId))])
  const known = new Map(
    read.flatMap((row) => (row.kind ? [[`${row.ticket_id} ${row.kind}`, row.state]] : [])),
  )
  const wanting = new Map(
    read.flatMap(({ ticket_id, intent }) => (KINDS[intent ?? ''] ? [[ticket_id, intent!] as const] : [])),
  )

  const wanted = [...wanting].map(([ticketId, intent]) => ({ ticketId, intent, kind: KINDS[intent]! }))
  const news = wanted.filter(({ ticketId, kind }) => {
    const state = known.get(`${ticketId} ${kind}`)
    return state === undefined || state === 'withdrawn'
  })
  await keepNoticed(tx, world.now(), news)
  const wrong = read.filter(
    ({ ticket_id, intent, kind, state }) =>
      corrected.has(ticket_id) &&
      kind !== null &&
      KINDS[intent ?? ''] !== kind &&
      (state === 'noticed' || (kind === 'job' && state === 'open')),
  )
  for (const { ticket_id, kind } of wrong) {
    await tx.execute(sql`update enquiries set state = 'withdrawn'
      where organization_id = ${tx.organizationId} and ticket_id = ${ticket_id} and kind = ${kind}`)
  }
  await touchTickets(tx, [...news.map(({ ticketId }) => ticketId), ...wrong.map((row) => row.ticket_id)])
  const jobs = news.filter(({ kind }) => kind === 'job').map(({ ticketId }) => ticketId)
  return handJobs(tx, world.now(), jobs)
}

/** What triage read on the tickets that may have enquiries, once for each that they have. Index enquiries_one_of_a_kind. */
async function listRead(tx: Tx, ticketIds: TicketId[]) {
  return tx.execute<{
    ticket_id: TicketId
    intent: string | null
    kind: EnquiryKind | null
    state: EnquiryState | null
  }>(sql`
    select t.ticket_id, t.intent, e.kind, e.state from tickets t
    left join enquiries e on e.organization_id = t.organization_id and e.ticket_id = t.ticket_id
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${ticketIds}
      and (t.intent in ('job_enquiry','buying_interest') or e.enquiry_id is not null)
      and t.status not in ('merged','spam') and not t.is_hit
      and exists (select from ticket_messages said
        join messages m on m.organization_id = said.organization_id and m.message_id = said.message_id
        where said.organization_id = t.organization_id and said.ticket_id = t.ticket_id
          and m.direction = 'inbound' and not m.is_imported)`)
}

/** Keeps that they ask, with their words that told: they are gone from the ticket's scores once it was answered. */
async function keepNoticed(
  tx: Tx,
  at: Date,
  news: { ticketId: TicketId; intent: string; kind: EnquiryKind }[],
): Promise<void> {
  if (news.length === 0) return
  const scored = await listLatest(
    tx,
    news.map(({ ticketId }) => ticketId),
    'triage.scored',
  )
  const reasonsOf = new Map(
    scored.map(({ ticketId, fact }) => [ticketId, fact.type === 'triage.scored' ? fact.body.reasons : []]),
  )
  await insertRows(
    tx,
    enquiries,
    news.map(({ ticketId, intent, kind }) => ({
      organizationId: tx.organizationId,
      enquiryId: newId<'enquiry'>(at.getTime()),
      ticketId,
      kind,
      state: 'noticed' as const,
      evidence: quoteIntent(intent, reasonsOf.get(ticketId) ?? [])?.slice(0, LONGEST_EVIDENCE) || null,
      noticedAt: at,
    })),
    sql`on conflict (organization_id, ticket_id, kind) do update
      set state = 'noticed', evidence = excluded.evidence where enquiries.state = 'withdrawn'`,
  )
}
