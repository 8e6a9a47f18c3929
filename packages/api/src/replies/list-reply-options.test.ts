import type { Capabilities, MessageReceived } from '@relais/connectors'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { channels } from '../channels/tables.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { createLoaders } from '../graphql/loaders.ts'
import { gatherReads } from '../graphql/reads.ts'
import { organizations } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { setTicketStatus } from '../tickets/set-ticket-status.ts'
import { listReplyOptions } from './list-reply-options.ts'
import { sendReply } from './send-reply.ts'

const HOUR_MS = 3_600_000

describe('the ways to answer that a ticket offers', () => {
  let house: Answering
  let ada: Ctx

  /** What the console would show. */
  const offered = async ({ ticketId }: Posted, connectors = house.world.connectors) => {
    const loaders = createLoaders(gatherReads(house.world.db, house.organizationId), ada.viewer)
    const ticket = (await loaders.ticket.load(ticketId))!
    const channel = (await loaders.channel.load(ticket.channelId))!
    const organization = (await loaders.organization.load(house.organizationId))!
    const options = listReplyOptions({
      status: ticket.status,
      channel,
      connector: connectors.get(channel.network),
      isPublishingStopped: organization.publishingStoppedAt !== null,
      messages: await loaders.answerableMessagesOfTicket.load(ticketId),
      now: new Date(),
    })
    return Object.fromEntries(options.map((option) => [option.visibility, option.refusal]))
  }
  /** What the send itself says, the claim having been taken while it could be. */
  const tried = async (posted: Posted, fence: number, visibility: 'public' | 'private', ctx = ada) => {
    try {
      await sendReply(ctx, {
        clientId: newId(),
        ticketId: posted.ticketId,
        body: 'At 18:04.',
        visibility,
        threadRevision: posted.revision,
        fence,
        sendAnyway: true,
      })
      return null
    } catch (error) {
      if (error instanceof Refusal) return error.code
      throw error
    }
  }
  const network = (capabilities: Partial<Capabilities>) => {
    const connector = house.network.connector
    return new Map([['fake', { ...connector, capabilities: { ...connector.capabilities, ...capabilities } }]])
  }

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
  })
  afterAll(() => house.close())
  afterEach(async () => {
    await house.owner.update(organizations).set({ publishingStoppedAt: null })
    await house.owner.update(channels).set({ status: 'open' })
  })

  const direct: Partial<MessageReceived> = { visibility: 'private', messageKind: 'direct' }
  const situations: [
    string,
    Partial<MessageReceived>,
    (posted: Posted) => Promise<Partial<Capabilities> | void>,
  ][] = [
    ['nothing in the way', {}, async () => {}],
    ['a private message', direct, async () => {}],
    [
      'a private message of two days ago',
      { ...direct, sentAt: new Date(Date.now() - 48 * HOUR_MS) },
      async () => {},
    ],
    [
      'a listening channel',
      {},
      () =>
        house.owner
          .update(channels)
          .set({ status: 'listening' })
          .then(() => {}),
    ],
    [
      'a paused channel',
      {},
      () =>
        house.owner
          .update(channels)
          .set({ status: 'paused' })
          .then(() => {}),
    ],
    [
      'a disconnected channel',
      {},
      () =>
        house.owner
          .update(channels)
          .set({ status: 'disconnected' })
          .then(() => {}),
    ],
    [
      'publishing stopped',
      {},
      () =>
        house.owner
          .update(organizations)
          .set({ publishingStoppedAt: new Date() })
          .then(() => {}),
    ],
    [
      'a deleted message',
      {},
      ({ externalId }) => house.receive({ kind: 'message.deleted', externalId, deletedAt: new Date() }),
    ],
    [
      'a network without private answers',
      direct,
      async () => ({ replies: { public: true, private: false } }),
    ],
    ['a network without public answers', {}, async () => ({ replies: { public: false, private: true } })],
    [
      'a closed ticket',
      {},
      async ({ ticketId }) => void (await setTicketStatus(ada, { ticketId, status: 'closed' })),
    ],
  ]

  it.each(situations)(
    'with %s are those that the send accepts, and refuse what it refuses',
    async (_name, said, arrange) => {
      const externalId = newId()
      const posted = await house.post({
        externalId,
        author: { externalId, handle: 'n', name: null, avatarUrl: null, audience: null },
        ...said,
      })
      const { fence } = await claimTicket(ada, { ticketId: posted.ticketId })
      const connectors = network((await arrange(posted)) ?? {})
      const options = await offered(posted, connectors)
      const ctx: Ctx = { ...ada, connectors }
      const sent: Record<string, string | null> = {}
      for (const visibility of ['public', 'private'] as const)
        sent[visibility] = await tried(posted, fence, visibility, ctx)

      expect(options).toEqual(sent)
    },
  )

  it('say what stands in the way of a network whose connector was taken out', async () => {
    const posted = await house.post()

    expect(await offered(posted, new Map())).toEqual({
      public: 'NETWORK_NOT_INSTALLED',
      private: 'NETWORK_NOT_INSTALLED',
    })
    await house.owner
      .update(channels)
      .set({ status: 'paused' })
      .where(eq(channels.channelId, house.channelId))
    expect(await offered(posted, new Map())).toEqual({ public: 'CHANNEL_PAUSED', private: 'CHANNEL_PAUSED' })
  })
})
