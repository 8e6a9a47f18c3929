import { townSquare } from '@relais/connector-town-square'
import { type Connector, ConnectorError } from '@relais/connectors'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findChannel } from '../channels/find-channel.ts'
import { channels } from '../channels/tables.ts'
import type { Ctx } from '../context.ts'
import { encodeId } from '../graphql/ids.ts'
import { deliveries, messages } from '../inbox/tables.ts'
import { notifications } from '../notifications/tables.ts'
import { ticketCycles } from '../promises/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { openApi } from '../testing/api.ts'
import { type Customer, createTownWorld, type TownWorld } from '../testing/town.ts'
import { message } from '../testing/world.ts'
import { listTickets } from '../tickets/queries.ts'
import { tickets } from '../tickets/tables.ts'
import { runSearches } from '../workers/run-searches.ts'
import { createSavedSearch } from './create-saved-search.ts'
import { findSearchPreview } from './loaders.ts'
import { pauseSavedSearch } from './pause-saved-search.ts'
import { previewSavedSearch } from './preview-saved-search.ts'
import { MOST_PER_HOUR } from './run-saved-search.ts'
import type { SavedSearchId } from './saved-search.ts'
import { savedSearches, searchPreviews } from './tables.ts'

const DEFINITION = { query: 'train', language: null, excludedWords: [], excludedHandles: [] }
const URGENT = 'Mon train est annulé, je suis bloquée en gare avec trois enfants, que faire ?'

describe('what a saved search finds', () => {
  let world: TownWorld
  let supervisor: Ctx
  let camille: Customer
  beforeAll(async () => {
    world = await createTownWorld()
    supervisor = await world.member('supervisor')
    camille = await world.customer('Camille')
    const { squareId } = world.square
    await world.town.createBrand({ squareId, handle: 'ville', name: 'Ville', webhookUrl: null })
  })
  beforeEach(() =>
    world.inside(async (tx) => void (await tx.update(savedSearches).set({ archivedAt: new Date() }))),
  )
  afterAll(() => world.close())

  const save = (more: object = {}): Promise<SavedSearchId> =>
    createSavedSearch(supervisor, { ...DEFINITION, channelId: world.channelId, name: 'Trains', ...more })
  /** Said to another brand of the square, so that nothing of it comes to us by itself. */
  const say = async (text: string, who = camille) => {
    const answer = await fetch(`${world.origin}/town-square/api/squares/gare/posts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}` },
      body: JSON.stringify({ text, to: 'ville', language: 'fr' }),
    })
    return ((await answer.json()) as { post: { id: string } }).post
  }
  const listen = async (connector: Connector = townSquare) => {
    await world.inside(async (tx) => void (await tx.update(savedSearches).set({ nextRunAt: new Date(0) })))
    const connectors = new Map([['town-square', connector]])
    await runSearches({ ...world, connectors }).round()
    await world.settle()
  }
  const ticketOf = async (externalId: string) => {
    const [row] = await world.inside((tx) =>
      tx
        .select({ ticket: tickets, message: messages })
        .from(tickets)
        .innerJoin(messages, eq(messages.threadId, tickets.threadId))
        .where(eq(messages.externalId, externalId)),
    )
    return row
  }
  const searchRow = async (savedSearchId: SavedSearchId) => {
    const [row] = await world.inside((tx) =>
      tx.select().from(savedSearches).where(eq(savedSearches.savedSearchId, savedSearchId)),
    )
    return row!
  }
  const countMessages = async (externalId: string) =>
    (await world.inside((tx) => tx.select().from(messages).where(eq(messages.externalId, externalId)))).length

  it('waits in Later without a promise, whatever it scores, says by which search, and is nobody’s turn', async () => {
    await say('Un train d’avant')
    const savedSearchId = await save()
    const { id } = await say(URGENT)
    await listen()
    const found = (await ticketOf(id))!

    expect(found.ticket).toMatchObject({ isHit: true, lane: 'later', priority: 'P4', status: 'open' })
    expect(found.ticket.urgency).toBeGreaterThanOrEqual(40)
    expect(Number.isNaN(found.ticket.dueAt.getTime())).toBe(true)
    expect(found.ticket.oldestUnansweredAt).toBeNull()
    expect(found.message).toMatchObject({ savedSearchId, kind: 'post', direction: 'inbound' })
    const { ticketId } = found.ticket
    const [cycles, told] = await world.inside(async (tx) => [
      await tx.select().from(ticketCycles).where(eq(ticketCycles.ticketId, ticketId)),
      await tx.select().from(notifications).where(eq(notifications.ticketId, ticketId)),
    ])
    expect([cycles, told]).toEqual([[], []])
    const listed = async (view: 'next' | 'all') => {
      const page = { limit: 50, after: null, now: new Date() }
      const rows = await world.inside((tx) => listTickets(tx, world.agent.viewer, { view }, page))
      return rows.some((row) => row.ticketId === ticketId)
    }
    expect([await listed('next'), await listed('all')]).toEqual([false, true])
    expect(await searchRow(savedSearchId)).toMatchObject({
      hitCount: 1,
      hourCount: 1,
      cutAt: null,
      problem: null,
    })
  })

  it('is taken up by whoever claims it: it has the lane of its scores then, and still no clock', async () => {
    await save()
    const { id } = await say(URGENT)
    await listen()
    const { ticketId } = (await ticketOf(id))!.ticket
    await claimTicket(world.agent, { ticketId })
    const { ticket } = (await ticketOf(id))!

    expect(ticket).toMatchObject({ isHit: false, assigneeId: world.agent.viewer.memberId })
    expect(ticket.lane).not.toBe('later')
    expect(Number.isNaN(ticket.dueAt.getTime())).toBe(true)
  })

  it('is an ordinary ticket, with clocks, once its author names us', async () => {
    await save()
    const { id } = await say(URGENT)
    await listen()
    await camille.comment(id, '@lignes vous répondez quand ? Mon train est annulé')
    await world.settle()
    const { ticket } = (await ticketOf(id))!

    expect(ticket).toMatchObject({ isHit: false, firstResponse: 'running' })
    expect(ticket.lane).not.toBe('later')
    expect(ticket.dueAt.getTime()).toBeGreaterThan(Date.now())
  })

  it('is one message however often and by whatever way it comes, and what was said to us counts', async () => {
    const first = await save()
    const second = await save({ name: 'Gares', query: 'gare' })
    const { id } = await say(URGENT)
    await listen()
    await listen()
    expect([
      (await searchRow(first)).hitCount + (await searchRow(second)).hitCount,
      await countMessages(id),
    ]).toEqual([1, 1])

    await world.receive(
      message({
        externalId: id,
        threadExternalId: id,
        parentExternalId: null,
        messageKind: 'mention',
        text: URGENT,
      }),
    )
    const { ticket, message: said } = (await ticketOf(id))!
    expect([await countMessages(id), said.savedSearchId]).toEqual([1, null])
    expect(ticket).toMatchObject({ isHit: false, firstResponse: 'running' })
    await listen()
    expect((await ticketOf(id))!.message.savedSearchId).toBeNull()
  })

  it('does not stand in Later where somebody is in danger', async () => {
    await save()
    const { id } = await say('Au secours, il y a le feu dans le train, des gens sont blessés')
    await listen()
    const { ticket } = (await ticketOf(id))!

    expect(ticket).toMatchObject({ isHit: true, band: 0, lane: 'doNow' })
    expect(Number.isNaN(ticket.dueAt.getTime())).toBe(true)
  })

  it('is closed when its author takes it away before anybody has taken it up', async () => {
    await save()
    const { id } = await say(URGENT)
    await listen()
    await world.receive({ kind: 'message.deleted', externalId: id, deletedAt: new Date() })
    expect((await ticketOf(id))!.ticket).toMatchObject({ status: 'closed', isHit: true })
  })

  it('is not kept where nobody wants it', async () => {
    await save({ excludedWords: ['promo'], excludedHandles: [camille.handle] })
    const nadia = await world.customer('Nadia')
    const [theirs, promo, wanted] = [
      await say('Mon train'),
      await say('Promo sur le train', nadia),
      await say('Le train', nadia),
    ]
    await listen()
    const kept = await world.inside((tx) => tx.select({ key: deliveries.deliveryKey }).from(deliveries))
    const keys = kept.map(({ key }) => key)

    expect(keys).toContain(`found:${wanted.id}`)
    expect(keys).not.toContain(`found:${theirs.id}`)
    expect(keys).not.toContain(`found:${promo.id}`)
  })

  it('is cut, the newest first, where an hour brings too much, and goes on in the next hour', async () => {
    const savedSearchId = await save()
    const at = (hourStartedAt: Date, hourCount: number) =>
      world.inside(
        async (tx) => void (await tx.update(savedSearches).set({ hourStartedAt, hourCount, hitCount: 0 })),
      )
    await at(new Date(), MOST_PER_HOUR - 1)
    const [older, newer] = [await say('Le train 1'), await say('Le train 2')]
    await listen()
    expect([await countMessages(older.id), await countMessages(newer.id)]).toEqual([0, 1])
    const cut = await searchRow(savedSearchId)
    expect(cut).toMatchObject({ hourCount: MOST_PER_HOUR, hitCount: 1 })
    expect(cut.cutAt).not.toBeNull()

    await at(new Date(Date.now() - 3_601_000), MOST_PER_HOUR)
    const next = await say('Le train 3')
    await listen()
    expect(await countMessages(next.id)).toBe(1)
  })

  it('is asked for by one worker at a time, and by none while the search or its channel rests', async () => {
    let asked = 0
    const counting: Connector = {
      ...townSquare,
      search: (call, given) => {
        asked += 1
        return townSquare.search!(call, given)
      },
    }
    const savedSearchId = await save()
    const counted = { ...world, connectors: new Map([['town-square', counting]]) }
    await Promise.all([runSearches(counted).round(), runSearches(counted).round()])
    expect(asked).toBe(1)

    const rest = (status: 'open' | 'paused') =>
      world.inside(async (tx) => void (await tx.update(channels).set({ status })))
    await rest('paused')
    await listen(counting)
    await rest('open')
    await pauseSavedSearch(supervisor, { savedSearchId })
    await listen(counting)
    expect(asked).toBe(1)
  })

  it.each([
    ['retry', new Date(Date.now() + 7_200_000)],
    ['invalid', null],
    ['reauth', null],
  ] as const)('waits where the network says %s, and says so', async (kind, retryAt) => {
    const savedSearchId = await save()
    const search = () => Promise.reject(new ConnectorError(kind, 'No.', { retryAt }))
    await listen({ ...townSquare, search })
    const row = await searchRow(savedSearchId)
    const channel = (await world.inside((tx) => findChannel(tx, world.channelId)))!

    expect(row).toMatchObject({ problem: kind, problemDetail: 'No.', failures: 1, leaseOwner: null })
    expect(row.nextRunAt.getTime()).toBeGreaterThan(Date.now() + (retryAt ? 7_000_000 : 1_000))
    expect(channel.problem).toBe(kind === 'reauth' ? 'reauth' : null)
    await world.inside(async (tx) => void (await tx.update(channels).set({ problem: null })))
    await listen()
    expect(await searchRow(savedSearchId)).toMatchObject({ problem: null, failures: 0 })
  })

  it('is tried without being kept: the newest ten, for whoever asked and for some minutes', async () => {
    for (let post = 1; post <= 12; post += 1) await say(`Essai numéro ${post} du train`)
    const before = await world.inside((tx) => tx.$count(deliveries))
    const searchPreviewId = await previewSavedSearch(supervisor, {
      ...DEFINITION,
      query: 'essai',
      excludedWords: ['numéro 12'],
      channelId: world.channelId,
    })
    await runSearches(world).round()
    const look = (ctx: Ctx) => world.inside((tx) => findSearchPreview(tx, ctx.viewer, searchPreviewId))
    const preview = (await look(supervisor))!

    expect(preview).toMatchObject({ status: 'done', leftOut: 1, problem: null })
    expect(preview.found!.map(({ text }) => text)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((post) => `Essai numéro ${post} du train`),
    )
    expect(preview.found![0]).toMatchObject({ handle: camille.handle, name: 'Camille', language: 'fr' })
    expect(await look(await world.member('admin'))).toBeNull()
    expect(await world.inside((tx) => tx.$count(deliveries))).toBe(before)

    await world.inside(
      async (tx) =>
        void (await tx.update(searchPreviews).set({ createdAt: sql`created_at - interval '11 minutes'` })),
    )
    await runSearches(world).round()
    expect(await look(supervisor)).toBeNull()
  })

  it('is tried in vain where the network does not answer, and says why', async () => {
    const searchPreviewId = await previewSavedSearch(supervisor, {
      ...DEFINITION,
      channelId: world.channelId,
    })
    const search = () => Promise.reject(new ConnectorError('denied', 'Not for this account.'))
    const connectors = new Map([['town-square', { ...townSquare, search }]])
    await runSearches({ ...world, connectors }).round()
    const preview = await world.inside((tx) => findSearchPreview(tx, supervisor.viewer, searchPreviewId))

    expect(preview).toMatchObject({ status: 'failed', problem: 'denied', found: null })
  })

  it('is read over the API in as many statements whatever there is, and decided about by supervisors alone', async () => {
    const api = await openApi(world)
    const [agent, boss] = [await api.tokenOf(world.agent), await api.tokenOf(supervisor)]
    const create = (token: string, name: string, query: string) =>
      api.ask(
        token,
        `mutation ($input: CreateSavedSearchInput!) { createSavedSearch(input: $input) {
          savedSearch { id name query language excludedWords isPaused hitCount hourCount mostPerHour problem }
          userErrors { code path parameters } } }`,
        { input: { channelId: encodeId('Channel', world.channelId), name, query } },
      )
    const read = async () => {
      api.statements.length = 0
      const answer = await api.ask(
        agent,
        `{ channels { network { capabilities { search { seconds syntax query { max unit } } } } savedSearches { name hitCount } }
          tickets(filter: { view: all, lanes: [later] }, first: 50) { edges { node { isHit lastMessage { foundBy { name } } } } } }`,
      )
      expect(answer.errors).toEqual([])
      return { ...answer.data, statements: api.statements.length }
    }

    expect((await create(agent, 'Trains', 'train')).errors).toHaveLength(1)
    expect((await create(boss, 'Trains', ' ')).data.createSavedSearch).toMatchObject({
      savedSearch: null,
      userErrors: [{ code: 'QUERY_EMPTY', path: ['input', 'query'] }],
    })
    expect((await create(boss, 'Cartes', 'carte')).data.createSavedSearch).toEqual({
      savedSearch: {
        id: expect.any(String) as string,
        name: 'Cartes',
        query: 'carte',
        language: null,
        excludedWords: [],
        isPaused: false,
        hitCount: 0,
        hourCount: 0,
        mostPerHour: MOST_PER_HOUR,
        problem: null,
      },
      userErrors: [],
    })
    await say('Ma carte est arrivée')
    await listen()
    const few = await read()
    await create(boss, 'Gares', 'gare')
    await say('Une autre carte')
    await say('La gare est belle')
    await listen()
    const more = await read()

    expect(more.channels[0].savedSearches).toEqual([
      { name: 'Cartes', hitCount: 2 },
      { name: 'Gares', hitCount: 1 },
    ])
    expect(more.channels[0].network.capabilities.search.seconds).toBe(30)
    const finders = (
      more.tickets.edges as { node: { isHit: boolean; lastMessage: { foundBy: { name: string } } } }[]
    )
      .filter(({ node }) => node.isHit)
      .map(({ node }) => node.lastMessage.foundBy.name)
    expect(finders).toEqual(expect.arrayContaining(['Cartes', 'Gares', 'Trains']))
    expect(more.statements).toBe(few.statements)
    await api.close()
  })
})
