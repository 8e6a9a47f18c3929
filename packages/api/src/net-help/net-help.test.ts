import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type ReplyId } from '../db/id.ts'
import { notifications } from '../notifications/tables.ts'
import { publishOverflowPolicy } from '../overflow/publish-overflow-policy.ts'
import { overflowEntries } from '../overflow/tables.ts'
import { announcePresence } from '../presence/announce-presence.ts'
import { approveReply } from '../replies/approve-reply.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { returnReply } from '../replies/return-reply.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { leadTo, topicOf } from '../testing/trusting.ts'
import { checkReply } from '../trust/check-reply.ts'
import { offerTopic } from '../volunteers/offer-topic.ts'
import { withheldTopics } from '../volunteers/tables.ts'
import { withholdTopic } from '../volunteers/withhold-topic.ts'
import { weighHelp as weighLoop } from '../workers/weigh-help.ts'
import { listNetHelp } from './queries.ts'
import { weighHelp } from './weigh-help.ts'

let house: Helping
let ada: Ctx
let karim: Ctx

beforeAll(async () => {
  house = await openHelping()
  ada = await house.member()
  karim = await house.volunteer()
  const marks = { netHelpLeastReplies: 2 }
  await publishOverflowPolicy(house.supervisor, { marks, baseNumber: 0, reason: 'A test' })
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.owner.delete(withheldTopics)
  await house.owner.execute(sql`truncate help_cards cascade`)
  await house.owner.execute(sql`truncate reply_readings, recounted_topics, overflow_entries, net_help_looks`)
  await house.owner.delete(notifications)
})

const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
  inOrganization(house.world.db, house.organizationId, work)
const trains = async () =>
  (await inside((tx) => listNetHelp(tx, new Date()))).find(({ topic }) => topic.topicId === house.topicId)!
/** An answer on a card that was in somebody's hands for so long; minutes. */
const answered = async (by: Ctx, minutes: number) => {
  await house.ask()
  const card = await house.take(by)
  const { reply } = (await house.answer(by, card)) as { reply: ReplyRow }
  await house.owner
    .execute(sql`update help_cards set taken_at = answered_at - make_interval(mins => ${minutes}),
    offered_at = answered_at - make_interval(mins => ${minutes + 1}), closed_at = now(), released_at = now(),
    state = 'finished' where help_card_id = ${card.helpCardId}`)
  return reply
}
/** The same, which somebody had open for so long before they decide; minutes. */
const opened = async (reply: ReplyRow, by: Ctx, minutes: number) => {
  const consoleId = newId()
  await announcePresence(by, { consoleId, ticketId: reply.ticketId as never, isTyping: false })
  await house.owner.execute(sql`update presences set opened_at = now() - make_interval(mins => ${minutes})
    where console_id = ${consoleId}`)
  await house.owner.execute(sql`update replies set written_at = now() - interval '1 hour'
    where reply_id = ${reply.replyId}`)
}
const decide = ({ replyId, revision, body }: ReplyRow, by = ada) =>
  approveReply(by, { replyId: replyId as ReplyId, revision, texts: [body], edit: null })
const sendBack = ({ replyId, revision }: ReplyRow, by = ada) =>
  returnReply(by, { replyId: replyId as ReplyId, revision, reason: 'fact', note: 'It is not so.' })
const leave = async () => {
  await house.passTime(16)
  await house.work()
}
const weigh = () => inside((tx) => weighHelp(tx, house.world))
const ledger = async () =>
  (await house.owner.select().from(overflowEntries).orderBy(overflowEntries.entryId)).map(
    ({ kind, reason, byId }) => ({ kind, code: reason.code, byId }),
  )
/** Two answers that nobody could use. */
const costly = async () => {
  for (let n = 0; n < 2; n += 1) {
    const reply = await answered(karim, 3)
    await opened(reply, ada, 4)
    await sendBack(reply)
  }
}

describe('net help on a topic', () => {
  it('is the time on cards whose answers left, less that of reading them', async () => {
    const reply = await answered(karim, 4)
    await opened(reply, ada, 2)
    await decide(reply)
    expect((await trains()).givenMs).toBe(0)
    await leave()

    const help = await trains()
    expect(help).toMatchObject({ givenMs: 240_000, reworkMs: 0, replies: 1, verdict: 'tooFew' })
    expect(help.reviewMs / 60_000).toBeCloseTo(2, 1)
    expect(help.netMs).toBe(help.givenMs - help.reviewMs)
  })

  it('costs a minute where nobody’s console tells how long it was read', async () => {
    await decide(await answered(karim, 4))
    expect((await trains()).reviewMs).toBe(60_000)
  })

  it('counts neither an answer nor its reading for more than the care team takes for one of its own', async () => {
    const reply = await answered(karim, 19)
    await opened(reply, ada, 50)
    await decide(reply)
    await leave()
    const { givenMs, reviewMs } = await trains()
    expect(givenMs).toBe(reviewMs)
    expect(givenMs).toBeLessThan(7 * 60_000)
  })

  it('costs an answer more for each that had to be corrected after it had left', async () => {
    const sure = await house.volunteer()
    await leadTo(house, sure, house.topicId, 'sampled')
    const reply = await answered(sure, 2)
    await leave()
    const correction = { reason: 'fact', note: 'It leaves at 18:14.' } as const
    await checkReply(ada, { replyId: reply.replyId as ReplyId, correction })
    expect(await trains()).toMatchObject({ givenMs: 120_000, reviewMs: 60_000, replies: 1 })
    expect((await trains()).reworkMs).toBeGreaterThan(120_000)
  })
})

describe('a topic on which help costs more than it gives', () => {
  it('leaves the lane once, with an entry in the ledger, and those who help on it are told', async () => {
    await costly()
    expect((await trains()).verdict).toBe('costs')
    await Promise.all([weigh(), weigh(), weigh()])
    await weigh()

    expect(await house.owner.select().from(withheldTopics)).toMatchObject([
      { topicId: house.topicId, because: 'netHelp', withheldBy: null },
    ])
    expect(await ledger()).toEqual([{ kind: 'topicWithheld', code: 'topic_costs', byId: null }])
    const told = await house.owner.select().from(notifications).where(eq(notifications.kind, 'topicWithheld'))
    const whom = told.map(({ memberId }) => memberId)
    expect(whom).toContain(karim.viewer.memberId)
    expect(whom).toContain(house.supervisor.viewer.memberId)
    expect(whom).not.toContain(ada.viewer.memberId)
    expect(new Set(whom).size).toBe(whom.length)
  })

  it('stays in it while too few answers tell of it', async () => {
    await sendBack(await answered(karim, 3))
    await weigh()
    expect(await house.owner.select().from(withheldTopics)).toEqual([])
  })

  it('is offered again by a supervisor, and what came before counts no more', async () => {
    await costly()
    await weigh()
    await offerTopic(house.supervisor, { topicId: house.topicId })
    await weigh()
    expect(await house.owner.select().from(withheldTopics)).toEqual([])
    expect(await trains()).toMatchObject({ replies: 0, verdict: 'tooFew' })
    expect((await ledger()).at(-1)).toEqual({
      kind: 'topicOffered',
      code: 'topic_offered_again',
      byId: house.supervisor.viewer.memberId,
    })
    await costly()
    await weigh()
    expect(await house.owner.select().from(withheldTopics)).toHaveLength(1)
  })

  it('stays a supervisor’s decision where one kept it from them already', async () => {
    await costly()
    await withholdTopic(house.supervisor, { topicId: house.topicId })
    await weigh()
    expect(await house.owner.select().from(withheldTopics)).toMatchObject([{ because: 'chosen' }])
    expect(await ledger()).toEqual([])
  })

  it('is looked for once an hour, by one of any number of workers', async () => {
    await costly()
    const loop = weighLoop(house.world)
    await Promise.all([loop.round(), weighLoop(house.world).round()])
    expect(await ledger()).toHaveLength(1)
    await offerTopic(house.supervisor, { topicId: house.topicId })
    await costly()
    await loop.round()
    expect(await ledger()).toHaveLength(2)
    await house.owner.execute(sql`update net_help_looks set look_at = now() - interval '1 second'`)
    await loop.round()
    expect(await ledger()).toHaveLength(3)
  })

  it('tells nothing of other topics', async () => {
    const other = await topicOf(house.supervisor, 'Ferries')
    await costly()
    const rows = await inside((tx) => listNetHelp(tx, new Date()))
    expect(rows.find(({ topic }) => topic.topicId === other)).toMatchObject({ replies: 0, netMs: 0 })
    expect(rows.map(({ topic }) => topic.name)).toEqual(['Ferries', 'Trains'])
  })
})
