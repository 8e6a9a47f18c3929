import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may do what with files: whoever may see a ticket sees its files, and no volunteer sees one. */
export const can = {
  'Mutation.fetchAttachment': isCareTeam,
  'Mutation.arrangeAttachments': isMember,
  'Mutation.removeAttachment': isMember,
  Attachment: isCareTeam,
} satisfies Record<string, Policy>
