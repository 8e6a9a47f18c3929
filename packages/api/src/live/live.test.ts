import { once } from 'node:events'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { WebSocket } from 'ws'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { encodeId } from '../graphql/ids.ts'
import { persistedId } from '../graphql/persisted-documents.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { changeRole } from '../members/change-role.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { takeOverClaim } from '../routing/take-over-claim.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { CHANGES, Console } from '../testing/live-console.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

const VIEWER = 'query Viewer { viewer { may } }'

describe('live changes', () => {
  let world: TestWorld
  let api: TestApi
  let ticketIds: TicketId[]
  const consoles: Console[] = []

  const connect = (headers: Record<string, string>) => {
    const made = new Console(api.url, headers)
    consoles.push(made)
    return made
  }
  const consoleOf = async (ctx: Ctx) => connect({ cookie: await api.cookieOf(ctx), origin: api.url })
  const touch = (...ids: TicketId[]) => world.inside((tx) => touchTickets(tx, ids))

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world, [CHANGES, VIEWER])
    await world.receive(
      ...['a', 'b', 'c'].map((name) => message({ externalId: name, threadExternalId: name })),
    )
    const rows = await world.inside((tx) =>
      tx.execute<{ ticket_id: TicketId }>('select ticket_id from tickets order by number'),
    )
    ticketIds = rows.map((row) => row.ticket_id)
  })
  afterEach(async () => {
    for (const one of consoles.splice(0)) {
      one.socket.terminate()
    }
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('tell every console of the organization which tickets changed, and to which version', async () => {
    const [one, two] = [
      await (await consoleOf(world.agent)).listen(),
      await (await consoleOf(await world.member('supervisor'))).listen(),
    ]
    await touch(ticketIds[0]!, ticketIds[1]!)

    const heard = await one.untilHeard(ticketIds[0]!)
    expect(heard).toMatchObject({ resync: false })
    expect(heard.ids).toHaveLength(2)
    expect(heard.versions.every((version) => version > 0)).toBe(true)
    expect(await two.untilHeard(ticketIds[0]!)).toEqual(heard)
  })

  it('begin by asking to read again, so that nothing is missed between a page’s first reading and this', async () => {
    const agent = await (await consoleOf(world.agent)).open()
    agent.send({
      id: '7',
      type: 'subscribe',
      payload: { query: '', extensions: { documentId: persistedId(CHANGES) } },
    })
    await agent.until(() => agent.batches.length > 0)

    expect(agent.batches).toEqual([{ ids: [], versions: [], resync: true }])
    await touch(ticketIds[0]!)
    expect(await agent.untilHeard(ticketIds[0]!)).toMatchObject({ resync: false })
  })

  it('tell one batch for one transaction, however many tickets it changed', async () => {
    const agent = await (await consoleOf(world.agent)).listen()
    await touch(...ticketIds)
    await agent.untilHeard(ticketIds[2]!)

    expect(agent.batches).toHaveLength(1)
  })

  it('tell nothing of what was rolled back', async () => {
    const agent = await (await consoleOf(world.agent)).listen()
    const undone = world.inside(async (tx) => {
      await touchTickets(tx, [ticketIds[0]!])
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await touch(ticketIds[1]!)
    await agent.untilHeard(ticketIds[1]!)

    expect(agent.batches.flatMap(({ ids }) => ids)).not.toContain(encodeId('Ticket', ticketIds[0]!))
  })

  it('stay within the organization', async () => {
    const organizationId = await createOrganization(world, {
      slug: 'autre',
      name: 'Autre',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const memberId = await createMember(actAsCommandLine(world, organizationId), {
      name: 'T',
      email: 't@autre.example',
      role: 'admin',
    })
    const theirs = await (
      await consoleOf(actAs(world, { memberId, organizationId, role: 'admin', name: 'T', locale: 'fr' }))
    ).listen()
    const ours = await (await consoleOf(world.agent)).listen()
    await touch(ticketIds[0]!)
    await ours.untilHeard(ticketIds[0]!)
    const own = newId<'ticket'>()
    await inOrganization(world.db, organizationId, (tx) => Promise.resolve(tx.changes.ticket(own, 1)))
    await theirs.untilHeard(own)

    expect(theirs.batches).toHaveLength(1)
    expect(ours.batches.flatMap(({ ids }) => ids)).not.toContain(encodeId('Ticket', own))
  })

  it('tell a volunteer of the ticket they hold, once more when they lose it, and of no other', async () => {
    const volunteer = await world.member('volunteer')
    const phone = await (await consoleOf(volunteer)).listen()
    await touch(ticketIds[0]!)
    await claimTicket(volunteer, { ticketId: ticketIds[1]! })
    await phone.untilHeard(ticketIds[1]!)
    expect(phone.batches.flatMap(({ ids }) => ids)).not.toContain(encodeId('Ticket', ticketIds[0]!))

    const before = phone.batches.length
    await takeOverClaim(await world.member('supervisor'), { ticketId: ticketIds[1]! })
    await phone.until(() => phone.batches.length > before)
    await touch(ticketIds[1]!, ticketIds[0]!)
    await claimTicket(volunteer, { ticketId: ticketIds[2]! })
    await phone.untilHeard(ticketIds[2]!)
    expect(phone.batches).toHaveLength(before + 2)
  })

  it('tell a person alone that what they are notified of has changed', async () => {
    const agent = await (await consoleOf(world.agent)).listen()
    const other = await (await consoleOf(await world.member('agent'))).listen()
    await world.inside(async (tx) => tx.changes.member(world.agent.viewer.memberId))
    const own = encodeId('Member', world.agent.viewer.memberId)
    await agent.until(() => agent.batches.some(({ ids }) => ids.includes(own)))
    await touch(ticketIds[0]!)
    await other.untilHeard(ticketIds[0]!)

    expect(agent.batches.find(({ ids }) => ids.includes(own))).toEqual({
      ids: [own],
      versions: [0],
      resync: false,
    })
    expect(other.batches.flatMap(({ ids }) => ids)).not.toContain(own)
  })

  it('forget a console that has left', async () => {
    const agent = await (await consoleOf(world.agent)).listen()
    const other = await (await consoleOf(world.agent)).listen()
    const before = api.listeners()
    agent.send({ id: '1', type: 'complete' })
    const pings = agent.frames.length
    agent.send({ type: 'ping' })
    await agent.until((frames) => frames.length > pings)
    expect(api.listeners()).toBe(before - 1)

    other.socket.terminate()
    await other.closed()
    const third = await (await consoleOf(world.agent)).listen()
    expect(third.socket.readyState).toBe(WebSocket.OPEN)
    expect(api.listeners()).toBe(before - 1)
  })

  it('ask everybody to read again after the connection to the database was cut', async () => {
    const agent = await (await consoleOf(world.agent)).listen()
    const superuser = postgres(inject('testServer').superuserUrl, { max: 1 })
    const database = new URL(world.database.app.url).pathname.slice(1)
    await superuser`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = ${database} and application_name = 'relais live'`
    await superuser.end()
    await agent.until(() => agent.batches.some(({ resync }) => resync))
    await touch(ticketIds[0]!)

    expect(await agent.untilHeard(ticketIds[0]!)).toMatchObject({ resync: false })
  })

  it('close a console within five seconds after its session has ended', async () => {
    const member = await world.member('agent')
    const agent = await (await consoleOf(member)).listen()
    const started = performance.now()
    await changeRole(actAsCommandLine(world, world.organizationId), {
      memberId: member.viewer.memberId,
      role: 'volunteer',
    })

    expect(await agent.closed()).toBe(4401)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('are refused to another site, to a cookie without an origin, and on another path', async () => {
    const cookie = await api.cookieOf(world.agent)
    for (const headers of [{ cookie, origin: 'https://evil.example' }, { cookie }] as Record<
      string,
      string
    >[]) {
      const [error] = (await once(connect(headers).socket, 'unexpected-response')) as [
        unknown,
        { statusCode: number },
      ]
      expect(error).toBeDefined()
    }
    const elsewhere = new WebSocket(`${api.url.replace('http', 'ws')}/elsewhere`)
    elsewhere.on('error', () => {})
    const [, response] = (await once(elsewhere, 'unexpected-response')) as [unknown, { statusCode: number }]
    expect(response.statusCode).toBe(404)
  })

  it('are closed to whoever is not signed in', async () => {
    for (const headers of [
      { origin: api.url },
      { origin: api.url, cookie: 'relais=nonsense' },
      { authorization: 'Bearer nonsense' },
    ] as Record<string, string>[]) {
      const stranger = connect(headers)
      await once(stranger.socket, 'open')
      stranger.send({ type: 'connection_init' })
      expect(await stranger.closed()).toBe(4401)
    }
  })

  it('are the only thing that goes over the WebSocket, and only as the console was built to ask', async () => {
    const token = await api.tokenOf(world.agent)
    const asks: [Record<string, string>, object][] = [
      [{ cookie: await api.cookieOf(world.agent), origin: api.url }, { query: CHANGES }],
      [
        { cookie: await api.cookieOf(world.agent), origin: api.url },
        { query: '', extensions: { documentId: persistedId(VIEWER) } },
      ],
      [
        { cookie: await api.cookieOf(world.agent), origin: api.url },
        { query: '', extensions: { documentId: 'sha256:0' } },
      ],
      [{ authorization: `Bearer ${token}` }, { query: '{ viewer { may } }' }],
      [{ authorization: `Bearer ${token}` }, { query: 'mutation { signOut { userErrors { code } } }' }],
      [{ authorization: `Bearer ${token}` }, { query: 'subscription { ticketsChanged { ids } }' }],
      [
        { authorization: `Bearer ${token}` },
        { query: 'subscription { all: ticketsChanged { ids versions resync } }' },
      ],
      [
        { authorization: `Bearer ${token}` },
        { query: `subscription { ${'ticketsChanged{ids} '.repeat(520)} }` },
      ],
      [{ authorization: `Bearer ${token}` }, { query: 'nonsense {' }],
    ]
    for (const [headers, payload] of asks) {
      const one = await connect(headers).open()
      one.send({ id: '1', type: 'subscribe', payload })
      await one.until((frames) => frames.some((frame) => frame.includes('"error"')))
      expect(one.frames.at(-1)).not.toMatch(/did you mean|\.ts:/i)
    }
    const program = await connect({ authorization: `Bearer ${token}` }).open()
    program.send({
      id: '1',
      type: 'subscribe',
      payload: { query: 'subscription { ticketsChanged { ids versions resync } }' },
    })
    await program.until((frames) => frames.some((frame) => frame.includes('"resync":true')))
    await touch(ticketIds[0]!)
    expect((await program.untilHeard(ticketIds[0]!)).resync).toBe(false)
  })

  it('survive frames of every malformed kind', async () => {
    const witness = await (await consoleOf(world.agent)).listen()
    const bad: (string | Buffer)[] = [
      '{',
      'null',
      '[]',
      '{"type":"nonsense"}',
      '{"type":"subscribe","id":1}',
      Buffer.from([0xff, 0xfe]),
      'x'.repeat(20_000),
      '{"type":"connection_init"}',
    ]
    for (const frame of bad) {
      const one = await (await consoleOf(world.agent)).open()
      one.socket.send(frame)
      expect(await one.closed()).toBeGreaterThan(0)
    }
    await touch(ticketIds[0]!)

    expect((await witness.untilHeard(ticketIds[0]!)).resync).toBe(false)
  })

  it('are not lost to a member who opened and closed many windows in haste', async () => {
    const cookie = await api.cookieOf(await world.member('agent'))
    for (let n = 0; n < 25; n += 1) {
      const hasty = connect({ cookie, origin: api.url })
      await once(hasty.socket, 'open')
      const closed = hasty.closed()
      hasty.socket.send('{"type":"connection_init"}', () => hasty.socket.terminate())
      await closed
    }
    const patient = await connect({ cookie, origin: api.url }).open()

    expect(patient.socket.readyState).toBe(WebSocket.OPEN)
  })

  it('go to twenty windows of one member at most', async () => {
    const member = await world.member('agent')
    const cookie = await api.cookieOf(member)
    const open: Console[] = []
    for (let n = 0; n < 20; n += 1) open.push(await connect({ cookie, origin: api.url }).open())
    const oneMore = connect({ cookie, origin: api.url })
    await once(oneMore.socket, 'open')
    oneMore.send({ type: 'connection_init' })

    // A code at which clients of graphql-ws come back by themselves.
    expect(await oneMore.closed()).toBe(4013)
    open[0]!.socket.terminate()
    await open[0]!.closed()
    expect(open[1]!.socket.readyState).toBe(WebSocket.OPEN)
  })
})
