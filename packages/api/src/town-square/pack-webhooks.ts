import { sql } from 'drizzle-orm'
import { newId } from '../db/id.ts'
import { findWeather, strikes } from './faults.ts'
import { brands, events, webhooks } from './tables.ts'
import type { Town } from './town.ts'

/** How many events one webhook carries at most. */
const EVENTS_PER_WEBHOOK = 50

/**
 * Puts the due events of one brand into a webhook. Several processes may do so at once: a row that another one holds
 * is skipped. Resolves to false when nothing was due.
 */
export async function packWebhook(town: Town): Promise<boolean> {
  const now = town.now()
  return town.db.transaction(async (tx) => {
    const due = await tx.execute<{ brand_id: string; square_id: string; sequence: string }>(sql`
      with first as (
        select e.brand_id, b.square_id from ${events} e join ${brands} b using (brand_id)
        where e.packed_at is null and e.due_at <= ${now.toISOString()} and b.webhook_url is not null
        order by e.due_at limit 1
      ), chosen as (
        select e.brand_id, e.sequence from ${events} e join first using (brand_id)
        where e.packed_at is null and e.due_at <= ${now.toISOString()}
        order by e.due_at, e.sequence limit ${EVENTS_PER_WEBHOOK} for update of e skip locked
      )
      update ${events} e set packed_at = ${now.toISOString()} from chosen c, first f
      where e.brand_id = c.brand_id and e.sequence = c.sequence
      returning e.brand_id, f.square_id, e.sequence`)
    const [first] = due
    if (!first) return false

    const sequences = due.map(({ sequence }) => Number(sequence)).toSorted((a, b) => a - b)
    const weather = await findWeather(tx, first.square_id)
    const n = sequences[0]!
    if (strikes(weather, 'outOfOrder', n)) sequences.reverse()
    const webhook = { brandId: first.brand_id, sequences, createdAt: now, nextAttemptAt: now }
    const copies = strikes(weather, 'twice', n) ? 2 : 1
    await tx
      .insert(webhooks)
      .values(Array.from({ length: copies }, () => ({ ...webhook, webhookId: newId() })))
    return true
  })
}
