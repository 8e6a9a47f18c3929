import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/**
 * Who may write, send and review. A volunteer answers what they hold; whether somebody else reads it first, and which of them
 * may read what others write, the verb and the database decide.
 */
export const can = {
  'Query.ownReplies': isMember,
  'Mutation.saveDraft': isMember,
  'Mutation.discardDraft': isMember,
  'Mutation.sendReply': isMember,
  'Mutation.cancelReply': isMember,
  'Mutation.approveReply': isMember,
  'Mutation.returnReply': isMember,
  'Mutation.decideReply': isCareTeam,
  Reply: isMember,
  ReplyError: isMember,
  ReplyReview: isMember,
  ReplyOption: isCareTeam,
  Draft: isCareTeam,
  SeenThread: isCareTeam,
  StaleReply: isMember,
} satisfies Record<string, Policy>
