import { and, eq, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Id, MemberId, TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { helpCards } from './tables.ts'

export type HelpCardId = Id<'helpCard'>
export type CardRow = Omit<typeof helpCards.$inferSelect, 'helpCardId' | 'memberId' | 'ticketId'> & {
  helpCardId: HelpCardId
  memberId: MemberId
  ticketId: TicketId
}

/** A card that is locked until the commit, and whether its time is over. */
export interface LockedCard {
  card: CardRow
  isOver: boolean
}

/** The card, if it is or was this person's; refused with CARD_NOT_FOUND as one that never was. */
export async function lockOwnCard(tx: Tx, memberId: MemberId, cardId: HelpCardId): Promise<LockedCard> {
  const found = await lockCard(tx, and(eq(helpCards.helpCardId, cardId), eq(helpCards.memberId, memberId)))
  if (found) return found
  throw new Refusal('CARD_NOT_FOUND', 'This card is not yours any more. Ask for the next one.', {
    path: ['cardId'],
  })
}

/** The card that lies open before this person, however long its time has been over; null while there is none. */
export async function lockOpenCard(tx: Tx, memberId: MemberId): Promise<LockedCard | null> {
  return lockCard(tx, and(eq(helpCards.memberId, memberId), isNull(helpCards.closedAt)))
}

/** The card that keeps a ticket from others; `isBusy` where somebody is at it this very moment. */
export async function lockCardOfTicket(
  tx: Tx,
  ticketId: TicketId,
): Promise<LockedCard | { isBusy: true } | null> {
  const keeps = and(
    eq(helpCards.organizationId, tx.organizationId),
    eq(helpCards.ticketId, ticketId),
    isNull(helpCards.closedAt),
    isNull(helpCards.recall),
  )
  const [there] = await tx.select({ helpCardId: helpCards.helpCardId }).from(helpCards).where(keeps)
  if (!there) return null
  const [row] = await tx
    .select({ ...getTableColumns(helpCards), isOver })
    .from(helpCards)
    .where(keeps)
    .for('update', { skipLocked: true })
  return row ? split(row) : { isBusy: true }
}

const isOver = sql<boolean>`${helpCards.closedAt} is not null or ${helpCards.endsAt} <= clock_timestamp()`

async function lockCard(tx: Tx, which: SQL | undefined): Promise<LockedCard | null> {
  const [row] = await tx
    .select({ ...getTableColumns(helpCards), isOver })
    .from(helpCards)
    .where(and(eq(helpCards.organizationId, tx.organizationId), which))
    .for('update')
  return row ? split(row) : null
}

function split({ isOver: over, ...card }: typeof helpCards.$inferSelect & { isOver: boolean }): LockedCard {
  return { card, isOver: over }
}
