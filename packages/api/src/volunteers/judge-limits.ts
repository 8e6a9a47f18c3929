import { eq, sql } from 'drizzle-orm'
import type { CharterLimit } from '../charter/charter-rules.ts'
import { judgePlace, type ReplyPlace } from '../charter/judge-place.ts'
import type { Tx } from '../db/client.ts'
import { organizations } from '../members/tables.ts'

/** A ticket, as the charter's limits on volunteers see it: it is answered where it was written. */
export interface LimitedTicket extends Pick<ReplyPlace, 'network' | 'visibility'> {
  topicIds: readonly string[]
}

/** What of a ticket the charter keeps from volunteers: for good, and at this hour of the database's clock. */
export interface LimitsOnTicket {
  isKeptByCharter: boolean
  isKeptAtThisHour: boolean
}

/**
 * The charter's limits on volunteers, ready to be asked about tickets: what `checkCharter` would refuse whatever they write is
 * offered to none of them.
 */
export async function readyLimits(
  tx: Tx,
  limits: readonly CharterLimit[],
): Promise<(ticket: LimitedTicket) => LimitsOnTicket> {
  const hourly = limits.filter(({ hours }) => hours !== null)
  const lasting = limits.filter(({ hours }) => hours === null)
  const timeOfDay = hourly.length === 0 ? '00:00' : await readTimeOfDay(tx)
  return ({ topicIds, ...where }) => {
    const topics = topicIds.map((topicId) => ({ topicId, name: '' }))
    const place: ReplyPlace = { ...where, topics, timeOfDay, role: 'volunteer', hasSigned: true }
    return {
      isKeptByCharter: judgePlace(lasting, place).length > 0,
      isKeptAtThisHour: judgePlace(hourly, place).length > 0,
    }
  }
}

async function readTimeOfDay(tx: Tx): Promise<string> {
  const [row] = await tx
    .select({
      time: sql<string>`to_char(clock_timestamp() at time zone ${organizations.timeZone}, 'HH24:MI')`,
    })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  return row!.time
}
