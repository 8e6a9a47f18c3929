import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { FOLLOW_UPS } from './demonstration/cast.ts'
import { nextTurnAt, type Plan, turnsBetween } from './demonstration/flow.ts'
import { layHistory } from './demonstration/lay-history.ts'
import { playTurn, type Stage } from './demonstration/play-turn.ts'
import { draw } from './faults.ts'
import { handOver, type Told } from './hand-over.ts'
import { brands, demonstrations, webhooks } from './tables.ts'
import type { Town } from './town.ts'
import { commentOnPost, writePrivately } from './write-post.ts'

/** The part of the flow's steps in which somebody goes on whom the visitor has just answered. */
const FOLLOW_UP_SHARE = 0.25
/** When the brand has not taken a webhook for so long, nobody is looking any more. */
const NOBODY_LISTENS_AFTER_MS = 10 * 60_000
/** What was to happen longer ago than this did not: the square was switched off. */
const MAKES_UP_FOR_MS = 20_000

export interface DemonstrationRequest extends Stage {
  /** The same seed tells the same story. */
  seed?: number
  /** By day one story begins in each span of so many seconds. */
  everySeconds?: number
  /** What happened before is handed over to whoever asks, and no webhook brings it. */
  isHandedOver?: boolean
}

type DemonstrationRow = typeof demonstrations.$inferSelect

/**
 * Fills a square with the last hours of an invented railway, and lets its customers and its desk go on by themselves
 * from then on, until `stopFlow`. Does nothing when the square's demonstration has begun already. Resolves to what is
 * handed over.
 */
export async function demonstrate(town: Town, request: DemonstrationRequest): Promise<Told[]> {
  const { squareId, brandId, seed = 1, everySeconds = 360, isHandedOver = false } = request
  const told = await town.db.transaction(async (tx) => {
    const [begun] = await tx
      .insert(demonstrations)
      .values({ squareId, brandId, seed, everySeconds, nextAt: town.now() })
      .onConflictDoNothing()
      .returning()
    // The verbs open transactions of their own: inside this one they are savepoints, and no history is left half told.
    const inside = { ...town, db: tx, nudge: () => {} }
    if (!begun) return []
    await layHistory(inside, begun, planOf(begun))
    return isHandedOver ? handOver(inside, brandId) : []
  })
  town.nudge()
  return told
}

/** Nothing arrives by itself any more. What people write by hand still does, and a breakdown that is asked for. */
export async function stopFlow(town: Town, squareId: string): Promise<void> {
  await town.db
    .update(demonstrations)
    .set({ stoppedAt: town.now() })
    .where(eq(demonstrations.squareId, squareId))
}

/** Lets things arrive by themselves again, from now on. */
export async function resumeFlow(town: Town, squareId: string): Promise<void> {
  await town.db
    .update(demonstrations)
    .set({ stoppedAt: null, nextAt: town.now() })
    .where(and(eq(demonstrations.squareId, squareId), isNotNull(demonstrations.stoppedAt)))
  town.nudge()
}

/** Lets forty people write within a minute. One that is under way goes on undisturbed; says whether one has begun. */
export async function breakDown(town: Town, squareId: string): Promise<boolean> {
  const now = town.now()
  const begun = await town.db
    .update(demonstrations)
    .set({ brokeDownAt: now, nextAt: now })
    .where(
      and(
        eq(demonstrations.squareId, squareId),
        sql`(${demonstrations.brokeDownAt} is null or ${demonstrations.brokeDownAt} < ${new Date(now.getTime() - 60_000).toISOString()})`,
      ),
    )
    .returning({ squareId: demonstrations.squareId })
  town.nudge()
  return begun.length > 0
}

/** Whether things arrive by themselves; null where no demonstration plays. */
export async function findFlow(town: Town, squareId: string): Promise<{ isStopped: boolean } | null> {
  const [row] = await town.db
    .select({ stoppedAt: demonstrations.stoppedAt })
    .from(demonstrations)
    .where(eq(demonstrations.squareId, squareId))
  return row ? { isStopped: row.stoppedAt !== null } : null
}

/** Lets happen what is due on every square. Several processes may ask at once: one of them does it, and once. */
export async function arrivePosts(town: Town): Promise<void> {
  for (let due = await claimSpan(town); due !== null; due = await claimSpan(town)) {
    const { row, from, to } = due
    const turns = turnsBetween(planOf(row), from, to)
    for (const turn of turns) await playTurn(town, row, turn)
    if (turns.length > 0 && draw(row.seed, 'follow up?', row.step) < FOLLOW_UP_SHARE)
      await followUp(town, row)
  }
}

function planOf({ seed, everySeconds, brokeDownAt, stoppedAt }: DemonstrationRow): Plan {
  return { seed, everySeconds, brokeDownAt: brokeDownAt?.getTime() ?? null, isStopped: stoppedAt !== null }
}

/**
 * Takes the time that has passed since the last look, in one square where something is due, and puts the next look where
 * the plan has its next turn: what one process took no other takes, and what it took before it was killed is not repeated.
 */
function claimSpan(town: Town): Promise<{ row: DemonstrationRow; from: number; to: number } | null> {
  const now = town.now()
  const unheardSince = new Date(now.getTime() - NOBODY_LISTENS_AFTER_MS).toISOString()
  return town.db.transaction(async (tx) => {
    const [row] = await tx
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
    if (!row) return null
    const to = now.getTime() + 1
    const nextAt = new Date(nextTurnAt(planOf(row), to))
    await tx
      .update(demonstrations)
      .set({ step: row.step + 1, nextAt })
      .where(eq(demonstrations.squareId, row.squareId))
    return { row, from: Math.max(row.nextAt.getTime(), now.getTime() - MAKES_UP_FOR_MS), to }
  })
}

/** Somebody of the demonstration thanks or asks again where the brand has just answered through its program. */
async function followUp(town: Town, { squareId, brandId, seed, step }: DemonstrationRow): Promise<void> {
  const answered = await findAnswered(town, squareId, brandId)
  if (!answered) return
  const { personId, language } = answered
  const list: readonly string[] = FOLLOW_UPS[language === 'en' || language === 'ar' ? language : 'fr']
  const text = list[Math.floor(draw(seed, 'follow up', step) * list.length)]!
  const said = { squareId, text, language }
  if (answered.visibility === 'private') await writePrivately(town, { ...said, personId, brandId })
  else await commentOnPost(town, { ...said, author: { personId, brandId: null }, postId: answered.replyId })
}

/** The last answer of the brand's program to one of the demonstration's people, after which nobody has written in the thread. */
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
      join town_square.people a on a.person_id = p.person_id and a.is_invented
      where p.thread_id = r.thread_id and p.created_at < r.created_at
        and (r.parent_id is null or t.visibility = 'private' or p.post_id = r.parent_id)
      order by p.created_at desc limit 1
    ) asked on true
    where r.square_id = ${squareId} and r.brand_id = ${brandId} and r.deleted_at is null and r.client_key is not null
      and not exists (select from town_square.posts later
        where later.thread_id = r.thread_id and later.created_at > r.created_at)
    order by r.created_at desc limit 1`)
  return row ?? null
}
