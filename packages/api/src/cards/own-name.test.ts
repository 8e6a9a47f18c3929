import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { members } from '../members/tables.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { type Helping, openHelping } from '../testing/helping.ts'

let house: Helping
let api: TestApi

beforeAll(async () => {
  house = await openHelping()
  api = await openApi({ ...house.world, database: house.database })
})
afterAll(async () => {
  await api.close()
  await house.close()
})

it('whoever signed an answer reads it signed, with the names of colleagues masked', async () => {
  await house.ask()
  const karim = await house.volunteer()
  const rename = (memberId: string, name: string) =>
    house.owner.update(members).set({ name }).where(eq(members.memberId, memberId))
  await rename(karim.viewer.memberId, 'Karim Haddad')
  await rename(house.supervisor.viewer.memberId, 'Odile Perrin')
  await house.answer(karim, await house.take(karim), { body: 'Yes, folded. Odile Perrin knows more. Karim' })

  const { data, errors } = await api.ask(
    await api.tokenOf(karim),
    '{ helpGiven { reply { body } } helpCard { given { reply { body } } } }',
  )
  expect(errors).toEqual([])
  const reply = { body: 'Yes, folded. ••• knows more. Karim' }
  expect(data).toEqual({ helpGiven: [{ reply }], helpCard: { given: { reply } } })
})
