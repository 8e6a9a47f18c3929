import { type Call, type Connector, ConnectorError } from '@relais/connectors'
import { type Hit, readHits } from './pick-hits.ts'

const POSTS_PER_PAGE = 100

/** What a search brought: all of it, the newest first. */
export interface Reading {
  hits: Hit[]
  /** There was more than was read. */
  isCut: boolean
}

/** Asks a network for one search, page after page back to `since`. */
export async function readPages(
  connector: Connector,
  call: Call,
  asked: { query: string; language: string | null; since: Date; pages: number },
): Promise<Reading> {
  if (!connector.search) throw new ConnectorError('denied', `${connector.network} lets nobody search.`)
  const { query, language, since, pages } = asked
  const hits = new Map<string, Hit>()
  let cursor: string | null = null
  for (let page = 0; page < pages; page += 1) {
    const found: Awaited<ReturnType<NonNullable<Connector['search']>>> = await connector.search(call, {
      query,
      language,
      since,
      cursor,
      limit: POSTS_PER_PAGE,
    })
    for (const hit of readHits(connector, call.account, found.deliveries))
      if (hit.message.sentAt >= since) hits.set(hit.message.externalId, hit)
    cursor = found.cursor
    if (cursor === null) break
  }
  return { hits: [...hits.values()], isCut: cursor !== null }
}
