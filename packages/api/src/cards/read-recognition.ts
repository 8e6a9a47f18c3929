import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { CARD_MINUTES } from './card-minutes.ts'
import { redactAll } from './redact-there.ts'

/** What is told of somebody's help goes back a year. */
const DAYS = 365

/** What came of one person's help in a year. Only they are told. */
export interface RecognitionRow {
  memberId: MemberId
  since: Date
  promisesKept: number
  minutes: number
  minutesThisWeek: number
}

/** How many promises somebody's answers kept, and what time they gave. Index help_cards_member. */
export async function readRecognition(tx: Tx, memberId: MemberId): Promise<RecognitionRow> {
  const [row] = await tx.execute<{
    since: string
    promises_kept: number
    minutes: number
    minutes_this_week: number
  }>(sql`
    with mine as materialized (
      select c.*, o.time_zone from help_cards c
      join organizations o on o.organization_id = c.organization_id
      where c.organization_id = ${tx.organizationId} and c.member_id = ${memberId}
        and c.offered_at > now() - make_interval(days => ${DAYS}))
    select now() - make_interval(days => ${DAYS}) as since,
      (select count(*)::int from (
        select distinct y.ticket_id, y.target, y.cycle from mine
        join replies r on r.organization_id = mine.organization_id and r.reply_id = mine.reply_id and r.state = 'sent'
        join ticket_cycles y on y.organization_id = mine.organization_id and y.ticket_id = mine.ticket_id
          and y.target in ('firstResponse', 'nextResponse') and y.outcome = 'met'
          -- The answer that ended it: of two at once each did.
          and y.met_at = r.sent_at) kept) as promises_kept,
      (select coalesce(sum(${CARD_MINUTES}), 0)::int from mine c) as minutes,
      (select coalesce(sum(${CARD_MINUTES}), 0)::int from mine c
        where c.taken_at >= date_trunc('week', now() at time zone c.time_zone) at time zone c.time_zone) as minutes_this_week`)
  return {
    memberId,
    since: new Date(row!.since),
    promisesKept: row!.promises_kept,
    minutes: row!.minutes,
    minutesThisWeek: row!.minutes_this_week,
  }
}

/** Something kind that a customer wrote after an answer. */
export interface ThanksRow {
  ticketId: string
  network: string
  text: string
  at: Date
}

/**
 * What customers wrote next after an answer of somebody's stood on the network, where triage reads thanks or praise in it; the
 * latest answer's first, masked. Nobody else has answered in between. Indexes help_cards_given, ticket_messages_ticket and
 * ticket_facts_once.
 */
export async function listThanks(tx: Tx, memberId: MemberId, limit: number): Promise<ThanksRow[]> {
  const rows = await tx.execute<{ ticket_id: string; network: string; body: string; sent_at: string }>(sql`
    select c.ticket_id, ch.network, said.body, said.sent_at from help_cards c
    join replies r on r.organization_id = c.organization_id and r.reply_id = c.reply_id and r.state = 'sent'
    join tickets t on t.organization_id = c.organization_id and t.ticket_id = c.ticket_id
    join channels ch on ch.organization_id = t.organization_id and ch.channel_id = t.channel_id
    cross join lateral (
      select m.message_id, m.direction, m.body, m.sent_at from ticket_messages tm
      join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
      where tm.organization_id = c.organization_id and tm.ticket_id = c.ticket_id and m.deleted_at is null
        and m.sent_at > r.sent_at and m.reply_id is distinct from r.reply_id
      order by m.sent_at, m.message_id limit 1) said
    join ticket_facts f on f.organization_id = c.organization_id and f.ticket_id = c.ticket_id
      and f.dedup_key = 'message:' || said.message_id
    where c.organization_id = ${tx.organizationId} and c.member_id = ${memberId} and c.reply_id is not null
      and c.offered_at > now() - make_interval(days => ${DAYS})
      and said.direction = 'inbound' and f.fact -> 'body' ->> 'intent' in ('closing_ack', 'praise')
    order by c.offered_at desc
    limit ${limit}`)
  const texts = await redactAll(
    tx,
    rows.map(({ ticket_id: ticketId, body }) => ({ ticketId, text: body })),
  )
  return rows.map(({ ticket_id: ticketId, network, sent_at }, nr) => ({
    ticketId,
    network,
    text: texts[nr]!,
    at: new Date(sent_at),
  }))
}
