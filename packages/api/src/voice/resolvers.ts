import type { MemberId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { archiveDepartment } from './archive-department.ts'
import { archiveTopic } from './archive-topic.ts'
import { createDepartment } from './create-department.ts'
import { createTopic } from './create-topic.ts'
import type { DepartmentId } from './find-department.ts'
import type { TopicId } from './get-topic.ts'
import { listDepartments, listTopics } from './queries.ts'
import { restoreDepartment } from './restore-department.ts'
import { restoreTopic } from './restore-topic.ts'
import { updateDepartment } from './update-department.ts'
import { updateTopic } from './update-topic.ts'

export const resolvers = {
  Query: {
    departments: (_root, { withArchived }, { read }) => read((tx) => listDepartments(tx, { withArchived })),
    topics: (_root, { withArchived }, { read }) => read((tx) => listTopics(tx, { withArchived })),
  },
  Department: {
    id: ({ departmentId }) => encodeId('Department', departmentId),
    owner: ({ ownerId }, _given, { loaders }) => (ownerId === null ? null : loaders.member.load(ownerId)),
  },
  Topic: {
    id: ({ topicId }) => encodeId('Topic', topicId),
    department: ({ departmentId }, _given, { loaders }) =>
      departmentId === null ? null : loaders.department.load(departmentId),
    keywords: ({ topicId }, _given, { loaders }) => loaders.keywordsOfTopic.load(topicId),
  },
  Ticket: {
    topics: ({ ticketId }, _given, { loaders }) => loaders.topicsOfTicket.load(ticketId),
  },
  RecognisedTopic: {
    topic: async ({ topicId }, _given, { loaders }) => (await loaders.topic.load(topicId))!,
    by: ({ memberId }, _given, { loaders }) => (memberId === null ? null : loaders.member.load(memberId)),
  },
  Mutation: {
    createDepartment: (_root, { input }, context) =>
      changeDepartment(context, () =>
        createDepartment(context.ctx, {
          name: input.name,
          ownerId: ownerOf(input.ownerId) ?? null,
          contactEmail: input.contactEmail ?? null,
        }),
      ),
    updateDepartment: (_root, { input }, context) =>
      changeDepartment(context, async () => {
        const departmentId = getRowId('Department', input.departmentId, 'departmentId')
        const ownerId = ownerOf(input.ownerId)
        await updateDepartment(context.ctx, {
          departmentId,
          ...(input.name != null && { name: input.name }),
          ...(ownerId !== undefined && { ownerId }),
          ...(input.contactEmail !== undefined && { contactEmail: input.contactEmail }),
        })
        return departmentId
      }),
    archiveDepartment: (_root, { input }, context) =>
      changeDepartment(context, async () => {
        const departmentId = getRowId('Department', input.departmentId, 'departmentId')
        await archiveDepartment(context.ctx, { departmentId })
        return departmentId
      }),
    restoreDepartment: (_root, { input }, context) =>
      changeDepartment(context, async () => {
        const departmentId = getRowId('Department', input.departmentId, 'departmentId')
        await restoreDepartment(context.ctx, { departmentId })
        return departmentId
      }),
    createTopic: (_root, { input }, context) =>
      changeTopic(context, () =>
        createTopic(context.ctx, {
          name: input.name,
          departmentId: departmentOf(input.departmentId) ?? null,
          keywords: input.keywords ?? [],
        }),
      ),
    updateTopic: (_root, { input }, context) =>
      changeTopic(context, async () => {
        const topicId = getRowId('Topic', input.topicId, 'topicId')
        const departmentId = departmentOf(input.departmentId)
        await updateTopic(context.ctx, {
          topicId,
          ...(input.name != null && { name: input.name }),
          ...(departmentId !== undefined && { departmentId }),
          ...(input.keywords != null && { keywords: input.keywords }),
        })
        return topicId
      }),
    archiveTopic: (_root, { input }, context) =>
      changeTopic(context, async () => {
        const topicId = getRowId('Topic', input.topicId, 'topicId')
        await archiveTopic(context.ctx, { topicId })
        return topicId
      }),
    restoreTopic: (_root, { input }, context) =>
      changeTopic(context, async () => {
        const topicId = getRowId('Topic', input.topicId, 'topicId')
        await restoreTopic(context.ctx, { topicId })
        return topicId
      }),
  },
} satisfies Resolvers

function changeDepartment(context: GraphqlContext, verb: () => Promise<DepartmentId>) {
  return orUserErrors(async () => {
    const departmentId = await verb()
    context.forget()
    return { department: await context.loaders.department.load(departmentId) }
  })
}

function changeTopic(context: GraphqlContext, verb: () => Promise<TopicId>) {
  return orUserErrors(async () => {
    const topicId = await verb()
    context.forget()
    return { topic: await context.loaders.topic.load(topicId) }
  })
}

/** Null takes it away, undefined leaves it. */
function ownerOf(id: string | null | undefined): MemberId | null | undefined {
  return id == null ? id : getRowId('Member', id, 'ownerId')
}

function departmentOf(id: string | null | undefined): DepartmentId | null | undefined {
  return id == null ? id : getRowId('Department', id, 'departmentId')
}
