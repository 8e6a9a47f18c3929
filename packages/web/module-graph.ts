import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'

/** A way from one module of ours to another. */
interface Way {
  to: string
  /** The catalogue that is read along with it. */
  words: string | null
}

const isOurs = ({ to }: Way) => /\.tsx?$/.test(to)

/** What a module imports of ours, types aside. */
function waysFrom(file: string): Way[] {
  const source = readFileSync(file, 'utf8')
  const { module } = parseSync(file, source)
  const way = (path: string, words: string | null = null): Way => ({ to: join(dirname(file), path), words })
  return [
    ...module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => way(moduleRequest.value)),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ isType, moduleRequest }) => (isType || !moduleRequest ? [] : way(moduleRequest.value))),
    ...module.dynamicImports.map(({ start, moduleRequest }) => {
      const before = source.slice(0, start)
      const words = /withWords\(\s*'(\w+)',\s*(?:async )?\(\) =>[\s({]*(?:default: \()?(?:await )?$/.exec(
        before,
      )?.[1]
      return way(source.slice(moduleRequest.start + 1, moduleRequest.end - 1), words)
    }),
  ].filter((one) => isOurs(one))
}

/**
 * For each module that an entry leads to, which catalogues are there by then: one set for every combination that some
 * way brings along. A catalogue that has been read stays.
 */
export function wordsByModule(entry: string, atFirst: string): Map<string, ReadonlySet<string>[]> {
  const found = new Map<string, Map<string, ReadonlySet<string>>>()
  const waiting = [{ file: entry, there: new Set([atFirst]) }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { file, there } = next
    const combination = [...there].toSorted().join(' ')
    const known = found.get(file) ?? new Map<string, ReadonlySet<string>>()
    if (known.has(combination)) continue
    found.set(file, known.set(combination, there))
    for (const { to, words } of waysFrom(file))
      waiting.push({ file: to, there: words === null ? there : new Set([...there, words]) })
  }
  return new Map([...found].map(([file, combinations]) => [file, [...combinations.values()]]))
}
