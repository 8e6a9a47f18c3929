import type { Capabilities } from '@relais/connectors'
import { and, eq, max } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { messages } from '../inbox/tables.ts'
import { Refusal } from '../refusal.ts'
import { ticketMessages } from '../tickets/tables.ts'

const HOUR_MS = 3_600_000

/** Refuses what the network does not carry at all, and a private answer after the network's window has closed. */
export async function checkWindow(
  tx: Tx,
  capabilities: Capabilities,
  place: { ticketId: string; channelId: string },
  visibility: 'public' | 'private',
  now: Date,
): Promise<void> {
  const path = ['visibility']
  if (!capabilities.replies[visibility]) {
    throw visibility === 'private'
      ? new Refusal('NETWORK_HAS_NO_PRIVATE_REPLIES', 'This network carries no private answers.', { path })
      : new Refusal('NETWORK_HAS_NO_PUBLIC_REPLIES', 'This network carries no public answers.', { path })
  }
  const hours = capabilities.privateWindowHours
  if (visibility === 'public' || hours === null) return
  const closesAt = await findWindowEnd(tx, place, hours)
  if (closesAt === null || closesAt > now) return
  throw new Refusal(
    'REPLY_WINDOW_PASSED',
    `The network allows a private answer for ${hours} hours after the customer wrote. Wait until they write again.`,
    { parameters: { hours, closedAt: closesAt.toISOString() }, path },
  )
}

/** When the network's window for a private answer closes; null while the customer has not written in private. */
async function findWindowEnd(
  tx: Tx,
  { ticketId, channelId }: { ticketId: string; channelId: string },
  hours: number,
): Promise<Date | null> {
  const [row] = await tx
    .select({ lastAt: max(messages.sentAt) })
    .from(ticketMessages)
    .innerJoin(
      messages,
      and(
        eq(messages.organizationId, ticketMessages.organizationId),
        eq(messages.messageId, ticketMessages.messageId),
      ),
    )
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, ticketId),
        eq(messages.channelId, channelId),
        eq(messages.direction, 'inbound'),
        eq(messages.visibility, 'private'),
      ),
    )
  return row?.lastAt ? new Date(row.lastAt.getTime() + hours * HOUR_MS) : null
}
