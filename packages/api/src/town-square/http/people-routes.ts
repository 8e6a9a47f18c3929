import { eq } from 'drizzle-orm'
import { Router } from 'express'
import { z } from 'zod'
import { isId } from '../../db/id.ts'
import { Refusal } from '../../refusal.ts'
import { deletePost, editPost } from '../change-post.ts'
import { createPerson, renamePerson } from '../create-person.ts'
import { keepPicture } from '../keep-picture.ts'
import { findThread, listPrivateThreads, listThreads } from '../list-threads.ts'
import { selectPosts } from '../post-rows.ts'
import { brands, posts } from '../tables.ts'
import { TEXT_LIMITS } from '../text-rules.ts'
import type { Person, Town } from '../town.ts'
import { toPagePost } from '../wire.ts'
import { commentOnPost, getBrand, writePost, writePrivately } from '../write-post.ts'
import { findPerson, getPerson, getSquare } from './authenticate.ts'
import { carried, describePicture, pictureBody, readPicture } from './picture-body.ts'
import type { createWriteLimit } from './limit-writes.ts'

const text = z.string().max(50_000)
const language = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/)
  .nullable()
  .default(null)
const to = z.string().max(40).nullable().default(null)
const named = z.object({ name: z.string().max(2_000) })
const utterance = z.object({ text, language, media: carried })
const addressed = z.object({ text, language, to, media: carried })
/** An instant that PostgreSQL can hold as JavaScript writes it: with a year of four digits. */
const instant = z.coerce.date().min(new Date('0001-01-01T00:00:00Z')).max(new Date('9999-12-31T23:59:59Z'))
const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  before: instant.nullable().default(null),
  after: instant.nullable().default(null),
})

/** What anybody does on a square: take a name, post, comment, write privately, edit, delete, read. */
export function peopleRoutes(town: Town, limitWrites: ReturnType<typeof createWriteLimit>): Router {
  const router = Router()

  router.get('/squares/:slug', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    const known = await town.db
      .select({ id: brands.brandId, handle: brands.handle, name: brands.name })
      .from(brands)
      .where(eq(brands.squareId, square.squareId))
      .orderBy(brands.createdAt)
    response.json({
      slug: square.slug,
      name: square.name,
      revision: square.revision,
      brands: known,
      limits: TEXT_LIMITS,
    })
  })

  router.post('/squares/:slug/people', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    await limitWrites(square, request)
    const { person, token } = await createPerson(town, square.squareId, named.parse(request.body).name)
    response.status(201).json({ person: describe(person), token })
  })

  router.get('/squares/:slug/people/me', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    response.json({ person: describe(await getPerson(town, square, request)) })
  })

  router.patch('/squares/:slug/people/me', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    await limitWrites(square, request)
    const { personId } = await getPerson(town, square, request)
    const renamed = await renamePerson(town, personId, named.parse(request.body).name)
    response.json({ person: describe(renamed) })
  })

  router.get('/squares/:slug/threads', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    const reader = await findPerson(town, square, request)
    const etag = `W/"${square.revision}"`
    response.set('Cache-Control', 'private, no-cache').set('ETag', etag).vary('Authorization')
    // Not `request.fresh`: a browser's fetch that names the ETag itself also sends no-cache.
    if (request.get('If-None-Match') === etag) {
      response.status(304).end()
      return
    }
    const { before, limit } = page.parse(request.query)
    const readerPersonId = reader?.personId ?? null
    response.json({
      revision: square.revision,
      ...(await listThreads(town, square, { readerPersonId, before, limit })),
    })
  })

  router.get('/squares/:slug/threads/:threadId', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    const reader = await findPerson(town, square, request)
    const { after, limit } = page.parse(request.query)
    const { threadId } = request.params
    const asked = { readerPersonId: reader?.personId ?? null, after, limit }
    const thread = isId(threadId) ? await findThread(town, square, threadId, asked) : null
    if (!thread) throw new Refusal('NO_SUCH_POST', 'There is no such thread on this square.')
    response.set('Cache-Control', 'private, no-cache').json(thread)
  })

  router.get('/squares/:slug/messages', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    const { personId } = await getPerson(town, square, request)
    response.set('Cache-Control', 'private, no-store')
    response.json({
      revision: square.revision,
      threads: await listPrivateThreads(town, square, { personId, brandId: null }),
    })
  })

  router.post('/squares/:slug/media', pictureBody, async (request, response) => {
    const square = await getSquare(town, String(request.params['slug']))
    await limitWrites(square, request)
    const { personId } = await getPerson(town, square, request)
    const author = { personId, brandId: null }
    const picture = await keepPicture(town, { squareId: square.squareId, author, body: readPicture(request) })
    response.status(201).json({ media: describePicture(picture) })
  })

  router.post('/squares/:slug/posts', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    await limitWrites(square, request)
    const person = await getPerson(town, square, request)
    const asked = addressed.parse(request.body)
    const { brandId } = await getBrand(town, square.squareId, asked.to)
    const author = { personId: person.personId, brandId: null }
    const post = await writePost(town, { ...asked, squareId: square.squareId, author, brandId })
    response.status(201).json({ post: await show(post.postId, person) })
  })

  router.post('/squares/:slug/posts/:postId/comments', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    await limitWrites(square, request)
    const person = await getPerson(town, square, request)
    const author = { personId: person.personId, brandId: null }
    const asked = {
      ...utterance.parse(request.body),
      squareId: square.squareId,
      author,
      postId: request.params.postId,
    }
    const post = await commentOnPost(town, asked)
    response.status(201).json({ post: await show(post.postId, person) })
  })

  router.post('/squares/:slug/messages', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    await limitWrites(square, request)
    const person = await getPerson(town, square, request)
    const asked = addressed.parse(request.body)
    const { brandId } = await getBrand(town, square.squareId, asked.to)
    const { personId } = person
    const post = await writePrivately(town, { ...asked, squareId: square.squareId, personId, brandId })
    response.status(201).json({ post: await show(post.postId, person) })
  })

  router.patch('/squares/:slug/posts/:postId', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    await limitWrites(square, request)
    const person = await getPerson(town, square, request)
    const author = { personId: person.personId, brandId: null }
    const asked = {
      squareId: square.squareId,
      postId: request.params.postId,
      author,
      ...utterance.parse(request.body),
    }
    const post = await editPost(town, asked)
    response.json({ post: await show(post.postId, person) })
  })

  router.delete('/squares/:slug/posts/:postId', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    await limitWrites(square, request)
    const person = await getPerson(town, square, request)
    const author = { personId: person.personId, brandId: null }
    await deletePost(town, { squareId: square.squareId, postId: request.params.postId, author })
    response.status(204).end()
  })

  async function show(postId: string, person: Person) {
    const [row] = await selectPosts(town.db, eq(posts.postId, postId))
    return toPagePost(row!, person.personId)
  }

  return router
}

function describe({ personId, handle, name, hue }: Person) {
  return { id: personId, handle, name, hue }
}
