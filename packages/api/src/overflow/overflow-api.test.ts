import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { encodeId } from '../graphql/ids.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { openHouse, type OverflowHouse } from './testing/open-house.ts'

const OVERFLOW = `{ overflow { status lateShare level core seats places volunteersOn reachable
  reason { code parameters } plan { code parameters } opening { words by { name } closedAt }
  callsOut { member { name } minutes answer } notCalled { member { name } reasons { code parameters } }
  policy { number marks words } } }`
const CALLS = `{ myCalls(first: 5) { edges { node { id minutes mode answer withdrawnBecause endsAt
  reason { code parameters } opening { words by { name } reason { code } closedBecause { code } closedBy { name } closedWords } } } pageInfo { hasNextPage } } }`

let house: OverflowHouse
let api: TestApi
let karim: Ctx
let [token, supervisors] = ['', '']

beforeAll(async () => {
  house = await openHouse()
  api = await openApi(house.world)
  karim = await house.volunteer('Karim')
  const agathe = await house.volunteer('Agathe')
  await house.owner.execute(
    `update volunteers set push_consented_at = null where member_id = '${agathe.viewer.memberId}'`,
  )
  token = await api.tokenOf(karim)
  supervisors = await api.tokenOf(house.supervisor)
  await house.waiting(10)
})
afterAll(async () => {
  await api.close()
  await house.close()
})

const ask = async (as: string, query: string, variables = {}) => {
  const answer = await api.ask(as, query, variables)
  expect(answer.errors).toEqual([])
  return answer.data
}
const change = async (as: string, name: string, input: object, fields: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code path parameters } } }`
  return (await ask(as, text, { input }))[name]
}

describe('overflow by the API', () => {
  it('was never looked at in a new organization', async () => {
    expect((await ask(supervisors, OVERFLOW)).overflow).toMatchObject({
      status: 'closed',
      reason: null,
      opening: null,
      callsOut: [],
      policy: { number: 0, words: null },
    })
    expect((await ask(token, CALLS)).myCalls.edges).toEqual([])
  })

  it('is opened by hand, with what the supervisor sees and who could not be called, and why', async () => {
    const opened = await change(
      supervisors,
      'openOverflow',
      { reason: 'Grève à Lyon', seats: 2 },
      'overflow { status opening { words by { name } } }',
    )
    expect(opened).toMatchObject({
      overflow: { status: 'open', opening: { words: 'Grève à Lyon', by: { name: 'Nadia' } } },
      userErrors: [],
    })
    await house.look()
    const { overflow } = await ask(supervisors, OVERFLOW)
    expect(overflow).toMatchObject({
      seats: 2,
      places: 2,
      volunteersOn: 0,
      core: 1,
      plan: { code: 'wave_called', parameters: { wave: 1, waves: 3, seats: 2 } },
      callsOut: [{ member: { name: 'Karim' }, minutes: 10, answer: null }],
    })
    expect(overflow.notCalled).toEqual([
      { member: { name: 'Agathe' }, reasons: [{ code: 'no_push', parameters: {} }] },
    ])
    expect(JSON.parse(overflow.policy.marks)).toMatchObject({ checkEveryMs: 30_000, waveSizes: [3, 4, 5] })
  })

  it('shows whoever is called why, and takes their word once', async () => {
    const [{ node }] = (await ask(token, CALLS)).myCalls.edges
    expect(node).toMatchObject({
      minutes: 10,
      mode: 'quiet',
      answer: null,
      reason: { code: 'wave_called' },
      opening: { words: 'Grève à Lyon', by: { name: 'Nadia' }, reason: { code: 'opened_by_hand' } },
    })
    const said = () =>
      change(token, 'answerCall', { callId: node.id, word: 'follow' }, 'call { answer withdrawnBecause }')
    const expected = { call: { answer: 'followed', withdrawnBecause: null }, userErrors: [] }
    expect([await said(), await said()]).toEqual([expected, expected])
    expect((await ask(supervisors, OVERFLOW)).overflow).toMatchObject({
      volunteersOn: 1,
      places: 1,
      callsOut: [],
    })
    expect(
      (await ask(token, 'query ($id: ID!) { node(id: $id) { __typename } }', { id: node.id })).node,
    ).toEqual({
      __typename: 'OverflowCall',
    })
    const others = await api.tokenOf(await house.volunteer('Zoé'))
    expect(
      (await ask(others, 'query ($id: ID!) { node(id: $id) { __typename } }', { id: node.id })).node,
    ).toBeNull()
    expect(
      await change(others, 'answerCall', { callId: node.id, word: 'follow' }, 'call { id }'),
    ).toMatchObject({
      call: null,
      userErrors: [{ code: 'OVERFLOW_CALL_NOT_FOUND' }],
    })
  })

  it('tells the whole story in the ledger, page by page', async () => {
    await change(supervisors, 'closeOverflow', { reason: 'Terminé' }, 'overflow { status }')
    const page = `query ($after: String) { overflowLedger(first: 2, after: $after) {
      edges { node { kind reason { code } by { name } words calls { member { name } answer } } } pageInfo { endCursor hasNextPage } } }`
    const first = (await ask(supervisors, page)).overflowLedger
    const second = (await ask(supervisors, page, { after: first.pageInfo.endCursor })).overflowLedger
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect([...first.edges, ...second.edges].map(({ node }) => node)).toEqual([
      {
        kind: 'closed',
        reason: { code: 'closed_by_hand' },
        by: { name: 'Nadia' },
        words: 'Terminé',
        calls: [],
      },
      {
        kind: 'planned',
        reason: { code: 'wave_called' },
        by: null,
        words: null,
        calls: [{ member: { name: 'Karim' }, answer: 'followed' }],
      },
      {
        kind: 'opened',
        reason: { code: 'opened_by_hand' },
        by: { name: 'Nadia' },
        words: 'Grève à Lyon',
        calls: [],
      },
    ])
  })

  it('tells whoever was called by whom it was closed, and the words with which they did', async () => {
    const [{ node }] = (await ask(token, CALLS)).myCalls.edges
    expect(node.opening).toMatchObject({
      closedBecause: { code: 'closed_by_hand' },
      closedBy: { name: 'Nadia' },
      closedWords: 'Terminé',
    })
  })

  it('puts marks in force by their version, refuses what contradicts itself, and lists them', async () => {
    const publish = (marks: string, baseNumber: number) =>
      change(
        supervisors,
        'publishOverflowPolicy',
        { marks, baseNumber, reason: 'Un essai' },
        'policy { number marks }',
      )
    expect((await publish('{"openAboveShare":', 0)).userErrors).toMatchObject([{ code: 'OVERFLOW_SHAPE' }])
    expect((await publish('{"calmMs":1000}', 0)).userErrors).toMatchObject([
      { code: 'OVERFLOW_CALM', path: ['input', 'marks', 'calmMs'] },
    ])
    const { policy } = await publish('{"checkEveryMs":1000,"calmMs":1000}', 0)
    expect(policy.number).toBe(1)
    expect(JSON.parse(policy.marks)).toMatchObject({ calmMs: 1000, openChecks: 2 })
    const versions = (await ask(supervisors, '{ overflowPolicies { edges { node { number words } } } }'))
      .overflowPolicies
    expect(versions.edges.map(({ node }: { node: object }) => node)).toEqual([
      { number: 1, words: 'Un essai' },
      { number: 0, words: null },
    ])
  })

  it('is a supervisor’s alone, and ids of other things are none of calls', async () => {
    for (const query of [
      OVERFLOW,
      '{ overflowLedger { edges { cursor } } }',
      '{ overflowPolicies { edges { cursor } } }',
    ]) {
      expect((await api.ask(token, query)).errors[0]!.extensions).toMatchObject({ code: 'FORBIDDEN' })
    }
    const memberId = encodeId('Member', karim.viewer.memberId)
    expect(
      (await change(token, 'answerCall', { callId: memberId, word: 'decline' }, 'call { id }')).userErrors,
    ).toMatchObject([{ code: 'OVERFLOW_CALL_NOT_FOUND' }])
  })
})
