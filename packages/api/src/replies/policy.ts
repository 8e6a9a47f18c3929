import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/**
 * Who may write and send. A volunteer keeps drafts; what they write leaves only with the approval of somebody else, so
 * without a review there is nothing they may send.
 */
export const can = {
  'Mutation.saveDraft': isMember,
  'Mutation.discardDraft': isMember,
  'Mutation.sendReply': isCareTeam,
  'Mutation.cancelReply': isCareTeam,
  'Mutation.decideReply': isCareTeam,
  Reply: isMember,
  ReplyError: isMember,
  ReplyOption: isMember,
  Draft: isMember,
  SeenThread: isMember,
  StaleReply: isMember,
} satisfies Record<string, Policy>
