import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { type MemberId, newId, type OrganizationId } from '../db/id.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { type Explainer, openExplainer, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { findRunning } from './find-rehearsal.ts'
import { findShownPart } from './find-shown-part.ts'
import { readReport } from './read-report.ts'

const COMPANY = 4_000
const POSTS = 300
const COLLEAGUES = 40
/** What grows with every customer of every company. */
const LARGE = ['messages', 'ticket_messages', 'tickets', 'replies', 'identities']

describe('beside a company with thousands of tickets, an index finds on a stage', () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer
  let stageId: OrganizationId
  let people: MemberId[]

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    const place = { slug: 'stage', name: 'Lignes', timeZone: 'Europe/Paris', locale: 'fr' } as const
    stageId = await createOrganization(world, { ...place, rehearsalOf: world.organizationId })
    const keeper = actAsCommandLine(world, stageId)
    people = []
    for (let n = 0; n < 3; n += 1) {
      const email = `${n}@rehearsal.invalid`
      people.push(await createMember(keeper, { name: `P${n}`, email, role: 'agent' }))
    }
    const rehearsalId = newId()
    const company = world.organizationId
    await owner.execute(sql`insert into rehearsals (organization_id, rehearsal_id, stage_id, square_id, brand_id, token, started_at, ends_at)
      values (${company}, ${rehearsalId}, ${stageId}, ${newId()}, ${newId()}, 'token', now(), now() + interval '7 days')`)
    const members = sql.raw(`'{${people.join(',')}}'::uuid[]`)
    await owner.execute(sql`insert into rehearsal_guests (organization_id, guest_id, rehearsal_id, member_id, person_id, name, email, locale, joined_at)
      select ${company}, md5('g' || n)::uuid, ${rehearsalId}, coalesce((${members})[n], md5('m' || n)::uuid), md5('p' || n)::uuid,
        'P' || n, 'p' || n || '@x.example', 'fr', now() from generate_series(1, ${sql.raw(String(COLLEAGUES))}) n`)
    await owner.execute(sql`insert into rehearsal_matters (organization_id, guest_id, client_id, post_id, body, asked_at)
      select ${company}, md5('g' || (n % ${sql.raw(String(COLLEAGUES))} + 1))::uuid, md5('c' || n)::uuid, md5('p' || n)::uuid, 'x', now()
      from generate_series(1, ${sql.raw(String(POSTS))}) n`)
    await fillTickets(owner, world, [world.agent.viewer.memberId], COMPANY)
    explainer = openExplainer(world.database.app, stageId)
  })
  afterAll(async () => {
    await explainer.close()
    await owner.$client.end()
    await world.close()
  })

  it('what a colleague asked and was answered', async () => {
    const seen = { ...world, db: explainer.db }
    const viewer = {
      organizationId: stageId,
      memberId: people[0]!,
      role: 'volunteer',
      name: 'P0',
      locale: 'fr',
    } as const
    const plans = await explainer.explain(() => findShownPart(seen, viewer))
    expect(LARGE.filter((table) => scannedWhole(plans).includes(table))).toEqual([])
  })

  it('who of forty helped whom', async () => {
    const rehearsal = (await world.inside(findRunning))!
    const plans = await explainer.explain(() => readReport({ ...world, db: explainer.db }, rehearsal))
    expect(LARGE.filter((table) => scannedWhole(plans).includes(table))).toEqual([])
  })
})
