import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { archiveTag } from './archive-tag.ts'
import { createTag } from './create-tag.ts'
import type { TagId } from './get-tag.ts'
import { mergeTags } from './merge-tags.ts'
import { renameTag } from './rename-tag.ts'
import { restoreTag } from './restore-tag.ts'
import { listTags } from './tag-loaders.ts'
import { tagTicket } from './tag-ticket.ts'
import { untagTicket } from './untag-ticket.ts'

/** The vocabulary for tickets, and what is tagged with it. */
export const tagResolvers = {
  Query: {
    tags: (_root, { withArchived }, { read }) => read((tx) => listTags(tx, { withArchived })),
  },
  Ticket: {
    tags: ({ ticketId }, _given, { loaders }) => loaders.tagsOfTicket.load(ticketId),
  },
  Tag: {
    id: ({ tagId }) => encodeId('Tag', tagId),
    ticketCount: async ({ tagId }, _given, { loaders }) => (await loaders.countOfTag.load(tagId))?.all ?? 0,
    mergedInto: ({ mergedIntoId }, _given, { loaders }) =>
      mergedIntoId === null ? null : loaders.tag.load(mergedIntoId),
  },
  Mutation: {
    tagTicket: (_root, { input }, context) => changeTags(context, input, tagTicket),
    untagTicket: (_root, { input }, context) => changeTags(context, input, untagTicket),
    createTag: (_root, { input }, context) =>
      changeTag(context, () => createTag(context.ctx, { name: input.name })),
    renameTag: (_root, { input }, context) =>
      changeTag(context, async () => {
        const tagId = getRowId('Tag', input.tagId, 'tagId')
        await renameTag(context.ctx, { tagId, name: input.name })
        return tagId
      }),
    archiveTag: (_root, { input }, context) =>
      changeTag(context, async () => {
        const tagId = getRowId('Tag', input.tagId, 'tagId')
        await archiveTag(context.ctx, { tagId })
        return tagId
      }),
    restoreTag: (_root, { input }, context) =>
      changeTag(context, async () => {
        const tagId = getRowId('Tag', input.tagId, 'tagId')
        await restoreTag(context.ctx, { tagId })
        return tagId
      }),
    mergeTags: (_root, { input }, context) =>
      changeTag(context, async () => {
        const intoTagId = getRowId('Tag', input.intoTagId, 'intoTagId')
        await mergeTags(context.ctx, { tagId: getRowId('Tag', input.tagId, 'tagId'), intoTagId })
        return intoTagId
      }),
  },
} satisfies Resolvers

function changeTag(context: GraphqlContext, verb: () => Promise<TagId>) {
  return orUserErrors(async () => {
    const tagId = await verb()
    context.forget()
    return { tag: await context.loaders.tag.load(tagId) }
  })
}

function changeTags(
  context: GraphqlContext,
  input: { ticketId: string; tagId: string },
  verb: typeof tagTicket,
) {
  return orUserErrors(async () => {
    const ticketId = await getTicketId(context, input.ticketId)
    await verb(context.ctx, { ticketId, tagId: getRowId('Tag', input.tagId, 'tagId') })
    context.forget()
    return { ticket: await context.loaders.ticket.load(ticketId) }
  })
}
