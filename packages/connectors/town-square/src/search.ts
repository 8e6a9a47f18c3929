import {
  type Call,
  ConnectorError,
  refusal,
  readJson,
  request,
  type SearchLimits,
  type SearchPage,
  type SearchRequest,
} from '@relais/connectors'
import { z } from 'zod'
import { authorization, endpoint, readRefusal } from './api.ts'
import { foundSchema } from './payload.ts'

/** docs/town-square.md, `GET /brand/search`. */
export const SEARCH_LIMITS: SearchLimits = {
  query: [{ max: 200, unit: 'utf16' }],
  syntax: ['phrase', 'either', 'without', 'tag'],
  seconds: 30,
}

const named = z.object({ id: z.string().min(1), createdAt: z.string() })

/** Asks the square for what people say in threads that the brand does not hear: the square leaves all others out. */
export async function searchSquare(call: Call, asked: SearchRequest): Promise<SearchPage> {
  const url = endpoint(call, 'search')
  url.searchParams.set('q', asked.query)
  url.searchParams.set('from', asked.since.toISOString())
  url.searchParams.set('limit', String(asked.limit))
  if (asked.language !== null) url.searchParams.set('language', asked.language)
  if (asked.cursor !== null) url.searchParams.set('before', asked.cursor)

  const sent = { method: 'GET', url, headers: authorization(call), repeatable: true } as const
  const answer = await request(call, sent)
  if (answer.status !== 200) throw refusal(call, sent, answer, readRefusal(answer))
  const page = foundSchema.safeParse(readJson(answer))
  if (!page.success) {
    throw new ConnectorError('retry', 'What the Town Square found cannot be read; try again.', {
      cause: page.error,
    })
  }
  const deliveries = page.data.posts.flatMap((post) => {
    const read = named.safeParse(post).data
    if (read === undefined) return []
    const event = { kind: 'post.created', at: read.createdAt, post }
    const body = new TextEncoder().encode(JSON.stringify({ events: [event] }))
    return [{ deliveryKey: `found:${read.id}`, body }]
  })
  return { deliveries, cursor: page.data.before }
}
