import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answering, openAnswering } from '../testing/answering.ts'

describe('the text of a reply', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  it.each([
    ['TEXT_TOO_LONG', '👩‍👩‍👧'.repeat(303), { over: 3, max: 300, unit: 'graphemes' }],
    ['TEXT_EMPTY', ' \n ', {}],
    ['TEXT_EMPTY', '\u200B\u2060 \u202E\uFEFF', {}],
    ['TEXT_UNREADABLE', 'a\u0000b', {}],
    ['TEXT_UNREADABLE', 'a\ud83d', {}],
    ['TEXT_UNREADABLE', 'a\ufffdb', {}],
  ])('is refused as %s', async (code, body, parameters) => {
    const [ada, posted] = [await house.member(), await house.post()]

    await expect(house.answer(ada, posted, { body })).rejects.toMatchObject({
      code,
      parameters,
      path: ['body'],
    })
  })

  it('has ten posts at most, by the verb and by the table', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const further = (count: number) => Array.from({ length: count }, (_, n) => `Part ${n + 2}.`)

    await expect(house.answer(ada, posted, { further: further(10) })).rejects.toMatchObject({
      code: 'TOO_MANY_PARTS',
      parameters: { most: 10, count: 11 },
      path: ['further'],
    })
    const reply = await house.answer(ada, posted, { further: further(9) })
    const eleventh = ada.transaction((tx) =>
      tx.execute(sql`insert into reply_parts select organization_id, reply_id, 11, channel_id, 'eleventh', body
        from reply_parts where reply_id = ${reply.replyId} and part = 10`),
    )
    await expect(eleventh).rejects.toMatchObject({ cause: { constraint_name: 'reply_parts_part' } })
  })
})
