import { defaultTriageRules } from '@relais/sla'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'

const RULES = `version why publishedAt publishedBy { name } archivedAt thresholds { laneFrom mediumFrom highFrom }
  shippedThresholds { laneFrom } reasons { code points { urgency importance } shipped { urgency importance }
    most { urgency importance } isDanger } words { sign phrases } signs`
const ERRORS = 'userErrors { code path parameters }'

let world: TestWorld
let api: TestApi
let token: string
beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  token = await api.tokenOf(await world.member('supervisor', 'Claire'))
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
/** Rules as a form sends them. */
const written = (more: object = {}) => ({
  thresholds: { laneFrom: 40, mediumFrom: 40, highFrom: 70 },
  points: [],
  words: [],
  ...more,
})
const publish = async (rules: object, baseVersion: string) =>
  (
    await ask(
      `mutation ($input: PublishTriageRulesInput!) { publishTriageRules(input: $input) { rules { ${RULES} } ${ERRORS} } }`,
      { input: { rules, baseVersion, reason: 'Les réclamations attendaient.' } },
    )
  ).publishTriageRules
const replay = async (rules: object) =>
  (
    await ask(
      `query ($input: ReplayTriageInput!) { replayTriage(input: $input) { part { total sampled tickets leftAlone next
        moves { from to tickets } promises { newlyLate rescued inForce { kept late } draft { kept late } }
        listed { ticket { number } inForce { place urgency } draft { place importance } newlyLate rescued harm } } ${ERRORS} } }`,
      { input: { rules } },
    )
  ).replayTriage

describe('rules of triage through the API', () => {
  it('are those that Relais comes with until others are published', async () => {
    const { triageRules, triageRulesVersions } = await ask(
      `{ triageRules { ${RULES} } triageRulesVersions { edges { node { version } } } }`,
    )

    expect(triageRules).toMatchObject({
      version: defaultTriageRules.version,
      why: null,
      publishedAt: null,
      publishedBy: null,
      thresholds: { laneFrom: 40, mediumFrom: 40, highFrom: 70 },
      words: [],
    })
    const weightOf = (code: string) =>
      triageRules.reasons.find((weight: { code: string }) => weight.code === code)
    expect(weightOf('complaint')).toEqual({
      code: 'complaint',
      points: { urgency: 0, importance: 40 },
      shipped: { urgency: 0, importance: 40 },
      most: { urgency: 100, importance: 100 },
      isDanger: false,
    })
    expect(weightOf('reach').most).toEqual({ urgency: 0, importance: 12 })
    expect(weightOf('danger').isDanger).toBe(true)
    expect(weightOf('no_signal')).toBeUndefined()
    expect(triageRules.signs).toContain('complaint')
    expect(triageRulesVersions.edges).toEqual([])
  })

  it('are tried on a post, beside those in force, and the reasons add up on both sides', async () => {
    const { tryTriage } = await ask(
      `query ($input: TryTriageInput!) { tryTriage(input: $input) {
        inForce { lane urgency importance reasons { code axis points } }
        draft { lane urgency importance reasons { code axis points evidence } } ${ERRORS} } }`,
      {
        input: {
          text: 'Nous voilà en carafe.',
          rules: written({ words: [{ sign: 'complaint', phrases: ['en carafe'] }] }),
        },
      },
    )

    expect(tryTriage).toMatchObject({ inForce: { lane: 'later' }, draft: { lane: 'plan' }, userErrors: [] })
    for (const { importance, reasons } of [tryTriage.inForce, tryTriage.draft]) {
      const sum = reasons
        .filter(({ axis }: { axis: string }) => axis === 'importance')
        .reduce((total: number, { points }: { points: number }) => total + points, 0)
      expect(sum).toBe(importance)
    }
    expect(tryTriage.draft.reasons).toContainEqual({
      code: 'complaint',
      axis: 'importance',
      points: 40,
      evidence: 'en carafe',
    })
  })

  it('show what they would have changed, with the tickets', async () => {
    await world.receive(
      message({ externalId: 'chat', threadExternalId: 'chat', text: 'Un chat, ça passe ?' }),
    )

    const { part, userErrors } = await replay(
      written({ points: [{ code: 'asked_directly', urgency: 5, importance: 0 }] }),
    )

    expect(userErrors).toEqual([])
    expect(part).toMatchObject({
      total: 1,
      sampled: 1,
      tickets: 1,
      next: null,
      moves: [{ from: 'volunteers', to: 'later', tickets: 1 }],
      listed: [{ ticket: { number: 1 }, inForce: { place: 'volunteers' }, draft: { place: 'later' } }],
    })
  })

  it('are published with who and why, and listed', async () => {
    const rules = written({
      points: [{ code: 'complaint', urgency: 0, importance: 60 }],
      words: [{ sign: 'complaint', phrases: ['en carafe'] }],
    })
    const published = await publish(rules, defaultTriageRules.version)

    expect(published).toMatchObject({
      rules: {
        version: 'triage-1',
        why: 'Les réclamations attendaient.',
        publishedBy: { name: 'Claire' },
        archivedAt: null,
        words: [{ sign: 'complaint', phrases: ['en carafe'] }],
      },
      userErrors: [],
    })
    await publish(written(), 'triage-1')
    const { triageRulesVersions, first, none } = await ask(
      `{ triageRulesVersions(first: 1) { edges { node { version } cursor } pageInfo { hasNextPage } }
        first: triageRules(version: "triage-1") { archivedAt reasons { code points { importance } } }
        none: triageRules(version: "triage-9") { version } }`,
    )
    expect(triageRulesVersions).toMatchObject({
      edges: [{ node: { version: 'triage-2' } }],
      pageInfo: { hasNextPage: true },
    })
    expect(first.archivedAt).not.toBeNull()
    expect(none).toBeNull()
  })

  it.each([
    [
      'points below nought',
      { points: [{ code: 'idea', urgency: -1, importance: 0 }] },
      'TRIAGE_POINTS',
      ['points', 'idea', 'urgency'],
    ],
    [
      'an audience that decides',
      { points: [{ code: 'reach', urgency: 0, importance: 100 }] },
      'TRIAGE_POINTS',
      ['points', 'reach', 'importance'],
    ],
    [
      'a reason twice',
      {
        points: [
          { code: 'idea', urgency: 0, importance: 1 },
          { code: 'idea', urgency: 0, importance: 2 },
        ],
      },
      'TRIAGE_TWICE',
      ['points', 'idea'],
    ],
    [
      'danger that would wait',
      { points: [{ code: 'threat', urgency: 0, importance: 40 }] },
      'TRIAGE_BAND_0_LOWERED',
      ['points', 'threat'],
    ],
    [
      'a pattern',
      { words: [{ sign: 'spam', phrases: ['promo', '(a+)+'] }] },
      'TRIAGE_PHRASE_SIGNS',
      ['words', 'spam', '1'],
    ],
    [
      'a sign that nobody knows',
      { words: [{ sign: 'yeti', phrases: [] }] },
      'TRIAGE_UNKNOWN',
      ['words', 'yeti'],
    ],
  ])('refuse %s with its place, wherever they are sent', async (_what, more, code, place) => {
    const refusal = [expect.objectContaining({ code, path: ['input', 'rules', ...place] })]

    expect(await replay(written(more))).toEqual({ part: null, userErrors: refusal })
    expect(await publish(written(more), 'triage-2')).toEqual({ rules: null, userErrors: refusal })
  })
})
