import { townSquare } from '@relais/connector-town-square'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

type Row = Record<string, never> & { id: string; number: number }

describe('what the screens read and do', () => {
  let world: TestWorld
  let api: TestApi
  let agent: { ctx: Ctx; token: string }
  let people = 0

  const ask = async (query: string, variables: object = {}, token = agent.token): Promise<Answer['data']> => {
    const answer = await api.ask(token, query, variables)
    expect(answer.errors).toEqual([])
    return answer.data
  }
  const act = async (verb: string, input: object, fields: string, token = agent.token) => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input!`
    const data = await ask(
      `mutation ($i: ${type}) { ${verb}(input: $i) { ${fields} userErrors { code message parameters path } } }`,
      { i: input },
      token,
    )
    return data[verb]
  }
  /** A customer of their own writes in a thread of their own; gives the ticket. */
  const write = async (text: string, given: object = {}): Promise<Row> => {
    people += 1
    const name = `c${people}`
    await world.receive(
      message({
        externalId: `${name}-1`,
        threadExternalId: name,
        parentExternalId: null,
        author: { externalId: name, handle: name, name, avatarUrl: null, audience: 12_000 },
        text,
        ...given,
      }),
    )
    const data = await ask(
      '{ tickets(filter: { view: all }, first: 100) { edges { node { id number identity { handle } } } } }',
    )
    return data.tickets.edges.find(
      (edge: { node: { identity: { handle: string } } }) => edge.node.identity.handle === name,
    ).node
  }
  const viewCounts = async () => {
    const data = await ask('{ ticketViews { view count } }')
    return Object.fromEntries(
      data.ticketViews.map(({ view, count }: { view: string; count: number }) => [view, count]),
    )
  }

  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    api = await openApi(world)
    agent = { ctx: world.agent, token: await api.tokenOf(world.agent) }
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('a ticket shows its lane, its reasons that add up, its clocks and its nearest deadline', async () => {
    const { id } = await write(
      'Bloquée à Lyon depuis 3 h avec deux enfants, train annulé. Vous répondez quand ?',
    )
    const { ticket } = await ask(
      `query ($id: ID!) { ticket(id: $id) { lane status triage { urgency importance priority language reasons { code axis points evidence } override { reason } }
        clocks { target outcome dueAt atRiskAt budgetMs usedMs startedAt } deadline { target dueAt atRiskAt } identity { audience } } }`,
      { id },
    )

    expect(ticket).toMatchObject({ status: 'open', lane: 'doNow', identity: { audience: 12_000 } })
    expect(ticket.triage).toMatchObject({ language: 'fr', override: null })
    const sum = (axis: string) =>
      ticket.triage.reasons
        .filter((reason: { axis: string }) => reason.axis === axis)
        .reduce((total: number, { points }: { points: number }) => total + points, 0)
    expect(Math.min(100, Math.max(0, sum('urgency')))).toBe(ticket.triage.urgency)
    expect(Math.min(100, Math.max(0, sum('importance')))).toBe(ticket.triage.importance)
    const first = ticket.clocks.find(({ target }: { target: string }) => target === 'firstResponse')
    expect(first).toMatchObject({ outcome: 'running', budgetMs: expect.any(Number) })
    expect(Date.parse(first.atRiskAt)).toBeLessThan(Date.parse(first.dueAt))
    expect(ticket.deadline).toEqual({ target: 'firstResponse', dueAt: first.dueAt, atRiskAt: first.atRiskAt })
  })

  it('views hold what they say, their counts are exact, and a ticket moves between them', async () => {
    const before = await viewCounts()
    const { id } = await write('Est-ce que je peux voyager avec mon vélo pliant ?')
    expect(await viewCounts()).toMatchObject({
      all: before.all + 1,
      unassigned: before.unassigned + 1,
      next: before.next + 1,
    })

    const { viewer } = await ask('{ viewer { member { id } } }')
    await act('assignTicket', { ticketId: id, assigneeId: viewer.member.id }, 'ticket { assignee { name } }')
    expect(await viewCounts()).toMatchObject({
      mine: before.mine + 1,
      unassigned: before.unassigned,
      next: before.next + 1,
    })

    await act(
      'snoozeTicket',
      { ticketId: id, until: new Date(Date.now() + 3_600_000).toISOString() },
      'ticket { status }',
    )
    expect(await viewCounts()).toMatchObject({ snoozed: before.snoozed + 1, all: before.all })
    await act('unsnoozeTicket', { ticketId: id }, 'ticket { status }')
    await act('resolveTicket', { ticketId: id, outcome: 'idea', department: 'Produit' }, 'ticket { status }')
    expect(await viewCounts()).toMatchObject({ snoozed: before.snoozed, all: before.all })
    const resolved = await ask(
      '{ tickets(filter: { view: resolved }) { edges { node { id status clocks { target outcome } } } } }',
    )
    const node = resolved.tickets.edges.find((edge: { node: Row }) => edge.node.id === id).node
    expect(node.status).toBe('resolved')
    expect(node.clocks.find(({ target }: { target: string }) => target === 'firstResponse').outcome).toBe(
      'closedUnanswered',
    )

    expect(await act('reopenTicket', { ticketId: id }, 'ticket { status }')).toMatchObject({
      ticket: { status: 'open' },
      userErrors: [],
    })
  })

  it('a verb asked twice happens once, and one that contradicts what is decided is refused', async () => {
    const { id } = await write('Où est mon sac ?')
    const status = 'ticket { status }'
    const facts = async () =>
      (await ask(`{ node(id: "${id}") { ... on Ticket { timeline(last: 50) { edges { cursor } } } } }`)).node
        .timeline.edges.length

    await act('resolveTicket', { ticketId: id, outcome: 'idea', department: 'Produit' }, status)
    const afterOne = await facts()
    expect(
      await act('resolveTicket', { ticketId: id, outcome: 'idea', department: 'Produit' }, status),
    ).toMatchObject({ ticket: { status: 'resolved' }, userErrors: [] })
    expect(await facts()).toBe(afterOne)
    expect(
      await act('resolveTicket', { ticketId: id, outcome: 'strength', department: 'Produit' }, status),
    ).toMatchObject({ userErrors: [{ code: 'TICKET_RESOLVED' }] })

    await act('reopenTicket', { ticketId: id }, status)
    await act('setTicketStatus', { ticketId: id, status: 'spam' }, status)
    expect(await act('setTicketStatus', { ticketId: id, status: 'closed' }, status)).toMatchObject({
      userErrors: [{ code: 'TICKET_NOT_OPEN', parameters: { status: 'spam' } }],
    })
    expect(await act('setTicketStatus', { ticketId: id, status: 'spam' }, status)).toMatchObject({
      ticket: { status: 'spam' },
      userErrors: [],
    })
    expect(await act('reopenTicket', { ticketId: id }, status)).toMatchObject({ ticket: { status: 'open' } })
  })

  it('a page of null rows is refused by the name of the argument', async () => {
    const answer = await api.ask(
      agent.token,
      'query ($n: PageSize) { tickets(filter: { view: all }, first: $n) { edges { cursor } } }',
      { n: null },
    )
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('first'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it.each(['all', 'next'])('pages of “%s” follow each other without a gap or a repetition', async (view) => {
    for (let n = 0; n < 7; n += 1) await write(`Question ${n} : à quelle heure part le train ?`)
    const all = (await ask(`{ tickets(filter: { view: ${view} }, first: 100) { edges { node { id } } } }`))
      .tickets.edges
    const paged: Row[] = []
    let after: string | null = null
    for (let page = 0; page < 50; page += 1) {
      const { tickets }: Answer['data'] = await ask(
        `query ($after: String) { tickets(filter: { view: ${view} }, first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
        { after },
      )
      expect(tickets.pageInfo.hasPreviousPage).toBe(after !== null)
      paged.push(...tickets.edges)
      if (!tickets.pageInfo.hasNextPage) break
      after = tickets.pageInfo.endCursor
    }

    expect(paged).toEqual(all)
  })

  it('a timeline puts messages, notes and what happened in one order, and is read back from its end', async () => {
    const { id } = await write('Mon train est annulé.')
    const name = `c${people}`
    await act('addNote', { ticketId: id, body: 'Un bus part à 12 h 20.', clientId: newId() }, 'note { id }')
    await act('overrideTriage', { ticketId: id, urgency: 90, reason: 'enfants' }, 'ticket { id }')
    await world.receive(
      message({
        externalId: `${name}-2`,
        threadExternalId: name,
        parentExternalId: `${name}-1`,
        author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
        text: 'Merci.',
        sentAt: new Date(),
      }),
    )
    const read = async (last: number, before: string | null = null) =>
      (
        await ask(
          `query ($id: ID!, $last: PageSize!, $before: String) { ticket(id: $id) { timeline(last: $last, before: $before) { pageInfo { hasPreviousPage startCursor }
            edges { cursor node { __typename ... on Message { body parent { id } identity { handle } } ... on Note { noteBody: body noteAuthor: author { name } } ... on TicketEvent { code parameters actor { name } } } } } } }`,
          { id, last, before },
        )
      ).ticket.timeline
    const whole = await read(50)
    const kinds = whole.edges.map(({ node }: { node: { __typename: string } }) => node.__typename)
    expect(kinds[0]).toBe('Message')
    expect(kinds.at(-1)).toBe('Message')
    expect(kinds).toContain('Note')
    const override = whole.edges.find(
      ({ node }: { node: { code?: string } }) => node.code === 'triage.override',
    ).node
    expect(override).toMatchObject({
      actor: { name: 'Salma B.' },
      parameters: { urgency: 90, reason: 'enfants' },
    })
    expect(whole.pageInfo.hasPreviousPage).toBe(false)

    const parts: unknown[] = []
    let before: string | null = null
    do {
      const part: Answer['data'] = await read(1, before)
      parts.unshift(...part.edges)
      before = part.pageInfo.hasPreviousPage ? part.pageInfo.startCursor : null
    } while (before !== null)
    expect(parts).toEqual(whole.edges)
  })

  it('a correction shows who made it, and takes the place of the scores', async () => {
    const { id } = await write('Merci à toute l’équipe !')
    const { ticket, userErrors } = await act(
      'overrideTriage',
      { ticketId: id, urgency: 80, importance: 80, reason: 'presse' },
      'ticket { lane triage { urgency importance override { by { name } reason } } }',
    )
    expect(userErrors).toEqual([])
    expect(ticket).toEqual({
      lane: 'doNow',
      triage: { urgency: 80, importance: 80, override: { by: { name: 'Salma B.' }, reason: 'presse' } },
    })
    const refused = await act('overrideTriage', { ticketId: id, urgency: 101 }, 'ticket { id }')
    expect(refused).toMatchObject({
      ticket: null,
      userErrors: [{ code: 'SCORE_OUT_OF_RANGE', path: ['input', 'urgency'] }],
    })
  })

  it('one of two gets the claim; the other hears whose it is, by an id that is opaque', async () => {
    const { id } = await write('Où est mon bagage ?')
    const other = await world.member('agent', 'Karim H.')
    const { claim } = await act(
      'claimTicket',
      { ticketId: id },
      'claim { fence expiresAt holder { id name } }',
    )
    expect(claim).toMatchObject({ holder: { name: 'Salma B.' }, fence: 1 })

    const second = await act('claimTicket', { ticketId: id }, 'claim { fence }', await api.tokenOf(other))
    expect(second).toMatchObject({
      claim: null,
      userErrors: [{ code: 'TICKET_CLAIMED', parameters: { holder: 'Salma B.', holderId: claim.holder.id } }],
    })
    expect(JSON.stringify(second)).not.toContain(world.agent.viewer.memberId)
    await act('releaseClaim', { ticketId: id, fence: claim.fence }, 'ticket { claim { fence } }')
    expect(
      (await act('claimTicket', { ticketId: id }, 'claim { fence }', await api.tokenOf(other))).claim.fence,
    ).toBeGreaterThan(claim.fence)
  })

  it('what is handed out is the first of Next up, and says to whom and why; what waits says why it stands there', async () => {
    await write('Quand part le train de Lyon ?')
    const { id: waiting } = await write('Quand part le train de Lille ?')
    const reason = '{ code parameters message }'
    const reasons = `lastPick { member { name } at reason ${reason} } placeReason ${reason}`
    const reasonsOf = async (id: string) =>
      (await ask(`query ($id: ID!) { ticket(id: $id) { ${reasons} } }`, { id })).ticket
    const shown = await ask('{ tickets { edges { node { id claim { fence } } } } }')
    const free = shown.tickets.edges.find(({ node }: { node: { claim: object | null } }) => !node.claim)
    const { claimNextTicket: next } = await ask(
      `mutation { claimNextTicket { ticket { id ${reasons} } claim { holder { name } } reason ${reason} userErrors { code } } }`,
    )

    expect(next).toMatchObject({ claim: { holder: { name: 'Salma B.' } }, userErrors: [] })
    expect(next.ticket.id).toBe(free.node.id)
    expect(next.ticket.lastPick).toMatchObject({ member: { name: 'Salma B.' }, reason: next.reason })
    expect(await reasonsOf(waiting)).toMatchObject({
      lastPick: null,
      placeReason: { code: 'on_time', parameters: { handlingMs: 320_000 } },
    })
    await act('resolveTicket', { ticketId: waiting, outcome: 'none' }, 'ticket { status }')
    expect(await reasonsOf(waiting)).toEqual({ lastPick: null, placeReason: null })
  })

  it('a reply written against an older thread is refused with what changed, and goes out when its author insists', async () => {
    const { id } = await write('Mon train est annulé, que faire ?')
    const name = `c${people}`
    const { claim } = await act('claimTicket', { ticketId: id }, 'claim { fence }')
    const { ticket } = await ask(
      'query ($id: ID!) { ticket(id: $id) { thread { revision } replyOptions { visibility isAllowed refusal limits { max unit } inReplyTo { body } } } }',
      { id },
    )
    expect(ticket.replyOptions).toMatchObject([
      { visibility: 'public', isAllowed: true, inReplyTo: { body: 'Mon train est annulé, que faire ?' } },
      { visibility: 'private', isAllowed: false, refusal: 'VISIBILITY_MISMATCH', inReplyTo: null },
    ])
    const draft = {
      ticketId: id,
      body: 'Prenez le bus.',
      visibility: 'public',
      threadRevision: ticket.thread.revision,
    }
    expect((await act('saveDraft', draft, 'draft { body } claim { fence }')).draft).toEqual({
      body: 'Prenez le bus.',
    })
    await world.receive(
      message({
        externalId: `${name}-2`,
        threadExternalId: name,
        parentExternalId: `${name}-1`,
        author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
        text: 'J’ai trouvé, merci.',
      }),
    )

    const input = { ...draft, clientId: newId(), fence: claim.fence }
    const stale = await act(
      'sendReply',
      input,
      'reply { id } stale { threadRevision changes { body } otherReply { id } }',
    )
    expect(stale).toMatchObject({
      reply: null,
      stale: { changes: [{ body: 'J’ai trouvé, merci.' }], otherReply: null },
      userErrors: [{ code: 'STALE_REPLY' }],
    })
    expect(stale.stale.threadRevision).toBeGreaterThan(ticket.thread.revision)

    const insisted = { ...input, sendAnyway: true, threadRevision: stale.stale.threadRevision }
    const sent = await act(
      'sendReply',
      insisted,
      'reply { id clientId state isSentAnyway author { name } inReplyTo { body } } ticket { draft { body } }',
    )
    expect(sent).toMatchObject({
      reply: { clientId: input.clientId, state: 'queued', isSentAnyway: true, author: { name: 'Salma B.' } },
      ticket: { draft: null },
      userErrors: [],
    })
    const again = await act('sendReply', insisted, 'reply { id }')
    expect(again.reply.id).toBe(sent.reply.id)

    const another = await act(
      'sendReply',
      { ...insisted, clientId: newId() },
      'reply { id } stale { otherReply { id } }',
    )
    expect(another).toMatchObject({
      reply: null,
      stale: { otherReply: { id: sent.reply.id } },
      userErrors: [{ code: 'ALREADY_BEING_ANSWERED' }],
    })
    const cancelled = await act('cancelReply', { replyId: sent.reply.id }, 'reply { state }')
    expect(cancelled).toEqual({ reply: { state: 'cancelled' }, userErrors: [] })
  })

  it('one note for one client id, however often it is sent', async () => {
    const { id } = await write('Bonjour.')
    const input = { ticketId: id, body: 'Vu.', clientId: newId() }
    const notes = [await act('addNote', input, 'note { id }'), await act('addNote', input, 'note { id }')]

    expect(notes[0].note.id).toBe(notes[1].note.id)
  })

  it('a channel shows what its network can do, how it does, and how many tickets are open', async () => {
    const { channels, networks } = await ask(
      '{ channels { name status openTicketCount health { problem poll { failures } } network { name capabilities { repliesInPublic publicText { max unit } idempotency readBack } } } networks { name secrets { name } } }',
    )

    expect(channels).toHaveLength(1)
    expect(channels[0]).toMatchObject({
      status: 'open',
      health: { problem: null, poll: { failures: 0 } },
      network: { name: 'town-square' },
    })
    expect(channels[0].openTicketCount).toBe((await viewCounts()).all)
    expect(networks.map(({ name }: { name: string }) => name)).toEqual(['town-square'])
  })
})
