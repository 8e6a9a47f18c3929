import { holdCard, isOver } from './kept-card.ts'
import type { HeldCard } from './kept-card.ts'
import type { Card } from './queries.ts'

/** Why there is no card any more that was there a moment ago. */
export type Gone = 'passedOn' | 'timeOver'

/** What stands on the screen. */
export interface Shown {
  held: HeldCard | null
  /** The thread has moved on: what it reads like now is shown when its reader asks for it. */
  moved: Pick<Card, 'thread' | 'threadRevision'> | null
  gone: Gone | null
}

export const NOTHING: Shown = { held: null, moved: null, gone: null }

/** Two ends this close are one: an answer takes its time to come. In milliseconds. */
const SAME_END_MS = 3000

/** The card that its holder has just asked for, taken or written on: it is shown as it is. */
export function showCard(card: Card | null, now = Date.now()): Shown {
  return card === null ? NOTHING : { held: holdCard(card, now), moved: null, gone: null }
}

/**
 * What the server says by itself of the card on the screen. It never puts another card there, nor other words on this
 * one: a card that is somebody else's by now is gone, and the next one comes when its reader asks for it.
 */
export function hearOf(shown: Shown, fresh: Card | null, now = Date.now()): Shown {
  const { held } = shown
  if (held === null) return fresh === null || shown.gone !== null ? shown : showCard(fresh, now)
  if (fresh?.id !== held.card.id) return { ...NOTHING, gone: goneFrom(held) }
  const { thread, threadRevision } = held.card
  const endsAt = now + fresh.leftMs
  const isSameEnd = Math.abs(endsAt - held.endsAt) < SAME_END_MS && fresh.state === held.card.state
  return {
    held: {
      card: { ...fresh, thread, threadRevision },
      cameAt: isSameEnd ? held.cameAt : now,
      endsAt: isSameEnd ? held.endsAt : endsAt,
    },
    moved:
      fresh.threadRevision === threadRevision
        ? null
        : { thread: fresh.thread, threadRevision: fresh.threadRevision },
    gone: null,
  }
}

/** The reader wants to see how the thread reads now. */
export function seeMoved(shown: Shown): Shown {
  const { held, moved } = shown
  if (held === null || moved === null) return shown
  return { ...shown, held: { ...held, card: { ...held.card, ...moved } }, moved: null }
}

/** Takes a card off the screen whose time is over, with or without a line. */
export function endWhenOver(shown: Shown, now = Date.now()): Shown {
  const { held } = shown
  return held !== null && isOver(held, now) ? { ...NOTHING, gone: goneFrom(held) } : shown
}

/** Of what was answered or taken back nothing is left to be said. */
function goneFrom({ card: { state } }: HeldCard): Gone | null {
  if (state === 'offered') return 'passedOn'
  return state === 'taken' ? 'timeOver' : null
}
