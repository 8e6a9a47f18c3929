import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { type DepartmentId, findDepartment } from './find-department.ts'
import { type TopicId, TOPICS } from './get-topic.ts'
import { cleanKeywords, type Keyword, replaceKeywords } from './keywords.ts'
import { topics } from './tables.ts'

/** As the database holds it. */
export const LONGEST_TOPIC_NAME = 80

/** A topic, the words it is recognised by, and whom it concerns. */
export interface NewTopic {
  name: string
  departmentId?: DepartmentId | null
  keywords?: Keyword[]
}

/**
 * Makes a topic. Refused with NAME_EMPTY, NAME_TOO_LONG, NAME_TAKEN, KEYWORD_TOO_LONG, TOO_MANY_KEYWORDS, or as
 * `findDepartment` does.
 */
export async function createTopic(ctx: Ctx, input: NewTopic): Promise<TopicId> {
  const name = cleanName(input.name, { max: LONGEST_TOPIC_NAME })
  const keywords = cleanKeywords(input.keywords ?? [])
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await refuseTakenName(tx, TOPICS, name)
    const departmentId =
      input.departmentId == null ? null : await findDepartment(tx, { departmentId: input.departmentId })
    const topicId: TopicId = newId<'topic'>()
    await tx.insert(topics).values({ organizationId, topicId, name, departmentId, createdAt: ctx.now() })
    await replaceKeywords(tx, topicId, keywords)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'topic.created',
      subject: `topic:${topicId}`,
    })
    return topicId
  })
}
