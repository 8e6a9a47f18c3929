import { isMember, type Policy } from '../graphql/access.ts'

/** Everybody practises for themselves, and sees their own practice alone; the verbs say that it is for volunteers. */
export const can = {
  'Query.ownPractice': isMember,
  'Query.practiceProgress': isMember,
  'Mutation.drawPractice': isMember,
  'Mutation.answerPractice': isMember,
  'Mutation.comparePractice': isMember,
  PracticeItem: isMember,
  PracticeMessage: isMember,
  PracticeStep: isMember,
  PracticeProgress: isMember,
} satisfies Record<string, Policy>
