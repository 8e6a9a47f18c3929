import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from './ids.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

const JOINED = `query Joined($first: PageSize!) { tickets(filter: { view: all }, first: $first) { edges { node {
  id number version mergedInto { number } mergedFrom { id number } splitFrom { number } splitInto { number }
  links { kind linkedBy { name } linkedAt ticket { id number } }
  commitments(first: 3) { id body dueAt outcome metAt breachedAt endedAt author { name } ticket { number } }
  contact { commitments(first: 3) { id outcome } } } } } }`

interface Event {
  __typename: string
  code?: string
  body?: string
  parameters?: Record<string, unknown>
}

describe('tickets that belong together, through the API', () => {
  let world: TestWorld
  let api: TestApi
  let token: string
  let written = 0

  const ask = async (text: string, variables: object = {}) => {
    const answer = await api.ask(token, text, variables)
    expect(answer.errors).toEqual([])
    return answer.data
  }
  const act = async (verb: string, input: object, payload: string) => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
    const data = await ask(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { ${payload} userErrors { code parameters path } } }`,
      { input },
    )
    return data[verb]
  }
  /** A ticket of its own thread, by the same customer. */
  const write = async (text = 'Mon train est annulé, vous répondez quand ?') => {
    written += 1
    const thread = `joined-${written}`
    await world.receive(
      message({ externalId: thread, threadExternalId: thread, parentExternalId: null, text }),
    )
    const { tickets } = await ask(
      '{ tickets(filter: { view: all }, first: 100) { edges { node { id number version lastMessage { id } } } } }',
    )
    return tickets.edges
      .map(({ node }: { node: { id: string; number: number } }) => node)
      .toSorted((a: { number: number }, b: { number: number }) => b.number - a.number)[0]
  }
  const timeline = async (id: string): Promise<Event[]> => {
    const { ticket } = await ask(
      `query ($id: ID!) { ticket(id: $id) { timeline(last: 50) { edges { node { __typename
        ... on Message { body } ... on Note { body } ... on TicketEvent { code parameters } } } } } }`,
      { id },
    )
    return ticket.timeline.edges.map(({ node }: { node: Event }) => node)
  }

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    token = await api.tokenOf(world.agent)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('a link is seen from both sides, changes its kind when made again, and both hear of it', async () => {
    const [one, other] = [await write(), await write()]
    const links = 'ticket { version links { kind linkedBy { name } ticket { number } } }'
    const first = await act('linkTickets', { ticketId: one.id, otherId: other.id }, links)
    expect(first).toMatchObject({
      userErrors: [],
      ticket: {
        links: [{ kind: 'related', linkedBy: { name: 'Salma B.' }, ticket: { number: other.number } }],
      },
    })
    expect(first.ticket.version).toBeGreaterThan(one.version)
    const again = await act('linkTickets', { ticketId: other.id, otherId: one.id, kind: 'sameCause' }, links)
    expect(again.ticket.links).toMatchObject([{ kind: 'sameCause', ticket: { number: one.number } }])
    const same = await act('linkTickets', { ticketId: one.id, otherId: other.id, kind: 'sameCause' }, links)
    expect(same.ticket.version).toBe(again.ticket.version)
    expect((await timeline(one.id)).at(-1)).toEqual({
      __typename: 'TicketEvent',
      code: 'ticket.linked',
      parameters: { ticketId: other.id, number: other.number, kind: 'sameCause' },
    })
    for (const round of [1, 2]) {
      const gone = await act('unlinkTickets', { ticketId: other.id, otherId: one.id }, links)
      expect([round, gone.ticket.links]).toEqual([round, []])
    }
    expect((await timeline(one.id)).map((event) => event.code)).not.toContain('ticket.linked')
  })

  it('a merged ticket names the one it goes on in, whose timeline shows what it brought, and what was taken back', async () => {
    const [absorbed, survivor] = [await write('Où est mon sac ?'), await write('Et mon train ?')]
    await act(
      'addNote',
      { ticketId: absorbed.id, body: 'Le sac est à Lyon.', clientId: crypto.randomUUID() },
      'note { id }',
    )
    const merged = await act(
      'mergeTickets',
      { ticketId: absorbed.id, intoId: survivor.id },
      'ticket { number mergedFrom { number status } lastMessage { body } } merged { status mergedInto { number } }',
    )
    expect(merged).toEqual({
      ticket: {
        number: survivor.number,
        mergedFrom: [{ number: absorbed.number, status: 'merged' }],
        lastMessage: { body: 'Et mon train ?' },
      },
      merged: { status: 'merged', mergedInto: { number: survivor.number } },
      userErrors: [],
    })
    const shown = await timeline(survivor.id)
    expect(shown.filter((event) => event.body).map((event) => event.body)).toEqual(
      expect.arrayContaining(['Où est mon sac ?', 'Le sac est à Lyon.', 'Et mon train ?']),
    )
    expect(shown.at(-1)).toMatchObject({
      code: 'merge.absorb',
      parameters: { number: absorbed.number, ticketId: absorbed.id },
    })
    expect((await timeline(absorbed.id)).at(-1)).toMatchObject({
      code: 'merge.absorbed',
      parameters: { number: survivor.number },
    })
    const refused = await act(
      'addNote',
      { ticketId: absorbed.id, body: 'x', clientId: crypto.randomUUID() },
      'note { id }',
    )
    expect(refused.userErrors[0].code).toBe('TICKET_MERGED')
    const elsewhere = await act(
      'mergeTickets',
      { ticketId: absorbed.id, intoId: (await write()).id },
      'ticket { id }',
    )
    expect(elsewhere.userErrors).toEqual([
      { code: 'TICKET_MERGED', parameters: { number: survivor.number }, path: ['input', 'ticketId'] },
    ])

    const back = await act(
      'unmergeTicket',
      { ticketId: absorbed.id },
      'ticket { status mergedInto { id } } survivor { mergedFrom { id } }',
    )
    expect(back).toEqual({
      ticket: { status: 'open', mergedInto: null },
      survivor: { mergedFrom: [] },
      userErrors: [],
    })
    const after = await timeline(survivor.id)
    expect(after.at(-1)).toMatchObject({
      code: 'override.retract',
      parameters: { reason: 'unmerged', number: absorbed.number },
    })
    expect(after.some((event) => event.body === 'Où est mon sac ?')).toBe(false)
  })

  it('a split names both, and its messages are where they went', async () => {
    const ticket = await write('Mon sac est perdu.')
    await world.receive(
      message({
        externalId: `joined-${written}-more`,
        threadExternalId: `joined-${written}`,
        parentExternalId: `joined-${written}`,
        text: 'Et mon remboursement ?',
        sentAt: new Date(),
      }),
    )
    const { ticket: now } = await ask(
      `query ($id: ID!) { ticket(id: $id) { lastMessage { id body } } }`,
      ticket,
    )
    const split = await act(
      'splitTicket',
      { ticketId: ticket.id, messageIds: [now.lastMessage.id] },
      'ticket { id number title status splitFrom { number } lastMessage { body } } original { splitInto { number } lastMessage { body } }',
    )
    expect(split).toMatchObject({
      ticket: {
        title: 'Et mon remboursement ?',
        splitFrom: { number: ticket.number },
        lastMessage: { body: 'Et mon remboursement ?' },
      },
      original: {
        splitInto: [{ number: split.ticket.number }],
        lastMessage: { body: 'Mon sac est perdu.' },
      },
    })
    const back = await act(
      'unsplitTicket',
      { ticketId: split.ticket.id },
      'ticket { number lastMessage { body } } merged { status }',
    )
    expect(back).toMatchObject({
      ticket: { number: ticket.number, lastMessage: { body: 'Et mon remboursement ?' } },
      merged: { status: 'merged' },
    })
  })

  it('a promise is on its ticket and with its contact, is a deadline, and says where it stands', async () => {
    const ticket = await write()
    const dueAt = new Date(Date.now() + 600_000).toISOString()
    const fields =
      'commitment { id body dueAt outcome withdrawnReason author { name } } ticket { deadline { target dueAt } clocks { target outcome dueAt } contact { commitments { id } } commitments { id } }'
    const made = await act('promiseUpdate', { ticketId: ticket.id, body: 'On vous rappelle.', dueAt }, fields)
    expect(made).toMatchObject({
      userErrors: [],
      commitment: { body: 'On vous rappelle.', dueAt, outcome: 'running', author: { name: 'Salma B.' } },
      ticket: { commitments: [{ id: made.commitment.id }] },
    })
    expect(made.ticket.contact.commitments).toContainEqual({ id: made.commitment.id })
    expect(made.ticket.clocks).toContainEqual({ target: 'promisedUpdate', outcome: 'running', dueAt })
    expect((await timeline(ticket.id)).at(-1)).toMatchObject({
      code: 'update.promised',
      parameters: { dueAt: Date.parse(dueAt) },
    })
    const withdrawn = await act(
      'withdrawUpdate',
      { commitmentId: made.commitment.id, reason: 'Il a appelé.' },
      fields,
    )
    expect(withdrawn.commitment).toMatchObject({ outcome: 'void', withdrawnReason: 'Il a appelé.' })
  })

  it('what belongs to tickets is read in as many statements for all as for ten', async () => {
    const ids: string[] = []
    for (let n = 0; n < 12; n += 1) ids.push((await write()).id)
    for (const id of ids.slice(1)) {
      await act('linkTickets', { ticketId: ids[0], otherId: id }, 'ticket { id }')
      const dueAt = new Date(Date.now() + 3_600_000).toISOString()
      await act('promiseUpdate', { ticketId: id, body: 'x', dueAt }, 'ticket { id }')
    }
    const counts: Record<number, number> = {}
    for (const first of [50, 10, 50]) {
      api.statements.length = 0
      const { tickets } = await ask(JOINED, { first })
      expect(tickets.edges.length).toBeGreaterThanOrEqual(10)
      counts[first] = api.statements.length
    }
    expect(counts[50]).toBe(counts[10])
  })

  it('an id that is no ticket, no message and no promise is answered as such', async () => {
    const ticket = await write()
    const id = encodeId('Member', world.agent.viewer.memberId)
    const codeOf = async (verb: string, input: object) =>
      (await act(verb, input, '__typename')).userErrors[0].code
    expect(await codeOf('mergeTickets', { ticketId: ticket.id, intoId: id })).toBe('TICKET_NOT_FOUND')
    expect(await codeOf('linkTickets', { ticketId: ticket.id, otherId: 'x' })).toBe('TICKET_NOT_FOUND')
    expect(await codeOf('splitTicket', { ticketId: ticket.id, messageIds: [id] })).toBe('MESSAGE_NOT_FOUND')
    expect(await codeOf('splitTicket', { ticketId: ticket.id, messageIds: [] })).toBe('SPLIT_NOTHING')
    expect(await codeOf('withdrawUpdate', { commitmentId: id, reason: 'x' })).toBe('COMMITMENT_NOT_FOUND')
  })
})
