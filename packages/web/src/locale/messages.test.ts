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

const names = ['inbox', 'settings', 'elsewhere', 'helpOut', 'helpElsewhere'] as const
const inSources: Record<string, Record<string, Entry>> = {}
const kept: Record<string, Record<string, Record<string, Entry>>> = {}

beforeAll(async () => {
  const config = getConfig({ cwd: root, configPath: `${root}/lingui.config.ts` })
  for (const catalog of await getCatalogs(config)) {
    inSources[catalog.name!] = (await catalog.collect()) ?? {}
    kept[catalog.name!] = (await catalog.readAll()) as Record<string, Record<string, Entry>>
  }
}, 60_000)

/** The names that a message fills in. Plural forms may repeat or leave out their number. */
function placeholders(text: string): string[] {
  const outsidePlurals = text.replaceAll(/\{\w+, plural,.*\}$/gs, '')
  return [...outsidePlurals.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!).toSorted()
}

const each = names.flatMap((name) => locales.map((locale) => [name, locale] as const))

it('no catalogue is forgotten here', () => {
  expect(Object.keys(kept).toSorted()).toEqual(names.toSorted())
})

describe.each(each)('the catalogue %s of %s', (name, locale) => {
  it('has every message of the sources and no other (run: lingui extract --clean)', () => {
    expect(Object.keys(kept[name]![locale]!).toSorted()).toEqual(Object.keys(inSources[name]!).toSorted())
  })

  it('leaves no message without words', () => {
    const missing = Object.entries(kept[name]![locale]!)
      .filter(([, entry]) => !entry.translation && locale !== 'en')
      .map(([id]) => inSources[name]![id]?.message)

    expect(missing).toEqual([])
  })

  it('fills in the same names as the source', () => {
    for (const [id, entry] of Object.entries(kept[name]![locale]!)) {
      const source = inSources[name]![id]?.message ?? ''
      expect(placeholders(entry.translation || source), source).toEqual(placeholders(source))
    }
  })
})

it.each(locales)('one message has the same words in every catalogue of %s', (locale) => {
  const words = new Map<string, string>()
  for (const name of names)
    for (const [id, { translation = '' }] of Object.entries(kept[name]![locale]!)) {
      expect(translation, inSources[name]![id]?.message).toBe(words.get(id) ?? translation)
      words.set(id, translation)
    }
})

it('Arabic has its six plural forms', () => {
  const plurals = names
    .flatMap((name) => Object.values(kept[name]!['ar']!))
    .filter(({ translation }) => translation?.includes(', plural,'))

  expect(plurals.length).toBeGreaterThan(0)
  for (const { translation } of plurals)
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
      expect(translation).toContain(`${form} {`)
})
