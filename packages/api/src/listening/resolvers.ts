import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { archiveSavedSearch } from './archive-saved-search.ts'
import type { SearchDefinition } from './check-definition.ts'
import { createSavedSearch } from './create-saved-search.ts'
import { findSearchPreview } from './loaders.ts'
import { pauseSavedSearch } from './pause-saved-search.ts'
import { previewSavedSearch } from './preview-saved-search.ts'
import { resumeSavedSearch } from './resume-saved-search.ts'
import { MOST_PER_HOUR } from './run-saved-search.ts'
import type { SavedSearchId } from './saved-search.ts'
import { updateSavedSearch } from './update-saved-search.ts'

const HOUR_MS = 3_600_000

export const resolvers = {
  Query: {
    searchPreview: async (_root, given, { ctx, read }) => {
      const searchPreviewId = findRowId('SearchPreview', given.searchPreviewId)
      return searchPreviewId && read((tx) => findSearchPreview(tx, ctx.viewer, searchPreviewId))
    },
  },
  Channel: {
    savedSearches: ({ channelId }, _given, { loaders }) => loaders.searchesOfChannel.load(channelId),
  },
  SavedSearch: {
    id: ({ savedSearchId }) => encodeId('SavedSearch', savedSearchId),
    isPaused: ({ pausedAt }) => pausedAt !== null,
    hourCount: ({ hourStartedAt, hourCount }, _given, { world }) =>
      world.now().getTime() - hourStartedAt.getTime() < HOUR_MS ? hourCount : 0,
    mostPerHour: () => MOST_PER_HOUR,
  },
  SearchPreview: {
    id: ({ searchPreviewId }) => encodeId('SearchPreview', searchPreviewId),
    posts: ({ found }) => (found ?? []).map((post) => ({ ...post, sentAt: new Date(post.sentAt) })),
  },
  Mutation: {
    createSavedSearch: (_root, { input }, context) =>
      changeSearch(context, () =>
        createSavedSearch(context.ctx, {
          ...toDefinition(input),
          channelId: getRowId('Channel', input.channelId, 'channelId'),
          name: input.name,
        }),
      ),
    updateSavedSearch: (_root, { input }, context) =>
      changeSearch(context, async () => {
        const savedSearchId = toSearchId(input)
        await updateSavedSearch(context.ctx, { ...toDefinition(input), savedSearchId, name: input.name })
        return savedSearchId
      }),
    pauseSavedSearch: (_root, { input }, context) => actOnSearch(context, input, pauseSavedSearch),
    resumeSavedSearch: (_root, { input }, context) => actOnSearch(context, input, resumeSavedSearch),
    archiveSavedSearch: (_root, { input }, context) => actOnSearch(context, input, archiveSavedSearch),
    previewSavedSearch: (_root, { input }, context) =>
      orUserErrors(async () => {
        const channelId = getRowId('Channel', input.channelId, 'channelId')
        const searchPreviewId = await previewSavedSearch(context.ctx, { ...toDefinition(input), channelId })
        return {
          preview: await context.read((tx) => findSearchPreview(tx, context.ctx.viewer, searchPreviewId)),
        }
      }),
  },
} satisfies Resolvers

function toSearchId(input: { savedSearchId: string }): SavedSearchId {
  return getRowId('SavedSearch', input.savedSearchId, 'savedSearchId')
}

function toDefinition(input: {
  query: string
  language?: string | null
  excludedWords?: string[]
  excludedHandles?: string[]
}): SearchDefinition {
  const { query, language = null, excludedWords = [], excludedHandles = [] } = input
  return { query, language, excludedWords, excludedHandles }
}

function changeSearch(context: GraphqlContext, verb: () => Promise<SavedSearchId>) {
  return orUserErrors(async () => {
    const savedSearchId = await verb()
    context.forget()
    return { savedSearch: await context.loaders.savedSearch.load(savedSearchId) }
  })
}

function actOnSearch(
  context: GraphqlContext,
  input: { savedSearchId: string },
  verb: typeof pauseSavedSearch,
) {
  return changeSearch(context, async () => {
    const savedSearchId = toSearchId(input)
    await verb(context.ctx, { savedSearchId })
    return savedSearchId
  })
}
