import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { ReplyId } from '../db/id.ts'
import { returnReply } from '../replies/return-reply.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { finishCard } from './finish-card.ts'
import { nextCard } from './next-card.ts'

let house: Helping
let api: TestApi
let karim: Ctx

beforeAll(async () => {
  house = await openHelping()
  api = await openApi({ ...house.world, database: house.database })
})
beforeEach(async () => {
  await house.ask()
  karim = await house.volunteer()
})
afterAll(async () => {
  await api.close()
  await house.close()
})

const READ = `{ helpCard { state draft { body } sentBack { outcome reason note by { id name } } } }`
const readCard = async () => {
  const { data, errors } = await api.ask(await api.tokenOf(karim), READ)
  expect(errors).toEqual([])
  return data.helpCard
}
/** Hands in an answer and has it sent back. */
const sendBack = async (note: string) => {
  const card = await house.take(karim)
  const { reply } = await house.answer(karim, card)
  const { replyId, revision } = reply!
  await returnReply(house.supervisor, { replyId: replyId as ReplyId, revision, reason: 'fact', note })
  await house.tidy()
  return card
}

it('whoever has an answer back reads by whom and why, personal data masked, until the next is handed in', async () => {
  const card = await sendBack('Ask marie.curie@example.org: only off-peak.')

  expect(await readCard()).toEqual({
    state: 'taken',
    draft: { body: 'Yes, folded and in its bag.' },
    sentBack: {
      outcome: 'returned',
      reason: 'fact',
      note: 'Ask •••: only off-peak.',
      by: { id: expect.any(String), name: expect.any(String) },
    },
  })
  await house.answer(karim, card, { body: 'Yes, off-peak.' })
  expect(await readCard()).toMatchObject({ state: 'answered', sentBack: null })
})

it('nothing of it stands on the next card', async () => {
  const card = await sendBack('Only off-peak.')
  await finishCard(karim, { cardId: card.helpCardId })
  await house.ask()
  await nextCard(karim, { minutes: null })
  expect(await readCard()).toMatchObject({ state: 'offered', sentBack: null })
})
