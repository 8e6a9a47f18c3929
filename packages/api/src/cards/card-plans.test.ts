import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, inOrganization, openDatabase } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { houseLoaders } from '../house/loaders.ts'
import { listPassedOver } from '../sampling/list-passed-over.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { readActivities } from '../volunteers/read-activities.ts'
import { findOpenCard } from './find-open-card.ts'
import { listGiven } from './list-given.ts'
import { listHours } from './list-hours.ts'
import { listThanks, readRecognition } from './read-recognition.ts'
import { tidyCards } from './tidy-cards.ts'
import { defaultVolunteerRules } from '@relais/sla'
import { listWaiting } from './find-candidates.ts'

const TICKETS = 5_000

describe(`with ${TICKETS} tickets, each of which was a card, as the application role`, () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer
  let memberId: string

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    memberId = (await world.member('volunteer')).viewer.memberId
    const others = await Promise.all(Array.from({ length: 19 }, () => world.member('volunteer')))
    const people = [memberId, ...others.map(({ viewer }) => viewer.memberId)]
    await owner.execute(sql`
      insert into help_cards (organization_id, help_card_id, member_id, ticket_id, state, fence, level, reasons, minutes,
        urgency_offered, checked_version, offered_at, ends_at, closed_at, released_at)
      select ${world.organizationId}, gen_random_uuid(), (array[${sql.join(
        people.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}])[1 + (row_number() over ())::int % 20], ticket_id, 'expired', 1, 'reviewed', '[]', 5, 40, 1,
        now() - interval '2 hours' - (row_number() over ())::int * interval '20 minutes', now() - interval '1 hour', now(), now()
      from tickets`)
    await owner.execute(sql`
      insert into help_cards (organization_id, help_card_id, member_id, ticket_id, state, skip_reason, fence, level, reasons,
        minutes, urgency_offered, checked_version, offered_at, ends_at, closed_at, released_at)
      select ${world.organizationId}, gen_random_uuid(), member_id, ticket_id, 'skipped', 'notMyTopic', 1, 'reviewed', '[]', 5,
        40, 1, now() - interval '2 hours', now() - interval '1 hour', now(), now()
      from (select ticket_id from tickets where status = 'open' limit 50) doubted
      cross join (select member_id from members where role = 'volunteer' limit 2) two`)
    await owner.execute(sql`insert into help_cards (organization_id, help_card_id, member_id, ticket_id, state, fence, level,
        reasons, minutes, urgency_offered, checked_version, offered_at, ends_at)
      select ${world.organizationId}, ${newId()}, ${memberId}, ticket_id, 'offered', 1, 'reviewed', '[]', 5, 40, 1, now(),
        now() + interval '4 minutes' from tickets where status = 'open' limit 1`)
    await owner.execute(sql`analyze`)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  const scanned = (plans: Parameters<typeof scannedWhole>[0]) =>
    scannedWhole(plans).filter((table) => ['tickets', 'help_cards'].includes(table!))

  it('what volunteers passed over is read by the index of what they doubted', async () => {
    let found: Awaited<ReturnType<typeof listPassedOver>> = []
    const plans = await explainer.explainReads(async (tx) => {
      found = await listPassedOver(tx, new Date(), 20)
    })
    expect(found).toHaveLength(20)
    expect(indexesOf(plans)).toContain('help_cards_passed_over')
    expect(scanned(plans)).toEqual([])
    expect(rowsRead(plans)).toBeLessThanOrEqual(300)
  })

  it('one’s own card is read by the index of those that are open', async () => {
    const plans = await explainer.explainReads((tx) => findOpenCard(tx, memberId as never))
    expect([...indexesOf(plans)]).toEqual(['help_cards_one_of_member'])
    expect(rowsRead(plans)).toBeLessThanOrEqual(1)
  })

  it('what one handed in is read along one’s own cards', async () => {
    const plans = await explainer.explainReads((tx) => listGiven(tx, memberId as never, { limit: 20 }))
    expect(scanned(plans)).not.toContain('help_cards')
  })

  it('what somebody is about is read along their own cards', async () => {
    const plans = await explainer.explainReads((tx) => readActivities(tx, [memberId]))
    expect(scanned(plans)).not.toContain('help_cards')
  })

  it('what is asked of the care team is read along the cards that are open', async () => {
    const [open] = await owner.execute<{ ticket_id: string }>(
      sql`select ticket_id from help_cards where closed_at is null`,
    )
    const plans = await explainer.explainReads((tx) =>
      houseLoaders((work) => work(tx)).questionsOfTicket.load(open!.ticket_id),
    )
    expect(scanned(plans)).toEqual([])
    expect(rowsRead(plans)).toBeLessThan(10)
  })

  it('what came of one’s own help is read along one’s own cards', async () => {
    const plans = await explainer.explainReads(async (tx) => {
      await readRecognition(tx, memberId as never)
      await listThanks(tx, memberId as never, 5)
      await listHours(tx, { firstDay: '2026-01-01', lastDay: '2026-12-31', memberId: memberId as never })
    })
    expect(scanned(plans)).toEqual([])
    expect(indexesOf(plans)).toContain('help_cards_given')
  })

  it('what waits is read along the queue', async () => {
    const plans = await explainer.explainReads((tx) =>
      listWaiting(tx, memberId as never, new Date(), defaultVolunteerRules),
    )
    expect(scanned(plans)).toEqual([])
  })

  it('what waits behind what was looked at is read from there on', async () => {
    const [middle] = await owner.execute<{ due: string; importance: number; ticketId: string }>(sql`
      select due_at::text as due, importance, ticket_id as "ticketId" from tickets where status = 'open' and band = 1
      order by due_at, importance desc, ticket_id offset 100 limit 1`)
    const plans = await explainer.explainReads((tx) =>
      listWaiting(tx, memberId as never, new Date(), defaultVolunteerRules, middle as never),
    )
    expect(scanned(plans)).toEqual([])
  })

  it('the look of every second touches what is not yet over, and nothing else', async () => {
    const plans = await explainer.explain(() =>
      inOrganization(explainer.db, world.organizationId, (tx) => tidyCards(tx, new Date())),
    )
    expect([...indexesOf(plans)]).toContain('help_cards_unreleased')
    expect(scanned(plans)).toEqual([])
    expect(rowsRead(plans)).toBeLessThan(10)
  })
})
