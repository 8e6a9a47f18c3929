import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { defineCommand } from '../../commands/command.ts'
import type { Lane } from '../../graphql/generated/graphql.ts'
import type { TicketState } from '../commands.ts'

/** Scores that put a ticket into a lane, well within each half; what is right already stays. */
function scoresFor(lane: Lane, { urgency, importance, laneFrom }: TicketState['triage']) {
  const high = (score: number) => (score >= laneFrom ? score : Math.min(100, laneFrom + 20))
  const low = (score: number) => (score < laneFrom ? score : Math.floor(laneFrom / 2))
  return {
    urgency: (lane === 'doNow' || lane === 'volunteers' ? high : low)(urgency),
    importance: (lane === 'doNow' || lane === 'plan' ? high : low)(importance),
  }
}

const laneTitles: Record<Lane, [title: MessageDescriptor, keys: string]> = {
  doNow: [msg`It belongs into Do now`, 'p n'],
  plan: [msg`It belongs into Plan`, 'p p'],
  volunteers: [msg`It belongs into Volunteers`, 'p v'],
  later: [msg`It belongs into Later`, 'p l'],
}

/** One tap says what the rules got wrong; the correction is kept as an example. */
export const laneCommands = (Object.entries(laneTitles) as [Lane, [MessageDescriptor, string]][]).map(
  ([lane, [title, keys]]) =>
    defineCommand<TicketState>({
      id: `ticket.lane.${lane}`,
      title,
      group: 'ticket',
      context: 'browse',
      keys,
      keywords: msg`urgent important score correct lane priority`,
      enabled: ({ may, triage }) => {
        const wanted = scoresFor(lane, triage)
        const isThere = wanted.urgency === triage.urgency && wanted.importance === triage.importance
        return may.includes('overrideTriage') && !isThere
      },
      run: ({ setScores, triage }) => setScores(scoresFor(lane, triage)),
    }),
)
