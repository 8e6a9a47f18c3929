import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { writeCsv } from '../knowledge/write-csv.ts'
import { actorOf } from '../members/act-as.ts'
import { listHours, MOST_LINES } from './list-hours.ts'
import { readDays, type WantedDays } from './read-days.ts'

/** A table of hours, and whether there was more than it holds. */
interface HoursTable {
  csv: string
  isCutOff: boolean
}

/**
 * What everybody gave, as a table for the pay office: a line for each person and day, by name and then by day, and no sum that
 * could be compared. That it was taken is on record. Refused as `readDays` does.
 */
export async function exportHours(ctx: Ctx, wanted: WantedDays): Promise<HoursTable> {
  const days = readDays(ctx, wanted)
  return ctx.transaction(async (tx) => {
    const found = await listHours(tx, { ...days, memberId: null })
    const lines = found.slice(0, MOST_LINES)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'hours.exported',
      subject: `organization:${tx.organizationId}`,
      detail: { ...days, lines: lines.length },
    })
    return {
      csv: writeCsv([
        ['name', 'email', 'day', 'minutes'],
        ...lines.map(({ name, email, day, minutes }) => [name, email, day, String(minutes)]),
      ]),
      isCutOff: found.length > MOST_LINES,
    }
  })
}
