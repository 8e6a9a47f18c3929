import { msg } from '@lingui/core/macro'
import type { Sentences } from '../signs/refusals.ts'

/** A sentence for each refusal that only a card can meet. */
export const cardRefusals: Sentences = {
  CARD_NOT_FOUND: () => msg`This card is not yours any more. Your text is kept.`,
  CARD_NOT_TAKEN: () => msg`Take the card first, then answer it.`,
  CARD_OVER: () => msg`The time for this card is over. Ask for the next one.`,
  CARD_RECALLED: () => msg`The care team has taken this card back. Your text is safe with them.`,
  TEXT_TOO_LATE: () => msg`This question needs your text no more. It stays with you.`,
  CLIENT_ID_USED: () => msg`Your first version was handed in already. What you changed since is kept.`,
  CARD_ANSWERED: () => msg`You have answered this card already.`,
  MINUTES_OUT_OF_RANGE: () => msg`Choose between one minute and four hours.`,
  QUIET_HOURS_MALFORMED: () => msg`Say from when until when: both, and not the same time twice.`,
  QUESTION_EMPTY: () => msg`Write your question first.`,
  QUESTION_TOO_LONG: () => msg`Ask in fewer words.`,
  OVERFLOW_CALL_NOT_FOUND: () => msg`This call is over. Thank you for looking.`,
  NOT_A_VOLUNTEER: () => msg`Only volunteers are offered cards.`,
  REST_NEEDED: () => msg`This rest follows an abusive message: it ends by itself.`,
}
