import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeApi } from './fake-api.ts'
import { fetchGraph } from '../graphql/client.ts'
import { ViewerDocument } from '../graphql/generated/graphql.ts'

let api: FakeApi
beforeEach(() => {
  api = new FakeApi()
  api.listen()
})
afterEach(() => vi.restoreAllMocks())

it('a request that is called off fails at once, and its line is not broken', async () => {
  const printed = vi.spyOn(console, 'error').mockReturnValue()
  const calledOff = new AbortController()
  const request = fetchGraph(ViewerDocument, {}, { signal: calledOff.signal })
  calledOff.abort(new Error('Nobody waits any more.'))

  await expect(request).rejects.toThrow('Nobody waits any more.')
  await api.close()
  expect(api.countOf('Viewer')).toBe(1)
  expect(printed).not.toHaveBeenCalled()
})

it('what has no answer when the test ends is given one, and the page has its own fetch again', async () => {
  const during = globalThis.fetch
  api.answers['Viewer'] = () => new Promise(() => {})
  const request = fetchGraph(ViewerDocument, {})
  const outcome = request.catch((error: unknown) => error)
  await vi.waitFor(() => expect(api.countOf('Viewer')).toBe(1))

  await api.close()
  expect(await outcome).toMatchObject({ message: 'CLOSED' })
  expect(globalThis.fetch).not.toBe(during)
})
