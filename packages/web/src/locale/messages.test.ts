import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { beforeAll, describe, expect, it } from 'vitest'
import { locales } from './locale.ts'

const root = `${import.meta.dirname}/../..`

/** What a person reads, whether as a catalogue keeps it or as the sources say it. */
interface Entry {
  message?: string
  translation?: string
  context?: string
}

let inSources: Record<string, Entry> = {}
let catalogues: Record<string, Record<string, Entry>> = {}

beforeAll(async () => {
  const [catalog] = await getCatalogs(getConfig({ cwd: root, configPath: `${root}/lingui.config.ts` }))
  inSources = (await catalog!.collect()) ?? {}
  catalogues = (await catalog!.readAll()) as typeof catalogues
}, 60_000)

/** The names that a message fills in. Plural forms may repeat or leave out their number. */
function placeholders(text: string): string[] {
  const outsidePlurals = text.replaceAll(/\{\w+, plural,.*\}$/gs, '')
  return [...outsidePlurals.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!).toSorted()
}

describe.each(locales)('the catalogue of %s', (locale) => {
  it('has every message of the sources and no other (run: lingui extract --clean)', () => {
    expect(Object.keys(catalogues[locale]!).toSorted()).toEqual(Object.keys(inSources).toSorted())
  })

  it('leaves no message without words', () => {
    const missing = Object.entries(catalogues[locale]!)
      .filter(([, entry]) => !entry.translation && locale !== 'en')
      .map(([id]) => inSources[id]?.message)

    expect(missing).toEqual([])
  })

  it('fills in the same names as the source', () => {
    for (const [id, entry] of Object.entries(catalogues[locale]!)) {
      const source = inSources[id]?.message ?? ''
      expect(placeholders(entry.translation || source), source).toEqual(placeholders(source))
    }
  })
})

it('Arabic has its six plural forms', () => {
  const plurals = Object.values(catalogues['ar']!).filter(({ translation }) =>
    translation?.includes(', plural,'),
  )

  expect(plurals.length).toBeGreaterThan(0)
  for (const { translation } of plurals)
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
      expect(translation).toContain(`${form} {`)
})
