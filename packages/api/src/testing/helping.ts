import { sql } from 'drizzle-orm'
import { answerCard, type AnswerCardInput } from '../cards/answer-card.ts'
import { takeCard } from '../cards/take-card.ts'
import type { CardRow } from '../cards/get-card.ts'
import { nextCard } from '../cards/next-card.ts'
import { tidyCards } from '../cards/tidy-cards.ts'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { setAvailability } from '../members/set-availability.ts'
import { createTopic } from '../voice/create-topic.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { recordEvidence } from '../volunteers/record-evidence.ts'
import { setLanguages } from '../volunteers/set-languages.ts'
import { type Answering, openAnswering, type Posted } from './answering.ts'
import { countAllDay } from './open-all-day.ts'

/** A company that answers, with a topic that volunteers have learned. */
export interface Helping extends Omit<Answering, 'answer'> {
  topicId: TopicId
  supervisor: Ctx
  /** A customer asks something that volunteers may answer. */
  ask: (said?: Parameters<Answering['post']>[0]) => Promise<Posted>
  /** A volunteer who may take a card on the topic at this moment; every answer of theirs is reviewed. */
  volunteer: () => Promise<Ctx>
  /** A card that somebody asked for, which has to be there. */
  next: (ctx: Ctx) => Promise<CardRow>
  /** The same, taken. */
  take: (ctx: Ctx) => Promise<CardRow>
  /** Hands in an answer on a card, as whoever has just read its thread. */
  answer: (ctx: Ctx, card: CardRow, more?: Partial<AnswerCardInput>) => ReturnType<typeof answerCard>
  /** What the worker does every second. */
  tidy: () => Promise<number>
  /** Moves the end of every card, and of the claims, into the past: the database's clock cannot be set. */
  runOut: () => Promise<void>
}

/** Opens one; close it in `afterAll`. What customers write of trains is on the topic, and may be offered. */
export async function openHelping(capabilities?: Parameters<typeof openAnswering>[0]): Promise<Helping> {
  const house = await openAnswering(capabilities)
  await countAllDay(house.owner)
  const supervisor = await house.member('supervisor')
  const topicId = await createTopic(supervisor, {
    name: 'Trains',
    keywords: [{ language: 'en', keyword: 'train' }] as never,
  })
  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(house.world.db, house.organizationId, work)
  const helping: Helping = {
    ...house,
    topicId,
    supervisor,
    ask: (said) => house.post({ text: 'May I take my folding bike on the train?', ...said }),
    async volunteer() {
      const ctx = await house.member('volunteer')
      const { memberId } = ctx.viewer
      await signCharter(ctx, { number: 0, language: 'en' })
      await setLanguages(ctx, { languages: [{ language: 'en', level: 'C1' }] })
      await setAvailability(ctx, { isAvailable: true, until: new Date(Date.now() + 3_600_000) })
      for (let n = 0; n < 3; n += 1) {
        const evidence = { kind: 'practised', isAccepted: true } as const
        await inside((tx) =>
          recordEvidence(tx, house.world, {
            memberId,
            topicId,
            dedupKey: `item:${n}`,
            evidence,
            at: new Date(),
          }),
        )
      }
      return ctx
    },
    async next(ctx) {
      const { card, obstacles } = await nextCard(ctx, { minutes: null })
      if (!card) throw new Error(`There is no card: ${obstacles.map(({ code }) => code).join(' ')}`)
      return card
    },
    take: async (ctx) => takeCard(ctx, { cardId: (await helping.next(ctx)).helpCardId }),
    async answer(ctx, { helpCardId, ticketId, fence }, more = {}) {
      const [thread] = await house.owner.execute<{ revision: number }>(sql`
        select th.revision from tickets t join threads th using (organization_id, thread_id)
        where t.ticket_id = ${ticketId}`)
      return answerCard(ctx, {
        clientId: newId(),
        cardId: helpCardId,
        fence,
        body: 'Yes, folded and in its bag.',
        threadRevision: thread!.revision,
        sendAnyway: false,
        visibility: null,
        ...more,
      })
    },
    tidy: () => inside((tx) => tidyCards(tx, new Date())),
    async runOut() {
      await house.owner.execute(sql`update help_cards set offered_at = offered_at - interval '1 hour',
        taken_at = taken_at - interval '1 hour', limit_at = limit_at - interval '1 hour',
        ends_at = ends_at - interval '1 hour' where closed_at is null`)
      await house.owner.execute(sql`update claims set expires_at = expires_at - interval '1 hour'`)
    },
  }
  return helping
}
