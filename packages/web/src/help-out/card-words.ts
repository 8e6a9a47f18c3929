import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { SkipReason } from '../graphql/generated/graphql.ts'
import { isLocale, localeNames } from '../locale/locale.ts'
import { formatTag } from '../locale/locale.ts'
import { serverNow } from '../time/server-clock.ts'

type Parameters = Record<string, string | number | boolean | null>
type Sentence = (parameters: Parameters, i18n: I18n) => MessageDescriptor

/** Why somebody passes a card over, in the order of the choice. */
export const skipWords: Record<SkipReason, MessageDescriptor> = {
  notMyTopic: msg`I do not know enough about it`,
  noTime: msg`I have no time for it now`,
  tooClose: msg`I know this person`,
  notForVolunteers: msg`The care team should answer it`,
  abusive: msg`It is abusive`,
}

/** Why this card, and why to this person. */
export const cardReasons: Record<string, Sentence> = {
  helped_before: () => msg`You have helped this person before.`,
  own_trade: ({ topic }) => {
    const name = String(topic)
    return msg`It is about your own trade: ${name}.`
  },
  wished_topic: ({ topic }) => {
    const name = String(topic)
    return msg`You asked for this topic: ${name}.`
  },
  known_topic: ({ topic }) => {
    const name = String(topic)
    return msg`You know this topic: ${name}.`
  },
  language: ({ language }) => {
    const name = languageName(language)
    return msg`It is written in a language you write well: ${name}.`
  },
  next_in_order: ({ place }) =>
    Number(place) === 1
      ? msg`Of all that you may take, it is the most urgent.`
      : msg`${plural(Number(place) - 1, { one: 'Only # other waits longer, and suits you less.', other: 'Only # others wait longer, and suit you less.' })}`,
  fits_time: ({ minutes }) => {
    const count = Number(minutes)
    return msg`${plural(count, { one: 'It takes about # minute.', other: 'It takes about # minutes.' })}`
  },
}

/** What stands in the way of taking any card now, and what can be done. */
export const obstacleSentences: Record<string, Sentence> = {
  access_ended: () => msg`Your access has ended.`,
  no_charter: () =>
    msg`There is no charter yet, and nobody answers without one. An administrator publishes it.`,
  charter_unsigned: () => msg`Before anything is offered to you: read the charter, and sign it.`,
  charter_outdated: () => msg`The charter has changed. Read it again, and sign it.`,
  untrained: () => msg`You have not practised any topic yet. Three short exercises open the first one.`,
  no_language: ({ said }) =>
    Number(said) === 0
      ? msg`Say how well you write which languages: before that, nothing is offered to you.`
      : msg`Customers are answered in languages that you write clearly and in detail, B2, or better.`,
  paused: ({ until }, i18n) => {
    const at = hourOf(until, i18n)
    return msg`You are resting until ${at}. Nothing is offered to you.`
  },
  quiet_hours: ({ until }, i18n) => {
    const at = hourOf(until, i18n)
    return msg`These are your quiet hours, until ${at}.`
  },
  outside_hours: ({ opensAt }, i18n) => {
    if (opensAt == null) return msg`You have not said yet in which hours you help.`
    const at = hourOf(opensAt, i18n)
    return msg`You are outside of your hours. They begin at ${at}.`
  },
  no_minutes: () => msg`Your minutes of this week are given. Thank you!`,
  hands_full: () => msg`You have a card in hand already.`,
  week_too_short: ({ minutes, left }) => {
    const [needed, count] = [Number(minutes), Number(left)]
    return msg`${plural(count, { one: 'You have # minute left this week', other: 'You have # minutes left this week' })}, and the shortest question that waits takes about ${needed}.`
  },
  time_too_short: ({ minutes, left }) => {
    const [needed, count] = [Number(minutes), Number(left)]
    return msg`${plural(count, { one: 'You have # minute now', other: 'You have # minutes now' })}, and the shortest question that waits takes about ${needed}.`
  },
}

/** Why the care team took a card back. */
export const recallSentences: Record<string, Sentence> = {
  excluded: () => msg`Something came to light that only the care team may answer.`,
  customer_angrier: () => msg`The customer has become angry: that is not yours to bear.`,
  own_team: () => msg`The customer complains of your own team: somebody else answers that.`,
  named_colleague: () => msg`It names somebody you may work with: somebody else answers that.`,
  conflict: () => msg`This one may be too close to you: somebody else answers it.`,
  volunteer_left: () => msg`Your role has changed, or what you may answer.`,
  leases_expired: () => msg`It has waited too long.`,
  taken_over: () => msg`A colleague of the care team is answering it.`,
  called_back: () => msg`Your answer was called back before it left. The care team goes on from it.`,
  question_gone: () => msg`The customer has taken the question away: there is nothing to answer any more.`,
  ended: () => msg`The care team has closed the question meanwhile.`,
}

/** A sentence by its code; what a newer server says in a code of its own is left out rather than shown raw. */
export function sentencesOf(
  told: readonly { code: string; parameters: Parameters }[],
  sentences: Record<string, Sentence>,
  i18n: I18n,
): string[] {
  return told.flatMap(({ code, parameters }) => {
    const sentence = sentences[code]
    return sentence ? [i18n._(sentence(parameters, i18n))] : []
  })
}

/** An hour of today, or the day with it. */
export function hourOf(instant: Parameters[string] | undefined, i18n: I18n): string {
  const date = new Date(typeof instant === 'string' ? instant : Number(instant ?? Number.NaN))
  if (Number.isNaN(date.getTime())) return '…'
  const isToday = date.toDateString() === new Date(serverNow()).toDateString()
  return date.toLocaleString(formatTag(i18n.locale), {
    ...(!isToday && { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  })
}

function languageName(language: Parameters[string] | undefined): string {
  return isLocale(language) ? localeNames[language] : String(language)
}
