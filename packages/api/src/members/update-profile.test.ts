import { afterAll, beforeAll, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { getMember } from './get-member.ts'
import { updateProfile } from './update-profile.ts'

let world: TestWorld

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const renamings = async () =>
  (await world.inside((tx) => listAuditEntries(tx, { limit: 50, before: null }))).filter(
    ({ action }) => action === 'member.renamed',
  ).length

it('changes name, language and time zone, and puts a new name on record once', async () => {
  const { memberId } = world.agent.viewer
  await updateProfile(world.agent, { name: ' Salma   Benali ', locale: 'ar', timeZone: 'Africa/Tunis' })
  await updateProfile(world.agent, { name: 'Salma Benali' })
  await updateProfile(world.agent, { locale: 'fr' })

  expect(await world.inside((tx) => getMember(tx, memberId))).toMatchObject({
    name: 'Salma Benali',
    locale: 'fr',
    timeZone: 'Africa/Tunis',
  })
  expect(await renamings()).toBe(1)
})

it('refuses an empty name and a zone that is none, and changes nothing', async () => {
  await expect(updateProfile(world.agent, { name: '\n', locale: 'en' })).rejects.toMatchObject({
    code: 'NAME_EMPTY',
    path: ['name'],
  })
  await expect(updateProfile(world.agent, { timeZone: 'Mars/Base', locale: 'en' })).rejects.toMatchObject({
    code: 'TIME_ZONE_UNKNOWN',
  })
  expect(await world.inside((tx) => getMember(tx, world.agent.viewer.memberId))).toMatchObject({
    locale: 'fr',
  })
})
