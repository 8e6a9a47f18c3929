import type { I18n } from '@lingui/core'
import { refusalSentence } from '../../signs/refusals.ts'
import type { Refusal } from '../../signs/refusals.ts'
import { settingsRefusals } from '../refusals.ts'

/** What is wrong with a calendar, by the place of the field. */
export interface Faults {
  /** At the field, or in what stands in it: `weekly.2` finds what is wrong with `weekly.2.from`. */
  at: (field: string) => string | undefined
  /** Of the whole, at no field. */
  whole: string | undefined
}

/** Refusals by the fields they stand at. */
export function faultsOf(
  refusals: readonly (Refusal & { path: readonly string[] | null })[],
  i18n: I18n,
): Faults {
  const said = refusals.map((refusal) => ({
    field: (refusal.path ?? []).slice(1).join('.'),
    sentence: refusalSentence(refusal, i18n, settingsRefusals),
  }))
  return {
    at: (wanted) => said.find(({ field }) => field === wanted || field.startsWith(`${wanted}.`))?.sentence,
    whole: said.find(({ field }) => field === '')?.sentence,
  }
}
