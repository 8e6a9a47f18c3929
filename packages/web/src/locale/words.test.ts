// @vitest-environment node
import { join, relative } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { i18n } from '@lingui/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordsByModule } from '../../module-graph.ts'
import { readWords, speak, withWords } from './words.ts'

const root = join(import.meta.dirname, '../..')

/** By module: what it says. */
const said = new Map<string, Map<string, string>>()
/** By catalogue: what it holds. */
const held = new Map<string, Set<string>>()
let there: ReturnType<typeof wordsByModule>

beforeAll(async () => {
  for (const catalog of await getCatalogs(
    getConfig({ cwd: root, configPath: join(root, 'lingui.config.ts') }),
  )) {
    const messages = (await catalog.collect()) ?? {}
    held.set(catalog.name!, new Set(Object.keys(messages)))
    for (const [id, { message = id, origin = [] }] of Object.entries(messages))
      for (const [file] of origin) {
        const path = join(root, file)
        said.set(path, (said.get(path) ?? new Map<string, string>()).set(id, message))
      }
  }
  there = wordsByModule(join(root, 'src/main.tsx'), 'inbox')
}, 60_000)

/** A message of this catalogue that no other one holds. */
function onlyIn(name: string): string {
  const others = [...held].flatMap(([other, ids]) => (other === name ? [] : [...ids]))
  return [...held.get(name)!].find((id) => !others.includes(id))!
}

describe('a message', () => {
  it('is in a catalogue that is there, whichever way led to the module that says it', () => {
    const unheard = [...said].flatMap(([file, messages]) =>
      (there.get(file) ?? []).flatMap((catalogues) =>
        [...messages]
          .filter(([id]) => ![...catalogues].some((name) => held.get(name)?.has(id)))
          .map(([, message]) => `${relative(root, file)} with ${[...catalogues].join(' + ')}: ${message}`),
      ),
    )

    expect(said.size).toBeGreaterThan(100)
    expect(unheard).toEqual([])
  })

  it('is said by modules that the console reaches: the ways to them are all understood', () => {
    expect([...said.keys()].filter((file) => !there.has(file)).map((file) => relative(root, file))).toEqual(
      [],
    )
  })
})

describe('a catalogue', () => {
  it('of the settings is no part of what the inbox reads', () => {
    const settings = [...(there.get(join(root, 'src/settings/settings-screen.tsx')) ?? [])]

    expect(settings).toEqual([new Set(['inbox', 'settings'])])
    expect(there.get(join(root, 'src/inbox/inbox-screen.tsx'))).toEqual([new Set(['inbox'])])
  })

  it('comes with the part that needs it, and again in each language that is chosen later', async () => {
    const ofSettings = onlyIn('settings')
    await speak('fr')
    expect(i18n.messages).not.toHaveProperty([ofSettings])

    await expect(withWords('settings', async () => 'the part')()).resolves.toBe('the part')
    expect(i18n.messages).toHaveProperty([ofSettings])

    await speak('ar')
    expect(i18n.locale).toBe('ar')
    expect(i18n.messages).toHaveProperty([ofSettings])
  })

  it('that is asked for while the language changes is there in the new one', async () => {
    const ofElsewhere = onlyIn('elsewhere')
    await Promise.all([speak('en'), readWords('elsewhere')])

    expect(i18n.locale).toBe('en')
    expect(i18n.messages).toHaveProperty([ofElsewhere])
  })
})
