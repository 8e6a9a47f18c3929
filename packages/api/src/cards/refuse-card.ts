import { Refusal } from '../refusal.ts'
import type { LockedCard } from './get-card.ts'

const SENTENCES = {
  CARD_OVER: 'The time of this card is over. What you wrote is with the care team; ask for the next one.',
  CARD_RECALLED: 'The care team took this card back. What you wrote is with them.',
  CARD_NOT_TAKEN: 'Take the card first.',
  CARD_ANSWERED: 'You have answered this card. Put it away, and ask for the next one.',
} as const

/** The refusal of what only somebody may do who holds a card that they took. */
export function refuseCard(code: keyof typeof SENTENCES): Refusal {
  return new Refusal(code, SENTENCES[code], { path: ['cardId'] })
}

/** Why somebody may not go on with a card; null where they took it and its time runs. */
export function whyNotTaken({ card, isOver }: LockedCard): keyof typeof SENTENCES | null {
  if (card.state === 'recalled') return 'CARD_RECALLED'
  if (isOver) return 'CARD_OVER'
  if (card.state === 'answered') return 'CARD_ANSWERED'
  return card.state === 'taken' ? null : 'CARD_NOT_TAKEN'
}
