import { isCareTeam, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who sees and answers enquiries: the care team, to which those who answer for a department belong. */
export const can = {
  'Query.departmentEnquiries': isCareTeam,
  'Query.enquiryReceivers': isCareTeam,
  'Mutation.setEnquiryDepartment': isSupervisor,
  'Mutation.recordContactAnswer': isCareTeam,
  'Mutation.handEnquiry': isCareTeam,
  'Mutation.settleEnquiry': isCareTeam,
  'Mutation.reopenEnquiry': isCareTeam,
  Enquiry: isCareTeam,
  PossibleAnswer: isCareTeam,
  EnquiryReceiver: isCareTeam,
} satisfies Record<string, Policy>
