import { z } from 'zod'

/** What the Town Square sends: docs/town-square.md. Fields we do not know are let through unread. */
const instant = z.iso.datetime({ offset: true }).refine((text) => {
  const year = new Date(text).getUTCFullYear()
  return year >= 1970 && year <= 9999
})
const id = z.string().min(1).max(200)

const authorSchema = z.object({
  kind: z.enum(['person', 'brand']),
  id,
  handle: z.string().min(1).max(200),
  name: z.string(),
})

const spanSchema = z.object({
  kind: z.enum(['mention', 'link', 'tag']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  target: z.string(),
})

const mediaSchema = z.object({
  id,
  url: z.url({ protocol: /^https?$/ }),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  alt: z.string(),
})

const postSchema = z.object({
  id,
  threadId: id,
  parentId: id.nullable(),
  visibility: z.enum(['public', 'private']),
  author: authorSchema,
  text: z.string(),
  spans: z.array(spanSchema),
  // Squares of an earlier version have no pictures.
  media: z.array(mediaSchema).default([]),
  language: z.string().nullable(),
  clientKey: z.string().min(1).nullable(),
  createdAt: instant,
  editedAt: instant.nullable(),
  deletedAt: instant.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
})

export type Post = z.infer<typeof postSchema>

export const eventSchema = z.object({
  kind: z.enum(['post.created', 'post.edited', 'post.deleted']),
  at: instant,
  post: postSchema,
})

/** The envelope of a webhook and of a polled page; what is inside is judged one by one. */
export const eventsSchema = z.object({ events: z.array(z.unknown()).min(1) })

/** A page of the journal, of which only the cursor concerns the poll: the page itself is kept as it came. */
export const journalSchema = z.object({
  events: z.array(z.unknown()),
  cursor: z.int().nonnegative(),
  more: z.boolean(),
})

/** A page of what was looked for; what is inside is judged one by one. */
export const foundSchema = z.object({ posts: z.array(z.unknown()), before: z.string().min(1).nullable() })

export const postAnswerSchema = z.object({ post: postSchema })

export const mediaAnswerSchema = z.object({ media: z.object({ id }) })

export const meSchema = z.object({ id, handle: z.string().min(1) })

export const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) })
