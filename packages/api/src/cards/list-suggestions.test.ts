import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inOrganization } from '../db/client.ts'
import { createTemplate } from '../knowledge/create-template.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tickets } from '../tickets/tables.ts'
import { listSuggestions } from './list-suggestions.ts'

let house: Helping

beforeAll(async () => {
  house = await openHelping()
})
afterAll(() => house.close())

const suggest = async (visibility: 'public' | 'private' = 'public', first = 3) => {
  const karim = await house.volunteer()
  const { ticketId } = await house.ask()
  return inOrganization(house.world.db, house.organizationId, async (tx) => {
    const [ticket] = await tx.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    return listSuggestions(tx, karim.viewer, {
      ticket: ticket!,
      draft: '',
      first,
      visibility,
      now: new Date(),
    })
  })
}

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
  const [suggested] = await suggest()
  expect(suggested).toMatchObject({ title: 'Folding bike on the train', language: 'en' })
  expect(suggested!.text).toBe('Hello,\nyour folding bike travels in its bag: coach {{? which one}}.')
})

it('a text that the charter would not let out is not suggested, and leaves its place to the next one', async () => {
  const create = (name: string, body: string) =>
    createTemplate(house.supervisor, { name, texts: [{ language: 'en', body }] })
  await create(
    'Folding bike, train: promised',
    'We guarantee you a refund for the folding bike on the train.',
  )
  await create('Folding bike, train: by mail', 'Write to bikes.train@example.org about your folding bike.')
  const titles = (suggested: { title: string }[]) => suggested.map(({ title }) => title).toSorted()

  expect(titles(await suggest('public', 5))).toEqual(['Folding bike on the train'])
  // The address is refused where everybody reads it, and nowhere else.
  expect(titles(await suggest('private', 5))).toEqual([
    'Folding bike on the train',
    'Folding bike, train: by mail',
  ])
  expect(titles(await suggest('public', 1))).toEqual(['Folding bike on the train'])
})
