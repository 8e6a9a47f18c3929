import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/**
 * Who may use and keep knowledge. Everybody who answers is offered it; the care team writes cards; templates, codes and
 * whole files, which change what all write, are a supervisor's.
 */
export const can = {
  'Query.suggestions': isMember,
  'Query.insertions': isMember,
  'Query.templates': isCareTeam,
  'Query.cards': isCareTeam,
  'Query.cardProposal': isCareTeam,
  'Mutation.createTemplate': isSupervisor,
  'Mutation.updateTemplate': isSupervisor,
  'Mutation.archiveTemplate': isSupervisor,
  'Mutation.restoreTemplate': isSupervisor,
  'Mutation.createCard': isCareTeam,
  'Mutation.updateCard': isCareTeam,
  'Mutation.reviewCard': isCareTeam,
  'Mutation.archiveCard': isCareTeam,
  'Mutation.restoreCard': isCareTeam,
  'Mutation.writeCardFromTicket': isCareTeam,
  'Mutation.importCards': isSupervisor,
  'Mutation.exportCards': isSupervisor,
  'Mutation.setNetworkCodes': isSupervisor,
  Insertion: isMember,
  Template: isMember,
  TemplateText: isMember,
  Card: isMember,
  CardText: isMember,
  'Card.sources': isCareTeam,
  'Card.versions': isCareTeam,
  CardVersion: isCareTeam,
  CardProposal: isCareTeam,
  ImportReport: isSupervisor,
  BrokenLine: isSupervisor,
  NetworkCodes: isMember,
} satisfies Record<string, Policy>
