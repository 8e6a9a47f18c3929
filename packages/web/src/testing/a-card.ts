import type { Card, Given } from '../help-out/queries.ts'

const MINUTE = 60_000

/** A card as a phone has it: somebody asks about a folding bike. */
export function aCard(id: string, more: Partial<Card> = {}): Card {
  return {
    id,
    state: 'offered',
    fence: null,
    endsAt: new Date(Date.now() + 4 * MINUTE).toISOString(),
    leftMs: 4 * MINUTE,
    limitAt: null,
    mayBeKept: false,
    network: 'town-square',
    codes: ['Une ou deux phrases courtes.', 'Jamais de numéro de dossier en public.'],
    visibility: 'public',
    mayBePrivate: true,
    language: 'fr',
    topics: [{ id: 'bikes', name: 'Vélos', isOwnTrade: true }],
    level: 'reviewed',
    reasons: [
      { code: 'own_trade', parameters: { topic: 'Vélos' } },
      { code: 'language', parameters: { language: 'fr', level: 'C2' } },
      { code: 'fits_time', parameters: { minutes: 3, left: 60 } },
    ],
    minutes: 3,
    waitingSince: new Date(Date.now() - 6 * MINUTE).toISOString(),
    thread: [
      {
        key: '1',
        author: 'customer',
        text: 'Je peux venir avec mon vélo pliant ?',
        rough: [],
        sentAt: new Date(Date.now() - 6 * MINUTE).toISOString(),
        files: 0,
        isAnswered: true,
      },
    ],
    threadRevision: 1,
    limits: [{ max: 300, unit: 'graphemes' }],
    refusal: null,
    reminders: ['promises', 'names'],
    signature: null,
    draft: null,
    questions: [],
    given: null,
    sentBack: null,
    recall: [],
    ...more,
  }
}

/** What was handed in on it, and waits to be read. */
export function aGiven(id: string, more: Partial<Given['reply']> = {}, beside: Partial<Given> = {}): Given {
  return {
    id,
    reply: {
      id: `reply-${id}`,
      state: 'inReview',
      body: 'Oui, plié et dans sa housse.',
      writtenAt: new Date().toISOString(),
      sentAt: null,
      heldUntil: null,
      error: null,
      review: null,
      check: null,
      ...more,
    },
    topics: [{ id: 'bikes', name: 'Vélos', isOwnTrade: true }],
    network: 'town-square',
    isTakenOver: false,
    reaction: null,
    ...beside,
  }
}
