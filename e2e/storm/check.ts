import { sql } from 'drizzle-orm'
import type { Database } from '../../packages/api/src/db/client.ts'
import type { Acknowledged } from './agents.ts'
import type { LedgerPost, Network } from './network.ts'

/** What the storm found. Everything from `lostPosts` to `ghosts` has to be 0. */
export interface Findings {
  posts: number
  answers: number
  /** Posts the network has which never became a message. */
  lostPosts: number
  /** Webhooks that were acknowledged and of which no delivery is kept. */
  lostDeliveries: number
  /** Messages without a ticket. */
  unplaced: number
  /** Answers that were acknowledged and are neither on the network nor with a person. */
  lostAnswers: number
  /** Answers that are on the network more than once. */
  doubleAnswers: number
  /** Answers said to be sent that are not on the network. */
  ghosts: number
  /** Answers that nobody could tell about, so that a person decides. */
  withAPerson: number
  /** Work that was still left when the patience ended. */
  unfinished: number
}

/** True when nothing that was acknowledged is lost and nothing was said twice. */
export function isClean(found: Findings): boolean {
  const { lostPosts, lostDeliveries, unplaced, lostAnswers, doubleAnswers, ghosts, unfinished } = found
  return lostPosts + lostDeliveries + unplaced + lostAnswers + doubleAnswers + ghosts + unfinished === 0
}

/** Compares what the network says happened with what Relais says, as the owner of the database. */
export async function check(
  owner: Database,
  network: Network,
  acknowledged: Acknowledged[],
): Promise<Findings> {
  const ledger = await network.ledger()
  const said = await owner.execute<{ external_id: string; placed: boolean }>(sql`
    select m.external_id, t.ticket_id is not null as placed from messages m
    left join ticket_messages t using (organization_id, message_id) where m.direction = 'inbound'`)
  const keys = await owner.execute<{ delivery_key: string }>(
    sql`select delivery_key from deliveries where transport = 'webhook'`,
  )
  const replies = await owner.execute<{ body: string; state: string }>(sql`select body, state from replies`)

  const known = new Set(said.map((row) => row.external_id))
  const kept = new Set(keys.map((row) => row.delivery_key))
  const stateOf = new Map(replies.map((row) => [row.body, row.state]))
  const times = countTexts(ledger)
  const people = ledger.filter((post) => post.by === 'person')
  return {
    posts: people.length,
    answers: acknowledged.length,
    lostPosts: people.filter((post) => !known.has(post.id)).length,
    lostDeliveries: [...network.acknowledged].filter((id) => !kept.has(id)).length,
    unplaced: said.filter((row) => !row.placed).length,
    lostAnswers: acknowledged.filter(({ text }) => !times.has(text) && !isWithAPerson(stateOf.get(text)))
      .length,
    doubleAnswers: [...times.values()].filter((count) => count > 1).length,
    ghosts: replies.filter((row) => row.state === 'sent' && !times.has(row.body)).length,
    withAPerson: replies.filter((row) => isWithAPerson(row.state)).length,
    unfinished: await countUnfinished(owner),
  }
}

/** What Relais still has to do. */
export async function countUnfinished(owner: Database): Promise<number> {
  const [row] = await owner.execute<{ left: number }>(sql`
    select (select count(*) from deliveries where status in ('waiting', 'dead'))::int
      + (select count(*) from replies where state in ('held', 'queued', 'sending', 'unknown', 'reconciling'))::int as left`)
  return row!.left
}

/** Answers that were never sent off yet. */
export async function countUntried(owner: Database): Promise<number> {
  const [row] = await owner.execute<{ left: number }>(
    sql`select count(*)::int as left from replies where state in ('held', 'queued') and attempts = 0`,
  )
  return row!.left
}

function countTexts(ledger: LedgerPost[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const post of ledger) if (post.by === 'brand') times.set(post.text, (times.get(post.text) ?? 0) + 1)
  return times
}

/** Refused, called back or given to a person: the author sees it, so it is not lost. */
function isWithAPerson(state: string | undefined): boolean {
  return (
    state === 'needsHuman' ||
    state === 'failed' ||
    state === 'draft' ||
    state === 'cancelled' ||
    state === 'held'
  )
}
