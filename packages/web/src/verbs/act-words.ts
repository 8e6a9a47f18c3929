import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { formatTag } from '../locale/locale.ts'
import type { Act } from './act.ts'

/** What has been done to one ticket, as a sentence. */
export function doneSentence(act: Act, i18n: I18n, viewerId: string): string {
  return i18n._(doneToOne(act, i18n, viewerId))
}

function doneToOne(act: Act, i18n: I18n, viewerId: string): MessageDescriptor {
  switch (act.kind) {
    case 'assign':
    case 'handOff': {
      if (act.assigneeId === null) return msg`The ticket is nobody’s now.`
      if (act.assigneeId === viewerId) return msg`The ticket is yours.`
      const name = act.name ?? '…'
      return msg`${name} has the ticket now.`
    }
    case 'resolve':
      return msg`Ticket resolved.`
    case 'reopen':
      return msg`Ticket reopened.`
    case 'snooze': {
      const until = new Date(act.until).toLocaleString(formatTag(i18n.locale), {
        weekday: 'long',
        hour: '2-digit',
        minute: '2-digit',
      })
      return msg`Put aside until ${until}.`
    }
    case 'unsnooze':
      return msg`The ticket is back.`
    case 'status':
      return {
        waitingCustomer: msg`The ticket waits for the customer.`,
        closed: msg`Ticket closed.`,
        spam: msg`Called spam.`,
      }[act.status]
    case 'scores': {
      const { urgency, importance, band } = act
      if (band === 0) return msg`An emergency from now on: before everything else.`
      if (band === 1) return msg`No emergency any more.`
      if (importance === undefined && urgency !== undefined) return msg`Urgency is ${urgency} now.`
      if (urgency === undefined && importance !== undefined) return msg`Importance is ${importance} now.`
      return msg`The scores are corrected.`
    }
    case 'tag': {
      const { name } = act
      return msg`Tagged “${name}”.`
    }
    case 'untag': {
      const { name } = act
      return msg`The tag “${name}” is taken off.`
    }
    case 'undo':
      return msg`Taken back.`
  }
}

/** What has been done to several tickets, with their number. */
export function doneToManySentence(act: Act, count: number, i18n: I18n): string {
  const tickets = i18n._(msg`${plural(count, { one: '# ticket', other: '# tickets' })}`)
  if (act.kind === 'undo') return i18n._(msg`Taken back on ${tickets}.`)
  const words: Record<Exclude<Act['kind'], 'undo' | 'status'>, MessageDescriptor> = {
    assign: msg`Assigned: ${tickets}.`,
    handOff: msg`Handed off: ${tickets}.`,
    resolve: msg`Resolved: ${tickets}.`,
    reopen: msg`Reopened: ${tickets}.`,
    snooze: msg`Put aside: ${tickets}.`,
    unsnooze: msg`Brought back: ${tickets}.`,
    scores: msg`Scores corrected: ${tickets}.`,
    tag: msg`Tagged: ${tickets}.`,
    untag: msg`Tag taken off: ${tickets}.`,
  }
  if (act.kind !== 'status') return i18n._(words[act.kind])
  return i18n._(
    {
      waitingCustomer: msg`Waiting for the customer: ${tickets}.`,
      closed: msg`Closed: ${tickets}.`,
      spam: msg`Called spam: ${tickets}.`,
    }[act.status],
  )
}
