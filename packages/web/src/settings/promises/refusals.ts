import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'
import { formatLength } from './budget.ts'
import { type Condition, conditions } from './policy.ts'
import { conditionNames, valueWords } from './policy-words.ts'

/** A sentence for each refusal that a policy can meet. */
export const policyRefusals: Sentences = {
  POLICY_SHAPE: () => msg`This draft was written for another version of Relais. Give it up and begin anew.`,
  POLICY_NO_ROW: () => msg`Add a row: it says what is promised.`,
  POLICY_TOO_MANY_ROWS: ({ most }) => {
    const count = String(most)
    return msg`Keep to ${count} rows: join some of them.`
  },
  POLICY_TOO_MANY_STEPS: ({ most }) => {
    const count = String(most)
    return msg`Keep to ${count} steps: take some of them away.`
  },
  POLICY_CONDITION_EMPTY: () => msg`Choose at least one value, or take the condition away.`,
  POLICY_BUDGET: ({ least, most }, i18n) => {
    const [from, to] = [formatLength(Number(least), i18n.locale), formatLength(Number(most), i18n.locale)]
    return msg`Promise something between ${from} and ${to}.`
  },
  POLICY_CALENDAR: ({ calendar }) => {
    const name = String(calendar)
    return msg`There is no calendar ${name} any more. Choose another one.`
  },
  POLICY_NO_TARGET: () => msg`Nothing is promised to anybody. Give a time to a row.`,
  POLICY_TARGET_TWICE: () => msg`Each promise stands once in a row.`,
  POLICY_ROW_UNREACHABLE: () =>
    msg`No ticket reaches this row: those above take all of its tickets. Move it up, or remove it.`,
  POLICY_NOT_FOR_ALL: (missing, i18n) => {
    const which = conditions.flatMap((condition: Condition) => {
      const value = missing[condition]
      if (value === undefined || value === '*') return []
      const words = valueWords(condition, value === 'none' ? null : String(value), i18n)
      const name = i18n._(conditionNames[condition])
      return [i18n._(msg`${name}: ${words}`)]
    })
    if (which.length === 0) return msg`Some tickets have no row. Add one without conditions at the end.`
    const example = which.join(', ')
    return msg`Some tickets have no row, for example these: ${example}. Add one without conditions at the end.`
  },
  POLICY_LADDER_PERCENT: ({ least, most }) => {
    const [from, to] = [String(least), String(most)]
    return msg`Give a whole number from ${from} to ${to} percent.`
  },
  POLICY_LADDER_ORDER: () => msg`The steps rise: each comes later than the one above.`,
  POLICY_LADDER_NO_DUE: () => msg`The step at 100 percent has to stay: it is when a promise is due.`,
  POLICY_LEAD: () => msg`Before it is due, at most 30 days; from then on nothing.`,
  POLICY_GRACE: () => msg`Leave between nothing and 24 hours after a change.`,
  POLICY_OVERRIDES: () => msg`Allow up to 100 changes by hand, each of one minute to 30 days.`,
  POLICY_NOT_FOUND: () => msg`There is no version of this name. Reload the page.`,
  PROMISES_PUBLISHING: () =>
    msg`Promises are being published just now. Wait until they are; your draft is kept.`,
  PROMISES_COUNTING: () => msg`It is still being counted what this changes. Wait a moment.`,
  PROMISES_DISCARDED: () =>
    msg`This dry run was given up, perhaps for another one. Look again what the draft changes.`,
  PROMISES_PUBLISHED: () => msg`These promises hold already. Draft others to change them.`,
  PROMISES_CHANGED: () =>
    msg`Somebody else has published promises since. Your draft is kept: look at theirs under Versions, then look again what yours changes.`,
  PUBLICATION_NOT_FOUND: () => msg`This draft is not there any more. Look again what yours changes.`,
}
