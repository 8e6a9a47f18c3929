import { repairText } from '@relais/connectors'
import type { Tx } from '../db/client.ts'
import { touchTickets } from '../db/live-changes.ts'
import { takeDraft } from '../replies/take-draft.ts'
import type { CardRow } from './get-card.ts'
import { handedDrafts } from './tables.ts'

/** Longer than anything a network takes. */
const MOST = 100_000

export type HandedDraftRow = typeof handedDrafts.$inferSelect

/**
 * Gives what was written on a card to the care team: the text that came along, or the one that was kept last. What comes later
 * from the same card takes its place, unless it is empty. True where there was something to give.
 */
export async function handOverDraft(
  tx: Tx,
  now: Date,
  { helpCardId, ticketId, memberId }: CardRow,
  cause: HandedDraftRow['cause'],
  given: string | null = null,
): Promise<boolean> {
  const kept = await takeDraft(tx, ticketId, memberId, now)
  const body = [given, kept].map(cleanText).find((text) => text !== '') ?? ''
  if (body === '') return false
  await tx
    .insert(handedDrafts)
    .values({ organizationId: tx.organizationId, helpCardId, ticketId, body, cause, handedAt: now })
    .onConflictDoUpdate({
      target: [handedDrafts.organizationId, handedDrafts.helpCardId],
      set: { body, cause, handedAt: now },
    })
  await touchTickets(tx, [ticketId])
  return true
}

/** A text as it is kept for the care team: what cannot be stored is out of it, and the spaces around it. */
export function cleanText(text: string | null): string {
  return repairText(text ?? '')
    .trim()
    .slice(0, MOST)
}
