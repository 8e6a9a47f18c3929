import { initialTransition, transition } from 'xstate'
import { reducerOf } from '../chart/reducer-of.ts'
import type { ReplyFact, ReplyState } from './facts.ts'
import {
  echoWaitMs,
  RECONCILE_MS,
  type ReplyContext,
  type ReplyEffect,
  SEND_TIMEOUT_MS,
  type SendCapabilities,
} from './reply-context.ts'
import { replyMachine } from './reply-machine.ts'

/** Version of the chart and of `StoredReply`. Version 2 adds `abandoned`; what version 1 stored is valid as it is. */
export const REPLY_MACHINE_VERSION = 2

const REDUCER = reducerOf(replyMachine)

/** What the host keeps of a reply: small JSON. */
export type StoredReply = {
  readonly machineVersion: number
  readonly value: ReplyState
  readonly context: ReplyContext
}

/** The outcome of a fact: the state to save and the effects to perform, once per key. */
export type ReplyStep = { readonly state: StoredReply; readonly effects: readonly ReplyEffect[] }

/** A draft for a channel that can do what `capabilities` say. */
export function initialReply(id: string, capabilities: SendCapabilities): StoredReply {
  const [{ value, context }] = initialTransition(replyMachine, { id, capabilities })
  return { machineVersion: REPLY_MACHINE_VERSION, value, context }
}

/** Takes a fact in; one that has no meaning in the state changes nothing and returns the very same state. */
export function applyReply(state: StoredReply, fact: ReplyFact): ReplyStep {
  const before = replyMachine.resolveState({ value: state.value, context: state.context })
  const [next, actions] = transition(REDUCER, before, fact)
  if (next === before) return { state, effects: [] }
  const effects = actions.flatMap((action) => (action.type === 'tell' ? [action.params as ReplyEffect] : []))
  return {
    state: { machineVersion: REPLY_MACHINE_VERSION, value: next.value, context: next.context },
    effects,
  }
}

/** The instant from which `clock.tick` has something to do (undo window over, a call too long, time to read), or null. */
export function nextReplyDeadline({ value, context }: StoredReply): number | null {
  switch (value) {
    case 'held':
      return context.holdUntil
    case 'sending':
      return after(context.sendStartedAt, SEND_TIMEOUT_MS)
    case 'unknown':
      return after(context.unknownAt, echoWaitMs(context.capabilities))
    case 'reconciling':
      return after(context.reconcilingAt, RECONCILE_MS)
    default:
      return null
  }
}

function after(since: number | null, ms: number): number | null {
  return since === null ? null : since + ms
}
