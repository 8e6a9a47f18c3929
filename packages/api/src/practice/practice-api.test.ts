import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { archiveCard } from '../knowledge/archive-card.ts'
import { createCard } from '../knowledge/create-card.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { createTopic } from '../voice/create-topic.ts'
import { updateTopic } from '../voice/update-topic.ts'
import { KNOWN_CASES } from './known-cases.ts'

let world: TestWorld
let api: TestApi
let token: { karim: string; salma: string }
let topicId: string
let quays: string

beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  const karim = await world.member('volunteer', 'Karim')
  token = { karim: await api.tokenOf(karim), salma: await api.tokenOf(world.agent) }
  const supervisor = await world.member('supervisor')
  topicId = encodeId('Topic', await createTopic(supervisor, { name: 'Chats' }))
  // Words of an invented case that everybody has, and of another one.
  const keywords = ['suis sur le quai', 'remboursement promis'].map((keyword) => ({
    language: 'fr' as const,
    keyword,
  }))
  quays = encodeId('Topic', await createTopic(supervisor, { name: 'Quais', keywords }))
})
afterAll(async () => {
  await api.close()
  await world.close()
})

const ITEM =
  'id task source counts topic { name } said { isTheirs text } lane body isSame isAccepted expectedLane laneReasons knownBecause theirAnswer findings { clause }'
const draw = async (topic = quays, as = token.karim) =>
  (
    await api.ask(
      as,
      `mutation ($i: DrawPracticeInput!) { drawPractice(input: $i) { item { ${ITEM} } userErrors { code } } }`,
      { i: { topicId: topic } },
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
const progress = async (name = 'Quais', as = token.karim) =>
  (
    await api.ask(as, '{ practiceProgress { topic { name } level accepted needed isBegun } }')
  ).data.practiceProgress.find((one: { topic: { name: string } }) => one.topic.name === name)

it('leads from the first case to the first level, with what the team did once it is answered', async () => {
  const [first, second] = KNOWN_CASES
  const place = (await draw()).item
  expect(place).toMatchObject({
    task: 'place',
    source: 'invented',
    counts: true,
    topic: { name: 'Quais' },
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
  expect(write).toMatchObject({ task: 'answer', said: [{ text: first!.said.fr }] })
  const written = { itemId: write.id, body: 'Nous cherchons tout de suite : dans quelle gare êtes-vous ?' }
  expect(await answer(written)).toMatchObject({
    item: { isAccepted: null, theirAnswer: first!.answer.fr, findings: [] },
    step: null,
  })
  expect(await progress()).toMatchObject({ level: 'learner', accepted: 1, needed: 3, isBegun: true })
  expect(await compare({ itemId: write.id, isSame: true })).toMatchObject({
    item: { isAccepted: true, isSame: true },
    step: null,
  })
  const last = (await draw()).item
  expect(await answer({ itemId: last.id, lane: second!.lane })).toMatchObject({
    step: { from: 'learner', to: 'reviewed' },
  })

  expect(await progress()).toMatchObject({ level: 'reviewed', accepted: 0, isBegun: false })
  expect(await progress('Quais', token.salma)).toBeUndefined()
  const { data } = await api.ask(
    token.karim,
    'query ($id: ID!) { ownPractice(topicId: $id) { task isAccepted } }',
    { id: quays },
  )
  expect(data.ownPractice).toHaveLength(3)
})

it('says of what is not on the topic that it is exercise, and lets nobody answer customers for it', async () => {
  for (const { key, lane } of KNOWN_CASES) {
    const { item } = await draw(topicId)
    expect(item, key).toMatchObject({ source: 'invented', counts: false, knownBecause: 'nothingElse' })
    const given =
      item.task === 'place' ? { lane } : { body: 'Merci de votre message, nous regardons tout de suite.' }
    const graded = await answer({ itemId: item.id, ...given })
    const { item: done, step } =
      item.task === 'place' ? graded : await compare({ itemId: item.id, isSame: true })
    expect(done, key).toMatchObject({ isAccepted: true, counts: false })
    expect(step, key).toBeNull()
  }
  expect(await progress('Chats')).toMatchObject({ level: 'learner', accepted: 0, isBegun: false })
})

it('asks the questions of knowledge cards on the topic, each until it was got right, and counts them', async () => {
  const keep = (question: string, more: object = {}) =>
    createCard(world.agent, {
      texts: [{ language: 'fr', question, answer: 'Oui, dans un panier, et gratuitement.' }],
      ...more,
    })
  await keep('Puis-je voyager avec mes chats ?')
  await keep('Où est la gare ?')
  const archived = await keep('Deux chats dans un panier ?')
  await archiveCard(world.agent, { cardId: archived.cardId as never })
  const supervisor = await world.member('supervisor')
  await updateTopic(supervisor, {
    topicId: getRowId('Topic', topicId, 'topicId'),
    keywords: [{ language: 'fr', keyword: 'chats' }],
  })
  const answers = async (isSame: boolean) => {
    const { item } = await draw(topicId)
    expect(item).toMatchObject({
      task: 'answer',
      source: 'knowledge',
      counts: true,
      knownBecause: null,
      said: [{ isTheirs: true, text: 'Puis-je voyager avec mes chats ?' }],
      theirAnswer: null,
    })
    const written = await answer({ itemId: item.id, body: 'Oui, ils voyagent avec vous dans un panier.' })
    expect(written.item.theirAnswer).toBe('Oui, dans un panier, et gratuitement.')
    await compare({ itemId: item.id, isSame })
    return (await progress('Chats')).accepted
  }

  expect(await answers(false)).toBe(0)
  expect(await answers(true)).toBe(1)
  expect((await draw(topicId)).item).toMatchObject({ source: 'invented', counts: false })
})

it('is for volunteers', async () => {
  expect(await draw(quays, token.salma)).toEqual({ item: null, userErrors: [{ code: 'NOT_A_VOLUNTEER' }] })
})
