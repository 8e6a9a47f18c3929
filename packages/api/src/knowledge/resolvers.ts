import { CODE_LANGUAGES } from '@relais/connectors'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, isInstant, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors, toUserError } from '../graphql/user-errors.ts'
import type { Tx } from '../db/client.ts'
import { archiveCard } from './archive-card.ts'
import { archiveTemplate } from './archive-template.ts'
import { createCard } from './create-card.ts'
import { createTemplate } from './create-template.ts'
import { exportCards } from './export-cards.ts'
import { importCards } from './import-cards.ts'
import { listInsertions } from './list-insertions.ts'
import { proposeCard } from './propose-card.ts'
import { proposeCardFromQuestion } from './propose-card-from-question.ts'
import { type CardPlace, listCards, listTemplates, stateOf, type TemplatePlace } from './queries.ts'
import type { Ranked } from './rank-insertions.ts'
import { restoreCard } from './restore-card.ts'
import { restoreTemplate } from './restore-template.ts'
import { reviewCard } from './review-card.ts'
import { setNetworkCodes } from './set-network-codes.ts'
import { searchInsertions, suggestInsertions } from './suggest-insertions.ts'
import { updateCard } from './update-card.ts'
import { updateTemplate } from './update-template.ts'
import { writeCardFromTicket } from './write-card-from-ticket.ts'

/** A report names the first of its broken lines: whoever has more mends the file first. */
const MOST_BROKEN = 200

const isTemplatePlace = (place: Place): place is TemplatePlace =>
  place.length === 2 && place.every((part) => typeof part === 'string')
const isCardPlace = (place: Place): place is CardPlace =>
  place.length === 2 && isInstant(place[0]) && typeof place[1] === 'string'

export const resolvers = {
  Query: {
    suggestions: (_root, { ticketId, draft, first }, context) =>
      showInsertions(context, ticketId, (tx, ticket) =>
        suggestInsertions(tx, {
          ticketId: ticket,
          draft: draft ?? '',
          limit: first,
          now: context.world.now(),
        }),
      ),
    insertions: (_root, { ticketId, find, first }, context) =>
      showInsertions(context, ticketId, (tx, ticket) =>
        searchInsertions(tx, { ticketId: ticket, find: find ?? '', limit: first, now: context.world.now() }),
      ),
    templates: async (_root, { first, after, isArchived }, { read }) => {
      const place = decodeCursor(after, isTemplatePlace)
      const rows = await read((tx) =>
        listTemplates(tx, { isArchived: isArchived ?? false, limit: first + 1, after: place }),
      )
      return toConnection(toPage(rows, first), (row) => [row.name, row.templateId], place !== null)
    },
    cards: async (_root, { first, after, state, find }, { read, world }) => {
      const place = decodeCursor(after, isCardPlace)
      const rows = await read((tx) =>
        listCards(tx, {
          state: state ?? 'current',
          find: find ?? '',
          limit: first + 1,
          after: place,
          now: world.now(),
        }),
      )
      return toConnection(
        toPage(rows, first),
        (row) => [row.reviewAt.toISOString(), row.cardId],
        place !== null,
      )
    },
    cardProposal: async (_root, { ticketId, questionId }, { read }) => {
      const id = findRowId('Ticket', ticketId)
      if (!id) return null
      const text = await read((tx) =>
        questionId == null
          ? proposeCard(tx, id)
          : proposeCardFromQuestion(tx, { ticketId: id, questionId: findRowId('Note', questionId) }),
      )
      return text && { text }
    },
  },
  Template: {
    id: (template) => encodeId('Template', template.templateId),
    texts: (template, _given, { loaders }) => loaders.textsOfTemplate.load(template.templateId),
    updatedBy: ({ updatedBy }, _given, { loaders }) =>
      updatedBy === null ? null : loaders.member.load(updatedBy),
  },
  Card: {
    id: (card) => encodeId('Card', card.cardId),
    texts: (card, _given, { loaders }) => loaders.textsOfCard.load(card.cardId),
    state: (card, _given, { world }) => stateOf(card, world.now()),
    owner: async (card, _given, { loaders }) => (await loaders.member.load(card.ownerId))!,
    sources: async (card, _given, { loaders }) => {
      const sources = await loaders.sourcesOfCard.load(card.cardId)
      const found = await Promise.all(sources.map(({ ticketId }) => loaders.ticket.load(ticketId)))
      return found.filter((ticket) => ticket !== null)
    },
    versions: (card, { first }, { loaders }) => loaders.versionsOfCard({ first }).load(card.cardId),
  },
  CardVersion: {
    author: ({ authorId }, _given, { loaders }) => (authorId === null ? null : loaders.member.load(authorId)),
  },
  Network: {
    codes: async (connector, _given, { loaders }) => {
      const own = await loaders.codesOfNetwork.load(connector.network)
      return CODE_LANGUAGES.map((language) => {
        const edited = own.find((row) => row.language === language)
        const defaults = connector.codes[language].filter((sentence) => sentence !== '')
        return { language, sentences: edited?.sentences ?? defaults, defaults, isOwn: edited !== undefined }
      })
    },
  },
  Draft: {
    template: ({ templateId }, _given, { loaders }) =>
      templateId === null ? null : loaders.template.load(templateId),
  },
  ImportReport: {
    broken: ({ broken }) =>
      broken.slice(0, MOST_BROKEN).map(({ line, refusal }) => {
        const { code, message, parameters } = toUserError(refusal)
        return { line, code, message, parameters }
      }),
    brokenCount: ({ broken }) => broken.length,
  },
  Mutation: {
    createTemplate: (_root, { input }, { ctx }) =>
      orUserErrors(async () => ({ template: await createTemplate(ctx, input) })),
    updateTemplate: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        const templateId = getRowId('Template', input.templateId, 'templateId')
        return { template: await updateTemplate(ctx, { ...input, templateId }) }
      }),
    archiveTemplate: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        const templateId = getRowId('Template', input.templateId, 'templateId')
        return { template: await archiveTemplate(ctx, { templateId }) }
      }),
    restoreTemplate: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        const templateId = getRowId('Template', input.templateId, 'templateId')
        return { template: await restoreTemplate(ctx, { templateId }) }
      }),
    createCard: (_root, { input: { texts, ownerId, reviewAt } }, { ctx }) =>
      orUserErrors(async () => ({
        card: await createCard(ctx, { texts, ownerId: ownerOf(ownerId), reviewAt: reviewAt ?? null }),
      })),
    updateCard: (_root, { input: { cardId, version, texts, ownerId, reviewAt } }, { ctx }) =>
      orUserErrors(async () => ({
        card: await updateCard(ctx, {
          cardId: getRowId('Card', cardId, 'cardId'),
          version,
          texts,
          ownerId: ownerOf(ownerId),
          reviewAt: reviewAt ?? null,
        }),
      })),
    reviewCard: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        const cardId = getRowId('Card', input.cardId, 'cardId')
        return { card: await reviewCard(ctx, { cardId, reviewAt: input.reviewAt ?? null }) }
      }),
    archiveCard: (_root, { input }, { ctx }) =>
      orUserErrors(async () => ({
        card: await archiveCard(ctx, { cardId: getRowId('Card', input.cardId, 'cardId') }),
      })),
    restoreCard: (_root, { input }, { ctx }) =>
      orUserErrors(async () => ({
        card: await restoreCard(ctx, { cardId: getRowId('Card', input.cardId, 'cardId') }),
      })),
    writeCardFromTicket: (_root, { input: { ticketId, questionId, texts, reviewAt } }, context) =>
      orUserErrors(async () => ({
        card: await writeCardFromTicket(context.ctx, {
          ticketId: await getTicketId(context, ticketId),
          questionId: questionId == null ? null : getRowId('Note', questionId, 'questionId'),
          texts,
          reviewAt: reviewAt ?? null,
        }),
      })),
    importCards: (_root, { input: { format, text, isTrial } }, { ctx }) =>
      orUserErrors(async () => ({
        report: await importCards(ctx, { format, text, isTrial: isTrial ?? false }),
      })),
    exportCards: (_root, _given, { ctx }) => orUserErrors(() => exportCards(ctx)),
    setNetworkCodes: (_root, { input }, context) =>
      orUserErrors(async () => {
        await setNetworkCodes(context.ctx, input)
        context.forget()
        return { network: context.world.connectors.get(input.network) ?? null }
      }),
  },
} satisfies Resolvers

function ownerOf(ownerId: string | null | undefined) {
  return ownerId == null ? null : getRowId('Member', ownerId, 'ownerId')
}

/** What was found for a ticket that the viewer may see; nothing for any other. */
async function showInsertions(
  context: GraphqlContext,
  ticketId: string,
  find: (tx: Tx, ticketId: string) => Promise<Ranked[]>,
) {
  const id = findRowId('Ticket', ticketId)
  if (!id || !(await context.loaders.ticket.load(id))) return []
  return context.read(async (tx) => listInsertions(tx, context.member, id, await find(tx, id)))
}
