import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { House } from './house.ts'

/** When each broken promise of first response became visible to others, by the clock of PostgreSQL. */
export interface Seen {
  name: string
  dueAt: number
  seenAt: number
}

/** Looks every few milliseconds, until told to stop, for first responses that are recorded as broken. */
export function watchBreaches({ owner }: House, prefix: string) {
  const seen = new Map<string, Seen>()
  let isOver = false
  const look = async () => {
    while (!isOver) {
      const rows = await owner.execute<{ name: string; due: number; now: number }>(sql`
        select th.external_id as name, (extract(epoch from c.due_at) * 1000)::float8 as due,
          (extract(epoch from pg_catalog.clock_timestamp()) * 1000)::float8 as now
        from ticket_cycles c join tickets t using (organization_id, ticket_id)
        join threads th using (organization_id, thread_id)
        where c.target = 'firstResponse' and c.breached_at is not null and th.external_id like ${`${prefix}-%`}
          and not th.external_id = any (select jsonb_array_elements_text(${JSON.stringify([...seen.keys()])}::jsonb))`)
      for (const { name, due, now } of rows) seen.set(name, { name, dueAt: due, seenAt: now })
      await pause(15)
    }
  }
  const looking = look()
  return {
    seen,
    /** Waits until so many were seen, or the patience ends. */
    async until(count: number, patienceMs: number) {
      for (const end = performance.now() + patienceMs; seen.size < count && performance.now() < end;)
        await pause(20)
    },
    async stop(): Promise<Seen[]> {
      isOver = true
      await looking
      return [...seen.values()]
    },
  }
}
