import { and, eq, getTableColumns, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { replies } from '../replies/tables.ts'
import { claims } from '../routing/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { type CardEnd, endCard } from './end-card.ts'
import type { CardRow } from './get-card.ts'
import { giveBack } from './give-back.ts'
import { judgeRecall } from './judge-recall.ts'
import { recallCard } from './recall-card.ts'
import { releaseTicket } from './release-ticket.ts'
import { type CardRecall, helpCards } from './tables.ts'

/** More than volunteers are ever at it at once; what is left comes with the next round. */
const MOST = 1_000

/**
 * Looks after the cards of an organization: ends those whose time is over, takes back those that may not stay, gives back those
 * whose answer came back or was taken back, and releases the tickets of those that have ended and of answers that the network
 * refused. What somebody is at this very moment is left to them. Whether a card may stay is judged when its ticket has changed,
 * and with `judgesAll` of every card: a topic that is withheld changes no ticket. Of `ticketIds` alone where they are named.
 * Returns how many it changed. Index
 * help_cards_unreleased.
 */
export async function tidyCards(
  tx: Tx,
  now: Date,
  { judgesAll = false, ticketIds }: { judgesAll?: boolean; ticketIds?: TicketId[] } = {},
): Promise<number> {
  const seen = await lockCards(tx, ticketIds)
  const judged: Seen[] = []
  let changed = 0
  for (const one of seen) {
    const done = await settle(tx, now, one)
    if (done) changed += 1
    else if (isHeld(one.card) && (judgesAll || hasChanged(one))) judged.push(one)
  }
  const recalls = await judgeRecall(
    tx,
    judged.map(({ card }) => card),
  )
  for (const { card, version } of judged) {
    const reasons = recalls.get(card.helpCardId)
    if (reasons) {
      await recallCard(tx, now, card, reasons)
      changed += 1
    } else if (version !== card.checkedVersion) {
      await update(tx, card, { checkedVersion: version })
    }
  }
  return changed
}

type Seen = Awaited<ReturnType<typeof lockCards>>[number]

/** What has to be done whatever the ticket says; false where nothing has. */
async function settle(tx: Tx, now: Date, one: Seen): Promise<boolean> {
  const { card, isOver, replyState, replyBody } = one
  // Their text did not leave, and is no draft of theirs: whoever goes on with the ticket has it now.
  if (replyState === 'failed' && card.releasedAt === null)
    return releaseTicket(tx, now, card, { cause: 'refused', body: replyBody })
  const numbered = { ...card, fence: fenceOf(one) }
  if (card.closedAt !== null) return releaseTicket(tx, now, numbered, { cause: whyReleased(one), body: null })
  if (card.state === 'answered' && isCalledBack(one)) {
    await recallCard(tx, now, numbered, [{ code: 'called_back', parameters: {} }])
    return true
  }
  if (isOver || hasLostItsTime(one)) {
    await endCard(tx, now, numbered, endOf(card))
    return true
  }
  if (card.state === 'answered' && card.releasedAt === null && hasComeBack(one))
    return giveBack(tx, now, { card: numbered, isUndone: replyState === 'cancelled' })
  const reason = isHeld(card) ? takenAway(one) : null
  if (reason) await recallCard(tx, now, card, [reason])
  return reason !== null
}

/** That somebody else did not let the answer leave: it is not for its author to send again. */
const isCalledBack = ({ card, replyState, cancelledById }: Seen) =>
  replyState === 'cancelled' && cancelledById !== null && cancelledById !== card.memberId

const hasComeBack = ({ replyState }: Seen) => replyState === 'draft' || replyState === 'cancelled'

/** That the answer was taken back when there was no time left to give another. */
const hasLostItsTime = ({ card, replyState, isBeyond }: Seen) =>
  card.state === 'answered' && replyState === 'cancelled' && isBeyond

/** The number of its holder's claim: an answer that they took back from a review has raised it. */
function fenceOf({ card, replyState, holderId, claimFence }: Seen): number {
  return replyState === 'cancelled' && holderId === card.memberId ? (claimFence ?? card.fence) : card.fence
}

const isHeld = ({ state }: CardRow) => state === 'offered' || state === 'taken'

/** How an open card ends when its time is over. */
export function endOf({ state }: Pick<CardRow, 'state'>): CardEnd {
  if (state === 'offered') return { as: 'expired' }
  return state === 'taken' ? { as: 'lapsed' } : { as: 'finished', isByTime: true }
}

/** Why the text of a card that was put away is the care team's: by what its author did, or somebody else, or by neither. */
function whyReleased(one: Seen): 'handedBack' | 'recalled' | 'lapsed' {
  const { card, replyState, holderId } = one
  if (isCalledBack(one) || (holderId !== null && holderId !== card.memberId)) return 'recalled'
  return replyState === 'cancelled' ? 'handedBack' : 'lapsed'
}

/** That somebody else goes on with the ticket, or nobody. */
function takenAway({ card, status, assigneeId, holderId, claimFence }: Seen): CardRecall | null {
  if (status !== 'open') return { code: 'ended', parameters: {} }
  const isTheirs = holderId === card.memberId && claimFence === card.fence
  const isAnothers = assigneeId !== null && assigneeId !== card.memberId
  return isTheirs && !isAnothers ? null : { code: 'taken_over', parameters: {} }
}

function hasChanged({ card, version, role, disabledAt }: Seen): boolean {
  return version !== card.checkedVersion || role !== 'volunteer' || disabledAt !== null
}

async function update(tx: Tx, card: CardRow, set: Parameters<ReturnType<Tx['update']>['set']>[0]) {
  await tx
    .update(helpCards)
    .set(set)
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, card.helpCardId)))
}

async function lockCards(tx: Tx, ticketIds?: TicketId[]) {
  const rows = await tx
    .select({
      ...getTableColumns(helpCards),
      isOver: sql<boolean>`${helpCards.endsAt} <= clock_timestamp()`,
      isBeyond: sql<boolean>`coalesce(${helpCards.limitAt} <= clock_timestamp(), false)`,
    })
    .from(helpCards)
    .where(
      and(
        eq(helpCards.organizationId, tx.organizationId),
        or(isNull(helpCards.releasedAt), isNull(helpCards.closedAt)),
        ticketIds && inArray(helpCards.ticketId, ticketIds),
      ),
    )
    .orderBy(helpCards.endsAt)
    .limit(MOST)
    .for('update', { skipLocked: true })
  if (rows.length === 0) return []
  const around = await readAround(
    tx,
    rows.map(({ helpCardId }) => helpCardId),
  )
  return rows.flatMap(({ isOver, isBeyond, ...card }) => {
    const there = around.get(card.helpCardId)
    return there ? [{ card: card as CardRow, isOver, isBeyond, ...there }] : []
  })
}

/** What has become of the tickets, the claims, the people and the answers of these cards. */
async function readAround(tx: Tx, ids: string[]) {
  const rows = await tx
    .select({
      helpCardId: helpCards.helpCardId,
      version: tickets.version,
      status: tickets.status,
      assigneeId: tickets.assigneeId,
      holderId: claims.holderId,
      claimFence: claims.fence,
      role: members.role,
      disabledAt: members.disabledAt,
      replyState: replies.state,
      replyBody: replies.body,
      cancelledById: replies.cancelledById,
    })
    .from(helpCards)
    .innerJoin(
      tickets,
      and(eq(tickets.organizationId, helpCards.organizationId), eq(tickets.ticketId, helpCards.ticketId)),
    )
    .innerJoin(
      members,
      and(eq(members.organizationId, helpCards.organizationId), eq(members.memberId, helpCards.memberId)),
    )
    .leftJoin(
      claims,
      and(eq(claims.organizationId, helpCards.organizationId), eq(claims.ticketId, helpCards.ticketId)),
    )
    .leftJoin(
      replies,
      and(eq(replies.organizationId, helpCards.organizationId), eq(replies.replyId, helpCards.replyId)),
    )
    .where(and(eq(helpCards.organizationId, tx.organizationId), inArray(helpCards.helpCardId, ids)))
  return new Map(rows.map(({ helpCardId, ...row }) => [helpCardId as string, row]))
}
