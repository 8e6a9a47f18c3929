import type { I18n } from '@lingui/core'
import { refusalSentence } from '../../signs/refusals.ts'
import { settingsRefusals } from '../refusals.ts'
import type { PolicyRefusal } from './use-publishing.ts'

/** What the server said of rows and steps, by their place. */
export function faultsOf(refusals: readonly PolicyRefusal[], i18n: I18n) {
  const at = (part: 'rows' | 'ladder', place: number) => {
    const refusal = refusals.find(({ path }) => path?.[2] === part && path[3] === String(place))
    return refusal && refusalSentence(refusal, i18n, settingsRefusals)
  }
  return {
    row: (place: number) => at('rows', place),
    step: (place: number) => at('ladder', place),
  }
}
