import { and, asc, eq, sql } from 'drizzle-orm'
import type { Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { TOWN_SQUARE_PATH } from '../town-square/town-square.ts'
import { topicKeywords, topics } from '../voice/tables.ts'
import type { Keyword } from '../voice/keywords.ts'
import { findAnswers } from './find-answers.ts'
import { findOwnPart, listOwnMatters } from './find-own-part.ts'
import { isPlayed } from './find-rehearsal.ts'
import { inventMatters } from './invented-matters.ts'

/** What somebody wrote as a customer, and what was answered; null while nothing was. */
export interface ShownMatter {
  body: string
  answer: string | null
  answeredBy: string | null
}

/** What a colleague sees of the rehearsal that they came to. */
export interface ShownPart {
  townSquareUrl: string | null
  endsAt: Date
  isOver: boolean
  topics: { name: string; matters: string[] }[]
  matters: ShownMatter[]
  hasHelped: boolean
}

/** The viewer's part in the rehearsal whose stage they are on; null anywhere else. */
export async function findShownPart(world: World, viewer: Viewer): Promise<ShownPart | null> {
  const part = await findOwnPart(world, viewer)
  if (!part) return null
  const { rehearsal, guest } = part
  const matters = await listOwnMatters(world, part)
  const square = await world.townSquare?.findSquareOf(rehearsal.brandId)
  return inOrganization(world.db, viewer.organizationId, async (tx) => {
    const answers = new Map((await findAnswers(tx, matters)).map((one) => [one.postId, one]))
    const words = await tx
      .select({ name: topics.name, language: topicKeywords.language, keyword: topicKeywords.keyword })
      .from(topics)
      .innerJoin(
        topicKeywords,
        and(
          eq(topicKeywords.organizationId, topics.organizationId),
          eq(topicKeywords.topicId, topics.topicId),
        ),
      )
      .where(eq(topics.organizationId, tx.organizationId))
      .orderBy(asc(topics.name), asc(topicKeywords.keyword))
    const byTopic = Map.groupBy(words, ({ name }) => name)
    const [helped] = await tx.execute<{ has: boolean }>(sql`
      select exists (select from help_cards h join replies r on r.organization_id = h.organization_id and r.ticket_id = h.ticket_id
        and r.author_id = h.member_id and r.state = 'sent'
        where h.organization_id = ${viewer.organizationId} and h.member_id = ${viewer.memberId}) as has`)
    return {
      townSquareUrl: square ? `${world.publicUrl}${TOWN_SQUARE_PATH}/${square.slug}` : null,
      endsAt: rehearsal.endsAt,
      isOver: !isPlayed(rehearsal, world.now()),
      topics: [...byTopic].map(([name, keywords]) => ({
        name,
        matters: inventMatters({ name, keywords: keywords as Keyword[] }, guest.locale),
      })),
      matters: matters.map(({ postId, body }) => ({
        body,
        answer: answers.get(postId)?.body ?? null,
        answeredBy: answers.get(postId)?.answeredBy ?? null,
      })),
      hasHelped: helped!.has,
    }
  })
}
