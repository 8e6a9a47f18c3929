import { z } from 'zod'
import { readAddress } from './record-address.ts'

/*
 * The shapes of the lexicons app.bsky.* and com.atproto.* that we read (https://docs.bsky.app/docs/category/http-reference).
 * Everything else in an answer is ignored, and kept in the delivery.
 */

export const uri = z.string().refine((value) => readAddress(value) !== null, 'no address of a record')

/** An address a browser may be sent to: nothing but http and https. */
export const webUrl = z.url({ protocol: /^https?$/ })

export const strongRef = z.object({ uri, cid: z.string().min(1) })

/** What somebody posted. Parts we can do without are left unread here, and validated where they are used. */
export const postRecord = z.object({
  text: z.string(),
  createdAt: z.unknown().optional(),
  langs: z.unknown().optional(),
  facets: z.unknown().optional(),
  embed: z.unknown().optional(),
  reply: z.object({ root: strongRef, parent: strongRef }).optional(),
})

export const profile = z.object({
  handle: z.string().min(1),
  displayName: z.string().optional().catch(undefined),
  avatar: webUrl.optional().catch(undefined),
})

/** A post as the application shows it: with its author, and with addresses in the place of blobs. */
export const postView = z.object({
  uri,
  cid: z.string(),
  author: profile,
  record: postRecord,
  embed: z.unknown().optional(),
  indexedAt: z.string(),
})

const notification = z.object({
  uri,
  cid: z.string(),
  author: profile,
  record: z.unknown().optional(),
  indexedAt: z.string(),
})

export const notificationPage = z.object({
  notifications: z.array(z.unknown()),
  cursor: z.string().optional(),
})

export const recordPage = z.object({
  records: z.array(z.object({ uri, cid: z.string(), value: z.unknown().optional() })),
  cursor: z.string().optional(),
})

/** What sending needs to know of the post that is answered. */
export const answerablePosts = z.object({
  posts: z.array(
    strongRef.extend({
      record: postRecord,
      viewer: z.object({ replyDisabled: z.boolean().optional(), like: uri.optional() }).optional(),
    }),
  ),
})

/** A post of ours as it stands in our repository. */
export const storedRecord = strongRef.extend({ value: postRecord })

export const createdRecord = strongRef.extend({ commit: z.object({ rev: z.string() }).optional() })

export const blob = z.object({
  $type: z.literal('blob'),
  ref: z.object({ $link: z.string() }),
  mimeType: z.string(),
  size: z.number(),
})

export const tokens = z.object({
  accessJwt: z.string().min(1),
  refreshJwt: z.string().min(1),
  did: z.string().min(1),
})

export const ownSession = z.object({
  did: z.string().min(1),
  handle: z.string().min(1),
  active: z.boolean().optional(),
  status: z.string().optional(),
  didDoc: z.unknown().optional(),
})

const facetIndex = z.object({ byteStart: z.int().nonnegative(), byteEnd: z.int().positive() })
export const facet = z.object({ index: facetIndex, features: z.array(z.unknown()) })

/** What a delivery of ours holds: answers of the network word for word, and what they answer. */
export const delivery = z.discriminatedUnion('source', [
  z.object({
    source: z.literal('posts'),
    readAt: z.string(),
    /** What was found, as the list said in which we found it. */
    found: z.array(z.unknown()).min(1),
    /** The answer of app.bsky.feed.getPosts about it. */
    answer: z.object({ posts: z.array(z.unknown()) }),
  }),
  z.object({
    source: z.literal('record'),
    readAt: z.string(),
    uri,
    /** The answer of com.atproto.repo.getRecord. */
    answer: z.object({ error: z.literal('RecordNotFound') }),
  }),
])

/** One entry of `found`: a notification, or a record of our own repository. */
export const foundPost = z.union([
  notification,
  z
    .object({ uri, cid: z.string(), value: z.unknown().optional() })
    .transform(({ value, ...rest }) => ({ ...rest, record: value })),
])

/** Something new, as the list says in which it was found; `parse` prefers the application's view of it. */
export type Found = z.infer<typeof strongRef>
