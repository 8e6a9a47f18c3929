import { isMember, type Policy } from '../graphql/access.ts'

/** Everybody practises for themselves, and sees their own practice alone; the verbs say that it is for volunteers. */
export const can = {
  'Query.ownPractice': isMember,
  'Mutation.drawPractice': isMember,
  'Mutation.answerPractice': isMember,
  PracticeItem: isMember,
  PracticeMessage: isMember,
  PracticeStep: isMember,
} satisfies Record<string, Policy>
