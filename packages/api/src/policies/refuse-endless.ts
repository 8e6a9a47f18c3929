import type { Metric, PolicyDraft } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { loadPromises } from '../promises/load-promises.ts'
import { Refusal } from '../refusal.ts'
import type { CalendarHashes } from './tables.ts'

const MINUTE_MS = 60_000
const YEAR_MS = 366 * 24 * 60 * MINUTE_MS
const MOST_YEARS = 10

/**
 * Refuses with POLICY_BUDGET what a calendar would count for more than ten years, the last mark of the ladder included:
 * such a promise has no instant at which it is due, and no message could be taken in under it. `pathOf` names the field.
 */
export async function refuseEndless(
  tx: Tx,
  { rows, ladder }: Pick<PolicyDraft, 'rows' | 'ladder'>,
  hashes: CalendarHashes,
  at: Date,
  pathOf: (row: number, target: Metric) => string[],
): Promise<void> {
  const { calendars } = await loadPromises(tx)
  const now = at.getTime()
  const share = Math.max(...ladder.map(({ percent }) => percent)) / 100
  for (const [row, { targets }] of rows.entries()) {
    for (const [target, { budgetMs, calendar: name }] of Object.entries(targets)) {
      const calendar = calendars.get(hashes[name]!)!
      const openMs = (years: number) => calendar.between(now, now + years * YEAR_MS)
      const neededMs = (budgetMs ?? 0) * share
      // What one year is enough for asks nothing of the others, which would have to be compiled.
      if (openMs(1) >= neededMs || openMs(MOST_YEARS) >= neededMs) continue
      const most = Math.floor(openMs(MOST_YEARS) / share / MINUTE_MS) * MINUTE_MS
      throw new Refusal(
        'POLICY_BUDGET',
        `The calendar ${name} has not enough hours for that. Promise ${most / MINUTE_MS} minutes at most, or open it more.`,
        { path: pathOf(row, target as Metric), parameters: { least: 1_000, most } },
      )
    }
  }
}
