import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '../graphql/ids.ts'
import { drafts } from '../replies/tables.ts'
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

const WRITE = `mutation ($input: WriteOnCardInput!) {
  writeOnCard(input: $input) { card { visibility draft { body visibility } } userErrors { code } } }`

it('what is written on a card is kept with where it is to stand, until its writer says otherwise', async () => {
  await house.ask()
  const karim = await house.volunteer()
  const token = await api.tokenOf(karim)
  const { helpCardId, ticketId } = await house.take(karim)
  const write = async (visibility: string | null) => {
    const input = {
      cardId: encodeId('HelpCard', helpCardId),
      body: 'My number is at the desk.',
      threadRevision: 1,
      visibility,
    }
    const { data, errors } = await api.ask(token, WRITE, { input })
    expect(errors).toEqual([])
    return data.writeOnCard.card
  }
  const draft = { body: 'My number is at the desk.' }
  expect(await write('private')).toEqual({ visibility: 'public', draft: { ...draft, visibility: 'private' } })
  expect(await write(null)).toEqual({ visibility: 'public', draft: { ...draft, visibility: 'public' } })
  const kept = await house.owner.select().from(drafts).where(eq(drafts.ticketId, ticketId))
  expect(kept).toMatchObject([{ visibility: 'public' }])
})
