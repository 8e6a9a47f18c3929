import { msg } from '@lingui/core/macro'
import type { Sentences } from './refusals.ts'

/** A sentence for each refusal of what is done about enquiries. */
export const enquiryRefusals: Sentences = {
  ENQUIRY_NOT_FOUND: () => msg`This enquiry is not there any more. Reload the page.`,
  ENQUIRY_NOT_PURCHASE: () => msg`Only whoever wants to buy is asked whether sales may contact them.`,
  ENQUIRY_WITHDRAWN: () => msg`A colleague has said that this customer does not want to buy.`,
  ENQUIRY_OVER: () => msg`The department has answered already.`,
  ENQUIRY_WITH_SALES: () =>
    msg`Sales have it already. If the customer has changed their mind, say that they said no.`,
  ENQUIRY_NOT_OPEN: () => msg`This enquiry is not with a department. Reload the page.`,
  ANSWER_NOT_FOUND: () =>
    msg`Point at a message that the customer wrote on this ticket after one of yours, and did not delete.`,
  CONSENT_MISSING: () => msg`Record the customer’s yes first: sales hear of nobody before it.`,
  CONSENT_TAKEN_BACK: () => msg`The customer’s yes is not here any more. Ask them again.`,
  RECEIVER_MISSING: () =>
    msg`No department receives those who want to buy. It is chosen in Settings > Departments and topics.`,
}
