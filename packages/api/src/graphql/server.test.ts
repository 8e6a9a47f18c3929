import { townSquare } from '@relais/connector-town-square'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, type TicketId } from '../db/id.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { revokeApiToken } from '../members/revoke-api-token.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { encodeId, findRowId } from './ids.ts'
import { persistedId } from './persisted-documents.ts'
import { encodeCursor } from './relay.ts'

const VIEWER = 'query Viewer { viewer { member { name role email } may organization { name } } }'
const SIGN_IN =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { member { name } } userErrors { code message parameters path } } }'
const SIGN_OUT = 'mutation SignOut { signOut { userErrors { code } } }'
const PASSWORD = 'correct horse battery'

describe('the GraphQL door', () => {
  let world: TestWorld
  let api: TestApi
  let token: string
  const registered = (text: string, variables = {}) => ({ documentId: persistedId(text), variables })
  const code = ({ errors }: Answer) => errors[0]?.extensions?.['code']

  /** A ticket that the agent holds, and an answer to it. */
  const replyInput = async (body: string) => {
    await world.receive(message({ externalId: 'asked', threadExternalId: 'asked' }))
    const [ticket] = await world.inside((tx) =>
      tx.execute<{ ticket_id: TicketId; revision: number }>(sql`
        select ticket_id, threads.revision from tickets join threads using (organization_id, thread_id)
        where threads.external_id = 'asked'`),
    )
    const { fence } = await claimTicket(world.agent, { ticketId: ticket!.ticket_id })
    const ticketId = encodeId('Ticket', ticket!.ticket_id)
    return {
      clientId: newId<'client'>(),
      ticketId,
      body,
      visibility: 'public',
      threadRevision: ticket!.revision,
      fence,
    }
  }

  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    api = await openApi(world, [VIEWER, SIGN_IN, SIGN_OUT])
    token = await api.tokenOf(world.agent)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  describe('for consoles', () => {
    it('knows registered operations by their digest, and says who one is', async () => {
      const nobody = await api.post(registered(VIEWER))
      expect(nobody).toMatchObject({ status: 200, data: { viewer: null } })

      const cookie = await api.cookieOf(world.agent)
      const answer = await api.post(registered(VIEWER), { cookie, origin: api.url })
      expect(answer.data.viewer).toMatchObject({
        member: { name: 'Salma B.', role: 'agent' },
        organization: { name: 'Lignes' },
      })
      expect(answer.data.viewer.may).toContain('sendReply')
      expect(answer.data.viewer.may).not.toContain('createMember')
    })

    it('refuses a whole document from anybody without a token', async () => {
      const cookie = await api.cookieOf(world.agent)
      for (const headers of [{}, { cookie, origin: api.url }]) {
        const answer = await api.post({ query: VIEWER }, headers)
        expect([answer.status, code(answer)]).toEqual([400, 'PERSISTED_OPERATIONS_ONLY'])
      }
    })

    it('refuses a digest it does not know', async () => {
      const answer = await api.post({ documentId: persistedId('{ secrets }') })

      expect([answer.status, code(answer)]).toEqual([400, 'UNKNOWN_OPERATION'])
    })

    it('refuses another site, and a cookie without an origin', async () => {
      const cookie = await api.cookieOf(world.agent)
      for (const headers of [
        { cookie, origin: 'https://evil.example' },
        { cookie, origin: 'null' },
        { cookie },
      ]) {
        const answer = await api.post(registered(VIEWER), headers as Record<string, string>)
        expect([answer.status, code(answer)]).toEqual([403, 'FORBIDDEN'])
      }
    })

    it('signs in, keeps the session in a cookie no script can read, and signs out', async () => {
      await createMember(actAsCommandLine(world, world.organizationId), {
        name: 'Karim H.',
        email: 'karim@lignes.example',
        role: 'agent',
        password: PASSWORD,
      })
      const wrong = await api.post(
        registered(SIGN_IN, { input: { email: 'karim@lignes.example', password: 'something else' } }),
        { origin: api.url },
      )
      expect(wrong.data.signIn).toMatchObject({ viewer: null, userErrors: [{ code: 'SIGN_IN_FAILED' }] })
      expect(wrong.headers.get('set-cookie')).toBeNull()

      const right = await api.post(
        registered(SIGN_IN, { input: { email: 'Karim@lignes.example', password: PASSWORD } }),
        { origin: api.url },
      )
      expect(right.data.signIn).toEqual({ viewer: { member: { name: 'Karim H.' } }, userErrors: [] })
      const kept = right.headers.get('set-cookie')!
      expect(kept).toMatch(/^relais=[\w-]{22}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/)
      expect(right.headers.get('cache-control')).toBe('no-store')

      const cookie = kept.split(';')[0]!
      expect((await api.post(registered(VIEWER), { cookie, origin: api.url })).data.viewer).not.toBeNull()
      const out = await api.post(registered(SIGN_OUT), { cookie, origin: api.url })
      expect(out.headers.get('set-cookie')).toMatch(/^relais=; .*Max-Age=0/)
      expect((await api.post(registered(VIEWER), { cookie, origin: api.url })).data.viewer).toBeNull()
    })

    it('takes two cookies of one name for none: one of them was smuggled in', async () => {
      const cookie = await api.cookieOf(world.agent)
      const answer = await api.post(registered(VIEWER), { cookie: `relais=x; ${cookie}`, origin: api.url })

      expect(answer.data.viewer).toBeNull()
    })
  })

  describe('for programs', () => {
    it('lets a token act as its member until it is revoked', async () => {
      const mine = await api.tokenOf(world.agent)
      expect((await api.ask(mine, VIEWER)).data.viewer.member.name).toBe('Salma B.')

      const admin = await world.member('admin')
      const list = await api.ask(await api.tokenOf(admin), '{ apiTokens { id member { name } revokedAt } }')
      const own = list.data.apiTokens.find(
        (one: { member: { name: string } }) => one.member.name === 'Salma B.',
      )
      await revokeApiToken(admin, { apiTokenId: findRowId('ApiToken', own.id)! })
      const answer = await api.ask(mine, VIEWER)

      expect([answer.status, code(answer)]).toEqual([401, 'UNAUTHENTICATED'])
    })

    it('tells a wrong token that it is wrong, whatever cookie came along', async () => {
      const cookie = await api.cookieOf(world.agent)
      for (const authorization of [
        'Bearer relais_nonsense',
        'Bearer',
        'Basic YTpi',
        `Bearer ${token.slice(0, -1)}x`,
      ]) {
        const answer = await api.post({ query: VIEWER }, { authorization, cookie, origin: api.url })
        expect([answer.status, code(answer)]).toEqual([401, 'UNAUTHENTICATED'])
      }
    })
  })

  describe('and bad input', () => {
    it('refuses a query fifty levels deep', async () => {
      const answer = await api.ask(
        token,
        `{ ticket(number: 1) ${'{ previousTicket '.repeat(48)}{ id } ${'}'.repeat(48)} }`,
      )

      expect([answer.status, code(answer)]).toEqual([400, 'TOO_COMPLEX'])
    })

    it('refuses ten thousand aliases before they are even parsed', async () => {
      const started = performance.now()
      const answer = await api.ask(
        token,
        `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      )

      expect([answer.status, code(answer)]).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
      expect(performance.now() - started).toBeLessThan(2_000)
    })

    it('refuses a hundred aliases of one verb', async () => {
      const verbs = Array.from({ length: 100 }, (_, n) => `a${n}: signOut { userErrors { code } }`).join(' ')
      const answer = await api.ask(token, `mutation { ${verbs} }`)

      expect([answer.status, code(answer)]).toEqual([400, 'TOO_COMPLEX'])
    })

    it.each([
      ['an unknown field', '{ viewer { pasword } }', {}],
      ['a wrong type', 'query ($n: Int) { ticket(number: $n) { id } }', { n: 'one' }],
      ['a page of a hundred and one', '{ tickets(first: 101) { edges { cursor } } }', {}],
      ['a page of none', 'query ($n: PageSize) { tickets(first: $n) { edges { cursor } } }', { n: 0 }],
      [
        'an instant that is none',
        'mutation ($u: DateTime!) { snoozeTicket(input: { ticketId: "x", until: $u }) { userErrors { code } } }',
        { u: 'tomorrow' },
      ],
      [
        'an instant on a day that does not exist',
        'mutation ($u: DateTime!) { snoozeTicket(input: { ticketId: "x", until: $u }) { userErrors { code } } }',
        { u: '2027-02-30T08:30:00Z' },
      ],
      [
        'a client id that is none',
        'mutation { addNote(input: { ticketId: "x", body: "x", clientId: "1" }) { userErrors { code } } }',
        {},
      ],
    ])('refuses %s without a word about the schema', async (_what, query, variables) => {
      const answer = await api.ask(token, query, variables)

      expect(answer.status).toBe(400)
      expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(code(answer))
      expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|stack|\.ts:/i)
    })

    it('keeps its schema to itself', async () => {
      const answer = await api.ask(token, '{ __schema { types { name } } }')

      expect(answer.status).toBe(400)
    })

    it.each([
      ['a batch', '[{"query":"{ viewer { may } }"}]'],
      ['no object', '"hello"'],
      ['broken JSON', '{"query": '],
      ['nothing', ''],
    ])('refuses %s with a clear status', async (_what, body) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      })

      expect(response.status).toBe(400)
    })

    it('refuses a form, a query in the address and a body of a megabyte', async () => {
      const headers = { authorization: `Bearer ${token}` }
      const form = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ query: VIEWER }),
      })
      const address = await fetch(`${api.url}/graphql?query={__typename}`, { headers })
      const large = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: VIEWER, variables: { x: 'x'.repeat(1_000_000) } }),
      })

      expect([form.status, address.status, large.status]).toEqual([400, 405, 413])
    })

    it('takes NUL, lone surrogates and another alphabet in ids and cursors for what they are: nothing known', async () => {
      for (const id of ['\u0000', '\ud800', 'تذكرة', 'VGlja2V0OjE=', 'VGlja2V0', '__proto__']) {
        const answer = await api.ask(
          token,
          'query ($id: ID!) { node(id: $id) { id } ticket(id: $id) { id } }',
          { id },
        )
        expect(answer).toMatchObject({ status: 200, data: { node: null, ticket: null } })
      }
      const cursor = await api.ask(token, '{ tickets(after: "AAAA") { edges { cursor } } }')
      expect(code(cursor)).toBe('CURSOR_MALFORMED')
    })

    it.each([
      ['an instant that JavaScript reads and PostgreSQL does not', ['99999999999', newId<'ticket'>()]],
      ['a year of five digits', ['+099999-01-01T00:00:00.000Z', newId<'ticket'>()]],
      ['an instant that is none', ['2026-13-45T00:00:00Z', newId<'ticket'>()]],
    ])('takes a cursor with %s for one of another list', async (_what, place) => {
      const answer = await api.ask(
        token,
        'query ($after: String) { tickets(filter: { view: all }, after: $after) { edges { cursor } } }',
        { after: encodeCursor(place) },
      )
      expect(code(answer)).toBe('CURSOR_MALFORMED')
    })

    it('says of a value that the database cannot hold that it cannot be', async () => {
      const answer = await api.ask(
        token,
        'query ($after: String) { tickets(filter: { view: all }, after: $after) { edges { cursor } } }',
        { after: encodeCursor([1e15, '2026-11-22T08:00:00.000Z', 1e15, newId<'ticket'>()]) },
      )
      expect(code(answer)).toBe('BAD_USER_INPUT')
    })

    it('says that it keeps no documents that clients register', async () => {
      const answer = await api.post(
        {
          query: '{ viewer { may } }',
          extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
        },
        { authorization: `Bearer ${token}` },
      )
      expect(code(answer)).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
    })

    it('refuses a reply in which a character was lost on the way', async () => {
      const answer = await api.ask(
        token,
        `mutation ($input: SendReplyInput!) { sendReply(input: $input) { reply { id } userErrors { code path } } }`,
        { input: await replyInput('Bonjour\u0000, le train') },
      )
      expect(answer.data.sendReply).toEqual({
        reply: null,
        userErrors: [{ code: 'TEXT_UNREADABLE', path: ['input', 'body'] }],
      })
    })

    it('says of its own mistakes only a number, and logs them once', async () => {
      const lines: unknown[] = []
      const { formatError } = await import('./format-error.ts')
      const log = { error: (line: unknown) => lines.push(line) } as never
      const told = formatError(new Error('relation "secrets" does not exist'), log, 'c-1')

      expect(told).toEqual({
        message: expect.stringContaining('c-1'),
        extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: 'c-1' },
      })
      expect(JSON.stringify(told)).not.toContain('secrets')
      expect(lines).toHaveLength(1)
    })
  })

  it('keeps every answer out of every cache', async () => {
    const answers = [
      await api.ask(token, VIEWER),
      await api.ask(token, '{ nonsense }'),
      await api.post({}, {}),
    ]

    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store')
  })
})
