import { and, not } from 'xstate'
import type { TicketChart } from '../chart.ts'
import type { TicketContext } from '../context.ts'
import type { TicketEffect } from '../effects.ts'
import type { TicketStatus } from '../facts.ts'
import type { PlacedFact } from '../placed-fact.ts'

type Scope = { context: TicketContext; event: PlacedFact }
type Told = 'ticket.reopened' | 'ticket.notReopened' | 'pause.refused' | 'snooze.ended'

const REASONS = {
  'ticket.notReopened': { reason: 'thanks' },
  'pause.refused': { reason: 'pause_refused_unanswered' },
}

function tell<Kind extends Told>(kind: Kind) {
  return {
    type: 'tell' as const,
    params: ({ context, event }: Scope) =>
      ({
        kind,
        key: `${context.id}:${'dedupKey' in event && event.type !== 'clock.tick' ? event.dedupKey : event.effectiveAt}:${kind}`,
        at: event.effectiveAt,
        isLive: !(event.type === 'customer.message' && event.body.isBackfill),
        ...(kind in REASONS && REASONS[kind as keyof typeof REASONS]),
      }) as TicketEffect,
  }
}

const is = (status: TicketStatus) => ({ type: 'isStatus' as const, params: { status } })

/** Where the matter stands. The description of the chart says what each state means. */
export function lifecycle(chart: TicketChart) {
  const comesBack = [
    { guard: 'isThanks' as const, actions: 'noteMessage' as const },
    { target: 'open' as const, actions: 'noteMessage' as const },
  ]
  const reopens = [
    { guard: 'isThanks' as const, actions: ['noteMessage' as const, tell('ticket.notReopened')] },
    {
      target: 'open' as const,
      actions: ['noteMessage' as const, 'forgetResolved' as const, tell('ticket.reopened')],
    },
  ]
  const answered = { guard: 'isQualifying', actions: 'noteReply' } as const
  const nothing = {
    'status.set': {},
    reply: {},
    'reply.native': {},
    reaction: {},
    'customer.deleted': {},
  } as const

  return chart.createStateConfig({
    description:
      'open: with us. waitingCustomer: with the customer. hold: set aside, until an instant or the ' +
      'customer’s next word. resolved, closed: done; what the customer writes reopens, thanks apart. ' +
      'merged: the matter goes on in another ticket. spam: not for us. Also keeps, for the other ' +
      'regions, who spoke last and what was promised.',
    initial: 'open',
    on: {
      'status.set': [
        { guard: is('open'), target: '.open', actions: 'forgetResolved' },
        {
          guard: and([is('waitingCustomer'), not('isAnswered')]),
          target: '.waitingCustomer',
          actions: ['forgetResolved', tell('pause.refused')],
        },
        { guard: is('waitingCustomer'), target: '.waitingCustomer', actions: 'forgetResolved' },
        { guard: is('hold'), target: '.hold', actions: ['noteHold', 'forgetResolved'] },
        { guard: is('resolved'), target: '.resolved' },
        { guard: is('closed'), target: '.closed' },
        { target: '.spam' },
      ],
      reply: answered,
      'reply.native': { actions: 'noteReply' },
      reaction: answered,
      'customer.deleted': { actions: 'noteDeletion' },
      'merge.absorbed': { target: '.merged' },
      'target.set': { actions: 'noteTargets' },
      'spam.mistaken': { actions: 'noteMistakenSpam' },
      'channel.down': { actions: 'noteDown' },
      'channel.up': { actions: ['bookOutage', 'noteUp'] },
    },
    states: {
      open: { on: { 'customer.message': { actions: 'noteMessage' } } },
      waitingCustomer: { on: { 'customer.message': comesBack } },
      hold: {
        exit: 'forgetHold',
        on: {
          'customer.message': comesBack,
          'clock.tick': { guard: 'isHoldOver', target: 'open', actions: tell('snooze.ended') },
        },
      },
      resolved: { entry: 'noteResolved', on: { 'customer.message': reopens } },
      closed: { entry: 'noteResolved', on: { 'customer.message': reopens } },
      merged: { on: nothing },
      spam: { on: nothing },
    },
  })
}
