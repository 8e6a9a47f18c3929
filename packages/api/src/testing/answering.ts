import { randomBytes } from 'node:crypto'
import type { InboundEvent, MessageReceived } from '@relais/connectors'
import { eq, inArray, sql } from 'drizzle-orm'
import { pino } from 'pino'
import { saveSecrets } from '../channels/open-call.ts'
import { findChannel } from '../channels/find-channel.ts'
import { deriveKeys } from '../channels/seal.ts'
import { channels } from '../channels/tables.ts'
import type { Ctx, Viewer, World } from '../context.ts'
import { type Database, inOrganization, openDatabase } from '../db/client.ts'
import { newId, type ChannelId, type MemberId, type OrganizationId, type TicketId } from '../db/id.ts'
import { createMetrics, type Metrics } from '../http/metrics.ts'
import { receiveEvents } from '../inbox/receive-events.ts'
import { messages, threads } from '../inbox/tables.ts'
import { actAs } from '../members/act-as.ts'
import { createOrganization } from '../members/create-organization.ts'
import { members } from '../members/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { sendReply, type SendReplyInput } from '../replies/send-reply.ts'
import { replies } from '../replies/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { sendQueued, type SendOptions } from '../workers/send-replies.ts'
import { createTestDatabase } from './database.ts'
import { type FakeNetwork, openFakeNetwork } from './fake-network.ts'
import type { TestDatabase } from './server.ts'

/** A company with one channel on the fake network, on a database of its own. */
export interface Answering {
  world: World & { worker: Database; metrics: Metrics }
  /** Its database, as each role connects to it. */
  database: TestDatabase
  /** Past row-level security, to look and to move clocks. */
  owner: Database
  network: FakeNetwork
  organizationId: OrganizationId
  channelId: ChannelId
  /** A new member, and what their verbs get. */
  member: (role?: Viewer['role']) => Promise<Ctx>
  receive: (...events: InboundEvent[]) => Promise<void>
  /** A customer writes; returns the ticket it is on and the message. */
  post: (said?: Partial<MessageReceived>) => Promise<Posted>
  /** The same of many at once: they come in by one delivery. */
  postAll: (said: readonly Partial<MessageReceived>[]) => Promise<Posted[]>
  /** Claims and sends, as somebody at a console does. */
  answer: (ctx: Ctx, posted: Posted, input?: Partial<SendReplyInput>) => ReturnType<typeof sendReply>
  /** Lets a worker do everything that is due now. */
  work: (options?: SendOptions) => Promise<void>
  /** Moves every reply and claim into the past: the database's clock cannot be set, what it is compared with can. */
  passTime: (seconds?: number) => Promise<void>
  close: () => Promise<void>
}

export interface Posted {
  ticketId: TicketId
  messageId: string
  externalId: string
  threadId: string
  revision: number
}

let said = 0

/** What a customer wrote, as a connector would say it. */
export function customerMessage(given: Partial<MessageReceived> = {}): MessageReceived {
  said += 1
  const externalId = given.externalId ?? `customer-${said}`
  return {
    kind: 'message.received',
    externalId,
    threadExternalId: given.parentExternalId ?? externalId,
    parentExternalId: null,
    messageKind: 'post',
    visibility: 'public',
    author: { externalId: 'person-1', handle: 'nora', name: 'Nora', avatarUrl: null, audience: null },
    isOwn: false,
    clientKey: null,
    text: 'My train is late again. When does it leave?',
    spans: [],
    attachments: [],
    language: 'en',
    sentAt: new Date(),
    url: null,
    ...given,
  }
}

/** What was written as the company's account, as its network would show it. */
export function ownMessage(given: Partial<MessageReceived>): MessageReceived {
  return customerMessage({
    isOwn: true,
    messageKind: 'reply',
    author: { externalId: 'brand', handle: 'brand', name: 'Brand', avatarUrl: null, audience: null },
    ...given,
  })
}

export async function openAnswering(
  capabilities?: Parameters<typeof openFakeNetwork>[0],
): Promise<Answering> {
  const database = await createTestDatabase()
  const network = await openFakeNetwork(capabilities)
  const open = (login: { url: string }, max: number) => openDatabase(login, { max, name: 'test' })
  const [db, worker, owner] = [open(database.app, 24), open(database.worker, 8), open(database.owner, 2)]
  const world = {
    db,
    worker,
    connectors: new Map([['fake', network.connector]]),
    keys: deriveKeys(randomBytes(32), { door: true, worker: true }),
    log: pino({ level: 'silent' }),
    now: () => new Date(),
    publicUrl: 'http://localhost',
    findLastBackup: null,
    fetch,
    metrics: createMetrics(),
  }
  const organizationId = await createOrganization(world, {
    slug: 'rail',
    name: 'Rail',
    timeZone: 'Europe/Paris',
    locale: 'en',
  })
  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(db, organizationId, work)
  const channelId = await inside(async (tx) => {
    const id = newId<'channel'>()
    await tx.insert(channels).values({
      organizationId,
      channelId: id,
      network: 'fake',
      externalId: 'brand',
      handle: 'brand',
      name: 'Brand',
      serviceUrl: network.url,
    })
    await saveSecrets(tx, world, id, { token: 'secret' }, 'worker')
    return id
  })

  const answering: Answering = {
    world,
    database,
    owner,
    network,
    organizationId,
    channelId,
    async member(role = 'agent') {
      const memberId = newId<'member'>()
      const name = `${role} ${memberId.slice(-4)}`
      await inside((tx) =>
        tx.insert(members).values({ organizationId, memberId, name, email: `${memberId}@example.com`, role }),
      )
      return actAs(world, { memberId, organizationId, role, name, locale: 'en' })
    },
    receive: (...events) =>
      inside(async (tx) => {
        const channel = (await findChannel(tx, channelId))!
        const received = { deliveryId: null, receivedAt: new Date(), isImported: false }
        await receiveEvents(
          tx,
          world,
          channel,
          events.map((event) => ({ event, ...received })),
        )
      }),
    async post(given = {}) {
      const [posted] = await answering.postAll([given])
      return posted!
    },
    async postAll(given) {
      const events = given.map((one) => customerMessage(one))
      await answering.receive(...events)
      const externalIds = events.map(({ externalId }) => externalId)
      const rows = await inside((tx) =>
        tx
          .select({
            externalId: messages.externalId,
            ticketId: ticketMessages.ticketId,
            messageId: messages.messageId,
            threadId: messages.threadId,
            revision: threads.revision,
          })
          .from(messages)
          .innerJoin(ticketMessages, eq(ticketMessages.messageId, messages.messageId))
          .innerJoin(threads, eq(threads.threadId, messages.threadId))
          .where(inArray(messages.externalId, externalIds)),
      )
      const posted = new Map(
        rows.map((row) => [row.externalId, { ...row, ticketId: row.ticketId as TicketId }]),
      )
      return externalIds.map((externalId) => posted.get(externalId)!)
    },
    async answer(ctx, posted, input = {}) {
      const { fence } = await claimTicket(ctx, { ticketId: posted.ticketId })
      return sendReply(ctx, {
        clientId: newId(),
        ticketId: posted.ticketId,
        body: 'It leaves at 18:04 from platform 3.',
        visibility: 'public',
        inReplyToId: posted.messageId,
        threadRevision: posted.revision,
        fence,
        ...input,
      })
    },
    async work(options) {
      const loop = sendQueued(world, options)
      while ((await loop.round()) === 0);
    },
    async passTime(seconds = 120) {
      for (const { replyId, chart } of await owner.select().from(replies)) {
        await owner
          .update(replies)
          .set({
            chart: { ...chart, context: shift(chart.context, seconds * 1_000) },
            notBefore: sql`not_before - make_interval(secs => ${seconds})`,
            leaseUntil: sql`lease_until - make_interval(secs => ${seconds})`,
          })
          .where(eq(replies.replyId, replyId))
      }
      await owner.execute(sql`update claims set expires_at = expires_at - make_interval(secs => ${seconds})`)
    },
    async close() {
      await network.close()
      await Promise.all([db, worker, owner].map((one) => one.$client.end({ timeout: 5 })))
    },
  }
  return answering
}

/** The same memory, as it would be had everything happened earlier. */
function shift<Context extends object>(context: Context, ms: number): Context {
  return Object.fromEntries(
    Object.entries(context).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' && /(At|Until)$/.test(name) ? value - ms : value,
    ]),
  ) as Context
}

/** A member's id, for comparisons. */
export function memberIdOf(ctx: Ctx): MemberId {
  return ctx.viewer.memberId
}
