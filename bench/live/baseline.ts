import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openRaw } from '../../packages/api/src/db/client.ts'

/** The least that any such way costs here: one HTTP request, one commit, one NOTIFY heard by another connection. */
export interface Baseline {
  /** Milliseconds from before the request leaves until the notification is heard. */
  measure: () => Promise<number>
  close: () => Promise<void>
}

/** Opens the shortest way on the same PostgreSQL: a table, a listener and a server without anything on it. */
export async function openBaseline(databaseUrl: string): Promise<Baseline> {
  const sql = openRaw({ url: databaseUrl }, { max: 2, name: 'baseline' })
  await sql`create schema bench`
  await sql`create table bench.notes (note_id bigint generated always as identity primary key, text text not null)`
  let hear: (text: string) => void = () => {}
  await sql.listen('bench_notes', (text) => hear(text))
  const keep = async (request: IncomingMessage) => {
    const text = Buffer.concat(await request.toArray()).toString('utf8')
    await sql`with kept as (insert into bench.notes (text) values (${text}) returning note_id)
      select pg_notify('bench_notes', note_id::text) from kept`
  }
  const server = createServer((request, response) => {
    keep(request).then(
      () => response.end(),
      (error: Error) => response.destroy(error),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    async measure() {
      const heard = new Promise<string>((resolve) => (hear = resolve))
      const startedAt = performance.now()
      const answered = fetch(url, { method: 'POST', body: 'a post' })
      await heard
      const took = performance.now() - startedAt
      await (await answered).text()
      return took
    },
    async close() {
      server.close()
      await sql.end({ timeout: 2 })
    },
  }
}
