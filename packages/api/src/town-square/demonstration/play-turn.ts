import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { createPerson } from '../create-person.ts'
import { replyAsBrand } from '../reply-as-brand.ts'
import { brands, people, posts } from '../tables.ts'
import type { Brand, Town } from '../town.ts'
import { commentOnPost, writePost, writePrivately } from '../write-post.ts'
import type { Turn } from './flow.ts'

/** Comments go under what the brand announced lately, or under somebody's post of the same hours. */
const LATELY_MS = 12 * 3_600_000

/** Where a demonstration plays. */
export interface Stage {
  squareId: string
  brandId: string
}

/**
 * Has one turn of the flow happen on the square, as of its instant. Does nothing where its exchange is gone, where the
 * brand has answered already, or where somebody would go on who was not answered.
 */
export async function playTurn(town: Town, stage: Stage, turn: Turn): Promise<void> {
  const { squareId, brandId } = stage
  const said = { squareId, text: turn.text, language: turn.language, at: new Date(turn.at) }
  if (turn.does === 'announces') {
    await writePost(town, { ...said, author: { personId: null, brandId }, brandId })
    return
  }
  const personId = await ensurePerson(town, squareId, turn.person)
  if (turn.does === 'opens') return open(town, stage, { ...said, personId, kind: turn.kind })
  const opening = await findOpening(town, personId, turn.opening)
  if (!opening) return
  const answered = await findAnswer(town, brandId, opening)
  if (turn.does === 'answers') {
    if (answered && !answered.isFollowed) return
    const brand = await getStageBrand(town, brandId)
    const inReplyTo = answered?.followUpId ?? opening.postId
    await replyAsBrand(town, { ...said, brand, inReplyTo, visibility: opening.visibility, clientKey: null })
  } else if (answered && !answered.isFollowed) {
    if (opening.visibility === 'private') await writePrivately(town, { ...said, personId, brandId })
    else await commentOnPost(town, { ...said, author: { personId, brandId: null }, postId: answered.postId })
  }
}

async function open(
  town: Town,
  { squareId, brandId }: Stage,
  asked: Pick<Turn, 'kind'> & {
    squareId: string
    text: string
    language: string
    at: Date
    personId: string
  },
): Promise<void> {
  const { kind, personId, ...said } = asked
  const author = { personId, brandId: null }
  if (kind === 'private') await writePrivately(town, { ...said, personId, brandId })
  else if (kind === 'post') await writePost(town, { ...said, author, brandId })
  else {
    const under = await findTopic(town, { squareId, brandId }, said.at)
    if (under) await commentOnPost(town, { ...said, author, postId: under })
    else await writePost(town, { ...said, author, brandId })
  }
}

/** The demonstration's person of this name: never a visitor who happens to be called the same. */
export async function ensurePerson(town: Town, squareId: string, name: string): Promise<string> {
  const [known] = await town.db
    .select({ personId: people.personId })
    .from(people)
    .where(and(eq(people.squareId, squareId), eq(people.name, name), eq(people.isInvented, true)))
    .limit(1)
  return known?.personId ?? (await createPerson(town, squareId, name, { isInvented: true })).person.personId
}

export async function getStageBrand(town: Town, brandId: string): Promise<Brand> {
  const [brand] = await town.db.select().from(brands).where(eq(brands.brandId, brandId))
  if (!brand) throw new Error(`The demonstration's brand ${brandId} is gone.`)
  return brand
}

/** What a comment of the hour is about: the brand's last announcement, else the youngest public post. */
async function findTopic(town: Town, { squareId, brandId }: Stage, at: Date): Promise<string | null> {
  const since = new Date(at.getTime() - LATELY_MS)
  const [topic] = await town.db
    .select({ postId: posts.postId })
    .from(posts)
    .innerJoin(sql`town_square.threads t`, sql`t.thread_id = ${posts.threadId} and t.visibility = 'public'`)
    .where(
      and(
        eq(posts.squareId, squareId),
        eq(posts.postId, posts.threadId),
        isNull(posts.deletedAt),
        gt(posts.createdAt, since),
      ),
    )
    .orderBy(sql`${posts.brandId} = ${brandId} desc nulls last`, desc(posts.createdAt))
    .limit(1)
  return topic?.postId ?? null
}

interface Opening {
  postId: string
  threadId: string
  personId: string
  visibility: 'public' | 'private'
  createdAt: Date
}

async function findOpening(town: Town, personId: string, text: string): Promise<Opening | null> {
  const [row] = await town.db.execute<Omit<Opening, 'createdAt'> & { createdAt: string }>(sql`
    select p.post_id as "postId", p.thread_id as "threadId", p.person_id as "personId", t.visibility,
      p.created_at as "createdAt"
    from town_square.posts p join town_square.threads t on t.thread_id = p.thread_id
    where p.person_id = ${personId} and p.text = ${text} and p.deleted_at is null
    order by p.created_at desc limit 1`)
  return row ? { ...row, createdAt: new Date(row.createdAt) } : null
}

/** The brand's last answer in an exchange, from whichever desk or program, and whether the person has written since. */
async function findAnswer(
  town: Town,
  brandId: string,
  { threadId, postId, personId, visibility, createdAt }: Opening,
) {
  const rows = await town.db.execute<{ postId: string; isOurs: boolean }>(sql`
    with recursive exchange as (
      select post_id from town_square.posts where post_id = ${postId}
      union all
      select p.post_id from town_square.posts p join exchange e on p.parent_id = e.post_id)
    select p.post_id as "postId", (p.brand_id is not null) as "isOurs" from town_square.posts p
    where p.thread_id = ${threadId} and p.deleted_at is null and p.post_id <> ${postId}
      and p.created_at >= ${createdAt.toISOString()} and (p.brand_id = ${brandId} or p.person_id = ${personId})
      and (${visibility} = 'private' or p.post_id in (select post_id from exchange))
    order by p.created_at desc, p.post_id desc`)
  const answer = rows.find(({ isOurs }) => isOurs)
  if (!answer) return null
  const isFollowed = rows[0]!.postId !== answer.postId
  return { postId: answer.postId, isFollowed, followUpId: isFollowed ? rows[0]!.postId : null }
}
