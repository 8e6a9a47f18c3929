import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { findPastTicket } from './find-past-ticket.ts'
import { listKnown } from './list-known.ts'
import { listOwnPractice, readProgress } from './queries.ts'

const TICKETS = 5_000
const LARGE = [
  'tickets',
  'ticket_messages',
  'messages',
  'practice_items',
  'trust_evidence',
  'cards',
  'card_texts',
]

describe(`with ${TICKETS} tickets and as many practice items, as the application role`, () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    await owner.execute(sql`insert into topics (organization_id, topic_id, name, created_at)
      select ${world.organizationId}, md5('topic' || n)::uuid, 'Topic ' || n, now() from generate_series(1, 500) n`)
    await owner.execute(sql`insert into practice_items (organization_id, practice_item_id, member_id, topic_id, task, known_case, known_because, drawn_at, body, is_same, is_accepted, answered_at)
      select ${world.organizationId}, md5('item' || n)::uuid, ${world.agent.viewer.memberId}, md5('topic' || n % 500 + 1)::uuid,
        'answer', 'thanks', 'nothingElse', now(), 'x', true, true, now() from generate_series(1, 5000) n`)
    await owner.execute(sql`insert into volunteer_topics (organization_id, member_id, topic_id, evidence_count)
      select organization_id, ${world.agent.viewer.memberId}, topic_id, 10 from topics`)
    await owner.execute(sql`insert into trust_evidence (organization_id, member_id, topic_id, seq, dedup_key, kind, evidence, at)
      select organization_id, member_id, topic_id, n, 'practice:' || n, 'practised', '{"kind":"practised","isAccepted":true}', now()
      from volunteer_topics cross join generate_series(1, 10) n`)
    await owner.execute(sql`analyze`)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })
  const scanned = (plans: Parameters<typeof scannedWhole>[0]) =>
    scannedWhole(plans).filter((table) => LARGE.includes(table!))

  it('one’s own practice on a topic is read by its index', async () => {
    const [topic] = await owner.execute<{ id: string }>(sql`select topic_id as id from topics limit 1`)
    const plans = await explainer.explainReads((tx) => listOwnPractice(tx, world.agent.viewer, topic!.id, 10))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toContain('practice_items_member')
    expect(rowsRead(plans)).toBeLessThan(30)
  })

  it('how far somebody is on each topic is read by the keys', async () => {
    const plans = await explainer.explainReads((tx) => readProgress(tx, world.agent.viewer))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toEqual(expect.arrayContaining(['practice_items_open']))
  })

  it('a ticket of the past is looked for among the latest that were resolved', async () => {
    const plans = await explainer.explainReads((tx) =>
      findPastTicket(tx, world.agent.viewer.memberId, newId()),
    )
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toContain('tickets_status')
  })

  it('what is known on a topic is read by its words, and of cards so many and no more', async () => {
    await owner.execute(sql`insert into topic_keywords (organization_id, topic_id, language, keyword)
      select organization_id, topic_id, 'fr', 'mot ' || substr(name, 7) from topics where organization_id = ${world.organizationId}`)
    await owner.execute(sql`insert into cards (organization_id, card_id, owner_id, review_at, created_at, updated_at, archived_at)
      select ${world.organizationId}, md5('card' || n)::uuid, ${world.agent.viewer.memberId}, now() + n * interval '1 minute', now(), now(),
        case when n % 4 = 0 then now() end from generate_series(1, 40_000) n`)
    await owner.execute(sql`insert into card_texts (organization_id, card_id, language, question, answer, question_key)
      select organization_id, card_id, 'fr', 'mot 1', 'Oui.', card_id::text from cards where organization_id = ${world.organizationId}`)
    await owner.execute(sql`analyze`)
    const [topic] = await owner.execute<{ id: string }>(
      sql`select topic_id as id from topics where organization_id = ${world.organizationId} limit 1`,
    )
    const plans = await explainer.explainReads((tx) => listKnown(tx, topic!.id, new Date()))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toContain('cards_review')
    expect(rowsRead(plans)).toBeLessThan(6_000)
  })
})
