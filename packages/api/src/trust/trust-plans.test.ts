import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { isReviewFull } from './is-review-full.ts'
import { listDraftsToMentor, listRepliesToCheck } from './queries.ts'
import { readMasked } from './read-masked.ts'

const TICKETS = 5_000
/** So many of the replies wait to be read before they leave, and so many after. */
const FEW = 12

describe(`with ${TICKETS} tickets and replies, as the application role`, () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    const reader = await world.member('agent', 'Ines')
    await fillReplies(owner, world, reader.viewer.memberId)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  const LARGE = ['tickets', 'ticket_messages', 'messages', 'replies', 'reply_checks', 'answered_topics']
  const scanned = (plans: Parameters<typeof scannedWhole>[0]) =>
    scannedWhole(plans).filter((table) => LARGE.includes(table!))
  const someone = { memberId: '00000000-0000-7000-8000-000000000001' } as never

  it('what is to be read afterwards is read by its own index', async () => {
    const plans = await explainer.explainReads((tx) => listRepliesToCheck(tx, someone, 20))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toContain('reply_checks_waiting')
    expect(rowsRead(plans)).toBeLessThan(FEW * 4)
  })

  it('whether too much waits to be read is told by those that wait', async () => {
    const plans = await explainer.explainReads((tx) => isReviewFull(tx))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toContain('replies_in_review')
  })

  it('what a mentor may read is looked for among those', async () => {
    const plans = await explainer.explainReads((tx) => listDraftsToMentor(tx, someone, 20))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toContain('replies_in_review')
  })

  it('what was said on some tickets is read by their keys', async () => {
    const ids = await owner.execute<{ ticket_id: string }>(sql`select ticket_id from tickets limit 5`)
    const plans = await explainer.explainReads((tx) =>
      readMasked(
        tx,
        [...ids].map((row) => row.ticket_id),
      ),
    )
    expect(scanned(plans)).toEqual([])
  })
})

/** A private reply on every ticket, of which a few wait to be read before they leave or were drawn to be read after. */
async function fillReplies(
  owner: Database,
  { organizationId, channelId, agent }: TestWorld,
  reader: string,
): Promise<void> {
  await owner.execute(sql`insert into replies (organization_id, reply_id, client_id, ticket_id, thread_id, channel_id,
      visibility, author_id, body, state, fence, thread_revision, chart, written_at, needs_review, not_before)
    select t.organization_id, md5('waiting' || n)::uuid, md5('waits' || n)::uuid, t.ticket_id, t.thread_id, ${channelId},
      'private', ${agent.viewer.memberId}, 'x', case when n <= ${FEW} then 'inReview' else 'cancelled' end, 1, 1, '{}',
      now(), n <= ${FEW}, now()
    from (select *, row_number() over (order by ticket_id) as n from tickets where organization_id = ${organizationId}) t`)
  await owner.execute(sql`insert into reply_checks (organization_id, reply_id, author_id, drawn_at, verdict, checked_by_id, checked_at)
    select ${organizationId}, reply_id, author_id, now(), case when n > ${FEW} then 'fine' end,
      case when n > ${FEW} then ${reader}::uuid end,
      case when n > ${FEW} then now() end
    from (select *, row_number() over (order by reply_id) as n from replies) r`)
  await owner.execute(sql`insert into topics (organization_id, topic_id, name, created_at)
    select ${organizationId}, md5('topic' || n)::uuid, 'Topic ' || n, now() from generate_series(1, 2) n`)
  await owner.execute(sql`insert into answered_topics (organization_id, ticket_id, topic_id)
    select organization_id, ticket_id, md5('topic1')::uuid from tickets where organization_id = ${organizationId}`)
  await owner.execute(sql`analyze`)
}
