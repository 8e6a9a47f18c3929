import { and, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { replies } from '../replies/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { redactAll } from './redact-there.ts'
import { helpCards } from './tables.ts'

/** What a customer said to an answer, masked. */
export interface ReactionRow {
  text: string
  at: Date
}

/** What somebody handed in on a card, and what became of it. */
export interface GivenRow {
  reply: ReplyRow
  ticketId: string
  network: string
  isTakenOver: boolean
  /** The customer's first words after it stood on the network, masked. */
  reaction: ReactionRow | null
}

interface Reaction extends Record<string, unknown> {
  reply_id: string
  body: string
  sent_at: string
}

/** What a volunteer handed in, the latest first; that of one card where one is named. Index help_cards_given. */
export async function listGiven(
  tx: Tx,
  memberId: MemberId,
  { limit, cardId = null }: { limit: number; cardId?: string | null },
): Promise<GivenRow[]> {
  const rows = await tx
    .select({
      reply: getTableColumns(replies),
      ticketId: helpCards.ticketId,
      network: channels.network,
      isTakenOver: sql<boolean>`coalesce(${tickets.assigneeId} <> ${memberId}, false) or exists (
        select from replies later where later.organization_id = ${replies.organizationId}
          and later.ticket_id = ${replies.ticketId} and later.author_id <> ${memberId}
          and later.written_at > ${replies.writtenAt} and later.state not in ('draft','cancelled','failed'))`,
    })
    .from(helpCards)
    .innerJoin(
      replies,
      and(eq(replies.organizationId, helpCards.organizationId), eq(replies.replyId, helpCards.replyId)),
    )
    .innerJoin(
      tickets,
      and(eq(tickets.organizationId, helpCards.organizationId), eq(tickets.ticketId, helpCards.ticketId)),
    )
    .innerJoin(
      channels,
      and(eq(channels.organizationId, tickets.organizationId), eq(channels.channelId, tickets.channelId)),
    )
    .where(
      and(
        eq(helpCards.organizationId, tx.organizationId),
        eq(helpCards.memberId, memberId),
        isNotNull(helpCards.replyId),
        cardId === null ? undefined : eq(helpCards.helpCardId, cardId),
      ),
    )
    .orderBy(desc(helpCards.offeredAt))
    .limit(limit)
  const reactions = await readReactions(
    tx,
    rows.filter(({ reply }) => reply.state === 'sent'),
  )
  return rows.map((row) => ({ ...row, reaction: reactions.get(row.reply.replyId) ?? null }))
}

/**
 * The first words of each customer after an answer stood on the network, in public or where the answer stands: what they write
 * in private after a public answer is not its author's. Index ticket_messages_ticket.
 */
async function readReactions(
  tx: Tx,
  rows: readonly { reply: ReplyRow; ticketId: string }[],
): Promise<Map<string, ReactionRow>> {
  if (rows.length === 0) return new Map()
  const said = await tx.execute<Reaction>(sql`
    select r.reply_id, said.body, said.sent_at from replies r
    cross join lateral (
      select m.body, m.sent_at from ticket_messages tm
      join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
      where tm.organization_id = r.organization_id and tm.ticket_id = r.ticket_id
        and m.direction = 'inbound' and m.deleted_at is null and m.sent_at > r.sent_at
        and m.visibility in ('public', r.visibility)
      order by m.sent_at, m.message_id limit 1) said
    where r.organization_id = ${tx.organizationId}
      and r.reply_id in ${rows.map(({ reply }) => reply.replyId)}`)
  const ticketOf = new Map(rows.map(({ reply, ticketId }) => [reply.replyId as string, ticketId]))
  const texts = await redactAll(
    tx,
    said.map(({ reply_id, body }) => ({ ticketId: ticketOf.get(reply_id)!, text: body })),
  )
  return new Map(
    said.map(({ reply_id, sent_at }, nr) => [reply_id, { text: texts[nr]!, at: new Date(sent_at) }]),
  )
}
