import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may see what is listened for, and who decides about it. */
export const can = {
  'Query.searchPreview': isSupervisor,
  'Mutation.createSavedSearch': isSupervisor,
  'Mutation.updateSavedSearch': isSupervisor,
  'Mutation.pauseSavedSearch': isSupervisor,
  'Mutation.resumeSavedSearch': isSupervisor,
  'Mutation.archiveSavedSearch': isSupervisor,
  'Mutation.previewSavedSearch': isSupervisor,
  'Channel.savedSearches': isCareTeam,
  SavedSearch: isMember,
  SearchPreview: isSupervisor,
  FoundPost: isSupervisor,
} satisfies Record<string, Policy>
