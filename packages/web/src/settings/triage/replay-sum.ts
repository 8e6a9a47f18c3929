import type { ReplayTriageQuery, TriagePlace } from '../../graphql/generated/graphql.ts'

export type ReplayPart = NonNullable<ReplayTriageQuery['replayTriage']['part']>
export type ReplayedTicket = ReplayPart['listed'][number]

/** Where a ticket may lie, the most pressing first. */
export const places: readonly TriagePlace[] = ['emergency', 'doNow', 'plan', 'volunteers', 'later']

/** As many tickets as are shown. */
const MOST_LISTED = 50

/** What the parts of a replay have brought so far. */
export type ReplaySum = Omit<ReplayPart, 'next'>

/** Puts a part to those before it, which are older. The worst tickets of all parts are the worst of each part's worst. */
export function addPart(sum: ReplaySum | null, part: ReplayPart): ReplaySum {
  if (sum === null) return part
  const counts = new Map(sum.moves.map((move) => [`${move.from} ${move.to}`, move]))
  for (const move of part.moves) {
    const key = `${move.from} ${move.to}`
    counts.set(key, { ...move, tickets: (counts.get(key)?.tickets ?? 0) + move.tickets })
  }
  const both = (side: 'inForce' | 'draft') => ({
    kept: sum.promises[side].kept + part.promises[side].kept,
    late: sum.promises[side].late + part.promises[side].late,
  })
  return {
    ...sum,
    tickets: sum.tickets + part.tickets,
    leftAlone: sum.leftAlone + part.leftAlone,
    moves: [...counts.values()],
    promises: {
      inForce: both('inForce'),
      draft: both('draft'),
      newlyLate: sum.promises.newlyLate + part.promises.newlyLate,
      rescued: sum.promises.rescued + part.promises.rescued,
    },
    listed: [...part.listed, ...sum.listed].toSorted((a, b) => b.harm - a.harm).slice(0, MOST_LISTED),
  }
}

/** How many tickets would lie elsewhere. */
export function countMoved({ moves }: ReplaySum): number {
  return moves.reduce((total, { tickets }) => total + tickets, 0)
}
