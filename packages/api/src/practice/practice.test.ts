import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditEntries } from '../audit/tables.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { topicOf } from '../testing/trusting.ts'
import { resolveTicket } from '../tickets/resolve-ticket.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { recordConflict } from '../volunteers/declare-conflict.ts'
import { findLevel } from '../volunteers/find-level.ts'
import { offerTopic } from '../volunteers/offer-topic.ts'
import { withholdTopic } from '../volunteers/withhold-topic.ts'
import { answerPractice, judgePractice } from './answer-practice.ts'
import { comparePractice } from './compare-practice.ts'
import { drawPractice, type PracticeItemRow } from './draw-practice.ts'
import { findKnownCase } from './known-cases.ts'
import type { PracticeItemId } from './lock-practice.ts'
import { listOwnPractice, readProgress } from './queries.ts'
import { readExchanges } from './read-exchanges.ts'

describe('practice', () => {
  let house: Answering
  let ada: Ctx
  let supervisor: Ctx
  let trains: TopicId
  let past: string

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
    supervisor = await house.member('supervisor')
    trains = await topicOf(supervisor, 'train')
    past = await resolved('Hello, I am Nora Martin. May I take a dog on the train? nora@example.org')
    await resolved('A child fell on the rails, where is the train driver?')
    await house.post({ text: 'When does my train leave, please?' })
  })
  afterAll(() => house.close())

  const resolved = async (text: string) => {
    const posted = await house.post({ text })
    await house.answer(ada, posted, { body: 'Yes, small ones travel for free.' })
    await house.work()
    await resolveTicket(ada, { ticketId: posted.ticketId, outcome: 'none' })
    return posted.ticketId
  }
  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(house.world.db, house.organizationId, work)
  const answer = (ctx: Ctx, { practiceItemId }: PracticeItemRow, more: object) =>
    answerPractice(ctx, {
      practiceItemId: practiceItemId as PracticeItemId,
      lane: null,
      body: null,
      ...more,
    })
  const compare = (ctx: Ctx, { practiceItemId }: PracticeItemRow, isSame: boolean) =>
    comparePractice(ctx, { practiceItemId: practiceItemId as PracticeItemId, isSame })
  const progressOf = async ({ viewer }: Ctx) =>
    (await inside((tx) => readProgress(tx, viewer))).accepted.get(trains) ?? 0
  const rightLane = async ({ ticketId, knownCase }: PracticeItemRow) => {
    if (ticketId === null) return findKnownCase(knownCase)!.lane
    const [row] = await house.owner.execute<{ lane: 'later' }>(
      sql`select lane from tickets where ticket_id = ${ticketId}`,
    )
    return row!.lane
  }
  const right = async (item: PracticeItemRow) =>
    item.task === 'place'
      ? { lane: await rightLane(item) }
      : { body: 'Good morning, small dogs travel with you.' }
  /** Draws, and does with it what is right. */
  const practise = async (ctx: Ctx) => {
    const item = await drawPractice(ctx, { topicId: trains })
    const answered = await answer(ctx, item, await right(item))
    return item.task === 'place' ? answered : compare(ctx, item, true)
  }
  const levelOf = ({ viewer }: Ctx) => inside((tx) => findLevel(tx, viewer.memberId, trains))

  it('shows a resolved ticket of the topic, with names changed, and no other', async () => {
    const karim = await house.member('volunteer')
    const item = await drawPractice(karim, { topicId: trains })
    expect(item).toMatchObject({ task: 'place', ticketId: past, knownCase: null })
    expect(await drawPractice(karim, { topicId: trains })).toEqual(item)
    const shown = and(
      eq(auditEntries.action, 'volunteer.practiceShown'),
      eq(auditEntries.subject, `ticket:${past}`),
      eq(auditEntries.actor, karim.viewer.memberId),
    )
    expect(await house.owner.$count(auditEntries, shown)).toBe(1)

    const exchange = (await inside((tx) => readExchanges(tx, [past]))).get(past)!
    expect(exchange.said).toHaveLength(1)
    expect(exchange.said[0]!.text).toMatch(/^Hello, I am Camille\. May I take a dog on the train\?/)
    expect(exchange.said[0]!.text).not.toMatch(/Nora|Martin|example/)
    expect(exchange.answer!.text).toBe('Yes, small ones travel for free.')
  })

  it('shows no ticket that is kept from volunteers for a while, nor one of somebody near to them', async () => {
    const [karim, near, lena] = [
      await house.member('volunteer'),
      await house.member('volunteer'),
      await house.member('volunteer'),
    ]
    await withholdTopic(supervisor, { topicId: trains })
    expect(await drawPractice(karim, { topicId: trains })).toMatchObject({ ticketId: null })
    await offerTopic(supervisor, { topicId: trains })
    await inside((tx) => recordConflict(tx, new Date(), near.viewer.memberId, past as TicketId, 'near'))
    expect(await drawPractice(near, { topicId: trains })).toMatchObject({ ticketId: null })
    expect(await drawPractice(lena, { topicId: trains })).toMatchObject({ ticketId: past })
  })

  it('lets a learner answer customers after three items in a row, a known case where nothing else is left', async () => {
    const karim = await house.member('volunteer')
    const items: PracticeItemRow[] = []
    for (let n = 0; n < 3; n += 1) {
      expect(await levelOf(karim)).toBe('learner')
      expect(await progressOf(karim)).toBe(n)
      items.push((await practise(karim)).item)
    }

    expect(items.map(({ task }) => task)).toEqual(['place', 'answer', 'place'])
    expect(items.map(({ ticketId }) => ticketId)).toEqual([past, null, null])
    expect(items.map(({ knownBecause }) => knownBecause)).toEqual([null, 'nothingElse', 'nothingElse'])
    expect(items.map(({ isAccepted }) => isAccepted)).toEqual([true, true, true])
    expect(await levelOf(karim)).toBe('reviewed')
    expect(await inside((tx) => listOwnPractice(tx, karim.viewer, trains, 10))).toEqual(items.toReversed())
  })

  it('says where the team had it, and what the charter does not allow', async () => {
    const karim = await house.member('volunteer')
    const place = await drawPractice(karim, { topicId: trains })
    await expect(answer(karim, place, { body: 'Hello there, who are you?' })).rejects.toMatchObject({
      code: 'LANE_MISSING',
    })
    const wrong = await answer(karim, place, { lane: 'doNow' })
    expect(wrong.item).toMatchObject({ isAccepted: false, expectedLane: await rightLane(place) })
    expect(await answer(karim, place, await right(place))).toEqual({ item: wrong.item, step: null })

    const write = await drawPractice(karim, { topicId: trains })
    await expect(answer(karim, write, { body: 'Yes.' })).rejects.toMatchObject({ code: 'TEXT_TOO_SHORT' })
    await expect(compare(karim, write, true)).rejects.toMatchObject({ code: 'NOTHING_TO_COMPARE' })
    const body = 'Please call Sam on 01 43 27 89 10.'
    expect((await answer(karim, write, { body })).item).toMatchObject({ isAccepted: false, body })
    expect(await inside((tx) => judgePractice(tx, body))).toMatchObject([
      { clause: 'phone', severity: 'refuse' },
    ])
  })

  it('has an answer compared with the team’s by whoever wrote it, once, and stays with it until then', async () => {
    const karim = await house.member('volunteer')
    await practise(karim)
    const write = await drawPractice(karim, { topicId: trains })
    const written = await answer(karim, write, await right(write))
    expect(written).toMatchObject({ item: { isAccepted: null, isSame: null }, step: null })
    expect(await progressOf(karim)).toBe(1)
    expect(await drawPractice(karim, { topicId: trains })).toEqual(written.item)

    const compared = await compare(karim, write, false)
    expect(compared.item).toMatchObject({ isAccepted: false, isSame: false })
    expect(await compare(karim, write, true)).toEqual({ item: compared.item, step: null })
    expect(await progressOf(karim)).toBe(0)
    await expect(
      house.owner.execute(sql`update practice_items set is_accepted = true
        where practice_item_id = ${write.practiceItemId}`),
    ).rejects.toMatchObject({ cause: { constraint_name: 'practice_items_answered' } })
  })

  it('mixes a known case in among twenty of the past, and says so afterwards alone', async () => {
    const karim = await house.member('volunteer')
    for (let n = 0; n < 19; n += 1) {
      await house.owner
        .execute(sql`insert into practice_items (organization_id, practice_item_id, member_id, topic_id,
          task, ticket_id, drawn_at, body, is_same, is_accepted, answered_at)
        values (${house.organizationId}, ${newId()}, ${karim.viewer.memberId}, ${trains},
          'answer', ${past}, now(), 'x', true, true, now())`)
    }
    await resolved('Is there a toilet on the train?')

    expect(await drawPractice(karim, { topicId: trains })).toMatchObject({
      ticketId: null,
      knownBecause: 'mixedIn',
    })
  })

  it('is nobody else’s, and only for volunteers', async () => {
    const [karim, noor] = [await house.member('volunteer'), await house.member('volunteer')]
    const item = await drawPractice(karim, { topicId: trains })

    await expect(answer(noor, item, { lane: 'later' })).rejects.toMatchObject({ code: 'PRACTICE_NOT_FOUND' })
    expect(await inside((tx) => listOwnPractice(tx, noor.viewer, trains, 10))).toEqual([])
    await expect(drawPractice(ada, { topicId: trains })).rejects.toMatchObject({ code: 'NOT_A_VOLUNTEER' })
  })

  it('leaves nothing that could ever go to a customer', async () => {
    const outgoing = async () => {
      const [row] = await house.owner.execute(sql`select (select count(*) from replies) as replies,
        (select count(*) from reply_parts) as parts, (select count(*) from drafts) as drafts,
        (select count(*) from messages where direction = 'outbound') as messages, (select count(*) from jobs) as jobs`)
      return row
    }
    const karim = await house.member('volunteer')
    const [before, posts] = [await outgoing(), house.network.posts.length]
    for (let n = 0; n < 4; n += 1) await practise(karim)
    await house.passTime(600)
    await house.work()

    expect(await outgoing()).toEqual(before)
    expect(house.network.posts).toHaveLength(posts)
    const [row] = await house.owner.execute<{ tables: string[] }>(sql`
      select array_agg(distinct confrelid::regclass::text order by confrelid::regclass::text) as tables
      from pg_constraint where contype = 'f' and conrelid = 'practice_items'::regclass`)
    expect(row!.tables).toEqual(['cards', 'members', 'tickets', 'topics'])
  })
})
