import { townSquare } from '@relais/connector-town-square'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import { channels } from '../channels/tables.ts'
import type { Ctx } from '../context.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { archiveSavedSearch } from './archive-saved-search.ts'
import { createSavedSearch } from './create-saved-search.ts'
import { pauseSavedSearch } from './pause-saved-search.ts'
import { resumeSavedSearch } from './resume-saved-search.ts'
import { savedSearches } from './tables.ts'
import { updateSavedSearch } from './update-saved-search.ts'

const DEFINITION = { query: 'train', language: null, excludedWords: [], excludedHandles: [] }

describe('a saved search', () => {
  let world: TestWorld
  let supervisor: Ctx
  beforeAll(async () => {
    world = await createWorld({ connectors: [townSquare] })
    supervisor = await world.member('supervisor')
  })
  beforeEach(() => world.inside(async (tx) => void (await tx.delete(savedSearches))))
  afterAll(() => world.close())

  const create = (more: object = {}) =>
    createSavedSearch(supervisor, { ...DEFINITION, channelId: world.channelId, name: 'Lignes', ...more })
  const rows = () => world.inside((tx) => tx.select().from(savedSearches))

  it('is kept as it is meant, and goes on record with everything that is done with it', async () => {
    const savedSearchId = await create({
      name: '  Lignes,  mal écrit ',
      query: ' ligne\n lignes ',
      language: ' FR ',
      excludedWords: [' promo ', 'promo', ''],
      excludedHandles: ['@concurrent'],
    })
    await pauseSavedSearch(supervisor, { savedSearchId })
    await pauseSavedSearch(supervisor, { savedSearchId })
    await resumeSavedSearch(supervisor, { savedSearchId })
    await updateSavedSearch(supervisor, { ...DEFINITION, savedSearchId, name: 'Lignes' })
    await archiveSavedSearch(supervisor, { savedSearchId })
    const entries = await world.inside((tx) => listAuditEntries(tx, { limit: 5, before: null }))

    expect(entries.map(({ action }) => action)).toEqual([
      'savedSearch.archived',
      'savedSearch.updated',
      'savedSearch.resumed',
      'savedSearch.paused',
      'savedSearch.created',
    ])
    expect(await rows()).toMatchObject([
      { name: 'Lignes', query: 'train', language: null, pausedAt: null, excludedWords: [] },
    ])
    await expect(resumeSavedSearch(supervisor, { savedSearchId })).rejects.toMatchObject({
      code: 'SAVED_SEARCH_ARCHIVED',
    })
  })

  it('keeps words, authors and language as they are meant', async () => {
    await create({
      query: ' ligne\n lignes ',
      language: ' FR ',
      excludedWords: [' promo ', 'promo', ''],
      excludedHandles: ['@concurrent', ' @ville '],
    })
    expect(await rows()).toMatchObject([
      {
        query: 'ligne lignes',
        language: 'fr',
        excludedWords: ['promo'],
        excludedHandles: ['concurrent', 'ville'],
      },
    ])
  })

  it.each([
    ['QUERY_EMPTY', { query: ' \u200b ' }],
    ['QUERY_TOO_LONG', { query: 'x'.repeat(201) }],
    ['LANGUAGE_UNKNOWN', { language: 'français' }],
    ['TOO_MANY_EXCLUDED', { excludedWords: Array.from({ length: 51 }, (_, at) => `mot ${at}`) }],
    ['EXCLUDED_TOO_LONG', { excludedHandles: ['x'.repeat(61)] }],
    ['NAME_EMPTY', { name: ' ' }],
    ['NAME_TOO_LONG', { name: 'x'.repeat(61) }],
    ['CHANNEL_NOT_FOUND', { channelId: '019a7a10-1111-7000-8000-000000000001' }],
  ])('is refused with %s', async (code, more) => {
    await expect(create(more)).rejects.toMatchObject({ code })
    expect(await rows()).toEqual([])
  })

  it('has a name of its own on its channel, which an archived one gives back', async () => {
    const savedSearchId = await create()
    await expect(create({ name: 'LIGNES' })).rejects.toMatchObject({ code: 'NAME_TAKEN' })
    await updateSavedSearch(supervisor, { ...DEFINITION, savedSearchId, name: 'lignes' })
    await archiveSavedSearch(supervisor, { savedSearchId })
    await create()
    expect(await rows()).toHaveLength(2)
  })

  it('is one of twenty of its channel at most, however many are saved at once', async () => {
    const names = Array.from({ length: 22 }, (_, at) => `Recherche ${at}`)
    const saved = await Promise.allSettled(names.map((name) => create({ name })))
    const refused = saved.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))

    expect(refused).toMatchObject([{ code: 'TOO_MANY_SEARCHES' }, { code: 'TOO_MANY_SEARCHES' }])
    expect(new Set((await rows()).map(({ slot }) => slot)).size).toBe(20)
  })

  it('is refused where the network lets nobody search', async () => {
    const { search: _, ...capabilities } = townSquare.capabilities
    const deaf = { ...townSquare, capabilities }
    const ctx = { ...supervisor, connectors: new Map([['town-square', deaf]]) }
    await expect(
      createSavedSearch(ctx, { ...DEFINITION, channelId: world.channelId, name: 'x' }),
    ).rejects.toMatchObject({ code: 'SEARCH_NOT_POSSIBLE', parameters: { network: 'town-square' } })
  })

  it('goes with its channel', async () => {
    await create()
    const left = Promise.withResolvers<unknown[]>()
    const undone = world.inside(async (tx) => {
      await tx.delete(channels).where(eq(channels.channelId, world.channelId))
      left.resolve(await tx.select().from(savedSearches))
      throw new Error('The other tests need the channel.')
    })
    await expect(undone).rejects.toThrow('need the channel')
    expect(await left.promise).toEqual([])
  })
})
