import { msg } from '@lingui/core/macro'
import { formatTag } from '../../locale/locale.ts'
import type { Sentences } from '../../signs/refusals.ts'

/** Why nothing is learned, or why what was learned may not count. */
export const learningRefusals: Sentences = {
  LEARNING_TOO_FEW_EXAMPLES: ({ examples, least }) => {
    const [have, needed] = [String(examples), String(least)]
    return msg`Needs ${needed} examples; you have ${have}. Every score that somebody corrects or confirms is one.`
  },
  LEARNING_NOTHING_LEARNED: () => msg`What people said agrees with the rules: there is nothing to learn.`,
  LEARNING_VERSION_NOT_FOUND: () => msg`This version is not there. Reload the page.`,
  LEARNING_NOT_COMPARED: () => msg`Compare this version with the rules first.`,
  LEARNING_RULES_CHANGED: () =>
    msg`The rules have changed since this was learned, so it counts for nothing. Learn again.`,
  LEARNING_NO_BETTER: () =>
    msg`On examples it was not learned from, it comes no nearer to what people said. Stay with the rules.`,
  LEARNING_SHADOW_TOO_SHORT: ({ from }, i18n) => {
    const day = new Date(String(from)).toLocaleDateString(formatTag(i18n.locale), {
      day: 'numeric',
      month: 'long',
    })
    return msg`It may count from ${day} on, after two weeks of comparison.`
  },
  LEARNING_TOO_FEW_COMPARED: ({ messages, least }) => {
    const [seen, needed] = [String(messages), String(least)]
    return msg`It may count once ${needed} messages are compared; so far ${seen} are.`
  },
}
