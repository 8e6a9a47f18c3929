import { and, desc, eq, lt } from 'drizzle-orm'
import { Router } from 'express'
import { z } from 'zod'
import { isId } from '../../db/id.ts'
import { Refusal } from '../../refusal.ts'
import { deletePost, hidePost, likePost } from '../change-post.ts'
import { changeWebhook } from '../change-webhook.ts'
import { getPost } from '../find-post.ts'
import { keepPicture } from '../keep-picture.ts'
import { listPrivateThreads } from '../list-threads.ts'
import { listHandles, selectPosts } from '../post-rows.ts'
import { readJournal } from '../read-journal.ts'
import { findByClientKey, replyAsBrand } from '../reply-as-brand.ts'
import { searchPosts } from '../search-posts.ts'
import { posts } from '../tables.ts'
import { TEXT_LIMITS } from '../text-rules.ts'
import type { Brand, Square, Town } from '../town.ts'
import { toBrandPost } from '../wire.ts'
import { writePost } from '../write-post.ts'
import { getOwnBrand } from './authenticate.ts'
import { answer, meetFaults } from './meet-faults.ts'
import { carried, describePicture, pictureBody, readPicture } from './picture-body.ts'

const text = z.string().max(50_000)
const language = z.string().max(35).nullable().default(null)
const visibility = z.enum(['public', 'private'])
const replyBody = z.object({ inReplyTo: z.string().max(100), visibility, text, language, media: carried })
const clientKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,100}$/)
  .nullable()
const webhook = z.object({ url: z.string().max(2_000).nullable() })
const journal = z.object({
  after: z.coerce.number().int().min(0).default(0),
  from: z.coerce.date().nullable().default(null),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})
const wanted = z.object({
  q: z.string().trim().min(1).max(200),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .default(null),
  from: z.coerce.date().nullable().default(null),
  before: z.string().max(100).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: z.string().max(100).nullable().default(null),
})

/** What a brand does, by its program (Relais) or natively at its desk. */
export function brandRoutes(town: Town): Router {
  const router = Router()

  router.get('/brand/me', async (request, response) => {
    const { brand, square } = await getOwnBrand(town, request)
    const { brandId: id, handle, name, webhookUrl } = brand
    const url = `${town.address}/${square.slug}`
    response.json({
      id,
      handle,
      name,
      url,
      square: { slug: square.slug, name: square.name },
      webhookUrl,
      limits: TEXT_LIMITS,
    })
  })

  router.put('/brand/webhook', async (request, response) => {
    const { brand, isNative } = await getOwnBrand(town, request)
    if (isNative) throw new Refusal('NOT_YOURS', 'Webhooks are set with the API token, not at the desk.')
    response.json(await changeWebhook(town, brand.brandId, webhook.parse(request.body).url))
  })

  router.get('/brand/events', async (request, response) => {
    const { brand, square } = await getOwnBrand(town, request)
    response.json(await readJournal(town, square, brand, journal.parse(request.query)))
  })

  router.get('/brand/search', async (request, response) => {
    const { brand, square } = await getOwnBrand(town, request)
    response.json(await searchPosts(town, square, brand, wanted.parse(request.query)))
  })

  router.get('/brand/messages', async (request, response) => {
    const { brand, square } = await getOwnBrand(town, request)
    const party = { personId: null, brandId: brand.brandId }
    response
      .set('Cache-Control', 'private, no-store')
      .json({ threads: await listPrivateThreads(town, square, party) })
  })

  router.get('/brand/posts', async (request, response) => {
    const { brand, square } = await getOwnBrand(town, request)
    const { before, limit } = page.parse(request.query)
    const older = before !== null && isId(before) ? lt(posts.postId, before) : undefined
    const rows = await selectPosts(town.db, and(eq(posts.brandId, brand.brandId), older))
      .orderBy(desc(posts.postId))
      .limit(limit)
    const handles = await listHandles(town.db, square.squareId)
    response.json({ posts: rows.map((row) => toBrandPost({ town, square, handles }, row, brand.brandId)) })
  })

  router.post('/brand/posts', async (request, response) => {
    const { brand, square, isNative } = await getOwnBrand(town, request)
    const met = isNative ? null : await meetFaults(town, brand)
    const { brandId, squareId } = brand
    const author = { personId: null, brandId }
    const asked = z.object({ text, language, media: carried }).parse(request.body)
    const { postId } = await writePost(town, { ...asked, squareId, author, brandId })
    await (met?.send ?? answer)(response, 201, { post: await show(postId, brand, square) })
  })

  router.get('/brand/posts/:postId', async (request, response) => {
    const { brand, square } = await getOwnBrand(town, request)
    const { brandId, squareId } = brand
    await getPost(town.db, squareId, request.params.postId, { personId: null, brandId })
    response.json({ post: await show(request.params.postId, brand, square) })
  })

  router.delete('/brand/posts/:postId', async (request, response) => {
    const { brand, isNative } = await getOwnBrand(town, request)
    const met = isNative ? null : await meetFaults(town, brand)
    const { brandId, squareId } = brand
    await deletePost(town, { squareId, postId: request.params.postId, author: { personId: null, brandId } })
    await (met?.send ?? answer)(response, 204, null)
  })

  for (const method of ['put', 'delete'] as const) {
    router[method]('/brand/posts/:postId/hidden', async (request, response) => {
      const { brand, isNative } = await getOwnBrand(town, request)
      const met = isNative ? null : await meetFaults(town, brand)
      await hidePost(town, { ...brand, postId: request.params.postId, isHidden: method === 'put' })
      await (met?.send ?? answer)(response, 204, null)
    })

    router[method]('/brand/posts/:postId/like', async (request, response) => {
      const { brand, isNative } = await getOwnBrand(town, request)
      const met = isNative ? null : await meetFaults(town, brand)
      await likePost(town, { ...brand, postId: request.params.postId, isLiked: method === 'put' })
      await (met?.send ?? answer)(response, 204, null)
    })
  }

  router.post('/brand/media', pictureBody, async (request, response) => {
    const { brand, isNative } = await getOwnBrand(town, request)
    const met = isNative ? null : await meetFaults(town, brand)
    const { brandId, squareId } = brand
    const author = { personId: null, brandId }
    const picture = await keepPicture(town, { squareId, author, body: readPicture(request) })
    await (met?.send ?? answer)(response, 201, { media: describePicture(picture) })
  })

  router.post('/brand/replies', async (request, response) => {
    const { brand, square, isNative } = await getOwnBrand(town, request)
    const met = isNative ? null : await meetFaults(town, brand)
    const asked = replyBody.parse(request.body)
    const key = isNative ? null : clientKey.parse(request.get('Idempotency-Key') ?? null)
    const { post, isRepeat } = await replyAsBrand(town, {
      brand,
      ...asked,
      clientKey: key,
      ...(met && { weather: met }),
    })
    if (isRepeat) response.set('Town-Square-Repeat', 'true')
    const body = { post: await show(post.postId, brand, square) }
    await (met?.send ?? answer)(response, isRepeat ? 200 : 201, body)
  })

  router.get('/brand/replies/:clientKey', async (request, response) => {
    const { brand, square } = await getOwnBrand(town, request)
    const key = clientKey.parse(request.params.clientKey)!
    const [post] = await town.db.transaction((tx) => findByClientKey(tx, brand.brandId, key))
    if (!post) throw new Refusal('NO_SUCH_POST', 'No post was made with this key.')
    response.json({ post: await show(post.postId, brand, square) })
  })

  async function show(postId: string, brand: Brand, square: Square) {
    const [row] = await selectPosts(town.db, eq(posts.postId, postId))
    return toBrandPost(
      { town, square, handles: await listHandles(town.db, square.squareId) },
      row!,
      brand.brandId,
    )
  }

  return router
}
