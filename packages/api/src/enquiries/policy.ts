import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/**
 * Who sees and answers enquiries: the care team, to which those who answer for a department belong. A volunteer reads what
 * was asked on the ticket they hold.
 */
export const can = {
  'Query.departmentEnquiries': isCareTeam,
  'Query.enquiryReceivers': isCareTeam,
  'Mutation.setEnquiryDepartment': isSupervisor,
  'Mutation.recordContactAnswer': isCareTeam,
  'Mutation.handEnquiry': isCareTeam,
  'Mutation.settleEnquiry': isCareTeam,
  'Mutation.reopenEnquiry': isCareTeam,
  Enquiry: isMember,
  PossibleAnswer: isMember,
  EnquiryReceiver: isCareTeam,
} satisfies Record<string, Policy>
