import { and, eq, sql } from 'drizzle-orm'
import { createPerson } from './create-person.ts'
import { deletePost, editPost } from './change-post.ts'
import { drawArrival, drawFollowUp } from './demonstration/arrivals.ts'
import { FIRST_STATE, type Scene } from './demonstration/first-state.ts'
import { draw } from './faults.ts'
import { replyAsBrand } from './reply-as-brand.ts'
import { brands, demonstrations, people, posts, webhooks } from './tables.ts'
import type { Town } from './town.ts'
import { commentOnPost, writePost, writePrivately } from './write-post.ts'

/** The part of arrivals that go on where the brand has just answered. */
const FOLLOW_UP_SHARE = 0.25
/** When the brand has not taken a webhook for so long, nobody is looking any more. */
const NOBODY_LISTENS_AFTER_MS = 10 * 60_000

export interface DemonstrationRequest {
  squareId: string
  brandId: string
  /** The same seed tells the same story. */
  seed?: number
  /** About how long until the next post arrives by itself. */
  everySeconds?: number
}

/**
 * Fills a square with the first hours of an invented railway, and lets posts arrive by themselves from then on, until
 * `stopDemonstration`. Does nothing when the square's demonstration has begun already.
 */
export async function demonstrate(town: Town, request: DemonstrationRequest): Promise<void> {
  const { squareId, brandId, seed = 1, everySeconds = 240 } = request
  const nextAt = new Date(town.now().getTime() + everySeconds * 1000)
  const [begun] = await town.db
    .insert(demonstrations)
    .values({ squareId, brandId, seed, everySeconds, nextAt })
    .onConflictDoNothing()
    .returning({ squareId: demonstrations.squareId })
  if (begun) await playFirstState(town, squareId, brandId)
}

/** Nothing arrives by itself any more. What people write by hand still does. */
export async function stopDemonstration(town: Town, squareId: string): Promise<void> {
  await town.db.delete(demonstrations).where(eq(demonstrations.squareId, squareId))
}

/** Lets the next post arrive on every square where one is due. Several processes may ask at once: one of them does it. */
export async function arrivePosts(town: Town): Promise<void> {
  for (let due = await claimStep(town); due !== null; due = await claimStep(town)) await arrive(town, due)
}

type Step = Pick<typeof demonstrations.$inferSelect, 'squareId' | 'brandId' | 'seed' | 'step'>

async function claimStep(town: Town): Promise<Step | null> {
  const now = town.now()
  const unheardSince = new Date(now.getTime() - NOBODY_LISTENS_AFTER_MS).toISOString()
  return town.db.transaction(async (tx) => {
    const [due] = await tx
      .select()
      .from(demonstrations)
      .where(
        and(
          sql`${demonstrations.nextAt} <= ${now.toISOString()}`,
          sql`exists (select from ${brands} where brand_id = ${demonstrations.brandId} and webhook_url is not null)`,
          sql`not exists (select from ${webhooks} where brand_id = ${demonstrations.brandId}
            and delivered_at is null and abandoned_at is null and created_at < ${unheardSince})`,
        ),
      )
      .limit(1)
      .for('update', { skipLocked: true })
    if (!due) return null
    const wait = due.everySeconds * 1000 * (0.5 + draw(due.seed, 'wait', due.step))
    await tx
      .update(demonstrations)
      .set({ step: due.step + 1, nextAt: new Date(now.getTime() + wait) })
      .where(eq(demonstrations.squareId, due.squareId))
    return due
  })
}

async function arrive(town: Town, { squareId, brandId, seed, step }: Step): Promise<void> {
  if (draw(seed, 'follow up?', step) < FOLLOW_UP_SHARE) {
    const answered = await findAnswered(town, squareId, brandId)
    if (answered) {
      const text = drawFollowUp(seed, step, answered.language)
      const { personId, language } = answered
      const said = { squareId, text, language }
      if (answered.visibility === 'private') await writePrivately(town, { ...said, personId, brandId })
      else
        await commentOnPost(town, { ...said, author: { personId, brandId: null }, postId: answered.replyId })
      return
    }
  }
  const { by, kind, language, text } = drawArrival(seed, step)
  const personId = await ensurePerson(town, squareId, by)
  const author = { personId, brandId: null }
  const said = { squareId, text, language }
  const announcement = kind === 'comment' ? await findAnnouncement(town, brandId) : null
  if (kind === 'private') await writePrivately(town, { ...said, personId, brandId })
  else if (announcement) await commentOnPost(town, { ...said, author, postId: announcement })
  else await writePost(town, { ...said, author, brandId })
}

/** The last reply of the brand to one of the demonstration's people, after which nobody has written in the thread. */
async function findAnswered(town: Town, squareId: string, brandId: string) {
  const [row] = await town.db.execute<{
    replyId: string
    personId: string
    language: string | null
    visibility: 'public' | 'private'
  }>(sql`
    select r.post_id as "replyId", asked.person_id as "personId", asked.language, t.visibility
    from town_square.posts r
    join town_square.threads t on t.thread_id = r.thread_id
    join lateral (
      select p.person_id, p.language from town_square.posts p
      where p.thread_id = r.thread_id and p.person_id is not null and p.created_at < r.created_at
        and (r.parent_id is null or t.visibility = 'private' or p.post_id = r.parent_id)
      order by p.created_at desc limit 1
    ) asked on true
    where r.square_id = ${squareId} and r.brand_id = ${brandId} and r.deleted_at is null
      and not exists (select from town_square.posts later
        where later.thread_id = r.thread_id and later.created_at > r.created_at)
    order by r.created_at desc limit 1`)
  return row ?? null
}

async function findAnnouncement(town: Town, brandId: string): Promise<string | null> {
  const [row] = await town.db.execute<{ post_id: string }>(sql`
    select post_id from ${posts} where brand_id = ${brandId} and post_id = thread_id and deleted_at is null
    order by created_at desc limit 1`)
  return row?.post_id ?? null
}

async function ensurePerson(town: Town, squareId: string, name: string): Promise<string> {
  const [known] = await town.db
    .select({ personId: people.personId })
    .from(people)
    .where(and(eq(people.squareId, squareId), eq(people.name, name)))
    .limit(1)
  return known?.personId ?? (await createPerson(town, squareId, name)).person.personId
}

async function playFirstState(town: Town, squareId: string, brandId: string): Promise<void> {
  const [brand] = await town.db.select().from(brands).where(eq(brands.brandId, brandId))
  const now = town.now().getTime()
  const named = new Map<string, string>()
  const before = (minutes: number) => new Date(now - minutes * 60_000)

  const play = async ({ by, isPrivate, under, text, language, minutesAgo }: Scene) => {
    const said = { squareId, text, language, at: before(minutesAgo) }
    const postId = under === undefined ? undefined : named.get(under)!
    if (by === null) {
      if (postId === undefined)
        return writePost(town, { ...said, author: { personId: null, brandId }, brandId })
      const visibility = isPrivate ? 'private' : 'public'
      return (
        await replyAsBrand(town, { brand: brand!, inReplyTo: postId, visibility, clientKey: null, ...said })
      ).post
    }
    const personId = await ensurePerson(town, squareId, by)
    const author = { personId, brandId: null }
    if (isPrivate) return writePrivately(town, { ...said, personId, brandId })
    if (postId === undefined) return writePost(town, { ...said, author, brandId })
    return commentOnPost(town, { ...said, author, postId })
  }

  for (const scene of FIRST_STATE.toSorted((a, b) => b.minutesAgo - a.minutesAgo)) {
    const { postId, personId } = await play(scene)
    if (scene.name) named.set(scene.name, postId)
    if (!scene.later) continue
    const change = {
      squareId,
      postId,
      author: { personId: personId!, brandId: null },
      at: before(scene.later.minutesAgo),
    }
    if (scene.later.text === null) await deletePost(town, change)
    else await editPost(town, { ...change, text: scene.later.text })
  }
}
