import type { Language } from './triage.ts'
import { ar } from './words/ar.ts'
import { darija } from './words/darija.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

/** What word lists tell apart. Each is an input of a rule in `signals.ts`, and may be given more phrases by an organization. */
export const SIGNS = [
  'danger',
  'self_harm',
  'minor_at_risk',
  'data_incident',
  'threat',
  'legal',
  'regulator',
  'press',
  'formal_notice',
  'deadline',
  'money_at_risk',
  'vulnerable_person',
  'blocked_now',
  'complaint',
  'trouble',
  'rhetorical',
  'question',
  'fault',
  'our_thing',
  'thanks',
  'praise',
  'solved',
  'idea',
  'buying_interest',
  'job_enquiry',
  'spam',
  'broken_promise',
  'repeat_once',
  'repeat_often',
  'negative',
] as const

/** One of those. */
export type Sign = (typeof SIGNS)[number]

/** What takes the meaning from the words around it. Only the lists here say it: nobody may silence a sign of danger. */
export type Silencer = 'harmless' | 'hypothetical' | 'negation' | 'laughter'

/**
 * The words of one language. A list holds phrases, parted by commas, in the language of
 * `phrase-language.ts`.
 */
export type WordList = {
  readonly language: Language
  readonly signs: Readonly<Record<Sign | Silencer, string>>
  /** Everyday words by which a text of two or three words shows its language. */
  readonly everyday: string
}

/** All lists are read whatever the language seems to be: a wrong guess on a short text must not change a score. */
export const WORD_LISTS: readonly WordList[] = [fr, en, ar, darija]
