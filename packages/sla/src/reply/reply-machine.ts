import { and } from 'xstate'
import { type ReplyContext, UNSENT } from './reply-context.ts'
import { replyChart, tell, tellReadBack, tellSend } from './reply-chart.ts'

const sent = { target: 'sent', actions: ['noteSent', tell('sent')] } as const
const cancelled = { target: 'cancelled', actions: tell('cancelled') } as const
const outdated = { target: 'draft', actions: ['noteReason', 'startRound', tell('returned')] } as const
const queued = { target: 'queued', actions: tellSend } as const
const needsHuman = { target: 'needsHuman', actions: tell('needsHuman') } as const
const abandoned = { target: 'needsHuman', actions: ['noteReason', tell('needsHuman')] } as const

const INITIAL: ReplyContext = {
  id: '',
  capabilities: { idempotency: 'none', idempotencyMs: null, readBack: 'none' },
  round: 0,
  ...UNSENT,
  sentAt: null,
  externalId: null,
  reason: null,
}

/** A reply from its author to the network. The description of the chart says what each state means. */
export const replyMachine = replyChart.createMachine({
  id: 'reply',
  description:
    'draft: with its author. inReview: somebody else approves or returns it. approved: free to go. ' +
    'held: the undo window runs. queued: a worker will take it. sending: committed before the network ' +
    'is called. sent. failed: refused for good. unknown: nobody knows whether the network took it; ' +
    'never sent again on a guess. reconciling: the network is being read. needsHuman: reading did not ' +
    'settle it, or every worker died with it. cancelled: recalled in time.',
  context: ({ input }) => ({ ...INITIAL, ...input }),
  initial: 'draft',
  states: {
    draft: {
      on: {
        submitted: [
          { guard: 'needsReview', target: 'inReview', actions: tell('review') },
          { target: 'approved' },
        ],
        recalled: cancelled,
      },
    },
    inReview: { on: { approved: 'approved', returned: outdated, outdated, recalled: cancelled } },
    approved: {
      on: { held: { target: 'held', actions: 'noteHold' }, queued, outdated, recalled: cancelled },
    },
    held: { on: { 'clock.tick': { guard: 'isHoldOver', ...queued }, queued, outdated, recalled: cancelled } },
    queued: {
      on: {
        attempted: { target: 'sending', actions: 'noteAttempt' },
        outdated,
        recalled: cancelled,
        abandoned,
      },
    },
    sending: {
      on: {
        accepted: sent,
        found: sent,
        refused: { target: 'failed', actions: ['noteReason', tell('failed')] },
        deferred: { target: 'queued', actions: ['noteRetry', tellSend] },
        lost: { target: 'unknown', actions: ['noteUnknown', 'noteReason'] },
        'clock.tick': { guard: 'isSendOverdue', target: 'unknown', actions: 'noteUnknown' },
        abandoned,
      },
    },
    unknown: {
      on: {
        accepted: sent,
        found: sent,
        'clock.tick': [
          { guard: 'isUnreadable', ...needsHuman },
          { guard: 'isBlind', ...queued },
          { guard: 'isEchoOverdue', target: 'reconciling', actions: ['noteReconciling', tellReadBack] },
        ],
        abandoned,
      },
    },
    reconciling: {
      on: {
        accepted: sent,
        found: sent,
        absent: [
          { guard: 'isRepeatable', ...queued },
          { guard: and(['isSecondAbsence', 'isReadStrong']), ...queued },
          { guard: 'isSecondAbsence', ...needsHuman },
          { guard: 'isFirstAbsence', actions: ['noteAbsence', tellReadBack] },
        ],
        'clock.tick': { guard: 'isReconcileOverdue', ...needsHuman },
        abandoned,
      },
    },
    needsHuman: {
      on: { accepted: sent, found: sent, settled: [{ guard: 'wasSent', ...sent }, queued] },
    },
    sent: {},
    failed: { on: { found: sent, revised: { target: 'draft', actions: 'startRound' } } },
    cancelled: { on: { revised: { target: 'draft', actions: 'startRound' } } },
  },
})
