import type { Call } from '../help-out/queries.ts'

/** A call that came a minute ago and waits for an answer, as a supervisor made it. */
export function aCall({
  opening,
  ...more
}: Partial<Omit<Call, 'opening'>> & { opening?: Partial<Call['opening']> } = {}): Call {
  return {
    id: 'call',
    minutes: 20,
    calledAt: minutesAgo(1),
    endsAt: minutesAgo(-14),
    answer: null,
    answeredAt: null,
    withdrawnBecause: null,
    ...more,
    opening: {
      words: 'Grève à Lyon',
      by: { id: 'nadia', name: 'Nadia' },
      reason: { code: 'opened_by_hand', parameters: {} },
      closedAt: null,
      closedBecause: null,
      closedBy: null,
      closedWords: null,
      ...opening,
    },
  }
}

/** The end of what `aCall` came from, by a supervisor's hand. */
export const closedByHand = (at: string): Partial<Call['opening']> => ({
  closedAt: at,
  closedBecause: { code: 'closed_by_hand' },
  closedBy: { id: 'odile', name: 'Odile' },
  closedWords: 'Le trafic a repris, merci !',
})

/** An instant so many minutes ago. */
export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
