import { onDevice } from '../ui/browser-memory.ts'
import type { Card } from './queries.ts'

const KEPT_UNDER = 'relais.helpCard'
const ANSWERED_UNDER = 'relais.helpAnswered'

/** A card with the instants at which it came and ends, by this phone's own clock, however wrong that is. */
export interface HeldCard {
  card: Card
  cameAt: number
  endsAt: number
}

interface Kept extends HeldCard {
  memberId: string
}

/** A card as it has just come: the server says how long is left, and no clock has to agree with its own. */
export function holdCard(card: Card, now = Date.now()): HeldCard {
  return { card, cameAt: now, endsAt: now + card.leftMs }
}

/** Whether the time of a card is over. A clock that was set back ends it too: better too early than a day too late. */
export function isOver({ cameAt, endsAt }: HeldCard, now = Date.now()): boolean {
  return now >= endsAt || now < cameAt
}

/**
 * The card seen last, kept on this phone until its time is over, so that it is there without a line. What is over is
 * erased before anybody sees it; so is another person's.
 */
export const keptCard = {
  read(memberId: string, now = Date.now()): HeldCard | null {
    const text = onDevice.read(KEPT_UNDER)
    if (text === null) return null
    const kept = parse(text)
    if (kept === null || kept.memberId !== memberId || isOver(kept, now)) {
      keptCard.forget()
      return null
    }
    const { card, cameAt, endsAt } = kept
    return { card, cameAt, endsAt }
  },
  forget(): void {
    onDevice.keep(KEPT_UNDER, null)
  },
  keep(memberId: string, held: HeldCard | null): void {
    if (held === null) return keptCard.forget()
    onDevice.keep(KEPT_UNDER, JSON.stringify({ memberId, ...held } satisfies Kept))
    const { state } = held.card
    if (state !== 'offered') onDevice.keep(ANSWERED_UNDER, state === 'answered' ? memberId : null)
  },
  /** Whether they handed an answer in on the last card they took here, also when it is put away and its time is over. */
  wasAnswered: (memberId: string): boolean => onDevice.read(ANSWERED_UNDER) === memberId,
}

function parse(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as Partial<Kept>
    const isWhole =
      typeof kept.memberId === 'string' &&
      typeof kept.cameAt === 'number' &&
      typeof kept.endsAt === 'number' &&
      Array.isArray(kept.card?.thread)
    return isWhole ? (kept as Kept) : null
  } catch {
    // Another version of Relais kept it in another shape: what is not whole is not shown.
    return null
  }
}
