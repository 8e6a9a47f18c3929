import { msg } from '@lingui/core/macro'
import type { Sentences } from './refusals.ts'

/** A sentence for each refusal of the charter and its rules. */
export const charterRefusals: Sentences = {
  CHARTER_SIGNED_BY_PERSONS: () => msg`A program cannot sign. Sign in, read it and sign it.`,
  CHARTER_CHANGED: () => msg`Another version of the charter is in force by now. Read that one.`,
  CHARTER_NOT_IN_LANGUAGE: () => msg`The charter is not written in this language. Choose another.`,
  CHARTER_TEXT_TOO_LONG: ({ max, over }) => {
    const [most, excess] = [String(max), String(over)]
    return msg`A charter fits the screen of a phone: ${most} characters, and these are ${excess} too many.`
  },
  CHARTER_DRAFT_CHANGED: () =>
    msg`Somebody else has saved this draft since you read it. Copy what you wrote, and reload the page.`,
  CHARTER_NO_DRAFT: () => msg`There is no draft any more. Reload the page.`,
  CHARTER_SAME: () => msg`This charter is in force already. Change something first.`,
  CHARTER_RULES_CHANGED: () =>
    msg`Somebody else has changed the rules since you read them. Close, and make your change again.`,
  CHARTER_LIMIT_NOBODY: () => msg`Say whom it concerns.`,
  CHARTER_LIMIT_HOURS: () => msg`Choose two different times of day.`,
  CHARTER_LIMIT_EVERYTHING: () =>
    msg`Nobody of the care team could answer anything. Say where, what or when as well.`,
  CHARTER_CLAUSE_UNKNOWN: () => msg`This clause cannot be set. Reload the page.`,
  CHARTER_MONEY: () => msg`Numbers of cards and accounts are never published.`,
  CHARTER_TOO_MANY: ({ most }) => {
    const max = String(most)
    return msg`At most ${max} entries, one a line.`
  },
  CHARTER_ALLOWED_LENGTH: ({ min, max }) => {
    const [least, most] = [String(min), String(max)]
    return msg`An entry has from ${least} to ${most} characters.`
  },
  CHARTER_PATTERN_SIGNS: ({ pattern }) => {
    const written = String(pattern)
    return msg`“${written}”: write letters, digits, # for any digit and ? for any letter, with hyphens, slashes, dots or spaces between.`
  },
  CHARTER_PATTERN_LENGTH: ({ pattern }) => {
    const written = String(pattern)
    return msg`“${written}”: a pattern has 5 to 30 letters and digits.`
  },
  CHARTER_PATTERN_WIDE: ({ pattern }) => {
    const written = String(pattern)
    return msg`“${written}” would find words. Give it at least three digits or #.`
  },
}
