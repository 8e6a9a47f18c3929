import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { leadTo, topicOf } from '../testing/trusting.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'

let world: TestWorld
let api: TestApi
let nadia: Ctx
let karim: Ctx
let token: { nadia: string; karim: string }

beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  nadia = await world.member('supervisor', 'Nadia')
  karim = await world.member('volunteer', 'Karim')
  token = { nadia: await api.tokenOf(nadia), karim: await api.tokenOf(karim) }
})
afterAll(async () => {
  await api.close()
  await world.close()
})

describe('the rules of trust', () => {
  const SET = `mutation ($input: SetTrustRulesInput!) { setTrustRules(input: $input) {
    trustRules { approved sampledShare firstShiftMs } userErrors { code parameters path } } }`

  it('are as shipped until a supervisor sets others, which are kept together', async () => {
    const { data } = await api.ask(
      token.nadia,
      `{ trustRules { practiceItems approved medianEditPercent sent correctedPercent corrections correctionsOf
        sampledShare trustedShare firstShiftMs mostInReview } }`,
    )
    expect(data.trustRules).toEqual({
      practiceItems: 3,
      approved: 20,
      medianEditPercent: 15,
      sent: 50,
      correctedPercent: 2,
      corrections: 2,
      correctionsOf: 10,
      sampledShare: 0.2,
      trustedShare: 0.05,
      firstShiftMs: 43_200_000,
      mostInReview: 5,
    })
    await api.ask(token.nadia, SET, { input: { sampledShare: 0.5 } })
    const set = await api.ask(token.nadia, SET, { input: { approved: 10 } })
    expect(set.data.setTrustRules).toEqual({
      trustRules: { approved: 10, sampledShare: 0.5, firstShiftMs: 43_200_000 },
      userErrors: [],
    })
  })

  it('say between which values one that was refused has to be', async () => {
    const { data } = await api.ask(token.nadia, SET, { input: { trustedShare: 1.5 } })
    expect(data.setTrustRules).toMatchObject({
      trustRules: null,
      userErrors: [
        {
          code: 'TRUST_RULE_OUT_OF_RANGE',
          path: ['input', 'trustedShare'],
          parameters: { least: 0, most: 1 },
        },
      ],
    })
  })

  it('are no business of volunteers', async () => {
    expect((await api.ask(token.karim, '{ trustRules { approved } }')).errors).toHaveLength(1)
    expect((await api.ask(token.karim, '{ repliesToCheck { id } }')).errors).toHaveLength(1)
  })
})

it('a step is told with its reason, and to be read again with one’s history', async () => {
  const topicId = await topicOf(nadia, 'Retards')
  await leadTo({ world, organizationId: world.organizationId }, karim, topicId, 'reviewed')
  const { data } = await api.ask(
    token.karim,
    `{ notifications { edges { node { kind ticket { id } trustStep { topic { name } from to code parameters } } } }
      volunteer { topics { level steps { topic { name } to code } } }
      draftsToMentor { reply { id } } }`,
  )

  expect(data.notifications.edges).toEqual([
    {
      node: {
        kind: 'trustStepped',
        ticket: null,
        trustStep: {
          topic: { name: 'Retards' },
          from: 'learner',
          to: 'reviewed',
          code: 'practised',
          parameters: { items: 3 },
        },
      },
    },
  ])
  expect(data.volunteer.topics).toEqual([
    { level: 'reviewed', steps: [{ topic: { name: 'Retards' }, to: 'reviewed', code: 'practised' }] },
  ])
  expect(data.draftsToMentor).toEqual([])
})
