import { and, asc, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { clearOrganization } from '../demonstration/clear-organization.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { organizations } from '../members/tables.ts'
import { createToken } from '../members/token.ts'
import { Refusal } from '../refusal.ts'
import type { NewTopic } from '../voice/create-topic.ts'
import { topicKeywords, topics } from '../voice/tables.ts'
import { closeRehearsal } from './end-rehearsal.ts'
import { findRunning, isPlayed, type RehearsalRow } from './find-rehearsal.ts'
import { inventedTopics } from './invented-matters.ts'
import { openStage, type Stage } from './open-stage.ts'
import { rehearsals } from './tables.ts'

const MOST_DAYS = 14

/**
 * Opens a rehearsal for some days: a stage, and the link by which colleagues come in. Its topics are the company's own, or
 * invented ones where it has none. While one lasts, that one is given. Refused with DAYS_OUT_OF_RANGE, NO_TOWN_SQUARE where
 * this installation has none, or REHEARSAL_HERE in a demonstration and on a stage.
 */
export async function startRehearsal(ctx: Ctx, { days }: { days: number }): Promise<RehearsalRow> {
  if (!(days >= 1 && days <= MOST_DAYS)) {
    throw new Refusal('DAYS_OUT_OF_RANGE', `Say between 1 and ${MOST_DAYS} days.`, {
      path: ['days'],
      parameters: { least: 1, most: MOST_DAYS },
    })
  }
  const { townSquare } = ctx
  const { running, company, ownTopics } = await ctx.transaction(async (tx) => ({
    running: await findRunning(tx),
    company: (
      await tx.select().from(organizations).where(eq(organizations.organizationId, tx.organizationId))
    )[0]!,
    ownTopics: await listOwnTopics(tx),
  }))
  if (running && isPlayed(running, ctx.now())) return running
  // Its time is over, and no worker has looked since.
  if (running) await closeRehearsal(ctx, running)
  if (company.isDemonstration || company.rehearsalOf !== null) {
    throw new Refusal(
      'REHEARSAL_HERE',
      'Everything here is invented already. Rehearse in your own organization.',
    )
  }
  if (!townSquare) {
    throw new Refusal('NO_TOWN_SQUARE', 'This server has no Town Square to rehearse on.')
  }
  const now = ctx.now()
  const endsAt = new Date(now.getTime() + days * 86_400_000)
  const stage = await openStage(ctx, townSquare, {
    company,
    topics: ownTopics.length > 0 ? ownTopics : inventedTopics(company.locale as 'fr' | 'en' | 'ar'),
    endsAt,
  })
  const made = await keepRehearsal(ctx, { ...stage, startedAt: now, endsAt })
  if (made) return made
  // Somebody else was quicker by a moment: theirs it is, and nobody has come to this one.
  await townSquare.removeSquare(stage.squareId)
  await inOrganization(ctx.db, stage.stageId, clearOrganization)
  return (await ctx.transaction(findRunning))!
}

/** Null where another one has begun meanwhile. */
function keepRehearsal(
  ctx: Ctx,
  begun: Stage & { startedAt: Date; endsAt: Date },
): Promise<RehearsalRow | null> {
  return ctx.transaction(async (tx) => {
    const rehearsalId = newId<'rehearsal'>(begun.startedAt.getTime())
    const [made] = await tx
      .insert(rehearsals)
      .values({
        ...begun,
        organizationId: tx.organizationId,
        rehearsalId,
        token: createToken(tx.organizationId).text,
        startedBy: memberOf(ctx.viewer),
      })
      .onConflictDoNothing()
      .returning()
    if (!made) return null
    await recordAudit(tx, ctx.keys, {
      at: begun.startedAt,
      actor: actorOf(ctx.viewer),
      action: 'rehearsal.started',
      subject: `rehearsal:${rehearsalId}`,
      detail: { endsAt: begun.endsAt.toISOString() },
    })
    return made
  })
}

/** The company's topics with the words they are recognised by; those without any are never recognised, and not played. */
async function listOwnTopics(tx: Tx): Promise<NewTopic[]> {
  const rows = await tx
    .select({
      name: topics.name,
      language: topicKeywords.language,
      keyword: topicKeywords.keyword,
    })
    .from(topics)
    .innerJoin(
      topicKeywords,
      and(eq(topicKeywords.organizationId, topics.organizationId), eq(topicKeywords.topicId, topics.topicId)),
    )
    .where(and(eq(topics.organizationId, tx.organizationId), isNull(topics.archivedAt)))
    .orderBy(asc(topics.name), asc(topicKeywords.language), asc(topicKeywords.keyword))
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, keywords]) => ({
    name,
    keywords: keywords.map(({ language, keyword }) => ({ language, keyword })),
  }))
}
