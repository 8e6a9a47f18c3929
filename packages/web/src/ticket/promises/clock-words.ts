import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { KeptBy, OverrideCode, PauseReason } from '../../graphql/generated/graphql.ts'
import { spanWords } from '../../signs/time-left.tsx'
import { remaining } from '../../time/remaining.ts'

type Parameters = Record<string, string | number | boolean | null>

/** A length of time in words. */
export function lengthWords(ms: unknown, i18n: I18n): string {
  return spanWords(remaining(Math.max(0, Number(ms)), 0), i18n)
}

/** Why a clock stands or ended as it did, in one sentence. */
export const verdictSentences: Record<string, (parameters: Parameters, i18n: I18n) => MessageDescriptor> = {
  running: ({ workedMs, limitMs }, i18n) => {
    const [used, all] = [lengthWords(workedMs, i18n), lengthWords(limitMs, i18n)]
    return msg`Running: ${used} of ${all}.`
  },
  paused: ({ workedMs, limitMs }, i18n) => {
    const [used, all] = [lengthWords(workedMs, i18n), lengthWords(limitMs, i18n)]
    return msg`Held at ${used} of ${all}.`
  },
  late: ({ lateMs, isLateAtReceipt }, i18n) => {
    const late = lengthWords(lateMs, i18n)
    return isLateAtReceipt
      ? msg`Late by ${late}: it was due before the message reached us.`
      : msg`Late by ${late}, and still to be kept.`
  },
  nothingPromised: () => msg`Nothing is promised here; the time is measured all the same.`,
  met: ({ workedMs, limitMs }, i18n) => {
    const [used, all] = [lengthWords(workedMs, i18n), lengthWords(limitMs, i18n)]
    return msg`Kept: it took ${used} of ${all}.`
  },
  answeredLate: ({ lateMs }, i18n) => {
    const late = lengthWords(lateMs, i18n)
    return msg`Broken: kept ${late} late.`
  },
  endedLate: ({ lateMs }, i18n) => {
    const late = lengthWords(lateMs, i18n)
    return msg`Broken: the matter ended ${late} after it was due, and it was never kept.`
  },
  closedUnanswered: () => msg`Closed without an answer before it was due. That does not count as kept.`,
  spam: () => msg`Not counted: the matter was called spam.`,
  merged: () => msg`Not counted here: the matter goes on in another ticket.`,
  deletedByAuthor: () => msg`No longer asked for: the customer deleted what they wrote.`,
  waived: () => msg`No longer asked for: a supervisor waived it.`,
  withdrawn: () => msg`No longer asked for: the promise was taken back or another took its place.`,
  notNeeded: () => msg`No longer asked for: the matter ended before.`,
}

export const pauseWords: Record<PauseReason, MessageDescriptor> = {
  waitingCustomer: msg`Held: the customer had our answer`,
  onHold: msg`Held: the ticket was put aside`,
  byHand: msg`Held by a supervisor`,
  resolved: msg`Over, until the customer came back`,
  other: msg`Held`,
}

export const causeSentences: Record<string, MessageDescriptor> = {
  late_ingest: msg`The message reached us after the promise was due.`,
  backfill: msg`Brought in later: it is counted, and nobody was alarmed.`,
  source_clock_skew: msg`The network dated the message in our future, so our own time counts.`,
  retarget: msg`What is promised was changed when the time was used up already.`,
  late_triage: msg`The matter was held to be spam by mistake meanwhile.`,
  network_down: msg`The network did not answer us for a while.`,
  extended: msg`A supervisor gave more time.`,
  replayed: msg`It was judged again by a later version of the promises.`,
}

export const keptByWords: Record<KeptBy, MessageDescriptor> = {
  core: msg`Kept by the care team`,
  volunteer: msg`Kept by a volunteer`,
  native: msg`Kept in the network’s own application`,
  automation: msg`Kept by an automatic answer`,
  person: msg`Kept by whoever ended the matter`,
}

export const codeWords: Record<OverrideCode, MessageDescriptor> = {
  customerAgreed: msg`The customer agrees to wait`,
  waitingOnOthers: msg`Somebody else has to answer first`,
  networkTrouble: msg`The network did not work`,
  exceptionalEvent: msg`An exceptional event`,
  wrongPromise: msg`The promise was not meant for this`,
  other: msg`Something else`,
}

/** Whom a policy tells of a mark, by role. */
export const recipientWords: Record<string, MessageDescriptor> = {
  holder: msg`whoever has the ticket`,
  supervisors: msg`the supervisors`,
  administrators: msg`the administrators`,
}

/** The calendars that every house begins with, in words; others have the names they were given. */
export const calendarWords: Record<string, MessageDescriptor> = {
  extended: msg`Extended hours`,
}

/** What a row of the policy asks of a ticket. */
export const conditionWords: Record<string, MessageDescriptor> = {
  priority: msg`priority`,
  lane: msg`lane`,
  network: msg`network`,
  visibility: msg`visibility`,
  intent: msg`intent`,
  language: msg`language`,
  segment: msg`segment`,
}
