import { and, eq } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { findAnsweredThread } from '../replies/find-answered-thread.ts'
import { checkCharter } from './check-charter.ts'
import type { CharterFinding } from './clauses.ts'

/** Longer than any network takes. */
const MOST_READ = 20_000

/**
 * What the charter would say if somebody sent a text on a ticket now, answering the customer's latest message; with
 * `handedInAt`, of what they handed in then.
 */
export async function checkText(
  tx: Tx,
  viewer: Viewer,
  now: Date,
  {
    ticket,
    text,
    visibility,
    handedInAt,
  }: {
    ticket: { ticketId: string; threadId: string; channelId: string }
    text: string
    visibility: 'public' | 'private'
    handedInAt?: Date
  },
): Promise<CharterFinding[]> {
  const { threadId, channelId } = await findAnsweredThread(tx, ticket, null, visibility)
  const [channel] = await tx
    .select({ network: channels.network })
    .from(channels)
    .where(and(eq(channels.organizationId, tx.organizationId), eq(channels.channelId, channelId)))
  return checkCharter(tx, viewer, now, {
    ticketId: ticket.ticketId,
    threadId,
    network: channel!.network,
    visibility,
    text: text.slice(0, MOST_READ),
    ...(handedInAt && { handedInAt }),
  })
}
