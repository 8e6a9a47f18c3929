import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedFetch } from './guarded-fetch.ts'
import { isPublicAddress } from './public-address.ts'

const server = createServer((request, response) => {
  if (request.url === '/away') return response.writeHead(302, { location: 'http://127.0.0.1/' }).end()
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => response.setHeader('x-method', request.method ?? '').end(`got ${body}`))
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

describe('the guarded fetch', () => {
  it.each([
    'http://example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://example.org:22/',
  ])('refuses %s', async (url) => {
    await expect(guardedFetch([])(url)).rejects.toThrow()
  })

  it('reaches an origin that the configuration names, with method, headers and body', async () => {
    const answer = await guardedFetch([origin])(`${origin}/x`, { method: 'POST', body: 'é' })

    expect(answer.headers.get('x-method')).toBe('POST')
    expect(await answer.text()).toBe('got é')
  })

  it('does not extend the exemption to another port of the same host', async () => {
    await expect(guardedFetch(['http://127.0.0.1:1'])(origin)).rejects.toThrow('not https')
  })

  it('hands a redirect back instead of following it', async () => {
    const answer = await guardedFetch([origin])(`${origin}/away`)

    expect(answer.status).toBe(302)
  })
})

describe('a public address', () => {
  it.each(['8.8.8.8', '2606:4700:4700::1111'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '10.1.2.3',
    '100.64.0.1',
    '::1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fd00::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'no address',
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
