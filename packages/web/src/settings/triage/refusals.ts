import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'
import { reasonName } from './triage-words.ts'

/** A sentence for each refusal that rules of triage can meet. */
export const triageRulesRefusals: Sentences = {
  TRIAGE_SHAPE: () => msg`This draft was written for another version of Relais. Give it up and begin anew.`,
  TRIAGE_UNKNOWN: ({ name }) => {
    const unknown = String(name)
    return msg`Relais does not know ${unknown} any more. Reload the page.`
  },
  TRIAGE_TWICE: ({ name }) => {
    const twice = String(name)
    return msg`${twice} stands there twice. Take one of the two away.`
  },
  TRIAGE_POINTS: ({ code, min, max }, i18n) => {
    const reason = reasonName(String(code), i18n)
    const [least, most] = [String(min), String(max)]
    return msg`“${reason}”: give it a whole number from ${least} to ${most}.`
  },
  TRIAGE_THRESHOLD: ({ min, max }) => {
    const [least, most] = [String(min), String(max)]
    return msg`A threshold is a whole number from ${least} to ${most}.`
  },
  TRIAGE_THRESHOLD_ORDER: ({ medium, high }) => {
    const [lower, upper] = [String(medium), String(high)]
    return msg`High has to begin above medium: it begins at ${upper}, medium at ${lower}.`
  },
  TRIAGE_BAND_0_LOWERED: ({ code, least }, i18n) => {
    const reason = reasonName(String(code), i18n)
    const points = String(least)
    return msg`“${reason}” needs at least ${points} points on both sides: only a person may let such a ticket wait.`
  },
  TRIAGE_PHRASES_TOO_MANY: ({ most }) => {
    const count = String(most)
    return msg`Keep to ${count} phrases in all: take some of them away.`
  },
  TRIAGE_PHRASE_LONG: ({ most }) => {
    const count = String(most)
    return msg`Keep a phrase to ${count} characters: a few words that customers write.`
  },
  TRIAGE_PHRASE_SIGNS: ({ phrase }) => {
    const written = String(phrase)
    return msg`“${written}”: write words, with * for any ending, _ for up to four words, # for a number and (a|b) for either. Nothing else is understood.`
  },
  TRIAGE_PHRASE_GROUPS: ({ phrase }) => {
    const written = String(phrase)
    return msg`“${written}”: close each parenthesis, and put | only inside one.`
  },
  TRIAGE_PHRASE_WIDE: ({ phrase }) => {
    const written = String(phrase)
    return msg`“${written}” would find almost anything. Say it more narrowly: begin and end with a word, with three letters or more before *.`
  },
  TRIAGE_PHRASE_EMPTY: () => msg`A phrase needs at least one word.`,
  TRIAGE_RULES_CHANGED: () =>
    msg`Somebody else has published rules since. Your draft is kept: look at theirs under Versions, then publish yours from there.`,
  TRIAGE_RULES_SAME: () => msg`These rules are in force already. Change something first.`,
}
