import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTag } from '../locale/locale.ts'

type Parameters = Record<string, string | number | boolean | null>

/** By the code of a refusal. */
export type Sentences = Record<string, (parameters: Parameters, i18n: I18n) => MessageDescriptor>

/** A refusal as every payload carries it. */
export interface Refusal {
  code: string
  message: string
  parameters: Parameters
}

/** Longer than anybody's claim runs by itself. */
const LONG_MS = 3_600_000

/** A sentence for each refusal that the inbox and a ticket can meet. Other rooms have tables of their own. */
export const refusalSentences: Sentences = {
  TICKET_NOT_FOUND: () => msg`This ticket is not there, or not for you.`,
  TICKET_CLOSED: ({ status }) =>
    status === 'merged'
      ? msg`This ticket goes on in another one: answer there.`
      : msg`This ticket is closed. Reopen it first.`,
  TICKET_CLAIMED: ({ holder, until }, i18n) => {
    const name = String(holder)
    // A claim runs on for minutes, unless an answer is being read.
    if (Date.parse(String(until)) - Date.now() > LONG_MS)
      return msg`${name} has answered this ticket, and a colleague reads it before it leaves. Your text is kept.`
    const at = hourOf(until, i18n)
    return msg`${name} is answering this ticket, until ${at} at the latest. Your text is kept.`
  },
  QUEUE_BUSY: () => msg`Many are taking tickets at this moment. Try again.`,
  TICKET_NOT_OPEN: () => msg`This ticket has ended already. Reopen it first.`,
  TICKET_RESOLVED: () => msg`This ticket is resolved already. Reopen it to decide otherwise.`,
  VOLUNTEER_NOT_ASSIGNABLE: () =>
    msg`A volunteer is asked, nothing is put on them. Choose somebody of the care team.`,
  CLIENT_ID_USED: () =>
    msg`Your first text has been sent all the same: it stands in the thread. Send what you changed as an answer of its own, or drop it.`,
  POST_NOT_OURS: () => msg`That post is not this reply. Give the id of the one that was sent.`,
  POST_ID_NEEDED: () => msg`That is an address. Give the id of the post, or leave it out.`,
  THREAD_REVISION_UNKNOWN: () => msg`The conversation has moved on. Reload the page; your text is kept.`,
  TICKET_MERGED: () => msg`This ticket continues in another one. Go on there.`,
  TICKET_NOT_SNOOZED: () => msg`This ticket is not put aside any more.`,
  ANOTHER_TICKET_OPEN: ({ number }) => {
    const other = String(number)
    return msg`Ticket #${other} goes on with this customer. Work there.`
  },
  REPLY_IN_REVIEW: () => msg`This reply waits to be read. Send it back with a reason.`,
  CHARTER_REFUSED: () =>
    msg`The charter does not let this reply out. What is in the way stands under the text, which is kept.`,
  CLAIM_NEEDED: () => msg`Take the ticket before you answer it.`,
  CLAIM_EXPIRED: () => msg`Your right to answer has run out. Your text is kept; send it again.`,
  CLAIM_OUTDATED: () =>
    msg`This ticket was taken again since, perhaps in another window of yours. Your text is kept.`,
  SNOOZE_NOT_AHEAD: () => msg`Choose an instant that is still to come.`,
  SNOOZE_TOO_LONG: () => msg`A ticket can be put aside for 90 days at most.`,
  CONTACT_NOT_FOUND: () => msg`This contact is not there any more.`,
  CONTACT_MERGED: () => msg`This contact goes on in another one. Go on there.`,
  CONTACT_NOTE_NOT_FOUND: () => msg`This note is not there any more.`,
  SAME_CONTACT: () => msg`These are one contact already.`,
  NOT_MERGED: () => msg`This has been taken apart already.`,
  MERGED_FURTHER: () => msg`The other one has been merged in turn since. Take that back first.`,
  SAME_TICKET: () => msg`This is the same ticket.`,
  HAS_MERGED: () => msg`Other tickets were merged into this one since. Take that back first.`,
  NOT_SPLIT: () => msg`This ticket was not split off another one.`,
  SPLIT_ALL: () => msg`One of the customer’s messages has to stay.`,
  SPLIT_NOTHING: () => msg`Choose at least one message.`,
  MESSAGE_MERGED: () => msg`This message came with another ticket. Take that merge back first.`,
  OTHER_CONTACT: () => msg`As far as Relais knows, these are two people.`,
  CHANGE_NOT_FOUND: () => msg`There is nothing of yours to take back here.`,
  CHANGED_SINCE: () => msg`Somebody has decided otherwise since. Look at the ticket first.`,
  UNDO_TOO_LATE: () => msg`After an hour this is not taken back any more. Do the opposite instead.`,
  NOT_ESCALATED: () => msg`This ticket is not raised, so there is nothing to take note of.`,
  REASON_TOO_LONG: ({ most }) => {
    const max = String(most)
    return msg`Say why in ${max} characters at most.`
  },
  NOTHING_TO_READ: () => msg`The customer took back what they wrote: there is nothing to correct.`,
  TRIAGE_CORRECTION_NOT_FOUND: () => msg`There is no such correction of yours any more. Reload the page.`,
  TOPIC_NOT_FOUND: () => msg`This topic is not there any more. Reload the page.`,
  TOPIC_ARCHIVED: ({ name }) => {
    const topic = String(name)
    return msg`${topic} is archived. Choose another topic.`
  },
  REASON_MISSING: () => msg`Say why, in a few words: whoever goes on reads it first.`,
  REPLY_UNDER_WAY: ({ by }) => {
    const name = String(by)
    return msg`A reply by ${name} is on its way. Wait until it has arrived, or take it back.`
  },
  COMMITMENT_ON_BOTH: () =>
    msg`Both tickets promise the customer an update. Keep or withdraw one of them first.`,
  COMMITMENT_OPEN: () => msg`The customer has a promise already. Move it, or take it back first.`,
  COMMITMENT_OVER: () => msg`This promise is late or over. Make another one.`,
  COMMITMENT_NOT_FOUND: () => msg`This promise is not there any more. Reload the page.`,
  COMMITMENT_EMPTY: () => msg`Say it in a few words.`,
  COMMITMENT_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`Say it in ${most} characters at most.`
  },
  DUE_IN_THE_PAST: () => msg`Choose an instant that is still to come.`,
  DUE_TOO_FAR: ({ days }) => {
    const most = String(days)
    return msg`Promise for ${most} days ahead at most.`
  },
  NOTE_EMPTY: () => msg`Write something first.`,
  NOTE_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`A note has ${most} characters at most.`
  },
  SEGMENT_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`A segment has ${most} characters at most.`
  },
  NOTE_ELSEWHERE: () => msg`This note was written on another ticket. Reload the page.`,
  ATTACHMENT_NOT_FOUND: () => msg`This file is not there any more. Reload the page.`,
  ATTACHMENT_EMPTY: () => msg`The file is empty. Choose another one.`,
  ATTACHMENT_ACTIVE: () =>
    msg`This kind of file can carry a program. Save it as a PNG or JPEG picture and attach that.`,
  ATTACHMENT_LIES: ({ claimed, real }) => {
    const [name, inside] = [String(claimed), String(real)]
    return msg`This file calls itself ${name} and is ${inside} inside. Open it to see what it is, and save it again.`
  },
  ATTACHMENT_TYPE_REFUSED: () => msg`Files of this type are not taken. Attach a JPEG or PNG picture.`,
  ATTACHMENT_TYPE_NOT_TAKEN: ({ type }) => {
    const ending = String(type ?? '').toUpperCase()
    return msg`This network takes no ${ending} files with an answer.`
  },
  ATTACHMENTS_NOT_TAKEN: () => msg`This way of answering takes no files.`,
  ATTACHMENTS_TOO_MANY: ({ max }) => {
    const most = String(max)
    return msg`At most ${most} files go with an answer here. Remove one first.`
  },
  ATTACHMENT_TOO_LARGE: ({ max }) => {
    const most = String(Math.round(Number(max) / 1_000_000))
    return msg`The file is too large: ${most} MB at most. Make it smaller.`
  },
  ATTACHMENT_TOO_MANY_PIXELS: ({ megapixels, max }) => {
    const [has, most] = [String(megapixels), String(max)]
    return msg`This picture has ${has} million pixels; ${most} million is the most. Make it smaller.`
  },
  ATTACHMENT_BROKEN: () => msg`This picture cannot be read; a part may be missing. Save it again.`,
  ATTACHMENT_CUT_SHORT: () => msg`The file did not arrive whole. Send it again.`,
  ATTACHMENT_BUSY: () => msg`Many files are coming in at once. Try again in a moment.`,
  ALT_TOO_LONG: ({ over }) => {
    const excess = String(over)
    return msg`The description is too long for this network: ${excess} too many.`
  },
  TEXT_EMPTY: () => msg`Write something first.`,
  TEXT_TOO_LONG: ({ over }) => {
    const excess = String(over ?? '')
    return msg`The text is too long for this network: ${excess} too many.`
  },
  TOO_MANY_PARTS: (parameters) => {
    const most = String(parameters['most'])
    return msg`One answer has ${most} posts at most. Shorten it, or answer in private.`
  },
  TEXT_UNREADABLE: () => msg`This text holds signs that the network cannot show.`,
  MESSAGE_DELETED: () => msg`The customer has deleted this message; there is nothing left to answer.`,
  MESSAGE_NOT_FOUND: () => msg`There is no message to answer.`,
  VISIBILITY_MISMATCH: ({ wanted }) => {
    if (wanted === 'private')
      return msg`This person has not written in private. Answer in public, and ask them to write to you in private.`
    if (wanted === 'public') return msg`This person has written in private only. Answer in private.`
    return msg`This message cannot be answered in that way.`
  },
  NETWORK_HAS_NO_PRIVATE_REPLIES: () => msg`This network takes no private answers here.`,
  NETWORK_HAS_NO_PUBLIC_REPLIES: () => msg`This network takes no public answers here.`,
  REPLY_WINDOW_PASSED: () => msg`The network's time for an answer has passed.`,
  NETWORK_NOT_INSTALLED: () => msg`The connector of this network is not installed. Ask an administrator.`,
  CHANNEL_PAUSED: () => msg`This channel is paused. An administrator can let it go on.`,
  CHANNEL_LISTENING: () => msg`This channel only listens: nothing is sent from it.`,
  CHANNEL_DISCONNECTED: () => msg`This channel has to be connected again.`,
  PUBLISHING_STOPPED: () => msg`Publishing is stopped for the whole company.`,
  ALREADY_ANSWERED: ({ by }) => {
    const name = String(by)
    return msg`${name} has answered this message already.`
  },
  STALE_REPLY: () => msg`The thread has changed since you wrote.`,
  ALREADY_BEING_ANSWERED: ({ by }) => {
    const name = String(by)
    return msg`${name} is answering this message already.`
  },
  REPLY_NOT_FOUND: () => msg`This reply is not there any more.`,
  REPLY_SETTLED: () => msg`This reply has been settled already.`,
  REPLY_LEFT: () => msg`The reply has left already.`,
  MEMBER_NOT_FOUND: () => msg`This person is not in the organization.`,
  MEMBER_DISABLED: () => msg`This person's access has ended.`,
  NOTIFICATION_NOT_FOUND: () => msg`This notification does not exist any more. Reload the page.`,
  NOT_ALLOWED: () => msg`Your role does not allow this.`,
  CLIENT_ID_TAKEN: () => msg`This text was sent already. Reload the page.`,
  DEPARTMENT_NOT_FOUND: () => msg`There is no such department any more. Choose one from the list.`,
  DEPARTMENT_ARCHIVED: () => msg`This department is archived. Choose another one.`,
  TAG_NOT_FOUND: () => msg`This tag is not there any more. Reload the page.`,
  TAG_MERGED: () => msg`This tag was merged into another one. Reload the page.`,
  TAG_ARCHIVED: ({ name }) => {
    const tag = String(name)
    return msg`${tag} is archived. Bring it back, or choose another tag.`
  },
  TEAM_NOT_FOUND: () => msg`This team is not there any more. Reload the page.`,
  NAME_EMPTY: () => msg`Write a name.`,
  NAME_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`A name has ${most} characters at most here.`
  },
  NAME_TAKEN: ({ name, isArchived }) => {
    const taken = String(name)
    return isArchived
      ? msg`${taken} is archived. Bring it back instead.`
      : msg`There is already one called ${taken}.`
  },
  DEPARTMENT_MISSING: () => msg`Say which department it concerns.`,
  VARIABLE_MISSING: ({ name }) => {
    const blank = String(name)
    return msg`The text still waits for “${blank}”. Fill it in, or take it out.`
  },
  VARIABLE_UNKNOWN: ({ name }) => {
    const unknown = `{{${String(name)}}}`
    const asked = `{{? ${String(name)}}}`
    return msg`There is no variable ${unknown}. Write ${asked} for what the author fills in by hand.`
  },
  VARIABLE_OPEN: () => msg`A variable begins with two braces and ends with two. One of them is not whole.`,
  TEMPLATE_UNCHANGED: ({ to }) => {
    const name = String(to)
    return msg`This text has gone to ${name} in this thread already. Add one sentence of your own.`
  },
  TEMPLATE_NOT_FOUND: () => msg`This template is not there any more.`,
  SAMPLE_NOT_FOUND: () => msg`This ticket was not drawn. Reload the page.`,
  SAMPLE_MOVED: () => msg`This ticket is not in Later any more. Say where it belongs.`,
  SAMPLE_JUDGED: ({ by }) => {
    const name = String(by ?? 'Relais')
    return msg`${name} has said otherwise. Look at it together.`
  },
}

/** A refusal in the reader's language, by what this room alone can meet first; a code without a sentence says its English one. */
export function refusalSentence(refusal: Refusal, i18n: I18n, ofRoom: Sentences = {}): string {
  const sentence = ofRoom[refusal.code] ?? refusalSentences[refusal.code]
  return sentence ? i18n._(sentence(refusal.parameters, i18n)) : refusal.message
}

/** The same for a bare code, as a reply option carries it; the parameters are what the screen knows. */
export function refusalOfCode(
  code: string,
  i18n: I18n,
  parameters: Parameters = {},
  ofRoom: Sentences = {},
): string {
  const message = code.toLowerCase().replaceAll('_', ' ')
  return refusalSentence({ code, message, parameters }, i18n, ofRoom)
}

function hourOf(instant: Parameters[string] | undefined, i18n: I18n): string {
  const date = new Date(String(instant))
  if (Number.isNaN(date.getTime())) return '…'
  return date.toLocaleTimeString(formatTag(i18n.locale), { hour: '2-digit', minute: '2-digit' })
}
