import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import type { CardTextRow } from '../knowledge/keep-card.ts'
import { answerPractice, judgePractice } from './answer-practice.ts'
import { comparePractice } from './compare-practice.ts'
import { drawPractice, type PracticeItemRow } from './draw-practice.ts'
import { findKnownCase } from './known-cases.ts'
import { listOwnPractice, readProgress } from './queries.ts'

/** More reasons than these are read by nobody on a phone. */
const MOST_REASONS = 3

/** What was mixed in is told apart once it has a grade. */
function isHidden({
  knownBecause,
  isAccepted,
}: Pick<PracticeItemRow, 'knownBecause' | 'isAccepted'>): boolean {
  return knownBecause === 'mixedIn' && isAccepted === null
}

/** What a card says in the reader's language, or else in one that it has. */
function inLanguage(texts: readonly CardTextRow[], locale: string): CardTextRow | undefined {
  return texts.find(({ language }) => language === locale) ?? texts[0]
}

export const resolvers = {
  Query: {
    ownPractice: (_root, { topicId, first }, { read, member }) => {
      const id = findRowId('Topic', topicId)
      return id === null ? [] : read((tx) => listOwnPractice(tx, member, id, first))
    },
    practiceProgress: async (_root, _given, { read, member, loaders }) => {
      if (member.role !== 'volunteer') return []
      const { needed, accepted, begun } = await read((tx) => readProgress(tx, member))
      const [topics, volunteer] = await Promise.all([
        loaders.topicsToChoose(),
        loaders.volunteer.load(member.memberId),
      ])
      return topics.map((topic) => ({
        topic,
        needed,
        level: volunteer?.topics[topic.topicId]?.level ?? ('learner' as const),
        accepted: accepted.get(topic.topicId) ?? 0,
        isBegun: begun.has(topic.topicId),
      }))
    },
  },
  PracticeItem: {
    id: ({ practiceItemId }) => encodeId('PracticeItem', practiceItemId),
    topic: async ({ topicId }, _given, { loaders }) => (await loaders.topic.load(topicId))!,
    source: (item) =>
      item.ticketId !== null || isHidden(item) ? 'past' : item.cardId !== null ? 'knowledge' : 'invented',
    counts: (item) => item.counts || isHidden(item),
    said: async ({ ticketId, knownCase, cardId }, _given, { loaders, member }) => {
      const known = findKnownCase(knownCase)
      if (known) return [{ isTheirs: true, text: known.said[member.locale] }]
      if (cardId !== null) {
        const text = inLanguage(await loaders.textsOfCard.load(cardId), member.locale)
        return text ? [{ isTheirs: true, text: text.question }] : []
      }
      return ticketId === null ? [] : ((await loaders.exchangeOfTicket.load(ticketId))?.said ?? [])
    },
    theirAnswer: async ({ ticketId, knownCase, cardId, answeredAt }, _given, { loaders, member }) => {
      if (answeredAt === null) return null
      const known = findKnownCase(knownCase)
      if (known) return known.answer[member.locale]
      if (cardId !== null)
        return inLanguage(await loaders.textsOfCard.load(cardId), member.locale)?.answer ?? null
      return ticketId === null
        ? null
        : ((await loaders.exchangeOfTicket.load(ticketId))?.answer?.text ?? null)
    },
    laneReasons: async ({ ticketId, knownCase, expectedLane }, _given, { loaders }) => {
      if (expectedLane === null) return []
      const known = findKnownCase(knownCase)
      if (known) return [...known.reasons]
      const scored = ticketId === null ? null : await loaders.reasonsOfTicket.load(ticketId)
      // How many people read somebody is told of them, and not of what they wrote.
      return (scored?.reasons ?? [])
        .filter(({ code }) => code !== 'reach')
        .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
        .slice(0, MOST_REASONS)
        .map(({ code }) => code)
    },
    knownBecause: (item) => (isHidden(item) ? null : item.knownBecause),
    findings: async ({ body }, _given, { read }) =>
      body === null ? [] : read((tx) => judgePractice(tx, body)),
  },
  Mutation: {
    drawPractice: (_root, { input }, { ctx }) =>
      orUserErrors(async () => ({
        item: await drawPractice(ctx, { topicId: getRowId('Topic', input.topicId, 'topicId') }),
      })),
    answerPractice: (_root, { input }, { ctx }) =>
      orUserErrors(() =>
        answerPractice(ctx, {
          practiceItemId: getRowId('PracticeItem', input.itemId, 'itemId'),
          lane: input.lane ?? null,
          body: input.body ?? null,
        }),
      ),
    comparePractice: (_root, { input }, { ctx }) =>
      orUserErrors(() =>
        comparePractice(ctx, {
          practiceItemId: getRowId('PracticeItem', input.itemId, 'itemId'),
          isSame: input.isSame,
        }),
      ),
  },
} satisfies Resolvers
