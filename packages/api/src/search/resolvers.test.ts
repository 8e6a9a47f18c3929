import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../db/client.ts'
import { type Answer, openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

const SEARCH = `query ($q: String!, $kinds: [SearchKind!], $first: PageSize! = 20, $after: String) {
  search(query: $q, kinds: $kinds, first: $first, after: $after) {
    edges { cursor node { __typename
      ... on MessageHit { excerpt { text marks { start end } } message { id identity { handle } author { name } } found: ticket { number contact { name } } }
      ... on NoteHit { excerpt { text } note { author { name } } ticket { number } }
      ... on TicketHit { title { text } ticket { number } }
      ... on ContactHit { name { text } handles { text } contact { ticketCount } } } }
    pageInfo { hasNextPage endCursor } userErrors { code parameters path } } }`

describe('searching by GraphQL', () => {
  let world: TestWorld
  let api: TestApi
  let token: string

  const ask = async (variables: object): Promise<Answer['data']['search']> => {
    api.statements.length = 0
    const answer = await api.ask(token, SEARCH, variables)
    expect(answer.errors).toEqual([])
    return answer.data.search
  }

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    token = await api.tokenOf(world.agent)
    await world.receive(
      ...Array.from({ length: 110 }, (_, n) =>
        message({
          externalId: `m${n}`,
          threadExternalId: `t${n}`,
          parentExternalId: null,
          author: { externalId: `p${n}`, handle: `p${n}`, name: `P ${n}`, avatarUrl: null, audience: null },
          text: `Retard du train numéro ${n}`,
        }),
      ),
    )
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('takes as many statements for 45 hits as for ten, and gives each with its ticket', async () => {
    await ask({ q: 'retards', first: 1 })
    const counts: number[] = []
    for (const first of [10, 45]) {
      const found = await ask({ q: 'retards', first })
      expect(found.edges).toHaveLength(first)
      expect(found.edges[0].node).toMatchObject({
        __typename: 'MessageHit',
        excerpt: { marks: [{ start: 0, end: 6 }] },
        found: { contact: { name: expect.stringMatching(/^P \d+$/) } },
      })
      counts.push(api.statements.length)
    }

    expect(counts[1]).toBe(counts[0])
    expect(counts[1]).toBeLessThan(25)
  })

  it('goes on from a cursor to the end of what there is', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await ask({ q: 'retard', kinds: ['message'], first: 40, after })
      seen.push(...page.edges.map(({ node }: { node: { message: { id: string } } }) => node.message.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)

    expect(new Set(seen).size).toBe(110)
    expect(seen).toHaveLength(110)
  })

  it('answers nonsense with a reason and no hits', async () => {
    expect(await ask({ q: 'é' })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      userErrors: [{ code: 'SEARCH_TOO_SHORT', parameters: {}, path: ['input', 'query'] }],
    })
    expect((await ask({ q: 'a'.repeat(201) })).userErrors).toMatchObject([
      { code: 'SEARCH_TOO_LONG', parameters: { max: 200 } },
    ])
    const answer = await api.ask(token, SEARCH, { q: 'retard', after: 'nonsense' })
    expect(answer.errors).toMatchObject([{ extensions: { code: 'CURSOR_MALFORMED' } }])
  })

  it('is asked of one index, which only the owner’s function can use', async () => {
    const plan = async (who: 'owner' | 'app') => {
      const db = openDatabase(world.database[who], { max: 1, name: `test ${who}` })
      try {
        return await db.transaction(async (tx) => {
          await tx.execute(sql`select set_config('relais.organization_id', ${world.organizationId}, true)`)
          await tx.execute(sql`set local enable_seqscan = off`)
          if (who === 'owner') await tx.execute(sql`analyze search_documents`)
          const rows = await tx.execute(
            sql`explain select subject_id from search_documents where lexemes @@ 'retard'`,
          )
          return JSON.stringify([...rows])
        })
      } finally {
        await db.$client.end()
      }
    }

    expect(await plan('owner')).toContain('search_documents_lexemes')
    expect(await plan('app')).not.toContain('search_documents_lexemes')
  })
})
