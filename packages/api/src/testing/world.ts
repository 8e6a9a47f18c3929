import { randomBytes } from 'node:crypto'
import type { Connector, InboundEvent, MessageReceived } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { deriveKeys } from '../channels/seal.ts'
import { getChannel } from '../channels/find-channel.ts'
import { channelPolls, channels } from '../channels/tables.ts'
import type { Ctx, Viewer } from '../context.ts'
import { inOrganization, openDatabase, type Tx } from '../db/client.ts'
import { DatabaseClock } from '../db/database-clock.ts'
import { newId, type ChannelId, type MemberId, type OrganizationId } from '../db/id.ts'
import { createMetrics } from '../http/metrics.ts'
import { receiveEvents } from '../inbox/receive-events.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import type { OpenWorld } from '../start/open-world.ts'
import { fetchWaiting } from '../workers/fetch-attachments.ts'
import { fireWakes } from '../workers/fire-wakes.ts'
import type { Loop } from '../workers/loop.ts'
import { normaliseWaiting } from '../workers/normalise-deliveries.ts'
import { performEffects } from '../workers/perform-effects.ts'
import { createTestDatabase } from './database.ts'
import type { TestDatabase } from './server.ts'

/** An installation for one test file: a database of its own, one organization, one channel, an agent. */
export interface TestWorld extends OpenWorld {
  database: TestDatabase
  organizationId: OrganizationId
  channelId: ChannelId
  agent: Ctx
  /** Somebody of the organization, as a verb's context. */
  member: (role: Viewer['role'], name?: string) => Promise<Ctx>
  /** Takes in normalised events as the delivery worker does, in one transaction. */
  receive: (...events: InboundEvent[]) => Promise<void>
  /** Runs `work` in the organization. */
  inside: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Runs the worker loops until none has anything to do. */
  drain: (...more: Loop[]) => Promise<void>
}

/** Opens a world. Close it in `afterAll`. `network` is the network of its one channel. */
export async function createWorld({
  network = 'town-square',
  connectors = [],
  serviceUrl = 'http://127.0.0.1:9/town-square',
}: { network?: string; connectors?: Connector[]; serviceUrl?: string } = {}): Promise<TestWorld> {
  const database = await createTestDatabase()
  const db = openDatabase(database.app, { max: 12, name: 'test app' })
  const worker = openDatabase(database.worker, { max: 4, name: 'test worker' })
  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' })
  const metrics = createMetrics()
  const world: OpenWorld = {
    db,
    worker,
    connectors: new Map(connectors.map((connector) => [connector.network, connector])),
    keys: deriveKeys(randomBytes(32), { door: true, worker: true }),
    log,
    now: () => new Date(),
    publicUrl: 'http://localhost:4000',
    findLastBackup: null,
    fetch,
    metrics,
    clock: new DatabaseClock(worker, { log, metrics }),
    close: async () => void (await Promise.all([db.$client.end(), worker.$client.end()])),
  }
  const slug = `test-${randomBytes(4).toString('hex')}`
  const organizationId = await createOrganization(world, {
    slug,
    name: 'Lignes',
    timeZone: 'Europe/Paris',
    locale: 'fr',
  })
  const channelId = newId<'channel'>()
  await inOrganization(db, organizationId, async (tx) => {
    const account = { network, externalId: 'brand', handle: 'lignes', name: '@lignes', serviceUrl }
    await tx.insert(channels).values({ organizationId, channelId, ...account })
    await tx.insert(channelPolls).values({ organizationId, channelId })
  })

  const member = async (role: Viewer['role'], name: string = role) => {
    const email = `${randomBytes(6).toString('hex')}@lignes.example`
    const memberId: MemberId = await createMember(actAsCommandLine(world, organizationId), {
      name,
      email,
      role,
    })
    return actAs(world, { memberId, organizationId, role, name, locale: 'fr' })
  }
  const loops = [normaliseWaiting(world), fireWakes(world), performEffects(world), fetchWaiting(world)]
  return {
    ...world,
    database,
    organizationId,
    channelId,
    agent: await member('agent', 'Salma B.'),
    member,
    inside: (work) => inOrganization(db, organizationId, work),
    receive: (...events) =>
      inOrganization(db, organizationId, async (tx) => {
        const received = events.map((event) => ({
          event,
          deliveryId: null,
          receivedAt: world.now(),
          isImported: false,
        }))
        await receiveEvents(tx, world, await getChannel(tx, channelId), received)
      }),
    drain: async (...more) => {
      for (let idle = 0; idle < 2;) {
        const before = await countWork(world)
        for (const loop of [...loops, ...more]) await loop.round()
        idle = (await countWork(world)) === before ? idle + 1 : 0
      }
    },
  }
}

/** A number that changes whenever a loop got something done. */
async function countWork({ worker }: OpenWorld): Promise<string> {
  const [row] = await worker.execute<{ work: string }>(sql`
    select (select coalesce(sum(attempts), 0) || '.' || count(*) from deliveries where status <> 'waiting')
      || ' ' || (select count(*) from jobs where status = 'waiting' and run_at <= clock_timestamp())
      || ' ' || (select coalesce(string_agg(state || attempts, ',' order by attachment_id), '') from attachments)
      || ' ' || (select count(*) from ticket_wakes where wake_at <= clock_timestamp())
      || ' ' || (select coalesce(string_agg(state, ',' order by reply_id), '') from replies) as work`)
  return row!.work
}

/** A customer's public comment as a connector understands it; anything else is given. */
export function message(given: Partial<MessageReceived> & { externalId: string }): MessageReceived {
  const author = {
    externalId: 'camille',
    handle: 'camille',
    name: 'Camille Moreau',
    avatarUrl: null,
    audience: null,
  }
  return {
    kind: 'message.received',
    threadExternalId: 'post-1',
    parentExternalId: 'post-1',
    messageKind: 'comment',
    visibility: 'public',
    author: given.isOwn ? { ...author, externalId: 'brand', handle: 'lignes', name: 'Lignes' } : author,
    isOwn: false,
    clientKey: null,
    text: 'Mon train est annulé, vous répondez quand ?',
    spans: [],
    attachments: [],
    language: null,
    sentAt: new Date(Date.now() - 60_000),
    url: null,
    ...given,
  }
}
