import { msg } from '@lingui/core/macro'
import { formatTag } from '../../locale/locale.ts'
import type { Sentences } from '../../signs/refusals.ts'
import { ruleSizes, type RuleName } from './trust-words.ts'

/** A sentence for each refusal of what is decided on volunteers. */
export const volunteersRefusals: Sentences = {
  TRUST_RULE_OUT_OF_RANGE: ({ rule, least, most }, i18n) => {
    const size = ruleSizes[String(rule) as RuleName] ?? 1
    const written = (value: unknown) =>
      Number((Number(value) / size).toFixed(4)).toLocaleString(formatTag(i18n.locale))
    const [from, to] = [written(least), written(most)]
    return msg`Write a number from ${from} to ${to}.`
  },
  NOT_TRUSTED: ({ name }) => {
    const who = String(name)
    return msg`${who} is not yet trusted on this topic.`
  },
  NOTHING_TO_REINSTATE: () => msg`No step on this topic led them down.`,
  NOT_A_VOLUNTEER: () => msg`This person is no volunteer any more. Reload the page.`,
  CONTACT_NOT_FOUND: () => msg`This contact is not there any more. Reload the page.`,
  SEGMENT_EMPTY: () => msg`Name the segment as it stands with its contacts.`,
}
