import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, inOrganization, openDatabase } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { createTopic } from '../voice/create-topic.ts'
import { findKnowing } from './find-knowing.ts'
import { listUnkept } from './list-answered.ts'
import { widenQuestions } from './widen-questions.ts'

const QUESTIONS = 5_000

describe(`with ${QUESTIONS} questions to the house, as the application role`, () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], QUESTIONS)
    await fillQuestions(owner, world)
    const supervisor = await world.member('supervisor')
    await createTopic(supervisor, { name: 'Greetings', keywords: [{ language: 'fr', keyword: 'bonjour' }] })
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  it('those that more people are to be asked are found by the index of what waits for it', async () => {
    const plans = await explainer.explain(() =>
      inOrganization(explainer.db, world.organizationId, (tx) => widenQuestions(tx, world)),
    )
    expect(indexesOf(plans)).toContain('house_questions_widening')
    expect(scannedWhole(plans)).not.toContain('house_questions')
    expect(rowsRead(plans)).toBeLessThan(10)
  })

  it('what was answered about a ticket is read along its own cards', async () => {
    const [ticket] = await owner.execute<{ ticket_id: string }>(sql`select ticket_id from tickets limit 1`)
    const plans = await explainer.explainReads((tx) => listUnkept(tx, [ticket!.ticket_id]))
    expect(indexesOf(plans)).toContain('help_cards_ticket')
    for (const table of ['help_cards', 'house_questions', 'notes'])
      expect(scannedWhole(plans)).not.toContain(table)
    expect(rowsRead(plans)).toBeLessThan(10)
  })

  it('who knows a topic is found along their latest answers and the cards that are current', async () => {
    const [ticket] = await owner.execute<{ ticket_id: TicketId }>(sql`select ticket_id from tickets limit 1`)
    const agents = [world.agent.viewer.memberId]
    const plans = await explainer.explainReads((tx) =>
      findKnowing(tx, ticket!.ticket_id, agents, world.now()),
    )
    const used = indexesOf(plans)
    for (const index of ['replies_author', 'cards_review']) expect(used).toContain(index)
    const scanned = scannedWhole(plans)
    for (const table of ['tickets', 'replies', 'messages', 'cards']) expect(scanned).not.toContain(table)
  })
})

/** A card of a volunteer for each ticket, with a question on each, one of which may be widened; and cards of knowledge, most put away. */
async function fillQuestions(owner: Database, world: TestWorld): Promise<void> {
  const { organizationId, agent } = world
  const { memberId } = (await world.member('volunteer')).viewer
  await owner.execute(sql`
    insert into help_cards (organization_id, help_card_id, member_id, ticket_id, state, fence, level, reasons, minutes,
      urgency_offered, checked_version, offered_at, ends_at, closed_at, released_at)
    select ${organizationId}, md5('card' || number)::uuid, ${memberId}, ticket_id, 'expired', 1, 'reviewed', '[]', 5, 40, 1,
      now() - interval '2 hours', now() - interval '1 hour', now(), now() from tickets`)
  await owner.execute(sql`
    insert into notes (organization_id, note_id, ticket_id, author_id, body, created_at)
    select ${organizationId}, md5('note' || number)::uuid, ticket_id, ${memberId}, 'Is it?', now() from tickets`)
  await owner.execute(sql`
    insert into house_questions (organization_id, note_id, help_card_id, widens_at)
    select ${organizationId}, md5('note' || number)::uuid, md5('card' || number)::uuid,
      case when number = 1 then now() - interval '1 minute' end from tickets`)
  await owner.execute(sql`
    insert into cards (organization_id, card_id, owner_id, version, review_at, created_at, updated_at, archived_at)
    select ${organizationId}, md5('known' || n)::uuid, ${agent.viewer.memberId}, 1, now() + interval '1 day', now(), now(),
      case when n % 50 > 0 then now() end from generate_series(1, 5000) n`)
  await owner.execute(sql`
    insert into card_texts (organization_id, card_id, language, question, answer, question_key)
    select ${organizationId}, md5('known' || n)::uuid, 'fr', 'Bonjour ' || n, 'Oui', 'k' || n from generate_series(1, 5000) n`)
  await owner.execute(sql`analyze`)
}
