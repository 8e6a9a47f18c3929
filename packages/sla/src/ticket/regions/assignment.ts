import { and } from 'xstate'
import type { TicketChart } from '../chart.ts'

/** Who holds the ticket. The description of the chart says what each state means. */
export function assignment(chart: TicketChart) {
  const byVolunteer = { type: 'isRole', params: { role: 'volunteer' } } as const
  const claims = [
    { guard: and(['isNewFence', byVolunteer]), target: 'volunteer', actions: 'noteHolder' },
    { guard: 'isNewFence', target: 'core', actions: 'noteHolder' },
  ] as const
  const freed = { target: 'unassigned', actions: 'forgetHolder' } as const
  const held = { 'assign.claim': claims, 'assign.recall': freed, 'assign.release': freed } as const
  return chart.createStateConfig({
    description:
      'unassigned: anybody’s. offered: held for one volunteer. volunteer, core: somebody’s. review: a ' +
      'volunteer’s draft waits for approval. Each new holder brings a higher fence; what an older fence ' +
      'says is ignored. Expiry of offers and leases is the routing’s to say: its heartbeats are no ' +
      'facts.',
    initial: 'unassigned',
    states: {
      unassigned: {
        on: {
          'assign.offer': { guard: 'isNewFence', target: 'offered', actions: 'noteOffer' },
          'assign.claim': claims,
        },
      },
      offered: {
        on: {
          'offer.accepted': { guard: 'isThisOffer', target: 'volunteer', actions: 'noteHolder' },
          'offer.declined': { guard: 'isThisOffer', target: 'unassigned', actions: 'forgetOffer' },
          'offer.expired': { guard: 'isThisOffer', target: 'unassigned', actions: 'forgetOffer' },
          'assign.recall': freed,
          'assign.claim': claims,
        },
      },
      volunteer: { on: { ...held, 'draft.submitted': { target: 'review' } } },
      core: { on: held },
      review: {
        on: { ...held, 'draft.approved': { target: 'volunteer' }, 'draft.returned': { target: 'volunteer' } },
      },
    },
  })
}
