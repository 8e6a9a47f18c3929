import { defaultOverflowPolicy } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { readUnderWay } from '../overflow/read-under-way.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { listNetHelp } from './queries.ts'
import { readTopicHelp } from './read-topic-help.ts'

const TICKETS = 5_000
/** So many of their answers are of the last four weeks. */
const LATELY = 60

describe(`with ${TICKETS} answered cards, as the application role`, () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer
  const now = new Date()

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    await fillAnswers(owner, world)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  const LARGE = ['tickets', 'replies', 'help_cards', 'reply_readings', 'answered_topics']
  const scanned = (plans: Parameters<typeof scannedWhole>[0]) =>
    scannedWhole(plans).filter((table) => LARGE.includes(table!))

  it('what help came to is read from the answers and readings of the window alone', async () => {
    const plans = await explainer.explainReads((tx) => readTopicHelp(tx, now, defaultOverflowPolicy))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toEqual(
      expect.arrayContaining(['help_cards_answered', 'reply_readings_decided']),
    )
    expect(rowsRead(plans)).toBeLessThan(LATELY * 12)
  })

  it('every topic is read by its name', async () => {
    const plans = await explainer.explainReads((tx) => listNetHelp(tx, now))
    expect(scanned(plans)).toEqual([])
  })

  it('what volunteers have before them is read from what is open', async () => {
    const plans = await explainer.explainReads((tx) => readUnderWay(tx))
    expect(scanned(plans)).toEqual([])
    expect(rowsRead(plans)).toBeLessThan(100)
  })
})

/** An answer on each ticket, an hour apart from the next but for the latest, which are of today. */
async function fillAnswers(owner: Database, { organizationId, channelId, agent }: TestWorld): Promise<void> {
  const org = sql`${organizationId}::uuid`
  const author = sql`${agent.viewer.memberId}::uuid`
  const numbered = sql`(select t.*, row_number() over (order by t.ticket_id) as n from tickets t) t`
  const at = sql`case when n <= ${sql.raw(String(LATELY))} then now() - interval '1 day' else now() - interval '40 days' - n * interval '1 hour' end`
  await owner.execute(sql`insert into replies (organization_id, reply_id, client_id, ticket_id, thread_id, channel_id,
      visibility, author_id, body, state, fence, thread_revision, not_before, chart, written_at, sent_at)
    select ${org}, md5('helped' || n)::uuid, md5('helps' || n)::uuid, t.ticket_id, t.thread_id, ${channelId}, 'private',
      ${author}, 'Oui.', 'sent', 1, 1, ${at}, '{}', ${at}, ${at} from ${numbered}`)
  await owner.execute(sql`insert into help_cards (organization_id, help_card_id, member_id, ticket_id, state, fence, level,
      reasons, minutes, urgency_offered, checked_version, offered_at, taken_at, ends_at, limit_at, answered_at, reply_id,
      closed_at, released_at)
    select ${org}, md5('card' || n)::uuid, ${author}, t.ticket_id, 'finished', 1, 'reviewed', '[]', 5, 40, 1,
      ${at} - interval '6 minutes', ${at} - interval '5 minutes', ${at} + interval '1 minute', ${at} + interval '9 minutes',
      ${at}, md5('helped' || n)::uuid, ${at}, ${at} from ${numbered}`)
  await owner.execute(sql`insert into reply_readings (organization_id, reply_id, decided_at)
    select ${org}, md5('helped' || n)::uuid, ${at} from ${numbered}`)
  await owner.execute(sql`insert into topics (organization_id, topic_id, name, created_at)
    select ${org}, md5('topic' || n)::uuid, 'Topic ' || n, now()
    from generate_series(1, 20) n`)
  await owner.execute(sql`insert into answered_topics (organization_id, ticket_id, topic_id)
    select ${org}, t.ticket_id, md5('topic' || (1 + n % 20))::uuid from ${numbered}`)
  await owner.execute(sql`analyze`)
}
