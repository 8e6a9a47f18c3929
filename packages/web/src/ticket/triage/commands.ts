import { msg } from '@lingui/core/macro'
import { type Command, defineCommand } from '../../commands/command.ts'
import type { TriageAxis } from '../../graphql/generated/graphql.ts'
import type { TicketState } from '../commands.ts'

const canScore = ({ may }: TicketState) => may.includes('overrideTriage')
const keywords = msg`urgent important score correct wrong triage`

const titles = {
  urgency: {
    higher: msg`More urgent than that`,
    lower: msg`Less urgent than that`,
  },
  importance: {
    higher: msg`More important than that`,
    lower: msg`Less important than that`,
  },
}

const stepKeys = {
  urgency: { higher: 'p u', lower: 'p shift+u' },
  importance: { higher: 'p i', lower: 'p shift+i' },
}

function stepCommand(axis: TriageAxis, to: 'higher' | 'lower') {
  return defineCommand<TicketState>({
    id: `ticket.${axis}.${to}`,
    title: titles[axis][to],
    group: 'ticket',
    context: 'browse',
    keys: stepKeys[axis][to],
    keywords,
    enabled: (state) => canScore(state) && state.steps[axis][to] !== null,
    run: ({ steps, setScore }) => setScore(axis, steps[axis][to]!),
  })
}

export const confirmScores = defineCommand<TicketState>({
  id: 'ticket.triage.confirm',
  title: msg`Urgency and importance are right`,
  group: 'ticket',
  context: 'browse',
  keys: 'p o',
  keywords,
  enabled: ({ may }) => may.includes('confirmTriage'),
  run: ({ confirm }) => confirm('urgency', 'importance'),
})

export const correctIntent = defineCommand<TicketState>({
  id: 'ticket.intent.correct',
  title: msg`Correct what the customer wants`,
  group: 'ticket',
  context: 'browse',
  keys: 'p k',
  keywords: msg`intent question complaint thanks wrong triage`,
  enabled: ({ may }) => may.includes('correctIntent'),
  run: ({ openIntent }) => openIntent(),
})

export const correctTopic = defineCommand<TicketState>({
  id: 'ticket.topic.correct',
  title: msg`Correct the topics`,
  group: 'ticket',
  context: 'browse',
  keys: 'p s',
  keywords: msg`subject about wrong triage`,
  enabled: ({ may }) => may.includes('correctTopic'),
  run: ({ openTopics }) => openTopics(),
})

export const raiseBand = defineCommand<TicketState>({
  id: 'ticket.band.raise',
  title: msg`It is an emergency`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`danger band safety legal first`,
  enabled: (state) => canScore(state) && state.triage.band !== 0,
  run: (state) => state.raiseBand(),
})

export const lowerBand = defineCommand<TicketState>({
  id: 'ticket.band.lower',
  title: msg`It is no emergency`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`danger band safety legal first`,
  enabled: (state) => canScore(state) && state.triage.band === 0,
  run: ({ openBand }) => openBand(),
})

/** What one says of triage where it is wrong, or right. */
export const correctionCommands: readonly Command<TicketState>[] = [
  stepCommand('urgency', 'higher'),
  stepCommand('urgency', 'lower'),
  stepCommand('importance', 'higher'),
  stepCommand('importance', 'lower'),
  confirmScores,
  correctIntent,
  correctTopic,
  raiseBand,
  lowerBand,
]
