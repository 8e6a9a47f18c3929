import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Given } from './queries.ts'

/** What became of what somebody handed in, in one sentence, at an instant of the server's, in milliseconds. */
export function givenSentence({ reply, isTakenOver }: Given, i18n: I18n, now: number): string {
  const { state, review } = reply
  const name = review?.by.name ?? ''
  if (review?.outcome === 'returned' && state !== 'sent')
    return i18n._(msg`${name} did not let it leave. The care team goes on.`)
  switch (state) {
    case 'inReview':
      return i18n._(msg`A colleague is reading it.`)
    case 'held':
      return hasProbablyLeft(reply, now)
        ? i18n._(msg`It has probably left. This phone looks as soon as there is a connection.`)
        : i18n._(msg`It leaves in a few seconds.`)
    case 'sent':
      if (review?.outcome === 'edited') return i18n._(msg`${name} changed it, then it left.`)
      return review === null
        ? i18n._(msg`The customer has it.`)
        : i18n._(msg`${name} approved it. The customer has it.`)
    case 'approved':
    case 'queued':
    case 'sending':
    case 'unknown':
    case 'reconciling':
      return i18n._(msg`It is on its way.`)
    case 'needsHuman':
      return i18n._(msg`The care team looks whether it has arrived.`)
    case 'failed':
      return i18n._(msg`The network did not take it. The care team sees to it.`)
    case 'draft':
    case 'cancelled':
      return isTakenOver
        ? i18n._(msg`It did not leave: the care team has taken this customer over.`)
        : i18n._(msg`It did not leave.`)
  }
}

/** Whether it may still be taken back before it leaves, at an instant of the server's, in milliseconds. */
export function isHeldBack({ reply }: Given, now: number): boolean {
  return (reply.state === 'held' && !hasProbablyLeft(reply, now)) || reply.state === 'inReview'
}

/** For so long after its time news of an answer are on their way, in milliseconds. */
const NEWS_MS = 5000

/** Whether it was to leave a while ago, and this phone has not heard that it has. */
function hasProbablyLeft({ state, heldUntil }: Given['reply'], now: number): boolean {
  return state === 'held' && heldUntil !== null && now > Date.parse(heldUntil) + NEWS_MS
}
