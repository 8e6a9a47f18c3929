import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ConnectorError } from './connector-error.ts'
import { type HttpRequest, readRetryAfter, request, requestJson } from './http.ts'

const now = new Date('2026-11-22T10:00:00Z')
const call = {
  fetch,
  signal: new AbortController().signal,
  now: () => now,
  secrets: { token: 'abcd-efgh', short: 'GET' },
}
const open: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function failing(
  asked: Partial<HttpRequest> & { url: string },
  signal = call.signal,
): Promise<ConnectorError> {
  const error: unknown = await requestJson(
    { ...call, signal },
    { method: 'POST', repeatable: false, ...asked },
    z.object({ ok: z.boolean() }),
  ).catch((thrown: unknown) => thrown)
  if (!(error instanceof ConnectorError))
    throw new Error('The request was expected to fail.', { cause: error })
  return error
}

describe('an answer that does not come', () => {
  test('a refused connection is retried: nothing left', async () => {
    const url = await serve(() => {})
    await new Promise((resolve) => open.pop()!.close(resolve))
    expect(await failing({ url })).toMatchObject({ kind: 'retry' })
  })

  test('an address that the guarded fetch refuses is denied, also when it refuses at the look-up', async () => {
    const refused = Object.assign(new Error('a private address'), { code: 'FETCH_REFUSED' })
    for (const error of [refused, new TypeError('fetch failed', { cause: refused })]) {
      const guarded = { ...call, fetch: () => Promise.reject(error) }
      const asked = { method: 'POST', url: 'https://10.0.0.1/', repeatable: false } as const
      await expect(request(guarded, asked)).rejects.toMatchObject({ kind: 'denied' })
    }
  })

  test('a name that nobody knows is retried', async () => {
    expect(await failing({ url: 'http://relais.invalid/' })).toMatchObject({ kind: 'retry' })
  })

  test('a connection reset after the request left is unknown', async () => {
    const url = await serve((asked) => void asked.socket.destroy())
    expect(await failing({ url, json: { text: 'Bonjour' } })).toMatchObject({ kind: 'unknown' })
  })

  test('a connection reset is retried when the request may be repeated', async () => {
    const url = await serve((asked) => void asked.socket.destroy())
    expect(await failing({ url, method: 'GET', repeatable: true })).toMatchObject({ kind: 'retry' })
  })

  test('silence until the time is up is unknown', async () => {
    const url = await serve(() => {})
    expect(await failing({ url, timeoutMs: 50 })).toMatchObject({ kind: 'unknown' })
  })

  test('an answer that stops in the middle is unknown', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': '100' })
      answer.write('{"ok":', () => void answer.destroy())
    })
    expect(await failing({ url })).toMatchObject({ kind: 'unknown' })
  })

  test('an answer longer than we take is unknown', async () => {
    const url = await serve(
      (_, answer) => void answer.end(JSON.stringify({ ok: true, filler: 'x'.repeat(5000) })),
    )
    expect(await failing({ url, maxBytes: 1000 })).toMatchObject({ kind: 'unknown' })
  })

  test('a request that we are told to stop before it starts never leaves', async () => {
    let arrived = 0
    const url = await serve((_, answer) => void answer.end(String((arrived += 1))))
    expect(await failing({ url }, AbortSignal.abort())).toMatchObject({ kind: 'retry' })
    expect(arrived).toBe(0)
  })
})

describe('a refusal', () => {
  test.each([
    [400, {}, false, 'invalid'],
    [401, {}, false, 'reauth'],
    [403, {}, false, 'denied'],
    [404, {}, false, 'gone'],
    [410, {}, false, 'gone'],
    [413, {}, false, 'invalid'],
    [302, { location: 'https://elsewhere.example/' }, false, 'denied'],
    [408, {}, false, 'unknown'],
    [429, { 'retry-after': '30' }, false, 'retry'],
    [500, {}, false, 'unknown'],
    [502, {}, true, 'retry'],
    [503, {}, false, 'unknown'],
    [503, { 'retry-after': '30' }, false, 'retry'],
  ] as const)('status %i with %o, repeatable %s, is %s', async (status, headers, repeatable, kind) => {
    const url = await serve((_, answer) => void answer.writeHead(status, headers).end())
    const error = await failing({ url, repeatable })
    expect(error).toMatchObject({ kind })
    expect(error.retryAt).toEqual('retry-after' in headers ? new Date('2026-11-22T10:00:30Z') : null)
  })

  test('the connector’s own table goes first', async () => {
    const url = await serve((_, answer) => void answer.writeHead(400).end('{"error":"ExpiredToken"}'))
    const asked = { method: 'POST', url, repeatable: false } as const
    await expect(
      requestJson(call, asked, z.unknown(), () => ({ kind: 'reauth', detail: 'the token is over' })),
    ).rejects.toThrow('was answered 400: the token is over')
  })

  test('the sentence names the method and the address without query or secrets', async () => {
    const url = await serve((_, answer) => void answer.writeHead(403).end())
    const error = await failing({ url: `${url}/botabcd-efgh/send?access_token=other` })
    expect(error.message).toBe(`POST ${url}/bot…/send was answered 403`)
  })

  test('an accepted request whose answer makes no sense is unknown', async () => {
    const url = await serve((_, answer) => void answer.end('<html>'))
    expect(await failing({ url })).toMatchObject({ kind: 'unknown' })
  })
})

describe('what an accepted request gives', () => {
  test('the body is sent as JSON and the answer is validated', async () => {
    const url = await serve((asked, answer) => {
      asked
        .setEncoding('utf8')
        .on('data', (text: string) => answer.end(JSON.stringify({ got: text, more: 1 })))
    })
    const asked = { method: 'POST', url, json: { text: 'é' }, repeatable: false } as const
    expect(await requestJson(call, asked, z.object({ got: z.string() }))).toEqual({ got: '{"text":"é"}' })
  })

  test('bytes come back as they are', async () => {
    const url = await serve((_, answer) => void answer.end(Buffer.from([0, 255, 10])))
    const answer = await request(call, { method: 'GET', url, repeatable: true })
    expect([...answer.body]).toEqual([0, 255, 10])
  })
})

test.each([
  ['120', new Date('2026-11-22T10:02:00Z')],
  ['Sun, 22 Nov 2026 10:05:00 GMT', new Date('2026-11-22T10:05:00Z')],
  ['Sun, 22 Nov 2026 09:00:00 GMT', now],
  ['soon', null],
  ['-5', null],
  ['', null],
])('Retry-After "%s" is read', (value, expected) => {
  expect(readRetryAfter(new Headers({ 'retry-after': value }), now)).toEqual(expected)
})
