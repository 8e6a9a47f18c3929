import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ClockTarget, PublishMode } from '../../graphql/generated/graphql.ts'
import { formatTag } from '../../locale/locale.ts'
import { laneNames, lanes } from '../../signs/lane.tsx'
import { networkName } from '../../signs/network.tsx'
import { intentName, INTENTS } from '../../signs/reasons.ts'
import { targetWords } from '../../signs/ticket-words.ts'
import { calendarName } from '../calendars/calendar-name.ts'
import { formatLength } from './budget.ts'
import { type Condition, conditions, type Match, priorities, type Recipient, type Row } from './policy.ts'

/** What each condition is called over its choices. */
export const conditionNames: Record<Condition, MessageDescriptor> = {
  priority: msg({ message: 'Priority', context: 'promises' }),
  lane: msg({ message: 'Lane', context: 'promises' }),
  network: msg({ message: 'Network', context: 'promises' }),
  visibility: msg({ message: 'Who can read it', context: 'promises' }),
  intent: msg({ message: 'What it is', context: 'promises' }),
  language: msg({ message: 'Language', context: 'promises' }),
  segment: msg({ message: 'Customers', context: 'promises' }),
}

/** What each promise means. */
export const targetHints: Record<ClockTarget, MessageDescriptor> = {
  firstResponse: msg`From when the customer wrote to the first answer of a person.`,
  nextResponse: msg`From the oldest message without an answer to the next answer.`,
  resolution: msg`From the first message to the end of the matter. It stands still while the customer has our answer.`,
  promisedUpdate: msg`As long as the matter goes on, the customer hears from us at least so often.`,
  publicAcknowledgement: msg`On a public post, the first answer that everybody can read; one in private does not count.`,
  timeToClaim: msg`Until somebody takes the ticket.`,
  review: msg`Until a colleague has read a volunteer’s draft.`,
}

/** The ways to publish, each with what comes of it. */
export const modeWords: Record<PublishMode, { title: MessageDescriptor; consequence: MessageDescriptor }> = {
  newCycles: {
    title: msg`Only for what begins from now on`,
    consequence: msg`What runs keeps what it was promised. No deadline moves.`,
  },
  fromNow: {
    title: msg`Also for what runs, from now on`,
    consequence: msg`Time that is used stays used; what is left goes by these promises. Nobody is late at once: there is always a grace.`,
  },
  replay: {
    title: msg`Judge again what runs`,
    consequence: msg`As if it had been promised so since it began: some may be late at once, and some late no more. What has ended is never judged again.`,
  },
}

export const roleRecipients: Record<string, MessageDescriptor> = {
  holder: msg`whoever works on the ticket`,
  supervisors: msg`the supervisors`,
  administrators: msg`the administrators`,
}

const LANGUAGES = ['fr', 'en', 'ar']

/** The words of a value that a condition may ask for; of others the value itself. */
export function valueWords(condition: Condition, value: string | null, i18n: I18n): string {
  if (condition === 'lane') return i18n._(laneNames[value as keyof typeof laneNames])
  if (condition === 'network') return networkName(value ?? '')
  if (condition === 'visibility')
    return value === 'private'
      ? i18n._(msg({ message: 'private', context: 'promises' }))
      : i18n._(msg({ message: 'public', context: 'promises' }))
  if (condition === 'intent') return intentName(value ?? 'other', i18n)
  if (condition === 'language')
    return value === null
      ? i18n._(msg`language not clear`)
      : (new Intl.DisplayNames([formatTag(i18n.locale)], { type: 'language' }).of(value) ?? value)
  if (condition === 'segment') return value ?? i18n._(msg`without a segment`)
  return value ?? ''
}

/** What may be chosen for a condition. Segments are written by hand. */
export function valuesOf(condition: Condition, networks: readonly string[]): readonly (string | null)[] {
  if (condition === 'priority') return priorities
  if (condition === 'lane') return lanes
  if (condition === 'network') return networks
  if (condition === 'visibility') return ['public', 'private']
  if (condition === 'intent') return INTENTS
  if (condition === 'language') return [...LANGUAGES, null]
  return [null]
}

/** For which tickets a row is, in one line. */
export function matchWords(match: Match, i18n: I18n): string {
  const list = new Intl.ListFormat(formatTag(i18n.locale), { type: 'disjunction' })
  const asked = conditions.flatMap((condition) => {
    const values = match[condition]
    if (values === undefined) return []
    const words = list.format(values.map((value) => valueWords(condition, value, i18n)))
    return [condition === 'priority' ? i18n._(msg`priority ${words}`) : words]
  })
  const all = asked.length === 0 ? i18n._(msg`every ticket`) : asked.join(' · ')
  return all.charAt(0).toLocaleUpperCase(i18n.locale) + all.slice(1)
}

/** Some promises of a row in words, those that one calendar counts together: `First response 30 min · in Extended hours`. */
export function promisedWords(
  targets: Row['targets'],
  among: readonly ClockTarget[],
  i18n: I18n,
): { calendar: string; promises: string[] }[] {
  const byCalendar = new Map<string, string[]>()
  for (const name of among) {
    const promised = targets[name]
    if (promised === undefined || promised.budgetMs === null) continue
    const words = [i18n._(targetWords[name]), formatLength(promised.budgetMs, i18n.locale)].join(' ')
    byCalendar.set(promised.calendar, [...(byCalendar.get(promised.calendar) ?? []), words])
  }
  return [...byCalendar].map(([calendar, promises]) => ({ calendar: calendarName(calendar, i18n), promises }))
}

/** Who is told, in words. */
export function recipientWords(
  recipient: Recipient,
  people: ReadonlyMap<string, string>,
  i18n: I18n,
): string {
  const known = roleRecipients[recipient]
  if (known) return i18n._(known)
  return people.get(recipient.slice('member:'.length)) ?? i18n._(msg`somebody who is not here any more`)
}
