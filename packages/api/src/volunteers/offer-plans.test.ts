import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { readOfferReport } from './queries.ts'
import { readActivities } from './read-activities.ts'
import { readExclusions } from './read-exclusions.ts'
import { readVolunteers } from './read-volunteers.ts'

const TICKETS = 5_000
const PEOPLE = 5_000
/** So few that a walk along an index is worth it in a company of this size. */
const PAGE = 8

describe(`with ${TICKETS} tickets and ${PEOPLE} volunteers, as the application role`, () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer
  let ticketIds: TicketId[]
  let memberIds: string[]

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    await fillVolunteers(owner, world.organizationId)
    const waiting = await owner.execute<{ ticket_id: TicketId }>(
      sql`select ticket_id from tickets where status = 'open' limit ${PAGE}`,
    )
    ticketIds = [...waiting].map((row) => row.ticket_id)
    const people = await owner.execute<{ member_id: string }>(
      sql`select member_id from volunteers limit ${PAGE}`,
    )
    memberIds = [...people].map((row) => row.member_id)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  // Three thousand contacts are read whole as fast as by their keys.
  const LARGE = [
    'tickets',
    'ticket_messages',
    'ticket_facts',
    'messages',
    'volunteers',
    'volunteer_languages',
    'volunteer_topics',
    'volunteer_conflicts',
    'working_hours',
    'charter_signatures',
  ]
  const scanned = (plans: Parameters<typeof scannedWhole>[0]) =>
    scannedWhole(plans).filter((table) => LARGE.includes(table!))

  it('what may be offered of a page is read by the tickets’ keys', async () => {
    const plans = await explainer.explainReads((tx) => readExclusions(tx, ticketIds))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)]).toEqual(expect.arrayContaining(['ticket_messages_ticket']))
    // Everybody's names are read, to find colleagues by.
    expect(rowsRead(plans)).toBeLessThan(PEOPLE + 500)
  })

  it('what stands in volunteers’ ways is read by their keys', async () => {
    const plans = await explainer.explainReads(async (tx) =>
      readVolunteers(tx, memberIds, await readActivities(tx, memberIds)),
    )
    expect(scanned(plans)).toEqual([])
    expect(rowsRead(plans)).toBeLessThan(PAGE * 20)
  })

  it('the report reads no more than what is open', async () => {
    const plans = await explainer.explainReads((tx) => readOfferReport(tx))
    expect(scanned(plans)).toEqual([])
    expect([...indexesOf(plans)].some((index) => index.startsWith('tickets_'))).toBe(true)
  })
})

/** Colleagues of the organization who help, each on a topic of two, with languages and a conflict. */
async function fillVolunteers(owner: Database, organizationId: string): Promise<void> {
  const people = sql`generate_series(1, ${sql.raw(String(PEOPLE))}) n`
  await owner.execute(sql`insert into members (organization_id, member_id, name, email, role)
    select ${organizationId}, md5('volunteer' || n)::uuid, 'Volunteer ' || n, 'v' || n || '@lignes.example', 'volunteer' from ${people}`)
  await owner.execute(
    sql`insert into volunteers (organization_id, member_id) select ${organizationId}, md5('volunteer' || n)::uuid from ${people}`,
  )
  await owner.execute(sql`insert into volunteer_languages (organization_id, member_id, language, level)
    select ${organizationId}, md5('volunteer' || n)::uuid, 'fr', 'C2' from ${people}`)
  await owner.execute(sql`insert into topics (organization_id, topic_id, name, created_at)
    select ${organizationId}, md5('topic' || n)::uuid, 'Topic ' || n, now() from generate_series(1, 2) n`)
  await owner.execute(sql`insert into volunteer_topics (organization_id, member_id, topic_id)
    select ${organizationId}, md5('volunteer' || n)::uuid, md5('topic' || n % 2 + 1)::uuid from ${people}`)
  await owner.execute(sql`insert into volunteer_conflicts (organization_id, member_id, identity_id, kind, declared_at)
    select ${organizationId}, md5('volunteer' || n)::uuid, md5('identity' || n)::uuid, 'near', now() from generate_series(1, 3000) n`)
  await owner.execute(sql`insert into working_hours (organization_id, member_id, day, start_time, end_time)
    select ${organizationId}, md5('volunteer' || n)::uuid, 1, '09:00', '10:00' from ${people}`)
  await owner.execute(sql`insert into charter_signatures (organization_id, member_id, number, language, text_digest, signed_at)
    select ${organizationId}, md5('volunteer' || n)::uuid, 0, 'fr', repeat('0', 64), now() from ${people}`)
  await owner.execute(sql`analyze`)
}
