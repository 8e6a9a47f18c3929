import type { Call, SearchLimits, SearchPage, SearchRequest } from '@relais/connectors'
import { z } from 'zod'
import { parseDelivery } from './parse.ts'
import { wrapFound } from './poll.ts'
import { ownerOf } from './record-address.ts'
import { openSession } from './session.ts'

/**
 * The length is ours: the lexicon names none. Of reading, 3,000 requests in five minutes are free for each address, and
 * twenty searches make fifty.
 */
export const SEARCH_LIMITS: SearchLimits = {
  query: [{ max: 300, unit: 'graphemes' }],
  syntax: ['phrase', 'tag'],
  seconds: 120,
}

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/searchPosts.json */
const foundPage = z.object({ posts: z.array(z.unknown()), cursor: z.string().min(1).optional() })

const dated = z.object({ indexedAt: z.string() })

const shown = z.object({
  uri: z.string(),
  cid: z.string(),
  author: z.object({
    viewer: z
      .object({
        muted: z.boolean().optional(),
        blockedBy: z.boolean().optional(),
        blocking: z.unknown().optional(),
      })
      .optional(),
  }),
})

/**
 * Asks the application for posts with these words. What notifications bring anyway is left out, and so is whoever has
 * blocked us or is blocked or muted by our account.
 */
export async function searchPosts(call: Call, asked: SearchRequest): Promise<SearchPage> {
  const session = openSession(call)
  const params = {
    q: asked.query,
    sort: 'latest',
    since: asked.since.toISOString(),
    limit: asked.limit,
    ...(asked.language === null ? {} : { lang: asked.language }),
    ...(asked.cursor === null ? {} : { cursor: asked.cursor }),
  }
  const { posts, cursor } = await session.read({ nsid: 'app.bsky.feed.searchPosts', params }, foundPage)
  const readAt = call.now()
  const deliveries = posts.flatMap((post) => {
    const read = shown.safeParse(post).data
    if (read === undefined || isBetweenUs(read.author.viewer)) return []
    const delivery = wrapFound(read, post, readAt)
    return isNews(call, delivery.body, asked) ? [delivery] : []
  })
  return { deliveries, cursor: isPast(posts.at(-1), asked.since) ? null : (cursor ?? null) }
}

/** The list goes on with what is too old: some servers know neither `since` nor `lang`. */
function isPast(last: unknown, since: Date): boolean {
  const sortedAt = dated.safeParse(last).data?.indexedAt
  return last === undefined || (sortedAt !== undefined && Date.parse(sortedAt) < since.getTime())
}

/** A block or a mute, whoever made it. */
function isBetweenUs(viewer: z.infer<typeof shown>['author']['viewer']): boolean {
  return (
    viewer !== undefined && (viewer.muted === true || viewer.blockedBy === true || Boolean(viewer.blocking))
  )
}

/** Somebody else's words, recent enough and in the language, that no notification tells us of. */
function isNews({ account }: Call, body: Uint8Array, { since, language }: SearchRequest): boolean {
  const [event] = parseDelivery(body, account)
  if (event?.kind !== 'message.received' || event.isOwn || event.sentAt < since) return false
  if (language !== null && event.language?.split('-')[0]?.toLowerCase() !== language) return false
  if (event.messageKind === 'mention' || event.messageKind === 'quote') return false
  const { externalId: us } = account
  return ownerOf(event.threadExternalId) !== us && ownerOf(event.parentExternalId ?? '') !== us
}
