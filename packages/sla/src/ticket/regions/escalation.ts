import type { TicketChart } from '../chart.ts'
import type { EscalationLevel } from '../escalation-level.ts'

/** How much attention the ticket is owed. The description of the chart says what each state means. */
export function escalation(chart: TicketChart) {
  const to = <Level extends EscalationLevel>(target: Level) =>
    ({ guard: { type: 'isLevel', params: { level: target } }, target }) as const
  const none = to('none')
  const halfway = to('halfway')
  const atRisk = to('atRisk')
  const breached = to('breached')
  const supervisors = to('supervisors')
  const dutyManager = to('dutyManager')
  const acknowledge = { 'escalation.ack': { target: 'acknowledged', actions: 'noteAcknowledged' } } as const
  return chart.createStateConfig({
    description:
      'none, halfway, atRisk, breached, supervisors, dutyManager: the highest mark that a running clock ' +
      'has crossed (0, 50, 80, 100, 150, 200 %); an answer that leaves no clock running leads back to ' +
      'none. acknowledged: a person has taken note, until the next mark or the end of the matter.',
    initial: 'none',
    states: {
      none: { always: [halfway, atRisk, breached, supervisors, dutyManager] },
      halfway: { on: acknowledge, always: [none, atRisk, breached, supervisors, dutyManager] },
      atRisk: { on: acknowledge, always: [none, halfway, breached, supervisors, dutyManager] },
      breached: { on: acknowledge, always: [none, halfway, atRisk, supervisors, dutyManager] },
      supervisors: { on: acknowledge, always: [none, halfway, atRisk, breached, dutyManager] },
      dutyManager: { on: acknowledge, always: [none, halfway, atRisk, breached, supervisors] },
      acknowledged: {
        always: { guard: 'isPastAcknowledged', target: 'none' },
      },
    },
  })
}
