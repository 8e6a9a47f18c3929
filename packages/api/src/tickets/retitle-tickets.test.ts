import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from './tables.ts'

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const titles = () =>
  world.inside(async (tx) =>
    (await tx.select({ title: tickets.title }).from(tickets)).map((row) => row.title),
  )

it('a ticket is called by the first words that still stand', async () => {
  const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000)
  await world.receive(
    message({ externalId: 'm1', text: 'Mon numéro de dossier est le 4512', sentAt: at(9) }),
    message({ externalId: 'm2', text: 'Vous répondez quand ?', sentAt: at(5) }),
  )
  expect(await titles()).toEqual(['Mon numéro de dossier est le 4512'])

  const edited = { externalId: 'm1', text: 'Mon dossier', spans: [], editedAt: at(4) }
  await world.receive({ kind: 'message.edited', ...edited })
  expect(await titles()).toEqual(['Mon dossier'])

  await world.receive({ kind: 'message.deleted', externalId: 'm1', deletedAt: at(3) })
  expect(await titles()).toEqual(['Vous répondez quand ?'])

  await world.receive({ kind: 'message.deleted', externalId: 'm2', deletedAt: at(2) })
  expect(await titles()).toEqual([''])
})
