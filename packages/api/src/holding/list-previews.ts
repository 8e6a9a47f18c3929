import { firstNameOf } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'
import { fillHoldingText } from './fill-holding-text.ts'
import type { HoldingTextRow } from './keep-holding-text.ts'
import type { BodyRow } from './queries.ts'
import { ownFirstName } from '../members/own-first-name.ts'

/** What one customer would be told, and against what it is written. */
export interface HoldingPreview {
  ticketId: TicketId
  body: string
  language: KnowledgeLanguage
  /** False where the text is not there in the customer's language, or nobody knows which that is. */
  isOwnLanguage: boolean
  visibility: 'public' | 'private'
  inReplyToId: MessageId | null
  threadRevision: number
  /** Why it would be refused; null where it would not. */
  refusal: string | null
}

interface Row extends Record<string, unknown> {
  ticket_id: TicketId
  number: number
  language: string | null
  is_waiting: boolean
  name: string | null
  handle: string
  organization: string
  time_zone: string
  locale: string
  message_id: MessageId | null
  visibility: 'public' | 'private' | null
  thread_id: string | null
  revision: number | null
  is_held: boolean
  is_said_here: boolean
}

const COUNTS = sql`r.state not in ('draft','failed','cancelled')`

/**
 * What a holding text says to each of these customers, as an answer to their latest words that stand: in their language
 * where the text has it, else in the organization's. Nobody is told twice of the same words, and no public thread reads the
 * same text twice. By keys, ticket_messages_ticket, replies_one_holding and replies_thread; one statement.
 */
export async function listPreviews(
  tx: Tx,
  viewer: Viewer,
  given: {
    text: HoldingTextRow
    bodies: readonly BodyRow[]
    ticketIds: readonly TicketId[]
    answerBy: Date | null
  },
): Promise<HoldingPreview[]> {
  const { text, bodies, ticketIds, answerBy } = given
  if (ticketIds.length === 0) return []
  const rows = await tx.execute<Row>(sql`
    select t.ticket_id, t.number, t.language, t.status = 'open' and t.oldest_unanswered_at is not null as is_waiting,
      person.name, channel.handle, o.name as organization, o.time_zone, o.locale,
      said.message_id, said.visibility, said.thread_id, thread.revision,
      exists (select from replies r where r.organization_id = t.organization_id and r.in_reply_to_id = said.message_id
        and r.holding_text_id is not null and ${COUNTS}) as is_held,
      exists (select from replies r where r.organization_id = t.organization_id and r.thread_id = said.thread_id
        and r.holding_text_id = ${text.holdingTextId} and r.visibility = 'public' and ${COUNTS}) as is_said_here
    from tickets t
    join identities person on person.organization_id = t.organization_id and person.identity_id = t.identity_id
    join channels channel on channel.organization_id = t.organization_id and channel.channel_id = t.channel_id
    join organizations o on o.organization_id = t.organization_id
    left join lateral (
      select m.message_id, m.visibility, m.thread_id from ticket_messages tm
      join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
      where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id and m.direction = 'inbound'
        and m.deleted_at is null
      order by m.sent_at desc, m.message_id desc limit 1) said on true
    left join threads thread on thread.organization_id = t.organization_id and thread.thread_id = said.thread_id
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${[...ticketIds]}`)
  const byId = new Map([...rows].map((row) => [row.ticket_id, row]))
  /** Public threads that an earlier one of these would say it in. */
  const saidIn = new Set<string>()
  return ticketIds.flatMap((ticketId) => {
    const row = byId.get(ticketId)
    if (!row) return []
    const own = bodies.find(({ language }) => language === row.language)
    const body = own ?? bodies.find(({ language }) => language === row.locale) ?? bodies[0]!
    const refusal = refusalOf(row, saidIn)
    if (refusal === null && row.visibility === 'public') saidIn.add(row.thread_id!)
    return [
      {
        ticketId,
        body: fillHoldingText(body.body, {
          language: body.language,
          answerBy,
          timeZone: row.time_zone,
          values: {
            'contact.firstName': firstNameOf(row.name),
            'contact.name': row.name,
            'agent.firstName': ownFirstName(viewer.name),
            'ticket.number': String(row.number),
            'organization.name': row.organization,
            'channel.handle': row.handle,
          },
        }),
        language: body.language,
        isOwnLanguage: own !== undefined,
        visibility: row.visibility ?? 'public',
        inReplyToId: row.message_id,
        threadRevision: row.revision ?? 0,
        refusal,
      },
    ]
  })
}

function refusalOf(row: Row, saidIn: ReadonlySet<string>): string | null {
  if (!row.is_waiting) return 'HOLDING_NOT_WAITING'
  if (row.message_id === null) return 'MESSAGE_DELETED'
  if (row.is_held) return 'HOLDING_SENT'
  const isSaidHere = row.is_said_here || saidIn.has(row.thread_id!)
  return row.visibility === 'public' && isSaidHere ? 'HOLDING_SAID_HERE' : null
}
