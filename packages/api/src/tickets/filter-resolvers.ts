import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { deleteFilter } from './delete-filter.ts'
import { saveFilter } from './save-filter.ts'
import { listSavedFilters, mayChangeFilter, type SavedFilterId } from './saved-filter.ts'
import { updateFilter } from './update-filter.ts'

/** Filters under a name. */
export const filterResolvers = {
  Query: {
    savedFilters: (_root, _given, { member, read }) => read((tx) => listSavedFilters(tx, member)),
  },
  SavedFilter: {
    id: ({ savedFilterId }) => encodeId('SavedFilter', savedFilterId),
    isMine: (filter, _given, { member }) => mayChangeFilter(member, filter),
    owner: async ({ ownerId }, _given, { loaders }) => (await loaders.member.load(ownerId))!,
    count: async ({ query }, _given, { loaders }) => (await loaders.countOfFilter.load(query))?.count ?? 0,
  },
  Mutation: {
    saveFilter: (_root, { input }, context) =>
      changeFilter(context, () =>
        saveFilter(context.ctx, { name: input.name, query: input.query, isShared: input.isShared ?? false }),
      ),
    updateFilter: (_root, { input }, context) =>
      changeFilter(context, async () => {
        const savedFilterId = getRowId('SavedFilter', input.savedFilterId, 'savedFilterId')
        await updateFilter(context.ctx, { ...input, savedFilterId })
        return savedFilterId
      }),
    deleteFilter: (_root, { input }, context) =>
      orUserErrors(async () => {
        const savedFilterId = getRowId('SavedFilter', input.savedFilterId, 'savedFilterId')
        await deleteFilter(context.ctx, { savedFilterId })
        return { savedFilterId: input.savedFilterId }
      }),
  },
} satisfies Resolvers

/** Carries out a verb on one filter; the payload is the filter as it is afterwards. */
function changeFilter(context: GraphqlContext, verb: () => Promise<SavedFilterId>) {
  return orUserErrors(async () => {
    const savedFilterId = await verb()
    context.forget()
    return { savedFilter: await context.loaders.savedFilter.load(savedFilterId) }
  })
}
