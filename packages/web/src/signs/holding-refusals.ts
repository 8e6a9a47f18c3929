import { msg } from '@lingui/core/macro'
import type { Sentences } from './refusals.ts'

/** A sentence for each refusal of holding texts, of the replies they make, and of the board. */
export const holdingRefusals: Sentences = {
  MAX_WAIT_OUT_OF_RANGE: () => msg`Choose from one hour to fourteen days.`,
  HOLDING_TEXT_NOT_FOUND: () => msg`This text is not there any more. Reload the page.`,
  HOLDING_TEXT_CHANGED: () => msg`Somebody has changed this text meanwhile. Close, and read it again.`,
  HOLDING_TEXT_ARCHIVED: () => msg`This text was put away. Write it anew.`,
  HOLDING_TEXT_OWN: () => msg`You have written this text. Let somebody else read and approve it.`,
  HOLDING_NOT_APPROVED: () => msg`Nobody has approved this text as it stands.`,
  HOLDING_UNEVEN: () => {
    const variable = '{{answer.by}}'
    return msg`Some languages say by when and some do not. Write ${variable} in all of them, or in none.`
  },
  HOLDING_BLANK: () => msg`Leave no blank: nobody fills it in before it is sent.`,
  PERSON_NEEDED: () => msg`A person approves what is sent to customers.`,
  HOLDING_NONE: () => msg`Choose at least one ticket.`,
  HOLDING_TOO_MANY: ({ most }) => {
    const many = String(most)
    return msg`At most ${many} are sent by one press: each is to be read first.`
  },
  HOLDING_INSTANT_MISSING: () => msg`Say by when they will be answered.`,
  HOLDING_OUTDATED: () => msg`The text reads otherwise by now. Look at it again.`,
  HOLDING_NOT_WAITING: () => msg`This customer is not waiting any more.`,
  HOLDING_SENT: () => msg`They have been told already that they will be answered.`,
  HOLDING_SAID_HERE: () => msg`Everybody in this thread has read this text already.`,
  MESSAGE_DELETED: () => msg`The customer took back what they wrote.`,
}
