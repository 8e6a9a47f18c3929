import type { MessageDeleted, MessageEdited } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import type { ChannelRow } from '../channels/find-channel.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, IdentityId, MessageId, ThreadId } from '../db/id.ts'
import type { Event } from '../events/event.ts'
import type { Received } from './receive-events.ts'
import { messageChanges } from './tables.ts'

/** Keeps edits and deletions, the newest of each kind, and applies them to the messages that are there. */
export async function receiveChanges(
  tx: Tx,
  channel: ChannelRow,
  received: (Received<'message.edited'> | Received<'message.deleted'>)[],
): Promise<Event[]> {
  const newest = new Map<
    string,
    { change: MessageEdited | MessageDeleted; at: Date; deliveryId: string | null }
  >()
  for (const { event, deliveryId } of received) {
    const at = event.kind === 'message.edited' ? event.editedAt : event.deletedAt
    const key = `${event.kind} ${event.externalId}`
    const known = newest.get(key)
    if (!known || known.at < at) newest.set(key, { change: event, at, deliveryId })
  }
  if (newest.size === 0) return []

  await tx
    .insert(messageChanges)
    .values(
      [...newest]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { change, at, deliveryId }]) => ({
          organizationId: tx.organizationId,
          channelId: channel.channelId,
          externalId: change.externalId,
          kind: change.kind === 'message.edited' ? ('edit' as const) : ('deletion' as const),
          changedAt: at,
          body: change.kind === 'message.edited' ? change.text : null,
          spans: change.kind === 'message.edited' ? change.spans : null,
          deliveryId,
        })),
    )
    .onConflictDoUpdate({
      target: [
        messageChanges.organizationId,
        messageChanges.channelId,
        messageChanges.externalId,
        messageChanges.kind,
      ],
      set: {
        changedAt: sql`excluded.changed_at`,
        body: sql`excluded.body`,
        spans: sql`excluded.spans`,
        deliveryId: sql`excluded.delivery_id`,
      },
      // A deletion keeps its first instant (a reread finds it missing later and later); of edits the newest counts.
      setWhere: sql`(excluded.kind = 'edit') = (excluded.changed_at > ${messageChanges.changedAt})
        and excluded.changed_at <> ${messageChanges.changedAt}`,
    })
  return applyKnownChanges(
    tx,
    channel.channelId,
    [...newest.values()].map(({ change }) => change.externalId),
  )
}

/**
 * Brings messages in line with the changes known for them, whichever came first. A deletion empties the text and wins
 * over every edit. Each message that did change is told of once.
 */
export async function applyKnownChanges(
  tx: Tx,
  channelId: ChannelId,
  externalIds: string[],
): Promise<Event[]> {
  if (externalIds.length === 0) return []
  const ids = [...new Set(externalIds)].sort()
  const changed = await tx.execute<{
    message_id: string
    thread_id: string
    identity_id: string | null
    kind: 'edit' | 'deletion'
    changed_at: string
    previous_body: string
    body: string
  }>(sql`
    with change as (
      select distinct on (external_id) external_id, kind, changed_at, body, spans
      from message_changes
      where organization_id = ${tx.organizationId} and channel_id = ${channelId} and external_id in ${ids}
      order by external_id, (kind = 'deletion') desc
    ), locked as (
      select t.thread_id, t.revision from threads t
      where t.organization_id = ${tx.organizationId} and t.thread_id in (
        select m.thread_id from messages m join change using (external_id)
        where m.organization_id = ${tx.organizationId} and m.channel_id = ${channelId})
      order by t.thread_id for no key update
    ), before as (
      select m.message_id, m.body, locked.revision
      from messages m join change using (external_id) join locked using (thread_id)
      where m.organization_id = ${tx.organizationId} and m.channel_id = ${channelId}
      order by m.message_id for update of m
    ), applied as (
      update messages m set
        body = case when change.kind = 'deletion' then '' else change.body end,
        spans = case when change.kind = 'deletion' then '[]'::jsonb else change.spans end,
        attachments = case when change.kind = 'deletion' then '[]'::jsonb else m.attachments end,
        edited_at = case when change.kind = 'edit' then change.changed_at else m.edited_at end,
        deleted_at = case when change.kind = 'deletion' then change.changed_at end,
        revision = before.revision + 1
      from change, before
      where m.organization_id = ${tx.organizationId} and m.channel_id = ${channelId}
        and m.external_id = change.external_id and m.message_id = before.message_id and m.deleted_at is null
        and (change.kind = 'deletion' or m.edited_at is null or m.edited_at < change.changed_at)
      returning m.message_id, m.thread_id, m.identity_id, change.kind, change.changed_at, before.body as previous_body, m.body
    ), revised as (
      update threads t set revision = revision + n.n
      from (select thread_id, count(*)::int as n from applied group by thread_id) n
      where t.organization_id = ${tx.organizationId} and t.thread_id = n.thread_id
    )
    select * from applied order by message_id`)

  return changed.map((row) => {
    const base = {
      messageId: row.message_id as MessageId,
      threadId: row.thread_id as ThreadId,
      identityId: row.identity_id as IdentityId | null,
      at: new Date(row.changed_at),
    }
    return row.kind === 'deletion'
      ? { type: 'message.deleted', ...base }
      : { type: 'message.edited', ...base, isMaterial: words(row.previous_body) !== words(row.body) }
  })
}

/** What a text says, without the spaces, case and punctuation that an edit often mends. */
function words(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
