import { sql } from 'drizzle-orm'
import { type Database, openDatabase } from '../db/client.ts'
import type { TestWorld } from './world.ts'

/** Promises that count round the clock, for tests whose minutes must not depend on the hour at which they run. */
export async function openAllDay({ database }: TestWorld): Promise<void> {
  const owner = openDatabase(database.owner, { max: 1, name: 'test owner' })
  await countAllDay(owner)
  await owner.$client.end()
}

/** The same, by whoever owns the database. */
export async function countAllDay(owner: Database): Promise<void> {
  await owner.execute(sql`
    update sla_policies set definition = replace(definition::text, '"extended"', '"24x7"')::jsonb`)
}
