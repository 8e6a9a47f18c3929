import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STATUS } from './http/refusal-status.ts'
import { openSquare } from './testing/open-square.ts'

const page = readFileSync(new URL('../../../../docs/town-square.md', import.meta.url), 'utf8')
const addresses = [...page.matchAll(/^### `(GET|POST|PUT|PATCH|DELETE) (\/\S+)`$/gm)].map(
  ([, method, path]) => [method!, path!] as const,
)

describe('the description of the network', () => {
  let world: Awaited<ReturnType<typeof openSquare>>
  beforeAll(async () => {
    world = await openSquare()
  })
  afterAll(() => world.close())

  it('is there', () => expect(addresses.length).toBeGreaterThan(20))

  it.each(addresses)('%s %s exists', async (method, path) => {
    const asked = path
      .replace('{square}', 'gare')
      .replaceAll(/\{\w+\}/g, '019a7a10-1111-7000-8000-000000000001')
    const token = path.startsWith('/brand') ? world.brand.apiToken : world.square.adminToken
    const { json } = await world.ask(method, asked.slice(1), { token })

    expect(json?.error?.code).not.toBe('NO_SUCH_ADDRESS')
  })

  it('names every status that a refusal has', () => {
    const missing = Object.entries(STATUS).filter(
      ([code, status]) => !new RegExp(`^\\| ${status} \\|.*\`${code}\``, 'm').test(page),
    )

    expect(missing).toEqual([])
  })
})
