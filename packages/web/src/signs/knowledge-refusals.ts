import { msg } from '@lingui/core/macro'
import type { Sentences } from './refusals.ts'

/** A sentence for each refusal of templates, cards, codes, and of the files they are imported from. */
export const knowledgeRefusals: Sentences = {
  KNOWLEDGE_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`${most} characters at most.`
  },
  SHORTCUT_MALFORMED: () => msg`A shortcut is one word of letters, digits and hyphens.`,
  SHORTCUT_TAKEN: ({ name }) => {
    const other = String(name)
    return msg`“${other}” has this shortcut. Choose another one.`
  },
  LANGUAGE_TWICE: () => msg`Each language can be there once.`,
  KNOWLEDGE_CHANGED: ({ by }) => {
    const name = String(by)
    return by == null
      ? msg`This was changed since you opened it. Copy your text, and open it again.`
      : msg`${name} has changed this since you opened it. Copy your text, and open it again.`
  },
  CARD_NOT_FOUND: () => msg`This card is not there any more.`,
  CARD_EXISTS: ({ isArchived }) =>
    isArchived === true
      ? msg`An archived card has this question. Bring it back instead.`
      : msg`There is a card with this question already. Change that one.`,
  REVIEW_NOT_AHEAD: () => msg`Choose a day that is still to come.`,
  REVIEW_TOO_FAR: () => msg`A card is looked at again within two years.`,
  TICKET_NOT_RESOLVED: () => msg`Resolve the ticket first: a card tells what has helped.`,
  QUESTION_NOT_FOUND: () => msg`This question is not there any more. Reload the page.`,
  NETWORK_UNKNOWN: () => msg`This network is not installed.`,
  CODES_TOO_MANY: () => msg`Three sentences at most.`,
  CSV_UNREADABLE: () => msg`This is no table of comma-separated values. Export it again as CSV.`,
  COLUMNS_MISSING: ({ found }) => {
    const columns = String(found)
    return msg`The first line has to name the columns “question” and “answer”. It names: ${columns}`
  },
  LINE_TOO_WIDE: () =>
    msg`More fields than the first line names. Put texts with a separator into quotation marks.`,
  QUOTE_OPEN: () => msg`A quotation mark is opened here and never closed.`,
  QUOTE_MISPLACED: () => msg`A quotation mark stands where none can be. Write it twice, or take it out.`,
  QUESTION_MISSING: () => msg`The question is missing.`,
  ANSWER_MISSING: () => msg`The answer is missing.`,
  LANGUAGE_UNKNOWN: ({ language }) => {
    const written = String(language)
    return msg`“${written}” is no language of ours: write fr, en or ar.`
  },
  DAY_MALFORMED: ({ day }) => {
    const written = String(day)
    return msg`“${written}” is no day. Write it as 2027-03-31.`
  },
  OWNER_UNKNOWN: ({ email }) => {
    const written = String(email)
    return msg`Nobody here has the address ${written}.`
  },
  IMPORT_TOO_LARGE: ({ max }) => {
    const most = String(max)
    return msg`A file can have ${most} characters. Divide it.`
  },
  NOTHING_TO_IMPORT: () => msg`No question with an answer was found in it.`,
}
