import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { publishPromises } from '../workers/publish-promises.ts'

const MINUTE_MS = 60_000
const DEFINITION = `rows { match { priority lane network visibility intent language segment } targets { target budgetMs calendar } }
  ladder { percent leadMs notify { who member { id } } } retargetGraceMs { P0 P1 P2 P3 P4 }
  automation doLikesAnswer doesHoldPause onReopen isOutageExcused overrides { perTicket longestMs }`
const PUBLICATION = `id status mode baseVersion policyVersion total done leftOut publishedAt
  dryRun { moved newlyLate rescued } result { moved newlyLate rescued } draftedBy { id } publishedBy { id }`
const ANY = {
  priority: null,
  lane: null,
  network: null,
  visibility: null,
  intent: null,
  language: null,
  segment: null,
}

let world: TestWorld
let api: TestApi
let token: string
let adminId: string
beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  token = await api.tokenOf(await world.member('admin'))
  adminId = (await ask('{ viewer { member { id } } }')).viewer.member.id
})
afterAll(async () => {
  await api.close()
  await world.close()
})

const ask = async (query: string, variables: object = {}) => {
  const answer = await api.ask(token, query, variables)
  expect(answer.errors).toEqual([])
  return answer.data
}
const target = (name: string, minutes: number | null, calendar = '24x7') => ({
  target: name,
  budgetMs: minutes === null ? null : minutes * MINUTE_MS,
  calendar,
})
/** A definition as a form would send it. */
const definition = () => ({
  rows: [
    {
      match: { ...ANY, language: ['fr', null], segment: ['Club Or'], visibility: ['public'] },
      targets: [
        target('firstResponse', 5),
        target('nextResponse', 5),
        target('resolution', 60),
        target('publicAcknowledgement', 3, 'extended'),
      ],
    },
    {
      match: ANY,
      targets: [target('firstResponse', 90), target('nextResponse', 45), target('resolution', null)],
    },
  ],
  ladder: [
    { percent: 80, leadMs: 600_000, notify: [{ who: 'holder' }] },
    { percent: 100, leadMs: 0, notify: [{ who: 'supervisors' }, { who: 'member', memberId: adminId }] },
  ],
  retargetGraceMs: { P0: 0, P1: 60_000, P2: 120_000, P3: 180_000, P4: 240_000 },
  automation: 'acknowledgements',
  doLikesAnswer: true,
  doesHoldPause: true,
  onReopen: 'newCycle',
  isOutageExcused: true,
  overrides: { perTicket: 2, longestMs: 3_600_000 },
})
const shown = () => ({
  ...definition(),
  ladder: [
    { percent: 80, leadMs: 600_000, notify: [{ who: 'holder', member: null }] },
    {
      percent: 100,
      leadMs: 0,
      notify: [
        { who: 'supervisors', member: null },
        { who: 'member', member: { id: adminId } },
      ],
    },
  ],
})
const draft = (input: object) =>
  ask(
    `mutation ($input: DraftPromisesInput!) { draftPromises(input: $input) {
      publication { ${PUBLICATION} definition { ${DEFINITION} } calendars { name } } userErrors { code path parameters } } }`,
    { input },
  )
const change = (verb: 'publish' | 'discard', publicationId: string) =>
  ask(
    `mutation ($id: ID!) { ${verb}Promises(input: { publicationId: $id }) {
      publication { ${PUBLICATION} } userErrors { code path } } }`,
    { id: publicationId },
  )
const work = async () => {
  const loop = publishPromises(world)
  for (;;) {
    await loop.round()
    const { publication } = await ask('{ publication { status } }')
    if (publication === null || publication.status === 'counted') return
  }
}

describe('promises through the API', () => {
  it('names the step whose person is missing', async () => {
    const ladder = [{ percent: 100, leadMs: 0, notify: [{ who: 'holder' }, { who: 'member' }] }]
    const { draftPromises } = await draft({ definition: { ...definition(), ladder }, mode: 'newCycles' })
    expect(draftPromises.userErrors).toMatchObject([
      { code: 'MEMBER_NOT_FOUND', path: ['input', 'definition', 'ladder', '0', 'notify', '1', 'memberId'] },
    ])
  })

  it('go in whole, are counted, published, and come back whole with who, when and how', async () => {
    await world.receive(message({ externalId: 'running', threadExternalId: 'running' }))
    const { draftPromises } = await draft({ definition: definition(), mode: 'replay' })
    expect(draftPromises.userErrors).toEqual([])
    const drafted = draftPromises.publication
    expect(drafted).toMatchObject({
      status: 'counting',
      result: null,
      draftedBy: { id: adminId },
      definition: shown(),
      calendars: [{ name: '24x7' }, { name: 'extended' }],
    })
    expect((await change('publish', drafted.id)).publishPromises.userErrors).toMatchObject([
      { code: 'PROMISES_COUNTING', path: ['input', 'publicationId'] },
    ])
    await work()
    const { publication } = await ask(`query ($id: ID!) { publication(id: $id) { ${PUBLICATION} } }`, {
      id: drafted.id,
    })
    expect(publication).toMatchObject({ status: 'counted', total: 1, done: 1 })
    expect(publication.dryRun.moved).toBeGreaterThan(0)

    expect((await change('publish', drafted.id)).publishPromises).toMatchObject({
      userErrors: [],
      publication: { status: 'publishing', result: { moved: 0 }, publishedBy: { id: adminId } },
    })
    await work()
    const done = await ask(
      `query ($id: ID!, $version: String!) { publication(id: $id) { ${PUBLICATION} } policy(version: $version) {
        version mode publishedAt archivedAt publishedBy { id } definition { ${DEFINITION} } calendars { name hash } } }`,
      { id: drafted.id, version: drafted.policyVersion },
    )
    expect(done.publication).toMatchObject({ status: 'published', result: publication.dryRun })
    expect(done.policy).toMatchObject({
      version: drafted.policyVersion,
      mode: 'replay',
      archivedAt: null,
      publishedAt: done.publication.publishedAt,
      publishedBy: { id: adminId },
      definition: shown(),
    })
  })

  it('list their versions, the newest first, in as many statements for all as for one', async () => {
    const page = async (first: number, after: string | null = null) => {
      api.statements.length = 0
      const { policies } = await ask(
        `query ($first: PageSize!, $after: String) { policies(first: $first, after: $after) {
          edges { cursor node { version archivedAt publishedBy { name } definition { rows { targets { target } } } } }
          pageInfo { hasNextPage endCursor } } }`,
        { first, after },
      )
      return { ...policies, statements: api.statements.length }
    }
    const discarded = (await draft({ definition: definition(), mode: 'newCycles' })).draftPromises.publication
    expect((await change('discard', discarded.id)).discardPromises.publication.status).toBe('discarded')
    const one = await page(1)
    const all = await page(50)
    const rest = await page(50, one.pageInfo.endCursor)

    expect(all.edges.map(({ node }: { node: { version: string } }) => node.version)).toEqual([
      'promises-2',
      'default-1',
    ])
    expect(all.edges[0].node.archivedAt).toBeNull()
    expect(all.edges[1].node.archivedAt).not.toBeNull()
    expect(rest.edges).toEqual(all.edges.slice(1))
    expect(all.statements).toBe(one.statements)
  })

  it.each([
    ['a budget of zero', ['rows', '1', 'targets', 'nextResponse', 'budgetMs'], 'POLICY_BUDGET'],
    ['an unknown calendar', ['rows', '0', 'targets', 'publicAcknowledgement', 'calendar'], 'POLICY_CALENDAR'],
    ['a promise twice', ['rows', '0', 'targets', 'firstResponse'], 'POLICY_TARGET_TWICE'],
    ['a row that nobody reaches', ['rows', '2'], 'POLICY_ROW_UNREACHABLE'],
    ['a ladder that falls', ['ladder', '1', 'percent'], 'POLICY_LADDER_ORDER'],
  ])('refuse %s at its field', async (_what, path, code) => {
    const whole = definition()
    const faults: Record<string, () => void> = {
      POLICY_BUDGET: () => (whole.rows[1]!.targets[1]!.budgetMs = 0),
      POLICY_CALENDAR: () => (whole.rows[0]!.targets[3]!.calendar = 'nights'),
      POLICY_TARGET_TWICE: () => whole.rows[0]!.targets.push(target('firstResponse', 1)),
      POLICY_ROW_UNREACHABLE: () => whole.rows.push(whole.rows[1]!),
      POLICY_LADDER_ORDER: () => whole.ladder.reverse(),
    }
    faults[code]!()
    const { draftPromises } = await draft({ definition: whole, mode: 'newCycles' })

    expect(draftPromises.publication).toBeNull()
    expect(draftPromises.userErrors).toMatchObject([{ code, path: ['input', 'definition', ...path] }])
  })

  it('are tried on a ticket: the row that fits, why those above do not, and what would be due', async () => {
    const [ticket] = await world.inside((tx) =>
      tx.execute<{ number: number; at: string }>(sql`select number, opened_at as at from tickets`),
    )
    const test = (input: object) =>
      ask(
        `query ($input: TestPromisesInput!) { testPromises(input: $input) { ticket { number } row
          attributes { priority network visibility language segment } skipped { row conditions }
          targets { target budgetMs calendar currentDueAt dueAt dueIfNowAt } userErrors { code path } } }`,
        { input },
      )
    const { testPromises } = await test({ ticketNumber: ticket!.number, definition: definition() })
    const due = (minutes: number) => new Date(Date.parse(ticket!.at) + minutes * MINUTE_MS).toISOString()

    expect(testPromises).toMatchObject({
      ticket: { number: ticket!.number },
      row: 1,
      attributes: { network: 'town-square', visibility: 'public', language: 'fr', segment: null },
      skipped: [{ row: 0, conditions: ['segment'] }],
      userErrors: [],
    })
    expect(testPromises.targets[0]).toMatchObject({
      target: 'firstResponse',
      budgetMs: 90 * MINUTE_MS,
      currentDueAt: due(90),
      dueAt: due(90),
    })
    const before = (await test({ ticketNumber: ticket!.number, version: 'default-1' })).testPromises
    expect(before.targets[0]).toMatchObject({ budgetMs: 60 * MINUTE_MS, currentDueAt: due(90) })
    expect(before.targets[0].dueAt).not.toBe(due(90))
    expect((await test({ ticketNumber: 9_999 })).testPromises).toMatchObject({
      ticket: null,
      row: null,
      userErrors: [{ code: 'TICKET_NOT_FOUND', path: ['input', 'ticketNumber'] }],
    })
    expect(
      (await test({ ticketNumber: ticket!.number, version: 'none' })).testPromises.userErrors,
    ).toMatchObject([{ code: 'POLICY_NOT_FOUND', path: ['input', 'version'] }])
  })
})
