import fc from 'fast-check'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Path = (string | number)[]

/** What a network might one day send in the place of what it sends today. */
const SURPRISES: Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  'surprise',
  '\u0000',
  'a\uD800b',
  '\u202Egnp',
  '9999-99-99T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  '0000-01-01T00:00:00Z',
  'javascript:alert(1)',
  [],
  [null],
  {},
  { surprise: [] },
  'x'.repeat(70_000),
]

/**
 * A body that is one to three changes away from one of the given JSON bodies: a field dropped, or replaced by
 * something of another type or an impossible value. Bodies that are not JSON are left to `scrambledBytes`.
 */
export function mutatedBody(bodies: readonly Uint8Array[]): fc.Arbitrary<string> {
  const documents = bodies.map(parseJson).filter((document) => document !== undefined)
  if (documents.length === 0) return fc.constant('')
  const change = fc.record({
    where: fc.nat(),
    to: fc.option(fc.constantFrom(...SURPRISES), { nil: undefined }),
  })
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) => {
      const mutated = changes.reduce<Json>((current, { where, to }) => {
        const paths = pathsOf(current)
        const path = paths[where % paths.length]
        return path === undefined ? current : replaceAt(current, path, to)
      }, document)
      return JSON.stringify(mutated)
    })
}

/** One of the given bodies, cut short or with bytes overwritten. */
export function scrambledBytes(bodies: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const hit = fc.record({ where: fc.nat(), byte: fc.nat({ max: 255 }) })
  return fc
    .tuple(fc.constantFrom(...bodies), fc.array(hit, { maxLength: 8 }), fc.option(fc.nat()))
    .map(([body, hits, cut]) => {
      const scrambled = Uint8Array.from(body)
      for (const { where, byte } of hits) scrambled[where % Math.max(body.length, 1)] = byte
      return cut === null ? scrambled : scrambled.slice(0, cut % Math.max(body.length, 1))
    })
}

function parseJson(body: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Json
  } catch {
    return undefined
  }
}

function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return [path, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function replaceAt(value: Json, path: Path, to: Json | undefined): Json {
  const [key, ...rest] = path
  if (key === undefined) return to ?? null
  if (Array.isArray(value)) {
    if (rest.length === 0 && to === undefined) return value.filter((_, index) => index !== key)
    return value.map((inner, index) => (index === key ? replaceAt(inner, rest, to) : inner))
  }
  const entries = Object.entries(value as { [key: string]: Json })
  if (rest.length === 0 && to === undefined)
    return Object.fromEntries(entries.filter(([name]) => name !== key))
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? replaceAt(inner, rest, to) : inner]),
  )
}
