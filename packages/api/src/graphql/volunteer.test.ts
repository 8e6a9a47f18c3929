import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { decodeId, encodeId } from './ids.ts'

const TICKETS = `{ tickets(filter: { view: all }, first: 5) { edges { node {
  id number channel { id } thread { id } identity { id } contact { id } lastMessage { id } } } }
  viewer { member { id } } }`

describe('a volunteer', () => {
  let world: TestWorld
  let api: TestApi
  let volunteer: Ctx
  let token: string
  let held: string
  let other: string

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    await world.receive(
      message({ externalId: 'a', threadExternalId: 'a' }),
      message({ externalId: 'b', threadExternalId: 'b' }),
    )
    volunteer = await world.member('volunteer', 'Karim')
    token = await api.tokenOf(volunteer)
    const agent = await api.ask(await api.tokenOf(world.agent), TICKETS)
    ;[held, other] = agent.data.tickets.edges.map(({ node }: { node: { id: string } }) => node.id)
    await claimTicket(volunteer, { ticketId: decodeId(held)!.rowId as never })
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('sees no ticket, not even the one they hold, by whichever way', async () => {
    const list = await api.ask(
      token,
      '{ tickets(filter: { view: all }) { edges { node { id contact { name ticketCount tickets { id } } } } } ticketViews { view count } }',
    )
    expect(list.data.tickets.edges).toEqual([])
    expect(list.data.ticketViews.find(({ view }: { view: string }) => view === 'all').count).toBe(0)

    const direct = await api.ask(
      token,
      'query ($a: ID!, $b: ID!) { a: ticket(id: $a) { id } b: ticket(id: $b) { id } n: nodes(ids: [$a, $b]) { id } one: ticket(number: 1) { id } two: ticket(number: 2) { id } }',
      { a: held, b: other },
    )
    expect(direct.data).toEqual({ a: null, b: null, n: [null, null], one: null, two: null })
  })

  it('reaches no customer, message or colleague', async () => {
    const agent = await api.ask(await api.tokenOf(world.agent), TICKETS)
    const node = agent.data.tickets.edges.find(
      (edge: { node: { id: string } }) => edge.node.id === other,
    ).node
    const ids = [
      node.channel.id,
      node.contact.id,
      node.identity.id,
      node.lastMessage.id,
      node.thread.id,
      agent.data.viewer.member.id,
    ]
    const answer = await api.ask(token, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })

    expect(answer.data.nodes).toEqual(ids.map(() => null))
  })

  it('may neither annotate nor take nor answer a ticket but by its card, and may not let anything go', async () => {
    const note = 'mutation ($i: AddNoteInput!) { addNote(input: $i) { note { body } userErrors { code } } }'
    const own = await api.ask(token, note, {
      i: { ticketId: held, body: 'Bus à 12 h 20', clientId: newId() },
    })
    const foreign = await api.ask(token, note, { i: { ticketId: other, body: 'x', clientId: newId() } })
    expect(own.data.addNote).toEqual({ note: null, userErrors: [{ code: 'TICKET_NOT_FOUND' }] })
    expect(foreign.data.addNote).toEqual({ note: null, userErrors: [{ code: 'TICKET_NOT_FOUND' }] })

    const claim = await api.ask(
      token,
      'mutation ($i: ClaimTicketInput!) { claimTicket(input: $i) { userErrors { code } } }',
      { i: { ticketId: other } },
    )
    expect(claim.data.claimTicket.userErrors).toEqual([{ code: 'TICKET_NOT_FOUND' }])

    const send = async (ticketId: string) => {
      const i = { clientId: newId(), ticketId, body: 'x', visibility: 'public', threadRevision: 9, fence: 1 }
      const text = 'mutation ($i: SendReplyInput!) { sendReply(input: $i) { userErrors { code } } }'
      return (await api.ask(token, text, { i })).data.sendReply.userErrors
    }
    expect(await send(held)).toEqual([{ code: 'TICKET_NOT_FOUND' }])
    expect(await send(other)).toEqual([{ code: 'TICKET_NOT_FOUND' }])

    const approve = await api.ask(
      token,
      'mutation ($i: ApproveReplyInput!) { approveReply(input: $i) { userErrors { code } } }',
      { i: { replyId: encodeId('Reply', newId()), revision: 0, texts: ['x'] } },
    )
    expect(approve.data.approveReply.userErrors).toEqual([{ code: 'NOT_ALLOWED' }])
  })

  it('leaves a line in the record when their role refuses them something', async () => {
    const denied = await api.ask(token, '{ members { edges { node { name } } } }')
    expect(denied.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')

    const [entry] = await world.inside((tx) => listAuditEntries(tx, { limit: 1, before: null }))
    expect(entry).toMatchObject({
      action: 'access.denied',
      actor: volunteer.viewer.memberId,
      subject: 'field:Query.members',
      detail: { role: 'volunteer' },
    })
  })
})
