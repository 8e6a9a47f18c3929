import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channels } from '../channels/tables.ts'
import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { findSession } from '../members/find-session.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { securityHeaders } from './security-headers.ts'
import { tryPages } from './try-pages.ts'

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

describe('the page of the doors', () => {
  let world: TestWorld
  let demonstrationId: OrganizationId
  const servers: Server[] = []

  /** Serves the page as a process does that is known by this address; `{port}` is its own. */
  const serve = async (known: string, allowsPlainHttp = false) => {
    const server = createServer()
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const publicUrl = known.replace('{port}', String(port))
    const application = express()
    application.set('trust proxy', 'loopback')
    application.use(securityHeaders(publicUrl))
    application.use(tryPages({ ...(world as World), publicUrl }, { publicUrl, allowsPlainHttp }))
    application.use((_request, response) => void response.status(404).send('elsewhere'))
    server.on('request', application)
    const go = (method: string, path: string, headers: Record<string, string> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        const sent = ask({
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: { host: `localhost:${port}`, ...headers },
        })
        sent.on('error', reject)
        sent.on('response', (response) => {
          let body = ''
          response.on('data', (chunk: Buffer) => (body += chunk.toString()))
          response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
        })
        sent.end()
      })
    return { go, port, origin: `http://localhost:${port}`, publicUrl }
  }
  let home: Awaited<ReturnType<typeof serve>>

  const countSessions = () =>
    inOrganization(world.db, demonstrationId, async (tx) => {
      const [row] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from sessions`)
      return row!.n
    })
  const tokenIn = ({ headers }: Answer) => /^relais=([^;]+)/.exec(String(headers['set-cookie'] ?? ''))?.[1]

  beforeAll(async () => {
    world = await createWorld()
    demonstrationId = await createOrganization(world, {
      slug: 'lignes',
      name: 'Lignes',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      isDemonstration: true,
    })
    const administrator = actAsCommandLine(world, demonstrationId)
    for (const role of ['agent', 'admin'] as const) {
      await createMember(administrator, { name: role, email: `${role}@lignes.example`, role })
    }
    await inOrganization(world.db, demonstrationId, (tx) =>
      tx.insert(channels).values({
        organizationId: demonstrationId,
        channelId: newId<'channel'>(),
        network: 'town-square',
        externalId: 'brand',
        handle: 'lignes',
        name: 'Town Square · gare',
        serviceUrl: 'http://x',
      }),
    )
    home = await serve('http://localhost:{port}')
  })
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    await world.close()
  })

  it.each([
    ['fr-FR,fr;q=0.9', 'fr', 'Essayer comme client'],
    ['en-GB', 'en', 'Try as a customer'],
    ['ar', 'ar', 'جرّب كزبون'],
    ['de', 'fr', 'Essayer comme client'],
  ])('speaks the browser’s language: %s', async (accepted, language, words) => {
    const { status, body } = await home.go('GET', '/try', { 'accept-language': accepted })

    expect(status).toBe(200)
    expect(body).toContain(`<html lang="${language}"`)
    expect(body).toContain(words)
    expect(body).toContain('/town-square/gare?guest=1')
    expect(body).not.toContain('<input')
  })

  it('changes nothing by being looked at, and gives no session for a GET', async () => {
    const before = await countSessions()
    for (const path of ['/try', '/try?lang=ar', '/try/agent', '/try/admin']) await home.go('GET', path)

    expect(await countSessions()).toBe(before)
  })

  it('lets an agent in by one button: a fresh short session, in the browser’s language', async () => {
    const answers = [
      await home.go('POST', '/try/agent?lang=en', { origin: home.origin }),
      await home.go('POST', '/try/agent?lang=en', { origin: home.origin }),
    ]
    const found = await Promise.all(
      answers.map((answer) => findSession(world, tokenIn(answer)!, { countsAsUse: false })),
    )

    expect(answers.map(({ status, headers }) => [status, headers['location']])).toEqual([
      [303, '/first-steps'],
      [303, '/first-steps'],
    ])
    expect(new Set(answers.map(tokenIn)).size).toBe(2)
    expect(String(answers[0]!.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax; Max-Age=7200$/)
    expect(found.map((session) => session?.viewer)).toMatchObject([
      { role: 'agent', organizationId: demonstrationId, locale: 'en' },
      { role: 'agent', organizationId: demonstrationId, locale: 'en' },
    ])
  })

  it('lets an administrator in as well, and nobody else', async () => {
    expect((await home.go('POST', '/try/admin', { origin: home.origin })).headers['location']).toBe(
      '/settings/now-yours',
    )
    for (const role of ['supervisor', 'volunteer', '../sign-in', '%2e%2e']) {
      expect((await home.go('POST', `/try/${role}`, { origin: home.origin })).status).toBe(404)
    }
  })

  it.each([
    ['another site’s page', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://localhost:1' }],
  ])('is shut to %s', async (_who, headers) => {
    const before = await countSessions()

    expect((await home.go('POST', '/try/agent', headers)).status).toBe(403)
    expect(await countSessions()).toBe(before)
  })

  it('is shut under a name that points here, and behind a proxy, with a sentence that says what to do', async () => {
    const before = await countSessions()
    const spoofed = await home.go('POST', '/try/agent', { host: `evil.example:${home.port}` })
    const proxied = await home.go('POST', '/try/agent', {
      'x-forwarded-for': '127.0.0.1',
      origin: home.origin,
    })
    const page = await home.go('GET', '/try?lang=en', { 'x-forwarded-for': '203.0.113.7' })

    expect([spoofed.status, proxied.status]).toEqual([403, 403])
    expect(await countSessions()).toBe(before)
    expect(page.body).toContain('/town-square/gare?guest=1')
    expect(page.body).not.toContain('action="/try/agent')
    expect(page.body).toContain('one-time link')
  })

  it('shows the code for a telephone under https or where plain http is allowed, with a warning, else the frame', async () => {
    const secure = await serve('https://relais.example.org')
    const plain = await serve('http://192.0.2.7:4000', true)

    expect((await home.go('GET', '/try/code.svg')).status).toBe(404)
    expect((await home.go('GET', '/try?lang=en')).body).toContain('You need no phone')
    expect((await secure.go('GET', '/try/code.svg')).body).toMatch(/^<svg/)
    expect((await secure.go('GET', '/try?lang=en')).body).toContain('alt="https://relais.example.org/try"')
    expect((await secure.go('GET', '/try?lang=en')).body).not.toContain('not encrypted')
    expect((await plain.go('GET', '/try?lang=en')).body).toContain('not encrypted')
  })

  it('is where the bare address leads while there is nothing but the demonstration', async () => {
    const html = { accept: 'text/html' }
    const beside = await home.go('GET', '/', html)
    await world.inside((tx) => tx.execute(sql`delete from channels`))
    await world.inside((tx) => tx.execute(sql`delete from members`))
    await world.inside((tx) => tx.execute(sql`delete from organizations`))
    const alone = await home.go('GET', '/', html)
    const entered = await home.go('POST', '/try/agent', { origin: home.origin })
    const signedIn = await home.go('GET', '/', { ...html, cookie: `relais=${tokenIn(entered)}` })

    expect(beside.status).toBe(404)
    expect([alone.status, alone.headers['location']]).toEqual([302, '/try'])
    expect(signedIn.status).toBe(404)
  })

  it('frames the square in the first steps and nowhere else, and is framed by nobody', async () => {
    const policy = async (path: string) =>
      String((await home.go('GET', path)).headers['content-security-policy'])

    expect(await policy('/first-steps')).toContain("frame-src 'self'")
    for (const path of ['/', '/inbox/next', '/first-steps/', '/First-Steps', '/try']) {
      expect(await policy(path)).not.toContain('frame-src')
    }
    expect(await policy('/first-steps')).toContain("frame-ancestors 'none'")
  })
})
