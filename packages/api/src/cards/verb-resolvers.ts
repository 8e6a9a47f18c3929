import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getRowId } from '../graphql/ids.ts'
import { toPublicParameters } from '../graphql/public-parameters.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { answerCard } from './answer-card.ts'
import { askTheHouse } from '../house/ask-the-house.ts'
import { findOpenCard } from './find-open-card.ts'
import { finishCard } from './finish-card.ts'
import type { HelpCardId } from './get-card.ts'
import { handBackCard } from './hand-back-card.ts'
import { keepCard } from './keep-card.ts'
import { listGiven } from './list-given.ts'
import { nextCard } from './next-card.ts'
import { skipCard } from './skip-card.ts'
import { takeCard } from './take-card.ts'
import { writeOnCard } from './write-on-card.ts'

/** What volunteers do with their cards. */
export const cardVerbResolvers = {
  Mutation: {
    nextCard: async (_root, { input }, context) => {
      const payload = await orUserErrors(async () => {
        const { obstacles } = await nextCard(context.ctx, { minutes: input.minutes ?? null })
        return {
          card: await findShown(context),
          obstacles: obstacles.map(({ code, parameters }) => ({
            code,
            parameters: toPublicParameters(parameters),
          })),
        }
      })
      return { ...payload, obstacles: payload.obstacles ?? [] }
    },
    takeCard: (_root, { input }, context) =>
      change(context, () => takeCard(context.ctx, { cardId: cardOf(input) })),
    skipCard: (_root, { input }, context) =>
      change(context, () => skipCard(context.ctx, { cardId: cardOf(input), reason: input.reason })),
    keepCard: (_root, { input }, context) =>
      change(context, () => keepCard(context.ctx, { cardId: cardOf(input) })),
    writeOnCard: (_root, { input }, context) =>
      change(context, async () => {
        const { body, threadRevision, visibility = null } = input
        const written = { cardId: cardOf(input), body, threadRevision, visibility }
        return (await writeOnCard(context.ctx, written)).isHandedOver
      }),
    finishCard: (_root, { input }, context) =>
      change(context, () => finishCard(context.ctx, { cardId: cardOf(input) })),
    handBackCard: (_root, { input }, context) =>
      change(context, () => handBackCard(context.ctx, { cardId: cardOf(input), body: input.body ?? null })),
    askTheHouse: (_root, { input }, context) =>
      change(context, () => {
        const { clientId, question } = input
        return askTheHouse(context.ctx, { clientId, cardId: cardOf(input), question })
      }),
    answerCard: async (_root, { input }, context) => {
      const payload = await orUserErrors(async () => {
        const { clientId, fence, body, threadRevision, sendAnyway } = input
        const cardId = cardOf(input)
        const { reply, isHandedOver } = await answerCard(context.ctx, {
          clientId,
          cardId,
          fence,
          body,
          threadRevision,
          sendAnyway: sendAnyway ?? false,
          visibility: input.visibility ?? null,
        })
        const { memberId } = context.member
        const [given = null] = reply
          ? await context.read((tx) => listGiven(tx, memberId, { limit: 1, cardId }))
          : []
        return { card: await findShown(context), given, isHandedOver }
      })
      return { ...payload, isHandedOver: payload.isHandedOver ?? false }
    },
  },
} satisfies Resolvers

function cardOf({ cardId }: { cardId: string }): HelpCardId {
  return getRowId('HelpCard', cardId, 'cardId')
}

/** Carries out a verb on a card; the payload is the card that lies open afterwards. */
async function change(context: GraphqlContext, verb: () => Promise<unknown>) {
  const payload = await orUserErrors(async () => {
    const isHandedOver = (await verb()) === true
    return { card: await findShown(context), isHandedOver }
  })
  return { ...payload, isHandedOver: payload.isHandedOver ?? false }
}

function findShown(context: GraphqlContext) {
  context.forget()
  return context.read((tx) => findOpenCard(tx, context.member.memberId))
}
