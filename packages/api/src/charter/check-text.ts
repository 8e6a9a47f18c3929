import { and, eq } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { findAnsweredThread } from '../replies/find-answered-thread.ts'
import { checkCharterOfEach } from './check-charter.ts'
import type { CharterFinding } from './clauses.ts'

/** Longer than any network takes. */
const MOST_READ = 20_000

/** Where somebody would answer the customer's latest message. */
interface MeantPlace {
  ticket: { ticketId: string; threadId: string; channelId: string }
  visibility: 'public' | 'private'
  handedInAt?: Date
}

/**
 * What the charter would say if somebody sent a text on a ticket now, answering the customer's latest message; with
 * `handedInAt`, of what they handed in then.
 */
export async function checkText(
  tx: Tx,
  viewer: Viewer,
  now: Date,
  { text, ...place }: MeantPlace & { text: string },
): Promise<CharterFinding[]> {
  const [findings] = await checkTexts(tx, viewer, now, { ...place, texts: [text] })
  return findings!
}

/** The same of several texts, in their order. */
export async function checkTexts(
  tx: Tx,
  viewer: Viewer,
  now: Date,
  { ticket, texts, visibility, handedInAt }: MeantPlace & { texts: readonly string[] },
): Promise<CharterFinding[][]> {
  const { threadId, channelId } = await findAnsweredThread(tx, ticket, null, visibility)
  const [channel] = await tx
    .select({ network: channels.network })
    .from(channels)
    .where(and(eq(channels.organizationId, tx.organizationId), eq(channels.channelId, channelId)))
  const reply = { ticketId: ticket.ticketId, threadId, network: channel!.network, visibility }
  return checkCharterOfEach(
    tx,
    viewer,
    now,
    { ...reply, ...(handedInAt && { handedInAt }) },
    texts.map((text) => text.slice(0, MOST_READ)),
  )
}
