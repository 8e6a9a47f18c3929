import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, inOrganization, openDatabase } from '../db/client.ts'
import { newId, type ChannelId, type OrganizationId } from '../db/id.ts'
import { channels } from '../channels/tables.ts'
import { contacts, identities } from '../contacts/tables.ts'
import { deliveries, threads } from '../inbox/tables.ts'
import { members } from '../members/tables.ts'
import { mails, pushes } from '../notifications/tables.ts'
import { ticketWakes } from '../promises/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { jobs } from '../workers/tables.ts'
import { openCommandLine, type TestCommandLine } from '../testing/command-line.ts'
import { insertDevice } from '../testing/device.ts'

let line: TestCommandLine
let relais: TestCommandLine['relais']
let app: Database
let owner: Database

beforeAll(async () => {
  line = await openCommandLine()
  relais = line.relais
  owner = line.owner
  app = openDatabase(line.database.app, { max: 2, name: 'test' })
})
afterAll(async () => {
  await app.$client.end()
  await line.close()
})

const organizationIdOf = async (slug: string) => {
  const [row] = await owner.execute<{ organization_id: OrganizationId }>(
    sql`select organization_id from organizations where slug = ${slug}`,
  )
  return row!.organization_id
}

describe('what waits for a person', () => {
  const body = Buffer.from([0x7b, 0xff, 0x00, 0x7d])
  let channelId: ChannelId
  const dead = newId<'delivery'>()
  const discarded = newId<'delivery'>()
  const jobId = newId<'job'>()

  beforeAll(async () => {
    await relais('organization create lignes --name Lignes')
    const organizationId = await organizationIdOf('lignes')
    channelId = newId<'channel'>()
    await inOrganization(app, organizationId, async (tx) => {
      await tx.insert(channels).values({
        organizationId,
        channelId,
        network: 'bluesky',
        externalId: 'did:plc:x',
        handle: 'lignes',
        name: 'Lignes',
        serviceUrl: 'https://bsky.social',
      })
      const rows = [dead, discarded].map((deliveryId) => ({
        organizationId,
        channelId,
        deliveryId,
        deliveryKey: deliveryId,
        transport: 'poll' as const,
        body,
        receivedAt: new Date(),
        notBefore: new Date(),
        status: 'dead' as const,
        attempts: 8,
        lastError: 'SyntaxError \u001b[31m',
      }))
      await tx.insert(deliveries).values(rows)
      await tx.insert(jobs).values({
        organizationId,
        jobId,
        kind: 'effect',
        key: 'k',
        payload: {},
        status: 'dead',
        runAt: new Date(),
      })
    })
  })

  it('is listed over all organizations, and nothing in it can command the terminal', async () => {
    const { out } = await relais('dead list')

    expect(out).toContain(dead)
    expect(out).toContain(jobId)
    expect(out).not.toContain('\u001b')
  })

  it('is shown byte for byte', async () => {
    expect((await relais(`dead show ${dead} --raw`)).out).toBe(body.toString('latin1'))
  })

  it('goes back into the queue or is given up, on record', async () => {
    await relais(`dead replay ${dead}`)
    await relais(`dead replay ${jobId}`)
    await relais(`dead discard ${discarded} --reason "not for us"`)

    const states = await owner.execute(sql`
      select status from deliveries where channel_id = ${channelId} union all select status from jobs order by 1`)
    expect(states.map(({ status }) => status)).toEqual(['discarded', 'waiting', 'waiting'])
    const deeds = await owner.execute(sql`
      select action from audit_entries where action like 'delivery.%' or action like 'job.%' order by 1`)
    expect(deeds.map(({ action }) => action)).toEqual([
      'delivery.discarded',
      'delivery.replayed',
      'job.replayed',
    ])
  })

  it('is a deadline that ended every worker, too', async () => {
    const organizationId = await organizationIdOf('lignes')
    const [contactId, identityId, threadId] = [newId<'contact'>(), newId<'identity'>(), newId<'thread'>()]
    const ticketId = newId<'ticket'>()
    const now = new Date()
    await inOrganization(app, organizationId, async (tx) => {
      await tx.insert(contacts).values({ organizationId, contactId, name: 'Camille' })
      await tx.insert(identities).values({
        organizationId,
        identityId,
        contactId,
        network: 'bluesky',
        externalId: 'c',
        handle: 'c',
        name: 'C',
      })
      const thread = { externalId: 't', visibility: 'public' as const, lastMessageAt: now }
      await tx.insert(threads).values({ organizationId, threadId, channelId, ...thread })
      const shown = { number: 1, visibility: 'public' as const, title: 'Late' }
      const times = { openedAt: now, lastMessageAt: now }
      const keys = { organizationId, ticketId, channelId, threadId, identityId, contactId }
      const state = {} as typeof tickets.$inferInsert.state
      await tx.insert(tickets).values({ ...keys, ...shown, ...times, machineVersion: 1, state })
    })
    const wake = async (decision: string) => {
      await inOrganization(app, organizationId, (tx) =>
        tx
          .insert(ticketWakes)
          .values({
            organizationId,
            ticketId,
            channelId,
            wakeAt: new Date(),
            band: 1,
            importance: 0,
            machineVersion: 1,
            setAsideAt: new Date(),
          })
          .onConflictDoUpdate({
            target: [ticketWakes.organizationId, ticketWakes.ticketId],
            set: { setAsideAt: new Date() },
          }),
      )
      expect((await relais('dead list')).out).toContain(ticketId)
      expect((await relais('health')).out).toContain('1 deadlines')
      expect((await relais(`dead ${decision}`)).code).toBe(0)
      expect((await relais('dead list')).out).not.toContain(ticketId)
    }
    await wake(`replay ${ticketId}`)
    expect(await owner.select().from(ticketWakes)).toMatchObject([{ setAsideAt: null, attempts: 0 }])
    await wake(`discard ${ticketId} --reason "seen"`)
    expect(await owner.select().from(ticketWakes)).toEqual([])
  })

  it('is a mail that nobody knows about, too', async () => {
    const organizationId = await organizationIdOf('lignes')
    const [again, never] = [newId<'mail'>(), newId<'mail'>()]
    await inOrganization(app, organizationId, (tx) =>
      tx.insert(mails).values(
        [again, never].map((mailId) => ({
          organizationId,
          mailId,
          state: 'dead' as const,
          attempts: 1,
          notBefore: new Date(),
          createdAt: new Date(),
        })),
      ),
    )
    expect((await relais('dead list')).out).toContain('it may have arrived')
    expect((await relais('health')).out).toContain('2 mails')

    await relais(`dead replay ${again}`)
    await relais(`dead discard ${never} --reason "told by phone"`)
    expect(await owner.select().from(mails)).toMatchObject([{ mailId: again, state: 'waiting' }])
  })

  it('is a push that was given up, too', async () => {
    await relais('member create idris@lignes.example --name Idris --role admin')
    const organizationId = await organizationIdOf('lignes')
    const [again, never, over] = [newId<'push'>(), newId<'push'>(), newId<'push'>()]
    const now = new Date()
    await inOrganization(app, organizationId, async (tx) => {
      const [member] = await tx.select().from(members)
      const deviceId = await insertDevice(tx, member!.memberId)
      const push = {
        organizationId,
        deviceId,
        kind: 'assigned' as const,
        state: 'dead' as const,
        attempts: 3,
      }
      const refused = { ...push, lastError: 'The push service answered 403.', notBefore: now, createdAt: now }
      await tx.insert(pushes).values([
        { ...refused, pushId: again },
        { ...refused, pushId: never },
        { ...refused, pushId: over, createdAt: new Date(now.getTime() - 9 * 3_600_000) },
      ])
    })
    const { out } = await relais('dead list')
    expect(out).toMatch(new RegExp(`push +${again} +lignes +Idris .* answered 403`))
    expect((await relais('health')).out).toContain('3 pushes')

    expect((await relais(`dead replay ${again}`)).out).toBe('The push is back in the queue.\n')
    expect(await relais(`dead replay ${over}`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('dead discard'),
    })
    await relais(`dead discard ${over} --reason "late"`)
    await relais(`dead discard ${never} --reason "told by phone"`)
    expect(await owner.select().from(pushes)).toMatchObject([{ pushId: again, state: 'waiting' }])
    const deeds = await owner.execute(
      sql`select action from audit_entries where action like 'push.%' order by 1`,
    )
    expect(deeds.map(({ action }) => action)).toEqual(['push.discarded', 'push.discarded', 'push.replayed'])
  })

  it('is refused in a sentence when it is not there', async () => {
    expect(await relais(`dead replay ${discarded}`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('dead list'),
    })
    expect(await relais('dead show nothing')).toMatchObject({ code: 1 })
  })
})
