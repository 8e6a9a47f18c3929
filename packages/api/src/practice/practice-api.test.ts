import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '../graphql/ids.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { createTopic } from '../voice/create-topic.ts'
import { KNOWN_CASES } from './known-cases.ts'

let world: TestWorld
let api: TestApi
let token: { karim: string; salma: string }
let topicId: string

beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  const karim = await world.member('volunteer', 'Karim')
  token = { karim: await api.tokenOf(karim), salma: await api.tokenOf(world.agent) }
  topicId = encodeId('Topic', await createTopic(await world.member('supervisor'), { name: 'Chats' }))
})
afterAll(async () => {
  await api.close()
  await world.close()
})

const ITEM =
  'id task topic { name } said { isTheirs text } lane body isSame isAccepted expectedLane laneReasons knownBecause theirAnswer findings { clause }'
const draw = async (as = token.karim) =>
  (
    await api.ask(
      as,
      `mutation ($i: DrawPracticeInput!) { drawPractice(input: $i) { item { ${ITEM} } userErrors { code } } }`,
      { i: { topicId } },
    )
  ).data.drawPractice
const answer = async (input: object) =>
  (
    await api.ask(
      token.karim,
      `mutation ($i: AnswerPracticeInput!) { answerPractice(input: $i) { item { ${ITEM} } step { from to } userErrors { code } } }`,
      { i: input },
    )
  ).data.answerPractice

const compare = async (input: object) =>
  (
    await api.ask(
      token.karim,
      `mutation ($i: ComparePracticeInput!) { comparePractice(input: $i) { item { ${ITEM} } step { from to } userErrors { code } } }`,
      { i: input },
    )
  ).data.comparePractice
const progress = async (as = token.karim) =>
  (
    await api.ask(as, '{ practiceProgress { topic { name } level accepted needed isBegun } }')
  ).data.practiceProgress.find((one: { topic: { name: string } }) => one.topic.name === 'Chats')

it('leads from the first case to the first level, with what the team did once it is answered', async () => {
  const [first, second] = KNOWN_CASES
  const place = (await draw()).item
  expect(place).toMatchObject({
    task: 'place',
    topic: { name: 'Chats' },
    said: [{ isTheirs: true, text: first!.said.fr }],
    theirAnswer: null,
    isAccepted: null,
    laneReasons: [],
    knownBecause: 'nothingElse',
  })
  expect(await answer({ itemId: place.id, lane: first!.lane })).toMatchObject({
    item: {
      isAccepted: true,
      expectedLane: first!.lane,
      laneReasons: first!.reasons,
      theirAnswer: first!.answer.fr,
    },
    step: null,
    userErrors: [],
  })
  const write = (await draw()).item
  expect(write).toMatchObject({ task: 'answer', said: [{ text: second!.said.fr }] })
  const written = { itemId: write.id, body: 'Nous regardons où en est votre dossier.' }
  expect(await answer(written)).toMatchObject({
    item: { isAccepted: null, theirAnswer: second!.answer.fr, findings: [] },
    step: null,
  })
  expect(await progress()).toMatchObject({ level: 'learner', accepted: 1, needed: 3, isBegun: true })
  expect(await compare({ itemId: write.id, isSame: true })).toMatchObject({
    item: { isAccepted: true, isSame: true },
    step: null,
  })
  const last = (await draw()).item
  expect(await answer({ itemId: last.id, lane: KNOWN_CASES[2]!.lane })).toMatchObject({
    step: { from: 'learner', to: 'reviewed' },
  })

  expect(await progress()).toMatchObject({ level: 'reviewed', accepted: 0, isBegun: false })
  expect(await progress(token.salma)).toBeUndefined()
  const { data } = await api.ask(
    token.karim,
    'query ($id: ID!) { ownPractice(topicId: $id) { task isAccepted } }',
    { id: topicId },
  )
  expect(data.ownPractice).toHaveLength(3)
})

it('is for volunteers', async () => {
  expect(await draw(token.salma)).toEqual({ item: null, userErrors: [{ code: 'NOT_A_VOLUNTEER' }] })
})
