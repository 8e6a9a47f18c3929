import { http, HttpResponse } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { fetchGraph } from './client.ts'
import { ViewerDocument } from './generated/graphql.ts'

const MINUTE_MS = 60_000
let header: string | null = null
const server = setupServer(
  http.post('http://localhost/graphql', ({ request }) => {
    header = request.headers.get('relais-background')
    return HttpResponse.json({ data: { viewer: null } })
  }),
)

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const headerAfter = async (elapsedMs: number) => {
  vi.setSystemTime(Date.now() + elapsedMs)
  await fetchGraph(ViewerDocument, {})
  return header
}

it('what a page reads while somebody is at it keeps the session alive', async () => {
  dispatchEvent(new Event('keydown'))
  expect(await headerAfter(MINUTE_MS)).toBeNull()
})

it('what a page reads of its own accord, after a minute without a key or a touch, does not', async () => {
  dispatchEvent(new Event('keydown'))
  expect(await headerAfter(MINUTE_MS + 1)).toBe('1')
  dispatchEvent(new Event('pointerdown'))
  expect(await headerAfter(0)).toBeNull()
})
