import type { Ctx } from '../context.ts'
import { writeCsv } from '../knowledge/write-csv.ts'
import { listHours } from './list-hours.ts'
import { readDays, type WantedDays } from './read-days.ts'

/** What the viewer gave, as a table of their own: a line for each day. Refused as `readDays` does. */
export async function exportOwnHours(ctx: Ctx, wanted: WantedDays): Promise<{ csv: string }> {
  const days = readDays(ctx, wanted)
  return ctx.transaction(async (tx) => {
    const lines = await listHours(tx, { ...days, memberId: ctx.viewer.memberId })
    return {
      csv: writeCsv([['day', 'minutes'], ...lines.map(({ day, minutes }) => [day, String(minutes)])]),
    }
  })
}
