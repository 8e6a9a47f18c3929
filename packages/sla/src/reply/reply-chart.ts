import { assign, setup } from 'xstate'
import type { ReplyFact } from './facts.ts'
import {
  ECHO_WAIT_MS,
  echoWaitMs,
  READS_APART_MS,
  RECONCILE_MS,
  type ReplyContext,
  type ReplyEffect,
  SEND_TIMEOUT_MS,
  type SendCapabilities,
  UNSENT,
} from './reply-context.ts'

type Scope = { readonly context: ReplyContext; readonly event: ReplyFact }
type Change = Partial<ReplyContext>

/** A repeat with the same key leaves one reply on the network. */
function isRepeatable({ context, event }: Scope): boolean {
  const { idempotency, idempotencyMs } = context.capabilities
  if (idempotency === 'none' || context.firstSendAt === null) return false
  return idempotencyMs === null || event.at - context.firstSendAt < idempotencyMs
}

/** The read shows nothing for the second time, long enough after the first. */
function isSecondAbsence({ context, event }: Scope): boolean {
  return context.absentAt !== null && event.at - context.absentAt >= READS_APART_MS
}

const past = (since: number | null, ms: number, at: number) => since !== null && at >= since + ms

const notes = {
  noteHold: ({ event }: Scope): Change => (event.type === 'held' ? { holdUntil: event.until } : {}),
  noteAttempt: ({ context, event }: Scope): Change =>
    event.type === 'attempted'
      ? {
          attempts: context.attempts + 1,
          clientKey: event.clientKey,
          firstSendAt: context.firstSendAt ?? event.at,
          sendStartedAt: event.at,
          retryAt: null,
        }
      : {},
  noteSent: ({ event }: Scope): Change => ({
    sentAt: event.at,
    externalId: 'externalId' in event ? event.externalId : null,
  }),
  noteRetry: ({ event }: Scope): Change => (event.type === 'deferred' ? { retryAt: event.retryAt } : {}),
  noteUnknown: ({ event }: Scope): Change => ({ unknownAt: event.at, reads: 0, absentAt: null }),
  noteReconciling: ({ event }: Scope): Change => ({ reconcilingAt: event.at }),
  noteAbsence: ({ context, event }: Scope): Change => ({
    reads: context.reads + 1,
    absentAt: context.absentAt ?? event.at,
  }),
  noteReason: ({ event }: Scope): Change => ('reason' in event ? { reason: event.reason } : {}),
  startRound: ({ context }: Scope): Change => ({ ...UNSENT, round: context.round + 1 }),
} as const

/** The vocabulary of the reply's chart. `tell` is data; the host acts. */
export const replyChart = setup({
  types: {
    context: {} as ReplyContext,
    events: {} as ReplyFact,
    input: {} as { id: string; capabilities: SendCapabilities } | undefined,
  },
  guards: {
    isRepeatable,
    isSecondAbsence,
    needsReview: ({ event }: Scope) => event.type === 'submitted' && event.needsReview,
    isReadStrong: ({ context }: Scope) => context.capabilities.readBack === 'strong',
    isFirstAbsence: ({ context }: Scope) => context.absentAt === null,
    isHoldOver: ({ context, event }: Scope) => past(context.holdUntil, 0, event.at),
    isSendOverdue: ({ context, event }: Scope) => past(context.sendStartedAt, SEND_TIMEOUT_MS, event.at),
    isEchoOverdue: ({ context, event }: Scope) =>
      past(context.unknownAt, echoWaitMs(context.capabilities), event.at),
    isUnreadable: ({ context, event }: Scope) =>
      context.capabilities.readBack === 'none' &&
      !isRepeatable({ context, event }) &&
      past(context.unknownAt, ECHO_WAIT_MS, event.at),
    isReconcileOverdue: ({ context, event }: Scope) => past(context.reconcilingAt, RECONCILE_MS, event.at),
    wasSent: ({ event }: Scope) => event.type === 'settled' && event.wasSent,
    isBlind: ({ context, event }: Scope) =>
      context.capabilities.readBack === 'none' &&
      isRepeatable({ context, event }) &&
      past(context.unknownAt, ECHO_WAIT_MS, event.at),
  },
  actions: {
    noteHold: assign(notes.noteHold),
    noteAttempt: assign(notes.noteAttempt),
    noteSent: assign(notes.noteSent),
    noteRetry: assign(notes.noteRetry),
    noteUnknown: assign(notes.noteUnknown),
    noteReconciling: assign(notes.noteReconciling),
    noteAbsence: assign(notes.noteAbsence),
    noteReason: assign(notes.noteReason),
    startRound: assign(notes.startRound),
    tell: (_scope: unknown, _effect: ReplyEffect) => {
      throw new Error('The reply machine is a reducer: the host performs its effects.')
    },
  },
})

const roundKey = (context: ReplyContext, name: string) => `${context.id}:${context.round}:${name}`

/** Tells the host of an end or a turn that somebody waits for. */
export function tell(kind: 'review' | 'sent' | 'failed' | 'needsHuman' | 'returned' | 'cancelled') {
  return {
    type: 'tell' as const,
    params: ({ context }: Scope): ReplyEffect => ({ kind, key: roundKey(context, kind) }),
  }
}

/** Asks for the next attempt. */
export const tellSend = {
  type: 'tell' as const,
  params: ({ context, event }: Scope): ReplyEffect => ({
    kind: 'send',
    key: roundKey(context, `send:${context.attempts + 1}`),
    notBefore: context.retryAt ?? event.at,
  }),
}

/** Asks for the next read of the network: at once, then so that two reads are far enough apart. */
export const tellReadBack = {
  type: 'tell' as const,
  params: ({ context, event }: Scope): ReplyEffect => ({
    kind: 'readBack',
    key: roundKey(context, `readBack:${context.attempts}:${context.reads + 1}`),
    notBefore: context.absentAt === null ? event.at : Math.max(event.at, context.absentAt + READS_APART_MS),
  }),
}
