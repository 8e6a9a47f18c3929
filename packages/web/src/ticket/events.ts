import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTag } from '../locale/locale.ts'
import { intentName } from '../signs/reasons.ts'
import { targetWords } from '../signs/ticket-words.ts'
import type { ClockTarget } from '../graphql/generated/graphql.ts'

interface Happened {
  code: string
  parameters: Record<string, string | number | boolean | null>
  actor: { id: string; name: string } | null
  /** Whom it concerns, for example who was made answerable. */
  subject: { id: string; name: string } | null
}

type Sentence = (
  who: string,
  parameters: Happened['parameters'],
  i18n: I18n,
  /** Somebody else than who did it. */
  whom: string | null,
) => MessageDescriptor

const numberOf = (parameters: Happened['parameters']) => String(parameters['number'] ?? '…')

const instantOf = (at: string | number | boolean | null | undefined, i18n: I18n) =>
  new Date(at as string | number).toLocaleString(formatTag(i18n.locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })

const statusSentences: Record<string, Sentence> = {
  open: (who) => msg`${who} reopened the ticket`,
  waitingCustomer: (who) => msg`${who} waits for the customer`,
  hold: (who, { until }, i18n) => {
    if (until == null) return msg`${who} put the ticket aside`
    const instant = instantOf(until, i18n)
    return msg`${who} put the ticket aside until ${instant}`
  },
  resolved: (who) => msg`${who} resolved the ticket`,
  closed: (who) => msg`${who} closed the ticket`,
  spam: (who) => msg`${who} called it spam`,
}

/** A sentence for each fact and breach that a timeline shows. */
export const eventSentences: Record<string, Sentence> = {
  'status.set': (who, parameters, i18n, whom) =>
    (statusSentences[String(parameters['status'])] ?? (() => msg`${who} changed the status`))(
      who,
      parameters,
      i18n,
      whom,
    ),
  'assign.claim': (who, _parameters, _i18n, whom) =>
    whom === null ? msg`${who} took the ticket` : msg`${who} gave the ticket to ${whom}`,
  'assign.release': (who) => msg`${who} gave the ticket back`,
  'assign.recall': (who) => msg`${who} called the ticket back`,
  'assign.offer': () => msg`Offered to a volunteer`,
  'offer.accepted': (who) => msg`${who} accepted the offer`,
  'offer.declined': (who) => msg`${who} passed on the offer`,
  'offer.expired': () => msg`The offer ended without an answer`,
  'triage.override': (who) => msg`${who} corrected the scores`,
  'triage.intent': (who, { after }, i18n) => {
    const word = intentName(String(after), i18n)
    return msg`${who} read it as: ${word}`
  },
  'triage.topic': (who, { after, topic }) => {
    const name = String(topic)
    return after === 'on'
      ? msg`${who} put it on the topic “${name}”`
      : msg`${who} took the topic “${name}” off`
  },
  'triage.release': () =>
    msg`Before everything else again: the customer has written something since that asks for it`,
  'merge.absorb': (who, parameters) => {
    const number = numberOf(parameters)
    return msg`${who} merged ticket #${number} into this one`
  },
  'merge.absorbed': (who, parameters) => {
    const number = numberOf(parameters)
    return msg`${who} merged this ticket into #${number}`
  },
  'split.out': (who, parameters) => {
    const number = numberOf(parameters)
    return msg`${who} split ticket #${number} off`
  },
  'ticket.linked': (who, parameters) => {
    const number = numberOf(parameters)
    return msg`${who} linked it with ticket #${number}`
  },
  'ticket.tagged': (who, { tag }) => {
    const name = String(tag)
    return msg`${who} tagged it “${name}”`
  },
  'ticket.untagged': (who, { tag }) => {
    const name = String(tag)
    return msg`${who} took the tag “${name}” off`
  },
  'enquiry.agreed': (who) => msg`${who} noted the customer’s yes: sales may contact them`,
  'enquiry.declined': (who) => msg`${who} noted the customer’s no: sales do not contact them`,
  'enquiry.handed': (who, { kind, department }) => {
    const name = String(department)
    return kind === 'job'
      ? msg`${who} passed the job enquiry to “${name}”`
      : msg`${who} passed the buying interest to “${name}”`
  },
  'enquiry.done': (who, { department }) => {
    const name = String(department)
    return msg`${who} answered the enquiry for “${name}”`
  },
  'update.promised': (who, { dueAt }, i18n) => {
    const instant = instantOf(dueAt, i18n)
    return msg`${who} promised to come back by ${instant}`
  },
  'update.withdrawn': (who) => msg`${who} took a promise back`,
  'override.extend': (who) => msg`${who} gave a promise more time`,
  'override.waive': (who) => msg`${who} waived a promise`,
  'override.pause': (who, { until }, i18n) => {
    const instant = instantOf(until, i18n)
    return msg`${who} held a promise until ${instant}`
  },
  'override.resume': (who) => msg`${who} let a held promise go on`,
  'override.excuse': (who) => msg`${who} excused a broken promise`,
  'override.retract': (who, parameters) => {
    const number = numberOf(parameters)
    if (parameters['reason'] === 'unmerged') return msg`${who} took the merge with ticket #${number} back`
    if (parameters['reason'] === 'unsplit') return msg`${who} put ticket #${number} back into this one`
    return msg`${who} took a step back`
  },
  'override.notThanks': (who) => msg`${who} saw that it was more than thanks`,
  reaction: (who) => msg`${who} liked what the customer wrote`,
  'escalation.ack': (who) => msg`${who} took note of the alert`,
  'channel.down': () => msg`The channel stopped working`,
  'channel.up': () => msg`The channel works again`,
  'clock.breached': (_who, { target }, i18n) => {
    const word = targetWords[target as ClockTarget]
    const promise = word ? i18n._(word) : String(target)
    return msg`Promise broken: ${promise}`
  },
}

/** What happened, as a sentence. An unknown code shows as itself rather than not at all. */
export function eventSentence(event: Happened, i18n: I18n): string {
  const sentence = eventSentences[event.code]
  const who = event.actor?.name ?? 'Relais'
  const whom = event.subject !== null && event.subject.id !== event.actor?.id ? event.subject.name : null
  return sentence ? i18n._(sentence(who, event.parameters, i18n, whom)) : event.code
}
