import { sql } from 'drizzle-orm'
import { type Database, readOrganization } from '../../packages/api/src/db/client.ts'
import { Refusal } from '../../packages/api/src/refusal.ts'
import { type SearchPlace, searchHistory } from '../../packages/api/src/search/search-history.ts'
import type { History } from './write-history.ts'

/** One shape of query and what it took, in milliseconds. */
export interface MeasuredSearch {
  name: string
  text: string
  hits: number
  times: number[]
  /** The same words by `ilike` over all messages. */
  scans: number[]
}

const PAGE = 20
const SCANS = 3

/** What people type, and the words by which a scan would find the same. */
const SEARCHES: [name: string, text: string, like: string[]][] = [
  ['a word of half the messages', 'train ', ['train']],
  ['a word of one message in 20', 'retard ', ['retard']],
  ['a word of one message in 1,000', 'poussette ', ['poussette']],
  ['a word of a handful of messages', 'samovar ', ['samovar']],
  ['a word that nobody wrote', 'hippocampe ', ['hippocampe']],
  ['three words', 'train retard poussette ', ['train', 'retard', 'poussette']],
  ['a phrase', '"train retard poussette"', ['train retard poussette']],
  ['the beginning of a word', 'pouss', ['pouss']],
  ['the beginning of many words', 'train bar', ['train', 'bar']],
  ['a word without another', 'retard -poussette', ['retard']],
  ['another form of a word', 'poussettes ', ['poussette']],
  ['an Arabic word', 'المحطه ', ['المحطة']],
  ['the beginning of a handle', '@client1234', ['client1234']],
  ['the number of a ticket', '#4242', ['4242']],
]

/** Measures every shape, in rotated order, after a round that finds everything cold. */
export async function measureSearches(
  app: Database,
  history: History,
  rounds: number,
): Promise<MeasuredSearch[]> {
  const { organizationId, memberId } = history
  const ctx = {
    db: app,
    organizationId,
    viewer: { memberId, organizationId, role: 'agent', name: 'Salma B.', locale: 'fr' },
  } as const
  const search = (text: string, after: SearchPlace | null = null) =>
    searchHistory(ctx, { text, kinds: [], limit: PAGE, after })
  await checkCounts(app, history, search)

  const measured: MeasuredSearch[] = SEARCHES.map(([name, text]) => ({
    name,
    text,
    hits: 0,
    times: [],
    scans: [],
  }))
  const deep: MeasuredSearch = {
    name: 'page 20 of a frequent word',
    text: 'retard ',
    hits: PAGE,
    times: [],
    scans: [],
  }
  let place: SearchPlace | null = null
  for (let page = 1; page < 20; page += 1) place = (await search(deep.text, place)).at(-1)!.place
  for (let round = 0; round <= rounds; round += 1) {
    for (let at = 0; at < measured.length; at += 1) {
      const one = measured[(at + round) % measured.length]!
      const start = performance.now()
      one.hits = await search(one.text).then((hits) => hits.length, timedOut)
      if (round > 0) one.times.push(performance.now() - start)
    }
    const start = performance.now()
    await search(deep.text, place)
    if (round > 0) deep.times.push(performance.now() - start)
  }
  for (let round = 0; round < SCANS; round += 1) {
    for (const [at, [, , like]] of SEARCHES.entries()) {
      const start = performance.now()
      await scan(app, history, like)
      measured[at]!.scans.push(performance.now() - start)
    }
  }
  return [...measured, deep]
}

/** A search that was ended for its length counts with that length, and found nothing. */
function timedOut(error: unknown): number {
  if (error instanceof Refusal && error.code === 'SEARCH_TOO_BROAD') return 0
  throw error
}

/** What there is without an index: every message of the organization, the latest first. */
async function scan(app: Database, { organizationId }: History, like: string[]): Promise<number> {
  const rows = await readOrganization(app, organizationId, (tx) =>
    tx.execute(sql`select message_id from messages where organization_id = ${organizationId}
      and ${sql.join(
        like.map((word) => sql`body ilike ${`%${word}%`}`),
        sql` and `,
      )} order by sent_at desc limit ${PAGE}`),
  )
  return rows.length
}

/** Correct first: every message with a rare word is found, once, and nothing else. */
async function checkCounts(
  app: Database,
  { organizationId, messages }: History,
  search: (text: string, after: SearchPlace | null) => ReturnType<typeof searchHistory>,
): Promise<void> {
  const found = new Set<string>()
  let place: SearchPlace | null = null
  for (;;) {
    const page = await search('poussette ', place)
    for (const hit of page) found.add(`${hit.kind} ${hit.id}`)
    if (page.length < PAGE) break
    place = page.at(-1)!.place
  }
  const [row] = await readOrganization(app, organizationId, (tx) =>
    tx.execute<{ count: number }>(
      sql`select count(*)::int as count from messages where organization_id = ${organizationId} and body ~ '\\mpoussette\\M'`,
    ),
  )
  if (found.size !== row!.count || row!.count < Math.floor(messages / 1_000))
    throw new Error(`${found.size} messages were found of ${row!.count} that have the word.`)
}
