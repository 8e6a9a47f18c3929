import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTag } from '../../locale/locale.ts'
import { networkName } from '../../signs/network.tsx'
import { roleWords } from '../../signs/ticket-words.ts'
import type { CharterLimit } from './queries.ts'

/** A limit in one line: whom it concerns, then where, what and when. */
export function limitSentence(
  { roles, networks, visibility, topics, hours }: CharterLimit,
  i18n: I18n,
): string {
  const list = new Intl.ListFormat(formatTag(i18n.locale), { type: 'conjunction' })
  const parts = [
    ...(visibility === null
      ? []
      : [visibility === 'public' ? i18n._(msg`in public`) : i18n._(msg`in private`)]),
    ...(networks.length === 0 ? [] : [list.format(networks.map(networkName))]),
    ...(topics.length === 0 ? [] : [list.format(topics.map(({ name }) => name))]),
    ...(hours === null ? [] : [hoursSentence(hours, i18n)]),
  ]
  const who = list.format(roles.map((role) => i18n._(roleWords[role])))
  const where = parts.length === 0 ? i18n._(msg`anywhere`) : parts.join(' · ')
  return i18n._(msg`${who}, not ${where}`)
}

function hoursSentence({ from, until }: NonNullable<CharterLimit['hours']>, i18n: I18n): string {
  return i18n._(msg`from ${from} to ${until}`)
}
