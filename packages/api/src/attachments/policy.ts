import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may do what with files: whoever may see a ticket sees its files, and everybody has those of their own draft. */
export const can = {
  'Mutation.fetchAttachment': isCareTeam,
  'Mutation.arrangeAttachments': isMember,
  'Mutation.removeAttachment': isMember,
  Attachment: isMember,
} satisfies Record<string, Policy>
