import { and, eq } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, MemberId, MessageId, TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { getAnswerableTicket } from '../routing/get-answerable-ticket.ts'
import { claims } from '../routing/tables.ts'
import { checkChannel } from './check-channel.ts'
import { checkFreshRead } from './check-fresh-read.ts'
import { findChangesSince } from './find-thread-changes.ts'
import { getAnsweredMessage } from './get-answered-message.ts'
import { needsReview } from './needs-review.ts'
import type { ReplyRow } from './reply-row.ts'
import { describeChange } from './stale-reply.ts'

/** Why a queued reply does not leave now: it waits, or it goes back to its author. */
export interface Obstacle {
  goesBack: boolean
  code: string
  /** An English sentence. */
  message: string
}

/**
 * Judges a queued reply again, right before it leaves: is the ticket still open, the message still there, the author
 * still a member, not overtaken and trusted without a reader, has nobody answered and the customer not written since, and was the network read
 * lately? Customers' news does not stop what is sent anyway; an answer of ours does.
 */
export async function findObstacle(tx: Tx, world: World, reply: ReplyRow): Promise<Obstacle | null> {
  try {
    await checkChannel(tx, world, reply.channelId as ChannelId)
  } catch (error) {
    return toObstacle(error, false)
  }
  try {
    await getAnswerableTicket(tx, reply.ticketId)
    await getAnsweredMessage(tx, reply, reply.inReplyToId as MessageId, reply.visibility)
  } catch (error) {
    return toObstacle(error, true)
  }
  return (
    (await findOvertaker(tx, reply)) ??
    (await findMissingReview(tx, reply)) ??
    (await findNews(tx, reply)) ??
    (await checkFreshRead(tx, world, reply))
  )
}

/** Why the author has no say in the ticket any more: they have left, or somebody else has taken it since. */
export async function findOvertaker(tx: Tx, reply: ReplyRow): Promise<Obstacle | null> {
  const [author] = await tx
    .select({ disabledAt: members.disabledAt })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, reply.authorId)))
  if (!author || author.disabledAt) {
    return { goesBack: true, code: 'AUTHOR_DISABLED', message: 'Its author is no longer a member.' }
  }
  const [claim] = await tx
    .select({ holderId: claims.holderId, fence: claims.fence })
    .from(claims)
    .where(and(eq(claims.organizationId, tx.organizationId), eq(claims.ticketId, reply.ticketId)))
  if (claim?.holderId && claim.holderId !== reply.authorId && claim.fence > reply.fence) {
    return { goesBack: true, code: 'CLAIM_OUTDATED', message: 'Somebody else has taken the ticket since.' }
  }
  return null
}

/** That its author was trusted when they handed it in and is not now: what nobody has read goes back to them. */
async function findMissingReview(tx: Tx, reply: ReplyRow): Promise<Obstacle | null> {
  if (reply.approverId !== null) return null
  const isNeeded = await needsReview(tx, reply.authorId as MemberId, reply.ticketId as TicketId)
  return isNeeded
    ? { goesBack: true, code: 'REVIEW_NEEDED', message: 'Somebody else has to read it first by now.' }
    : null
}

async function findNews(tx: Tx, reply: ReplyRow): Promise<Obstacle | null> {
  const { threadId, threadRevision, seenThreads } = reply
  const seen = [{ threadId, revision: threadRevision }, ...(reply.isSentAnyway ? [] : seenThreads)]
  const changes = await findChangesSince(tx, reply.ticketId, seen, reply.authorId as MemberId)
  const news = reply.isSentAnyway
    ? changes.filter((change) => change.kind === 'colleagueAnswered' || change.kind === 'answeredNatively')
    : changes
  const latest = news.at(-1)
  return latest ? { goesBack: true, code: 'STALE_REPLY', message: describeChange(latest) } : null
}

function toObstacle(error: unknown, goesBack: boolean): Obstacle {
  if (!(error instanceof Refusal)) throw error
  return { goesBack, code: error.code, message: error.message }
}
