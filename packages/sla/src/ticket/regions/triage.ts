import type { TicketChart } from '../chart.ts'

/** Whose scores stand. The description of the chart says what each state means. */
export function triage(chart: TicketChart) {
  const overridden = { target: 'overridden', actions: 'noteOverride' } as const
  return chart.createStateConfig({
    description:
      'untriaged: no scores yet. triaged: the rules’ scores stand. overridden: a person’s do; the rules ' +
      'only suggest.',
    initial: 'untriaged',
    states: {
      untriaged: {
        on: { 'triage.scored': { target: 'triaged', actions: 'noteScores' }, 'triage.override': overridden },
      },
      triaged: {
        on: { 'triage.scored': { actions: 'noteScores' }, 'triage.override': overridden },
      },
      overridden: {
        on: {
          'triage.scored': { actions: 'noteSuggestion' },
          'triage.override': { actions: 'noteOverride' },
          'triage.release': { target: 'triaged', actions: 'takeSuggestion' },
        },
      },
    },
  })
}
