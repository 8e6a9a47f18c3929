import { isCareTeam, type Policy } from '../graphql/access.ts'

/** Who answers what volunteers ask: the care team, whoever comes first. Volunteers read the answer on their card. */
export const can = {
  'Ticket.houseQuestions': isCareTeam,
  'Mutation.answerQuestion': isCareTeam,
  HouseQuestion: isCareTeam,
  HouseAnswer: isCareTeam,
} satisfies Record<string, Policy>
