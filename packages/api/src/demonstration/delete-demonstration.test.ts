import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { addNote } from '../tickets/add-note.ts'
import { sendQueued } from '../workers/send-replies.ts'
import { createTownWorld, type TownWorld } from '../testing/town.ts'
import { demonstrate } from '../start/demonstrate.ts'
import { inOrderOfDeletion } from './clear-organization.ts'
import { deleteDemonstration } from './delete-demonstration.ts'
import { findDemonstration, findSquare } from './find-demonstration.ts'

describe('deleting the demonstration', () => {
  let town: TownWorld
  let admin: Ctx
  let demonstrationId: OrganizationId
  let brandId: string

  /** How many rows of an organization each table holds, the record of deeds apart; empty ones are left out. */
  const rowsOf = (organizationId: OrganizationId) =>
    inOrganization(town.db, organizationId, async (tx) => {
      const tables = await tx.execute<{ name: string }>(sql`
        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'audit_entries'`)
      const counts: Record<string, number> = {}
      for (const { name } of tables) {
        const [row] = await tx.execute<{ n: number }>(
          sql`select count(*)::int as n from ${sql.identifier(name)} where organization_id = ${organizationId}`,
        )
        if (row!.n > 0) counts[name] = row!.n
      }
      return counts
    })

  beforeAll(async () => {
    town = await createTownWorld()
    const world = { ...town, townSquare: town.town, publicUrl: town.origin }
    await inOrganization(town.db, town.organizationId, (tx) =>
      tx.execute(sql`update organizations set is_demonstration = true`),
    )
    demonstrationId = town.organizationId
    await inOrganization(town.db, demonstrationId, (tx) =>
      tx.execute(sql`update channels set name = 'Town Square · gare'`),
    )
    brandId = (await findSquare(world, demonstrationId))!.brandId
    await town.town.demonstrate({ squareId: town.square.squareId, brandId, everySeconds: 3_600 })
    await town.settle()

    const ownId = await createOrganization(world, {
      slug: 'vraie',
      name: 'Vraie',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const memberId = await createMember(actAsCommandLine(world, ownId), {
      name: 'Aïcha',
      email: 'aicha@vraie.example',
      role: 'admin',
    })
    admin = actAs(world, {
      memberId,
      organizationId: ownId,
      role: 'admin',
      name: 'Aïcha',
      locale: 'fr',
    })
  })
  afterAll(() => town.close())

  it('is refused to the demonstration’s own people, and changes nothing', async () => {
    const before = await rowsOf(demonstrationId)
    const own = { ...(await town.member('admin')), townSquare: town.town }

    await expect(deleteDemonstration(own)).rejects.toMatchObject({ code: 'OWN_ORGANIZATION_NEEDED' })
    expect((await rowsOf(demonstrationId))['tickets']).toBe(before['tickets'])
    expect(await town.town.findSquareOf(brandId)).not.toBeNull()
  })

  it('takes everything with it while workers run, once, and leaves the other organization as it was', async () => {
    const [ticket] = await inOrganization(town.db, demonstrationId, (tx) =>
      tx.execute<{ ticket_id: string }>(sql`select ticket_id from tickets limit 1`),
    )
    const agent = await town.member('agent')
    await addNote(agent, { ticketId: ticket!.ticket_id as never, body: 'Une note.', clientId: newId() })
    // An answer on its way, which nobody may change any more.
    await inOrganization(town.db, demonstrationId, (tx) =>
      tx.execute(sql`with leaving as (
        insert into replies (organization_id, reply_id, client_id, ticket_id, thread_id, channel_id, visibility, author_id, body,
          state, chart, fence, thread_revision, not_before, written_at)
        select organization_id, ${newId()}, ${newId()}, ticket_id, thread_id, channel_id, 'private', ${agent.viewer.memberId}, 'Oui.',
          'queued', '{}', 1, 1, now() + interval '1 hour', now()
        from tickets where ticket_id = ${ticket!.ticket_id} returning organization_id, reply_id, channel_id)
      insert into reply_parts (organization_id, reply_id, part, channel_id, client_key, body)
      select organization_id, reply_id, 1, channel_id, 'key', 'Oui.' from leaving`),
    )
    const before = await rowsOf(demonstrationId)
    const own = await rowsOf(admin.organizationId)
    const customer = await town.customer('Visiteuse')
    for (let n = 0; n < 10; n += 1) await customer.post(`Une question, la numéro ${n} ?`)

    let isDone = false
    const working = (async () => {
      while (!isDone) {
        await town.town.deliverDue()
        await town.drain(sendQueued(town)).catch(() => {})
      }
    })()
    await Promise.all([deleteDemonstration(admin), deleteDemonstration(admin)])
    isDone = true
    await working
    await town.drain(sendQueued(town))

    expect(Object.keys(before)).toEqual(
      expect.arrayContaining([
        'tickets',
        'ticket_facts',
        'messages',
        'notes',
        'members',
        'sla_policies',
        'deliveries',
      ]),
    )
    expect(await rowsOf(demonstrationId)).toEqual({})
    expect(await rowsOf(admin.organizationId)).toEqual(own)
    expect(await town.town.findSquareOf(brandId)).toBeNull()
    expect(await findDemonstration(town)).toBeNull()
  })

  it('stands once in the record of whoever did it, and is harmless when repeated', async () => {
    await deleteDemonstration(admin)
    const entries = await inOrganization(town.db, admin.organizationId, (tx) =>
      listAuditEntries(tx, { limit: 50, before: null }),
    )

    expect(entries.filter(({ action }) => action === 'demonstration.deleted')).toMatchObject([
      { actor: admin.viewer.memberId, subject: `organization:${demonstrationId}` },
    ])
  })

  it('is for good: the next start creates no other one', async () => {
    const world = { ...town, townSquare: town.town, publicUrl: town.origin }

    expect(await demonstrate(world, town.town, town.origin)).toBeNull()
    expect(await findDemonstration(town)).toBeNull()
  })
})

describe('the order of deletion', () => {
  it('puts whoever points at another before it, and says when there is none', () => {
    const points = (from: string, to: string) => ({ from, to })

    expect(inOrderOfDeletion(['a', 'b', 'c'], [points('b', 'a'), points('c', 'b')])).toEqual(['c', 'b', 'a'])
    expect(() => inOrderOfDeletion(['a', 'b'], [points('a', 'b'), points('b', 'a')])).toThrow(
      'point at each other',
    )
  })
})
