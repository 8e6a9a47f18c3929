import type { MessageReceived } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import type { ChannelRow } from '../channels/find-channel.ts'
import { recogniseIdentities } from '../contacts/recognise-identity.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type IdentityId, type MessageId, type ThreadId } from '../db/id.ts'
import type { Event } from '../events/event.ts'
import { recogniseEcho } from '../replies/recognise-echo.ts'
import { admitHits } from './admit-hits.ts'
import { findThreads } from './find-thread.ts'
import type { Received } from './receive-events.ts'
import { applyKnownChanges } from './receive-change.ts'
import { messages } from './tables.ts'

/**
 * Inserts messages once each (`channel_id, external_id` is unique) and returns what the other rooms have to hear.
 * Threads are locked in the order of their ids, so that two workers with one thread's messages queue up.
 */
export async function receiveMessages(
  tx: Tx,
  world: World,
  channel: ChannelRow,
  received: Received<'message.received'>[],
): Promise<Event[]> {
  // What came by itself as well stands before what was found.
  const once = new Map(
    received
      .toSorted((a, b) => Number(b.savedSearchId != null) - Number(a.savedSearchId != null))
      .map((one) => [one.event.externalId, one]),
  )
  if (once.size === 0) return []

  const threadIds = await findThreads(
    tx,
    channel.channelId,
    [...once.values()].map((one) => one.event),
  )
  const fresh = await withoutEchoes(tx, world, channel, [...once.values()])
  const identityIds = await recogniseIdentities(
    tx,
    channel.network,
    fresh.filter((one) => !one.event.isOwn).map((one) => one.event.author),
  )
  if (fresh.length === 0) return []

  const inserted = await tx
    .insert(messages)
    .values(fresh.map((one) => row(tx, channel, one, threadIds, identityIds)))
    .onConflictDoNothing()
    .returning({
      messageId: messages.messageId,
      externalId: messages.externalId,
      threadId: messages.threadId,
      identityId: messages.identityId,
      parentExternalId: messages.parentExternalId,
      sentAt: messages.sentAt,
      isImported: messages.isImported,
      body: messages.body,
    })
  const added = new Set(inserted.map((one) => one.externalId))
  const again = fresh.filter((one) => one.savedSearchId == null && !added.has(one.event.externalId))
  const addressed = await admitHits(
    tx,
    channel.channelId,
    again.map((one) => one.event.externalId),
  )
  if (inserted.length === 0) return addressed // Redeliveries: networks retry webhooks for days.

  await tx.execute(sql`
    with added as (
      select thread_id, count(*)::int as n, max(sent_at) as last from messages
      where organization_id = ${tx.organizationId} and message_id in ${inserted.map((one) => one.messageId)}
      group by thread_id
    ), revised as (
      update threads t set revision = revision + added.n, last_message_at = greatest(last_message_at, added.last)
      from added where t.organization_id = ${tx.organizationId} and t.thread_id = added.thread_id
      returning t.thread_id, t.revision
    )
    update messages m set revision = revised.revision from revised
    where m.organization_id = ${tx.organizationId} and m.thread_id = revised.thread_id
      and m.message_id in ${inserted.map((one) => one.messageId)}`)

  const events = inserted
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.externalId < b.externalId ? -1 : 1))
    .filter((one) => !one.isImported)
    .map((one): Event => {
      const base = { messageId: one.messageId as MessageId, threadId: one.threadId as ThreadId }
      return one.identityId === null
        ? { type: 'message.sent.natively', ...base, parentExternalId: one.parentExternalId, at: one.sentAt }
        : {
            type: 'message.received',
            ...base,
            channelId: channel.channelId,
            identityId: one.identityId as IdentityId,
            text: one.body,
          }
    })
  return [
    ...events,
    ...addressed,
    ...(await applyKnownChanges(
      tx,
      channel.channelId,
      inserted.map((one) => one.externalId),
    )),
  ]
}

/** Drops our own replies coming back: they are rows already, made when they were sent. */
async function withoutEchoes(
  tx: Tx,
  world: World,
  channel: ChannelRow,
  received: Received<'message.received'>[],
): Promise<Received<'message.received'>[]> {
  const fresh: Received<'message.received'>[] = []
  for (const one of received) {
    if (one.event.isOwn && (await recogniseEcho(tx, world, channel.channelId, one.event)) !== null) continue
    fresh.push(one)
  }
  return fresh
}

function row(
  tx: Tx,
  channel: ChannelRow,
  { event, deliveryId, receivedAt, isImported, savedSearchId }: Received<'message.received'>,
  threadIds: Map<string, ThreadId>,
  identityIds: Map<string, IdentityId>,
): typeof messages.$inferInsert {
  return {
    organizationId: tx.organizationId,
    messageId: newId<'message'>(),
    channelId: channel.channelId,
    threadId: threadIds.get(event.threadExternalId)!,
    externalId: event.externalId,
    direction: event.isOwn ? 'outbound' : 'inbound',
    kind: event.messageKind,
    visibility: event.visibility,
    identityId: event.isOwn ? null : identityIds.get(event.author.externalId)!,
    parentExternalId: event.parentExternalId,
    body: event.text,
    spans: event.spans,
    attachments: event.attachments,
    language: event.language,
    url: event.url,
    sentAt: believableInstant(event, receivedAt),
    receivedAt,
    deliveryId,
    isImported,
    savedSearchId: event.isOwn ? null : (savedSearchId ?? null),
  }
}

/** Older than any conversation on a social network: 1970 and its like stand for "not known". */
const OLDEST_MS = 25 * 365 * 86_400_000

/**
 * A clock that runs ahead of ours by more than five seconds, or that says a time before there were social networks, is
 * the network's mistake: the time of receipt counts.
 */
function believableInstant(event: MessageReceived, receivedAt: Date): Date {
  const age = receivedAt.getTime() - event.sentAt.getTime()
  return age < -5_000 || age > OLDEST_MS ? receivedAt : event.sentAt
}
