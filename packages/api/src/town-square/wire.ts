import type { PostRow } from './post-rows.ts'
import { findSpans } from './spans.ts'
import type { events } from './tables.ts'
import type { Square, Town } from './town.ts'

interface Scene {
  town: Town
  square: Pick<Square, 'slug'>
  handles: { brandId: string; handle: string }[]
}

/** A post as a brand's program reads it. The client key is told to the brand that gave it and to nobody else. */
export function toBrandPost({ town, square, handles }: Scene, row: PostRow, readerBrandId: string) {
  const { post } = row
  return {
    id: post.postId,
    threadId: post.threadId,
    parentId: post.parentId,
    visibility: row.visibility,
    author: toAuthor(row),
    text: post.text,
    spans: findSpans(post.text, handles),
    media: (post.deletedAt === null ? row.media : []).map((picture) => ({
      ...picture,
      url: `${town.address}/media/${picture.id}`,
    })),
    language: post.language,
    clientKey: post.brandId === readerBrandId ? post.clientKey : null,
    createdAt: post.createdAt.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    deletedAt: post.deletedAt?.toISOString() ?? null,
    hidden: post.hiddenAt !== null,
    url: `${town.address}/${square.slug}#p-${post.postId}`,
  }
}

/** A post as the public page shows it: a hidden one keeps its words for its author alone. */
export function toPagePost(row: PostRow, readerPersonId: string | null) {
  const { post } = row
  const isHidden = post.hiddenAt !== null
  const isOwn = post.personId !== null && post.personId === readerPersonId
  return {
    id: post.postId,
    threadId: post.threadId,
    parentId: post.parentId,
    visibility: row.visibility,
    author: toAuthor(row),
    text: isHidden && !isOwn ? '' : post.text,
    media: (isHidden && !isOwn) || post.deletedAt !== null ? [] : row.media,
    language: post.language,
    createdAt: post.createdAt.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    deletedAt: post.deletedAt?.toISOString() ?? null,
    hidden: isHidden,
    likes: row.likes,
  }
}

/** What happened, as it stood at that moment: a later edit comes as an event of its own. */
export function toEvent(scene: Scene, event: typeof events.$inferSelect, row: PostRow) {
  const { kind, text, happenedAt } = event
  const post = { ...row.post, text, editedAt: null, deletedAt: null }
  if (kind === 'post.edited') Object.assign(post, { editedAt: happenedAt })
  if (kind === 'post.deleted') Object.assign(post, { deletedAt: happenedAt })
  return {
    sequence: event.sequence,
    kind,
    at: happenedAt.toISOString(),
    post: toBrandPost(scene, { ...row, post }, event.brandId),
  }
}

function toAuthor({ person, brand }: PostRow) {
  if (brand) return { kind: 'brand' as const, id: brand.id, handle: brand.handle, name: brand.name }
  return {
    kind: 'person' as const,
    id: person!.id,
    handle: person!.handle,
    name: person!.name,
    hue: person!.hue,
  }
}
