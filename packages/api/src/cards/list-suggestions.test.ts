import { afterAll, beforeAll, expect, it } from 'vitest'
import { inOrganization } from '../db/client.ts'
import { createTemplate } from '../knowledge/create-template.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { listSuggestions } from './list-suggestions.ts'

let house: Helping

beforeAll(async () => {
  house = await openHelping()
})
afterAll(() => house.close())

it('a text that is suggested to a volunteer greets nobody by name, and keeps what is to be filled in', async () => {
  await createTemplate(house.supervisor, {
    name: 'Folding bike on the train',
    shortcut: 'bike',
    texts: [
      {
        language: 'en',
        body: 'Hello {{contact.firstName}},\nyour folding bike travels in its bag, {{contact.name}}: coach {{? which one}}.',
      },
    ],
  })
  const { ticketId } = await house.ask()
  const karim = await house.volunteer()
  const [suggested] = await inOrganization(house.world.db, house.organizationId, (tx) =>
    listSuggestions(tx, karim.viewer, { ticketId, draft: '', first: 3, now: new Date() }),
  )
  expect(suggested).toMatchObject({ title: 'Folding bike on the train', language: 'en' })
  expect(suggested!.text).toBe('Hello,\nyour folding bike travels in its bag: coach {{? which one}}.')
})
