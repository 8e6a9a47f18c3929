import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { listAuditEntries } from '../audit/queries.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

interface Saved {
  id: string
  name: string
  query: string
  count: number
  isShared: boolean
  isMine: boolean
}

describe('saved filters', () => {
  let world: TestWorld
  let api: TestApi
  const tokens = new Map<Ctx, string>()
  let agent: Ctx
  let colleague: Ctx
  let supervisor: Ctx

  const ask = async (as: Ctx, query: string, variables: object = {}) => {
    const answer = await api.ask(tokens.get(as)!, query, variables)
    expect(answer.errors).toEqual([])
    return answer.data
  }
  const act = async (as: Ctx, verb: string, input: object) => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input!`
    const fields = verb === 'deleteFilter' ? 'savedFilterId' : 'savedFilter { id name query isShared }'
    const data = await ask(
      as,
      `mutation ($i: ${type}) { ${verb}(input: $i) { ${fields} userErrors { code parameters path } } }`,
      { i: input },
    )
    return data[verb] as { savedFilter?: Saved; userErrors: { code: string; parameters: object }[] }
  }
  const codesOf = async (as: Ctx, verb: string, input: object) =>
    (await act(as, verb, input)).userErrors.map(({ code }) => code)
  const list = async (as: Ctx): Promise<Saved[]> =>
    (await ask(as, '{ savedFilters { id name query count isShared isMine } }')).savedFilters

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    agent = world.agent
    colleague = await world.member('agent', 'Karim')
    supervisor = await world.member('supervisor', 'Nadia')
    for (const ctx of [agent, colleague, supervisor]) tokens.set(ctx, await api.tokenOf(ctx))
    await world.receive(
      ...Array.from({ length: 12 }, (_, n) =>
        message({
          externalId: `m${n}`,
          threadExternalId: `t${n}`,
          parentExternalId: null,
          author: { externalId: `p${n}`, handle: `p${n}`, name: `P ${n}`, avatarUrl: null, audience: null },
          text: n % 3 ? 'Mon train est annulé, vous répondez quand ?' : 'Where is my train please?',
          sentAt: new Date(n % 2 ? '2026-03-01T22:30:00Z' : '2026-03-01T23:30:00Z'),
        }),
      ),
    )
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('are kept as addresses, counted for the viewer, and seen by their owner alone until they are shared', async () => {
    await act(agent, 'saveFilter', { name: '  Anglais  ', query: 'language=en&view=all' })
    await act(supervisor, 'saveFilter', { name: 'Français', query: 'view=all&language=fr', isShared: true })

    expect(await list(agent)).toMatchObject([
      { name: 'Anglais', query: 'view=all&language=en', count: 4, isShared: false, isMine: true },
      { name: 'Français', query: 'view=all&language=fr', count: 8, isShared: true, isMine: false },
    ])
    expect((await list(colleague)).map(({ name }) => name)).toEqual(['Français'])
    const volunteer = await world.member('volunteer')
    tokens.set(volunteer, await api.tokenOf(volunteer))
    const denied = await api.ask(tokens.get(volunteer)!, '{ savedFilters { id } }')
    expect(denied.errors[0]!.extensions).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('count days as the organization has them', async () => {
    // 23:30 in Greenwich is the next day in Paris.
    await act(agent, 'saveFilter', { name: 'Le premier', query: 'view=all&from=2026-03-01&to=2026-03-01' })
    await act(agent, 'saveFilter', { name: 'Le deux', query: 'view=all&from=2026-03-02' })
    const counts = Object.fromEntries((await list(agent)).map(({ name, count }) => [name, count]))

    expect(counts).toMatchObject({ 'Le premier': 6, 'Le deux': 6 })
  })

  it('are renamed, changed, moved and deleted by their owner, and shared ones by supervisors', async () => {
    const mine = (await list(agent)).filter(({ isShared }) => !isShared)
    const [first, , last] = mine
    await act(agent, 'updateFilter', { savedFilterId: last!.id, position: 0 })
    await act(agent, 'updateFilter', { savedFilterId: first!.id, name: 'English', query: 'language=en' })
    expect((await list(agent)).map(({ name }) => name)).toEqual([
      last!.name,
      'English',
      'Le premier',
      'Français',
    ])

    const shared = (await list(agent)).find(({ isShared }) => isShared)!
    expect(await codesOf(agent, 'updateFilter', { savedFilterId: shared.id, name: 'x' })).toEqual([
      'NOT_ALLOWED',
    ])
    expect(await codesOf(agent, 'deleteFilter', { savedFilterId: shared.id })).toEqual(['NOT_ALLOWED'])
    expect(await codesOf(supervisor, 'deleteFilter', { savedFilterId: first!.id })).toEqual([
      'SAVED_FILTER_NOT_FOUND',
    ])
    const admin = await world.member('admin')
    tokens.set(admin, await api.tokenOf(admin))
    expect(await codesOf(admin, 'deleteFilter', { savedFilterId: shared.id })).toEqual([])
    expect(await codesOf(agent, 'deleteFilter', { savedFilterId: last!.id })).toEqual([])
    expect((await list(agent)).map(({ name }) => name)).toEqual(['English', 'Le premier'])

    const entries = await world.inside((tx) => listAuditEntries(tx, { limit: 100, before: null }))
    expect(entries.map(({ action }) => action).filter((action) => action.startsWith('filter.'))).toEqual([
      'filter.deleted',
      'filter.deleted',
      'filter.updated',
      'filter.updated',
      ...Array.from({ length: 4 }, () => 'filter.saved'),
    ])
  })

  it('are refused with what to do instead, and nothing is lost', async () => {
    const before = await list(agent)
    const save = (input: object) => act(agent, 'saveFilter', { name: 'Nouveau', query: 'view=all', ...input })

    expect((await save({ query: 'view=all&lane=purple' })).userErrors).toMatchObject([
      { code: 'FILTER_NOT_UNDERSTOOD', parameters: { part: 'lane=purple' }, path: ['input', 'query'] },
    ])
    expect((await save({ name: ' ' })).userErrors).toMatchObject([{ code: 'NAME_EMPTY' }])
    expect((await save({ name: 'ENGLISH' })).userErrors).toMatchObject([{ code: 'NAME_TAKEN' }])
    expect((await save({ isShared: true })).userErrors).toMatchObject([{ code: 'FILTER_NOT_SHAREABLE' }])
    expect(
      await codesOf(agent, 'updateFilter', { savedFilterId: before[0]!.id, query: 'from=hier' }),
    ).toEqual(['FILTER_NOT_UNDERSTOOD'])
    expect(await list(agent)).toEqual(before)
  })

  it('of one name saved at once by two requests are one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => codesOf(colleague, 'saveFilter', { name: 'Matin', query: 'view=all' })),
    )

    expect(answers.flat()).toEqual(Array.from({ length: 4 }, () => 'NAME_TAKEN'))
    expect((await list(colleague)).map(({ name }) => name)).toEqual(['Matin'])
  })

  it('end where a rail cannot hold more, and are counted in one statement', async () => {
    for (let n = 0; n < 48; n += 1)
      await act(agent, 'saveFilter', {
        name: `Filtre ${n}`,
        query: `view=all&from=2026-03-${String((n % 28) + 1).padStart(2, '0')}`,
      })
    expect(await codesOf(agent, 'saveFilter', { name: 'Un de trop', query: 'view=all' })).toEqual([
      'FILTER_TOO_MANY',
    ])

    api.statements.length = 0
    expect(await list(agent)).toHaveLength(50)
    expect(api.statements.filter((text) => text.includes('"tickets"'))).toHaveLength(1)
  })

  it('and lists take a day that is none for what it is', async () => {
    const answer = await api.ask(
      tokens.get(agent)!,
      '{ tickets(filter: { view: all, openedFrom: "2026-02-30" }) { edges { cursor } } }',
    )
    expect(answer.errors).toMatchObject([{ extensions: { code: 'DAY_UNKNOWN' } }])
  })
})
