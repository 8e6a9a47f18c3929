import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../graphql/ids.ts'
import { persistedId } from '../graphql/persisted-documents.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import type { Ctx } from '../context.ts'
import { decodeId } from '../graphql/ids.ts'
import { townSquare } from '@relais/connector-town-square'
import { createCard } from './create-card.ts'
import { createTemplate } from './create-template.ts'

const LISTS = `query Lists($first: PageSize!) {
  templates(first: $first) { edges { node { id name shortcut version texts { language body } updatedBy { name } } } }
  cards(first: $first) { edges { node { id state texts { language question answer } owner { name } reviewAt
    sources { number } versions(first: 2) { version author { name } texts { question } } } } } }`
const SUGGESTIONS = `query Suggestions($ticketId: ID!, $find: String!, $first: PageSize!) {
  insertions(ticketId: $ticketId, find: $find, first: $first) { title text language isInCustomerLanguage
    source { __typename ... on Template { id shortcut } ... on Card { id } } } }`

describe('knowledge over the API', () => {
  let world: TestWorld
  let api: TestApi
  let claire: Ctx
  let tickets: { id: string; number: number }[]

  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    api = await openApi(world, [LISTS, SUGGESTIONS])
    claire = await world.member('supervisor', 'Claire')
    await world.receive(
      message({ externalId: 'a', threadExternalId: 'a', text: 'Mon vélo pliant est-il accepté ?' }),
      message({ externalId: 'b', threadExternalId: 'b' }),
    )
    for (let n = 0; n < 60; n += 1) {
      await createCard(claire, {
        texts: [{ language: 'fr', question: `Puis-je prendre le vélo pliant ${n} ?`, answer: 'Oui.' }],
      })
      await createTemplate(claire, {
        name: `Vélo pliant ${String(n).padStart(2, '0')}`,
        texts: [{ language: 'fr', body: 'Bonjour {{contact.firstName}}' }],
      })
    }
    const { data } = await api.ask(
      await api.tokenOf(claire),
      '{ tickets(filter: { view: all }, first: 5) { edges { node { id number } } } }',
    )
    tickets = data.tickets.edges.map(({ node }: { node: { id: string; number: number } }) => node)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  const count = async (text: string, variables: object) => {
    const cookie = await api.cookieOf(claire)
    const ask = () => api.post({ documentId: persistedId(text), variables }, { cookie, origin: api.url })
    await ask()
    api.statements.length = 0
    const answer = await ask()
    expect(answer.errors).toEqual([])
    return { answer, statements: api.statements.length }
  }

  it('takes as many statements for fifty templates and cards as for one, and pages through them all', async () => {
    const one = await count(LISTS, { first: 1 })
    const fifty = await count(LISTS, { first: 50 })
    expect(fifty.answer.data.cards.edges).toHaveLength(50)
    expect(fifty.statements).toBe(one.statements)

    const page = `query ($after: String) { cards(first: 40, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`
    const token = await api.tokenOf(claire)
    const first = (await api.ask(token, page)).data.cards
    const rest = (await api.ask(token, page, { after: first.pageInfo.endCursor })).data.cards
    const ids = [...first.edges, ...rest.edges].map(({ node }: { node: { id: string } }) => node.id)
    expect(new Set(ids).size).toBe(60)
    expect(rest.pageInfo.hasNextPage).toBe(false)
  })

  it('takes as many statements for eight insertions as for one', async () => {
    const variables = { ticketId: tickets[0]!.id, find: 'vélo pliant' }
    const one = await count(SUGGESTIONS, { ...variables, first: 1 })
    const eight = await count(SUGGESTIONS, { ...variables, first: 8 })

    expect(eight.answer.data.insertions).toHaveLength(8)
    expect(eight.answer.data.insertions[0]).toMatchObject({
      text: 'Bonjour Camille',
      source: { __typename: 'Template' },
    })
    expect(Math.abs(eight.statements - one.statements)).toBeLessThanOrEqual(1)
  })

  it('offers a volunteer nothing on a ticket, not even on the one they hold: their card does', async () => {
    const karim = await world.member('volunteer', 'Karim')
    const [held, other] = tickets
    await claimTicket(karim, { ticketId: decodeId(held!.id)!.rowId as never })
    const token = await api.tokenOf(karim)
    const ask = (ticketId: string) => api.ask(token, SUGGESTIONS, { ticketId, find: 'vélo', first: 3 })

    expect((await ask(held!.id)).data.insertions).toEqual([])
    expect((await ask(other!.id)).data.insertions).toEqual([])
    expect((await ask(encodeId('Ticket', '00000000-0000-7000-8000-000000000000'))).data.insertions).toEqual(
      [],
    )
  })

  it('shows a network’s codes, the organization’s own in their place, and the network’s again', async () => {
    const token = await api.tokenOf(claire)
    const codes = async () =>
      (await api.ask(token, '{ networks { name codes { language sentences isOwn } } }')).data.networks[0]
        .codes[0]
    const set = (input: object) =>
      api.ask(
        token,
        'mutation ($i: SetNetworkCodesInput!) { setNetworkCodes(input: $i) { userErrors { code path } } }',
        { i: { network: 'town-square', language: 'fr', ...input } },
      )
    expect(await codes()).toMatchObject({ language: 'fr', isOwn: false, sentences: townSquare.codes.fr })

    await set({ sentences: ['Tutoyez.', ' Un  emoji  au plus. '] })
    expect(await codes()).toEqual({
      language: 'fr',
      isOwn: true,
      sentences: ['Tutoyez.', 'Un emoji au plus.'],
    })

    const refused = await set({ sentences: ['Bien.', ''] })
    expect(refused.data.setNetworkCodes.userErrors).toEqual([
      { code: 'TEXT_EMPTY', path: ['input', 'sentences', '1'] },
    ])
    expect((await set({ sentences: ['1', '2', '3', '4'] })).data.setNetworkCodes.userErrors[0].code).toBe(
      'CODES_TOO_MANY',
    )
    expect((await set({ network: 'minitel', sentences: [] })).data.setNetworkCodes.userErrors[0].code).toBe(
      'NETWORK_UNKNOWN',
    )
    await set({ sentences: [] })
    expect(await codes()).toMatchObject({ isOwn: false, sentences: townSquare.codes.fr })
  })
})
