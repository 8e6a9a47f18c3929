import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may do what with departments and topics: the care team chooses among them, supervisors say which there are. */
export const can = {
  'Query.departments': isCareTeam,
  'Query.topics': isCareTeam,
  'Mutation.createDepartment': isSupervisor,
  'Mutation.updateDepartment': isSupervisor,
  'Mutation.archiveDepartment': isSupervisor,
  'Mutation.restoreDepartment': isSupervisor,
  'Mutation.createTopic': isSupervisor,
  'Mutation.updateTopic': isSupervisor,
  'Mutation.archiveTopic': isSupervisor,
  'Mutation.restoreTopic': isSupervisor,
  Department: isMember,
  'Department.contactEmail': isCareTeam,
  Topic: isMember,
  TopicKeyword: isMember,
  RecognisedTopic: isMember,
} satisfies Record<string, Policy>
