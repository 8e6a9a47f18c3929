import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  ExcuseBreachDocument,
  ExtendClockDocument,
  PauseClockDocument,
  ResumeClockDocument,
  UndoTicketChangeDocument,
  UnexcuseBreachDocument,
  WaiveClockDocument,
} from '../../graphql/generated/graphql.ts'
import type { ActedFragment, ClockTarget, OverrideCode } from '../../graphql/generated/graphql.ts'
import type { Refusal } from '../../signs/refusals.ts'
import { offerUndo } from '../../verbs/offer-undo.ts'
import { useVerb } from '../../verbs/verb.ts'
import { clockRefusals } from './clock-refusals.ts'

/** What a supervisor may do to a clock. */
export type Override = 'extend' | 'pause' | 'resume' | 'waive' | 'excuse' | 'unexcuse'

/** Which clock, why, and as far as it needs it how much. */
export interface OverrideInput {
  kind: Override
  ticketId: string
  target: ClockTarget
  cycle: number
  code: OverrideCode
  reason: string
  byMs?: number
  untilAt?: string
}

interface Payload {
  ticket: ActedFragment | null
  userErrors: Refusal[]
}

const done: Record<Override, MessageDescriptor> = {
  extend: msg`The promise has more time.`,
  pause: msg`The clock is held.`,
  resume: msg`The clock goes on.`,
  waive: msg`The promise is no longer asked for.`,
  excuse: msg`The breach is excused.`,
  unexcuse: msg`The breach is excused no more.`,
}

async function carryOut({ kind, ...given }: OverrideInput): Promise<Payload> {
  const { ticketId, target, cycle, code, reason, byMs, untilAt } = given
  const which = { ticketId, target, cycle }
  const why = { ...which, code, reason }
  switch (kind) {
    case 'extend': {
      const input = { ...why, ...(byMs !== undefined && { byMs }), ...(untilAt !== undefined && { untilAt }) }
      return (await fetchGraph(ExtendClockDocument, { input })).extendClock
    }
    case 'pause':
      return (await fetchGraph(PauseClockDocument, { input: { ...why, untilAt: untilAt! } })).pauseClock
    case 'resume':
      return (await fetchGraph(ResumeClockDocument, { input: why })).resumeClock
    case 'waive':
      return (await fetchGraph(WaiveClockDocument, { input: why })).waiveClock
    case 'excuse':
      return (await fetchGraph(ExcuseBreachDocument, { input: why })).excuseBreach
    case 'unexcuse':
      return (await fetchGraph(UnexcuseBreachDocument, { input: which })).unexcuseBreach
  }
}

/** Steps in; what was refused comes back for the form, and the toast takes back what was done. */
export function useOverride(): (input: OverrideInput) => Promise<Payload | null> {
  const { i18n } = useLingui()
  const override = useVerb(carryOut, Object.keys(clockRefusals))
  const undo = useVerb(
    async (input: { ticketId: string; changeId: string }) =>
      (await fetchGraph(UndoTicketChangeDocument, { input })).undoTicketChange,
  )
  return async (input) => {
    const payload = await override(input)
    if (payload === null || payload.userErrors.length > 0) return payload
    const changeId = payload.ticket?.lastChange?.id
    if (changeId !== undefined && input.kind !== 'unexcuse')
      offerUndo(i18n, i18n._(done[input.kind]), (noteUnreached) =>
        undo({ ticketId: input.ticketId, changeId }, noteUnreached),
      )
    return payload
  }
}
