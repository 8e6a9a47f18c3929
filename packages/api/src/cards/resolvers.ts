import { CODE_LANGUAGES } from '@relais/connectors'
import { asksForSignature } from '../charter/charter-rules.ts'
import { checkText } from '../charter/check-text.ts'
import { loadCharterRules } from '../charter/load-charter-rules.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId } from '../graphql/ids.ts'
import { ownFirstName } from '../members/own-first-name.ts'
import { loadReplyOptions } from '../replies/load-reply-options.ts'
import { findRoughWords } from './find-rough-words.ts'
import { type CardTopic } from './loaders.ts'
import { findOpenCard, type ShownCard } from './find-open-card.ts'
import { findSentBack } from './find-sent-back.ts'
import { listGiven } from './list-given.ts'
import { listQuestions } from '../house/list-questions.ts'
import { listReminders } from './list-reminders.ts'
import { listSuggestions } from './list-suggestions.ts'
import { endOfReading, readRevisionAt, readThread } from './read-thread.ts'

export const resolvers = {
  Query: {
    helpCard: (_root, _given, { read, member }) => read((tx) => findOpenCard(tx, member.memberId)),
    helpGiven: (_root, { first }, { read, member }) =>
      read((tx) => listGiven(tx, member.memberId, { limit: first })),
  },
  Ticket: {
    handedDrafts: ({ ticketId }, _given, { loaders }) => loaders.handedDraftsOfTicket.load(ticketId),
  },
  HandedDraft: {
    by: async ({ memberId }, _given, { loaders }) => (await loaders.member.load(memberId))!,
  },
  HelpCard: {
    id: ({ helpCardId }) => encodeId('HelpCard', helpCardId),
    state: ({ state }) => state as 'offered' | 'taken' | 'answered' | 'recalled',
    fence: ({ state, fence }) => (state === 'offered' ? null : fence),
    mayBeKept: ({ state, endsAt, limitAt }) => state === 'taken' && limitAt !== null && endsAt < limitAt,
    network: async (card, _given, context) => (await channelOf(context, card)).network,
    codes: async (card, _given, context) => listCodes(context, card),
    visibility: async ({ ticketId }, _given, { loaders }) =>
      (await loaders.ticketOfCard.load(ticketId))!.visibility,
    mayBePrivate: async (card, _given, context) =>
      (await waysOf(context, card)).some(
        ({ visibility, refusal }) => visibility === 'private' && refusal === null,
      ),
    language: async ({ ticketId }, _given, { loaders }) =>
      (await loaders.ticketOfCard.load(ticketId))!.language,
    topics: ({ ticketId }, _given, context) => topicsOf(context, ticketId),
    level: ({ level }) => level,
    reasons: async ({ ticketId, reasons }, _given, { loaders }) => {
      const names = new Map(
        (await loaders.topicsOfCard.load(ticketId)).map(({ topicId, name }) => [topicId, name]),
      )
      return reasons.map(({ code, parameters }) => {
        const { topicId, ...told } = parameters as Record<string, string | number>
        const topic = topicId === undefined ? undefined : names.get(String(topicId))
        return { code, parameters: { ...told, ...(topic !== undefined && { topic }) } }
      })
    },
    waitingSince: async ({ ticketId }, _given, { loaders }) =>
      (await loaders.ticketOfCard.load(ticketId))!.oldestUnansweredAt,
    thread: (card, _given, { read }) => read((tx) => readThread(tx, card.ticketId, endOfReading(card))),
    threadRevision: async (card, _given, context) => {
      const ticket = (await context.loaders.ticketOfCard.load(card.ticketId))!
      const threadId = (await wayOf(context, card))?.threadId ?? ticket.threadId
      const end = endOfReading(card)
      if (end !== null) return context.read((tx) => readRevisionAt(tx, threadId, end))
      return (await context.loaders.thread.load(threadId))?.revision ?? 0
    },
    limits: async (card, _given, context) => [...((await wayOf(context, card))?.limits ?? [])],
    refusal: async (card, _given, context) => (await wayOf(context, card))?.refusal ?? null,
    suggestions: async ({ ticketId }, { draft, first, visibility }, { ctx, loaders, read }) => {
      const ticket = (await loaders.ticketOfCard.load(ticketId))!
      return read((tx) =>
        listSuggestions(tx, ctx.viewer, {
          ticket,
          draft: draft ?? '',
          first: first ?? 3,
          visibility: visibility ?? ticket.visibility,
          now: ctx.now(),
        }),
      )
    },
    reminders: async ({ ticketId }, _given, { loaders, read }) => {
      const { visibility } = (await loaders.ticketOfCard.load(ticketId))!
      return read((tx) => listReminders(tx, visibility))
    },
    signature: async (_card, _given, { read, member }) =>
      read(async (tx) => {
        const { rules } = await loadCharterRules(tx)
        return asksForSignature(rules) ? ownFirstName(member.name) : null
      }),
    check: async ({ ticketId }, { text, visibility: wanted }, { ctx, loaders, read }) => {
      const ticket = (await loaders.ticketOfCard.load(ticketId))!
      const visibility = wanted ?? ticket.visibility
      return {
        findings: await read((tx) => checkText(tx, ctx.viewer, ctx.now(), { ticket, text, visibility })),
      }
    },
    draft: async ({ ticketId, helpCardId, state }, _given, { loaders }) => {
      const kept = await loaders.draftOfCard.load(ticketId)
      if (kept || state !== 'recalled') return kept
      const handed = await loaders.handedDraftOfCard.load(helpCardId)
      const { visibility } = (await loaders.ticketOfCard.load(ticketId))!
      return handed && { body: handed.body, savedAt: handed.handedAt, visibility }
    },
    questions: (card, _given, { read }) => read((tx) => listQuestions(tx, card)),
    given: async ({ helpCardId, memberId, replyId }, _given, { read }) =>
      replyId === null
        ? null
        : ((await read((tx) => listGiven(tx, memberId, { limit: 1, cardId: helpCardId })))[0] ?? null),
    sentBack: (card, _given, { read }) => read((tx) => findSentBack(tx, card)),
    recall: ({ recall }) =>
      (recall ?? []).map(({ code, parameters }) => ({ code, parameters: toWords(parameters) })),
  },
  HelpMessage: { rough: ({ text }) => findRoughWords(text) },
  HelpReaction: { rough: ({ text }) => findRoughWords(text) },
  HelpGiven: {
    id: ({ reply }) => encodeId('Reply', reply.replyId),
    topics: ({ ticketId }, _given, context) => topicsOf(context, ticketId),
  },
} satisfies Resolvers

async function channelOf({ loaders }: GraphqlContext, { ticketId }: ShownCard) {
  const ticket = (await loaders.ticketOfCard.load(ticketId))!
  return (await loaders.channel.load(ticket.channelId))!
}

/** How one writes on the card's network, in the customer's language or else in the viewer's. */
async function listCodes(context: GraphqlContext, card: ShownCard): Promise<string[]> {
  const { network } = await channelOf(context, card)
  const { language } = (await context.loaders.ticketOfCard.load(card.ticketId))!
  const wanted = CODE_LANGUAGES.find((one) => one === (language ?? context.member.locale)) ?? 'en'
  const own = (await context.loaders.codesOfNetwork.load(network)).find((row) => row.language === wanted)
  const shipped = context.world.connectors.get(network)?.codes[wanted] ?? []
  return [...(own?.sentences ?? shipped)].filter((sentence) => sentence !== '')
}

/** The topics of a card's ticket, and which of them are the viewer's own trade. */
export async function topicsOf({ loaders, member }: GraphqlContext, ticketId: string) {
  const topics: CardTopic[] = await loaders.topicsOfCard.load(ticketId)
  const own = (await loaders.volunteerRow.load(member.memberId))?.departmentId ?? null
  return topics.map(({ topicId, name, departmentId }) => ({
    id: encodeId('Topic', topicId),
    name,
    isOwnTrade: own !== null && departmentId === own,
  }))
}

/** The way in which the card’s question would be answered. */
async function wayOf(context: GraphqlContext, card: ShownCard) {
  const { visibility } = (await context.loaders.ticketOfCard.load(card.ticketId))!
  return (await waysOf(context, card)).find((way) => way.visibility === visibility)
}

async function waysOf(context: GraphqlContext, { ticketId }: ShownCard) {
  return loadReplyOptions(context, (await context.loaders.ticketOfCard.load(ticketId))!)
}

function toWords(parameters: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(' ') : (value as string | number),
    ]),
  )
}
