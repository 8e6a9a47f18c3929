import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTag } from '../locale/locale.ts'
import type { Call } from './queries.ts'

/** A share below this one is told in words. */
const LEAST_TOLD = 0.01

/** What opened overflow, in a sentence for whoever is called; null for what this console does not know yet. */
export function openingSentence(
  { reason: { code, parameters }, by }: Call['opening'],
  i18n: I18n,
): string | null {
  const share = (name: string) =>
    Number(parameters[name] ?? 0).toLocaleString(formatTag(i18n.locale), {
      style: 'percent',
      maximumFractionDigits: 0,
    })
  if (code === 'opened_by_forecast') {
    const late = share('lateShare')
    return i18n._(msg`Without help, ${late} of the answers that are promised would come too late.`)
  }
  if (code === 'opened_by_level') {
    if (Number(parameters['people'] ?? 0) === 0)
      return i18n._(msg`Customers are writing, and nobody of the care team is there.`)
    // The formula knows nobody in time as soon as the load is more than the people: a figure would say too much.
    if (Number(parameters['level'] ?? 0) < LEAST_TOLD)
      return i18n._(msg`Those of the care team who are there cannot answer in time all who are writing.`)
    const level = share('level')
    return i18n._(msg`Of those who are writing, only ${level} would reach somebody in time.`)
  }
  if (code !== 'opened_by_hand') return null
  const name = by?.name
  return name === undefined ? i18n._(msg`The care team asks for help.`) : i18n._(msg`${name} asks for help.`)
}
