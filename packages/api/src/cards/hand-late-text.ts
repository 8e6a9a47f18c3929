import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import type { CardRow, LockedCard } from './get-card.ts'
import { cleanText, handOverDraft } from './hand-over-draft.ts'
import { refuseCard } from './refuse-card.ts'
import { handedDrafts } from './tables.ts'

/** Longer than any journey without a line; what comes later is about a question that nobody has in mind any more. */
const TAKEN_FOR = sql.raw(`interval '24 hours'`)

/** The card as it is now, null where it is gone, and whether a text went to the care team. */
export interface CardOutcome {
  card: CardRow | null
  isHandedOver: boolean
}

/**
 * Gives the care team what came too late to be sent or kept on a card: for a day after the card's end, and while the question
 * still waits for an answer. A card that a recall lies open for stays open. The same text again changes nothing. Refused with
 * CARD_NOT_TAKEN, with CARD_ANSWERED for a card that its holder has answered, or with TEXT_TOO_LATE.
 */
export async function handLateText(
  tx: Tx,
  now: Date,
  { card, isOver }: LockedCard,
  body: string,
): Promise<CardOutcome> {
  if (card.takenAt === null) throw refuseCard('CARD_NOT_TAKEN')
  if (card.answeredAt !== null) throw refuseCard('CARD_ANSWERED')
  const shown = isOver ? null : card
  const text = cleanText(body)
  if (text === '') return { card: shown, isHandedOver: false }
  if (await isThere(tx, card, text)) return { card: shown, isHandedOver: true }
  if (!(await isOfUse(tx, card))) {
    throw new Refusal(
      'TEXT_TOO_LATE',
      'This question needs your text no more. What you wrote stays with you.',
      {
        path: ['cardId'],
      },
    )
  }
  const cause = card.state === 'recalled' ? 'recalled' : 'late'
  return { card: shown, isHandedOver: await handOverDraft(tx, now, card, cause, text) }
}

/** Whether the care team has this very text of this card already: the word of it was lost on a broken line. */
async function isThere(tx: Tx, { helpCardId }: CardRow, text: string): Promise<boolean> {
  const [handed] = await tx
    .select({ body: handedDrafts.body })
    .from(handedDrafts)
    .where(and(eq(handedDrafts.organizationId, tx.organizationId), eq(handedDrafts.helpCardId, helpCardId)))
  return handed?.body === text
}

/** Whether the card ended within the day, and nobody has answered since it was taken. */
async function isOfUse(tx: Tx, { helpCardId, ticketId }: CardRow): Promise<boolean> {
  const [found] = await tx
    .select({
      isOfUse: sql<boolean>`${tickets.status} in ('open', 'hold') and exists (
        select from help_cards card where card.organization_id = ${tx.organizationId} and card.help_card_id = ${helpCardId}
          and coalesce(card.closed_at, card.ends_at) > clock_timestamp() - ${TAKEN_FOR}
          and not exists (select from replies since where since.organization_id = card.organization_id
            and since.ticket_id = card.ticket_id and since.written_at > card.taken_at
            and since.holding_text_id is null and since.state not in ('draft','failed','cancelled')))`,
    })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  return found?.isOfUse ?? false
}
