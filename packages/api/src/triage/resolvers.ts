import { isId, type TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers, TriageExampleFilter } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, isInstant, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { confirmTriage } from './confirm-triage.ts'
import { correctIntent } from './correct-intent.ts'
import { correctTopic } from './correct-topic.ts'
import { explainCorrection } from './explain-correction.ts'
import { exportExamples } from './export-examples.ts'
import { type ExampleFilter, type ExamplePlace, examplePlace, listExamples } from './list-examples.ts'
import { pseudonymOf } from './pseudonym.ts'
import { quoteIntent } from './quote-intent.ts'
import type { CorrectionRow } from './record-corrections.ts'
import { scoreSteps } from './score-steps.ts'
import { undoCorrection } from './undo-correction.ts'

const isExamplePlace = (place: Place): place is ExamplePlace =>
  place.length === 2 && isInstant(place[0]) && place[0] !== 'infinity' && isId(String(place[1]))

export const resolvers = {
  Query: {
    triageExamples: async (_root, { filter, first, after }, { read }) => {
      const place = decodeCursor(after, isExamplePlace)
      const rows = await read((tx) => listExamples(tx, filterOf(filter), { limit: first + 1, after: place }))
      return toConnection(toPage(rows, first), examplePlace, place !== null)
    },
  },
  Ticket: {
    corrections: ({ ticketId }, _given, { loaders }) => loaders.correctionsOfTicket.load(ticketId),
    cluster: ({ ticketId }, _given, { loaders }) => loaders.clusterOfTicket.load(ticketId),
  },
  TicketCluster: {
    tickets: ({ clusterId }, { first }, { loaders }) => loaders.ticketsOfCluster({ first }).load(clusterId),
  },
  Triage: {
    intentEvidence: async ({ ticketId, intent }, _given, { loaders }) =>
      quoteIntent(intent, (await loaders.reasonsOfTicket.load(ticketId))?.reasons ?? []),
    urgencySteps: async ({ urgency }, _given, { loaders }) =>
      scoreSteps(urgency, await loaders.rulesInForce()),
    importanceSteps: async ({ importance }, _given, { loaders }) =>
      scoreSteps(importance, await loaders.rulesInForce()),
    laneFrom: async (_triage, _given, { loaders }) => (await loaders.rulesInForce()).laneFrom,
  },
  TriageCorrection: {
    id: ({ correctionId }) => encodeId('TriageCorrection', correctionId),
    topic: ({ topicId }, _given, { loaders }) => (topicId === null ? null : loaders.topic.load(topicId)),
    by: ({ memberId }, _given, { loaders }) => (memberId === null ? null : loaders.member.load(memberId)),
    why: ({ why }, _given, { member }) => (member.role === 'volunteer' ? null : why),
  },
  TriageExample: {
    id: ({ correctionId }) => encodeId('TriageCorrection', correctionId),
    by: ({ memberId }, _given, { world }) => pseudonymOf(world.keys, memberId),
    reading: ({ reading }) => ({
      ...reading,
      reasons: reading.reasons.map((reason) => ({ ...reason, evidence: null })),
    }),
  },
  Mutation: {
    confirmTriage: (_root, { input }, context) =>
      correct(context, async () =>
        confirmTriage(context.ctx, {
          ticketId: await getTicketId(context, input.ticketId),
          axis: input.axis,
        }),
      ),
    correctIntent: (_root, { input }, context) =>
      correct(context, async () =>
        correctIntent(context.ctx, { ...input, ticketId: await getTicketId(context, input.ticketId) }),
      ),
    correctTopic: (_root, { input }, context) =>
      correct(context, async () =>
        correctTopic(context.ctx, {
          ...input,
          ticketId: await getTicketId(context, input.ticketId),
          topicId: getRowId('Topic', input.topicId, 'topicId'),
        }),
      ),
    explainCorrection: (_root, { input }, context) =>
      correct(context, () =>
        explainCorrection(context.ctx, {
          correctionId: getRowId('TriageCorrection', input.correctionId, 'correctionId'),
          reason: input.reason,
        }),
      ),
    undoCorrection: (_root, { input }, context) =>
      correct(context, () =>
        undoCorrection(context.ctx, {
          correctionId: getRowId('TriageCorrection', input.correctionId, 'correctionId'),
        }),
      ),
    exportTriageExamples: (_root, { input }, { ctx }) =>
      orUserErrors(() => exportExamples(ctx, { format: input.format, filter: filterOf(input.filter) })),
  },
} satisfies Resolvers

/** Carries out a verb on a correction; the payload has it, and the ticket as it is afterwards. */
function correct(context: GraphqlContext, verb: () => Promise<CorrectionRow>) {
  return orUserErrors(async () => {
    const correction = await verb()
    context.forget()
    return { correction, ticket: await context.loaders.ticket.load(correction.ticketId as TicketId) }
  })
}

function filterOf(given: TriageExampleFilter | null | undefined): ExampleFilter {
  return { what: given?.what ?? null, from: given?.from ?? null, to: given?.to ?? null }
}
