import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCharterRules } from '../charter/load-charter-rules.ts'
import { setCharterRules } from '../charter/set-charter-rules.ts'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { offerTicket } from './offer-ticket.ts'

let world: TestWorld
let api: TestApi
let supervisor: Ctx
let token: string

beforeAll(async () => {
  world = await createWorld()
  api = await openApi(world)
  supervisor = await world.member('supervisor')
  const zoe = await world.member('volunteer', ' Anne-Zoé  Le Goff')
  await signCharter(zoe, { number: 0, language: 'fr' })
  token = await api.tokenOf(zoe)
  await world.receive(message({ externalId: 'bike', text: 'Puis-je prendre mon vélo ?' }))
  await world.inside(async (tx) => {
    const [ticket] = await tx.select().from(tickets)
    return offerTicket(tx, new Date(), {
      memberId: zoe.viewer.memberId,
      ticketId: ticket!.ticketId as TicketId,
      level: 'reviewed',
      reasons: [{ code: 'next_in_order', parameters: { place: 1 } }],
      minutes: 5,
      urgencyOffered: 40,
    })
  })
})
afterAll(async () => {
  await api.close()
  await world.close()
})

it('a card tells whoever holds it with which first name to sign, as long as the charter asks for one', async () => {
  const signature = async () => {
    const { data, errors } = await api.ask(token, '{ helpCard { signature } }')
    expect(errors).toEqual([])
    return data.helpCard.signature
  }
  const remind = async (asksForSignature: boolean) => {
    const { number } = await world.inside(loadCharterRules)
    const rules = { limits: [], words: [], patterns: [], allowed: [], severities: [], asksForSignature }
    await setCharterRules(supervisor, { number, rules })
  }

  expect(await signature()).toBe('Anne-Zoé')
  await remind(false)
  expect(await signature()).toBeNull()
  await remind(true)
  expect(await signature()).toBe('Anne-Zoé')
})
