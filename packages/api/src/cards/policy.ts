import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/**
 * Who has to do with cards: everybody with their own and nobody else's, of which only volunteers are given any; and the care
 * team, which goes on from what they handed over. What came of their help is told to each alone; hours are a supervisor's to
 * export.
 */
export const can = {
  'Query.helpCard': isMember,
  'Query.helpGiven': isMember,
  'Query.recognition': isMember,
  'Mutation.exportOwnHours': isMember,
  'Mutation.exportHours': isSupervisor,
  'Mutation.nextCard': isMember,
  'Mutation.takeCard': isMember,
  'Mutation.skipCard': isMember,
  'Mutation.keepCard': isMember,
  'Mutation.writeOnCard': isMember,
  'Mutation.answerCard': isMember,
  'Mutation.finishCard': isMember,
  'Mutation.handBackCard': isMember,
  'Mutation.askTheHouse': isMember,
  'Ticket.handedDrafts': isCareTeam,
  HelpCard: isMember,
  HelpTopic: isMember,
  HelpCardReason: isMember,
  HelpMessage: isMember,
  HelpSuggestion: isMember,
  HelpDraft: isMember,
  HelpQuestion: isMember,
  HelpGiven: isMember,
  HelpReaction: isMember,
  RoughWords: isMember,
  RecallReason: isMember,
  Recognition: isMember,
  HelpThanks: isMember,
  HandedDraft: isCareTeam,
} satisfies Record<string, Policy>
