import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTag } from '../locale/locale.ts'
import type { Call } from './queries.ts'

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
    const level = share('level')
    return i18n._(msg`So many are writing that only ${level} of them would reach somebody in time.`)
  }
  if (code !== 'opened_by_hand') return null
  const name = by?.name
  return name === undefined ? i18n._(msg`The care team asks for help.`) : i18n._(msg`${name} asks for help.`)
}

/** Why a call is not needed any more, by the server's code. */
export const withdrawnSentences: Readonly<Record<string, MessageDescriptor>> = {
  seats_filled: msg`Enough people have come.`,
  overflow_closed: msg`The care team manages without help again.`,
  overflow_paused: msg`The care team has stopped calling for now.`,
}
