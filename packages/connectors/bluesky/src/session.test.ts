import { callTo } from '@relais/connectors/testing'
import type { Call, Secrets } from '@relais/connectors'
import { describe, expect, test } from 'vitest'
import { ownSession } from './payload.ts'
import { bluesky } from './index.ts'
import { openSession } from './session.ts'
import { APP_PASSWORD, BRAND, createPds, NOON, type PdsDouble, token } from './testing/pds-double.ts'

const who = { nsid: 'com.atproto.server.getSession' }

/** A call whose stored secrets can be looked at, and what had been asked of the server when they were stored. */
function callOn(
  pds: PdsDouble,
  secrets: Secrets,
): { call: Call; saved: { secrets: Secrets; asked: string[] }[] } {
  const saved: { secrets: Secrets; asked: string[] }[] = []
  const call = callTo({ account: BRAND, secrets }, pds.fetch)
  call.saveSecrets = (renewed) => {
    saved.push({ secrets: renewed, asked: [...pds.asked] })
    return Promise.resolve()
  }
  return { call, saved }
}

describe('a session', () => {
  test('good tokens are used as they are', async () => {
    const pds = createPds()
    const { call, saved } = callOn(pds, pds.secrets())
    expect(await openSession(call).read(who, ownSession)).toMatchObject({ handle: 'brand.test' })
    expect(pds.asked).toEqual(['com.atproto.server.getSession'])
    expect(saved).toEqual([])
  })

  test('an access token that the server calls expired is renewed once, and stored before it is used', async () => {
    const pds = createPds()
    const { call, saved } = callOn(pds, pds.secrets())
    pds.expireAccess()
    await openSession(call).read(who, ownSession)
    expect(pds.asked).toEqual([
      'com.atproto.server.getSession',
      'com.atproto.server.refreshSession',
      'com.atproto.server.getSession',
    ])
    expect(saved).toHaveLength(1)
    expect(saved[0]?.asked).toHaveLength(2)
    expect(saved[0]?.secrets).toMatchObject({ appPassword: APP_PASSWORD })
    expect(saved[0]?.secrets['refreshJwt']).not.toBe(pds.secrets()['refreshJwt'])
  })

  test('an access token that ends within seconds is renewed before it is used', async () => {
    const pds = createPds()
    const { call } = callOn(pds, { ...pds.secrets(), accessJwt: token('old', NOON.getTime() / 1000 + 20) })
    await openSession(call).read(who, ownSession)
    expect(pds.asked).toEqual(['com.atproto.server.refreshSession', 'com.atproto.server.getSession'])
  })

  test('several questions at once renew together', async () => {
    const pds = createPds()
    const { call, saved } = callOn(pds, pds.secrets())
    pds.expireAccess()
    const session = openSession(call)
    await Promise.all([1, 2, 3].map(() => session.read(who, ownSession)))
    expect(saved).toHaveLength(1)
  })

  test('the app password is used only when no refresh token is any use', async () => {
    const pds = createPds()
    const { call, saved } = callOn(pds, pds.secrets())
    pds.expireAccess()
    pds.expireRefresh()
    await openSession(call).read(who, ownSession)
    expect(pds.asked.slice(1, 3)).toEqual([
      'com.atproto.server.refreshSession',
      'com.atproto.server.createSession',
    ])
    expect(saved).toHaveLength(1)
  })

  test('a channel that was just connected signs in by its app password', async () => {
    const pds = createPds()
    const { call } = callOn(pds, { appPassword: APP_PASSWORD })
    await openSession(call).read(who, ownSession)
    expect(pds.asked).toEqual(['com.atproto.server.createSession', 'com.atproto.server.getSession'])
  })

  test.each([[{ appPassword: 'wrong-word' }], [{}]])(
    'without a password that counts a person has to reconnect',
    async (secrets) => {
      const { call } = callOn(createPds(), secrets as Secrets)
      await expect(openSession(call).read(who, ownSession)).rejects.toMatchObject({ kind: 'reauth' })
    },
  )

  test('a password of another account is refused, and its tokens are not stored', async () => {
    const { call, saved } = callOn(createPds(), { appPassword: APP_PASSWORD })
    call.account = { ...BRAND, externalId: 'did:plc:somebodyelse' }
    call.fetch = () =>
      Promise.resolve(Response.json({ accessJwt: 'a', refreshJwt: 'r', did: BRAND.externalId }))
    await expect(openSession(call).read(who, ownSession)).rejects.toMatchObject({ kind: 'denied' })
    expect(saved).toEqual([])
  })

  test('when the new tokens cannot be stored, nothing more is asked', async () => {
    const pds = createPds()
    const { call } = callOn(pds, pds.secrets())
    call.saveSecrets = () => Promise.reject(new Error('the database is away'))
    pds.expireAccess()
    await expect(openSession(call).read(who, ownSession)).rejects.toThrow('the database is away')
    expect(pds.asked.at(-1)).toBe('com.atproto.server.refreshSession')
  })
})

describe('health', () => {
  test('good credentials name the account', async () => {
    const pds = createPds()
    const { call } = callOn(pds, pds.secrets())
    expect(await bluesky.checkHealth(call)).toEqual({
      ok: true,
      problems: [],
      expiresAt: null,
      account: BRAND,
    })
  })

  test.each(['', 'brand.test', '@brand.test'])(
    'an account known by its handle alone ("%s") is found',
    async (externalId) => {
      const { call } = callOn(createPds(), { appPassword: APP_PASSWORD })
      call.account = { ...BRAND, externalId }
      expect((await bluesky.checkHealth(call)).account).toEqual(BRAND)
    },
  )

  test.each([
    ['https://morel.example', 'https://morel.example'],
    ['http://169.254.169.254', 'https://pds.example'],
    ['javascript:alert(1)', 'https://pds.example'],
    [7, 'https://pds.example'],
  ])('the server that the DID document names as %s is taken as %s', async (serviceEndpoint, serviceUrl) => {
    const pds = createPds()
    const { call } = callOn(pds, pds.secrets())
    const didDoc = { service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint }] }
    call.fetch = () => Promise.resolve(Response.json({ did: BRAND.externalId, handle: BRAND.handle, didDoc }))
    expect((await bluesky.checkHealth(call)).account?.serviceUrl).toBe(serviceUrl)
  })

  test.each([
    ['a dead password', () => Response.json({ error: 'AuthenticationRequired' }, { status: 401 }), 'reauth'],
    [
      'a taken-down account',
      () => Response.json({ error: 'AccountTakedown' }, { status: 400 }),
      'permission',
    ],
    ['a server in trouble', () => new Response('', { status: 502 }), 'unreachable'],
    [
      'too many questions',
      () =>
        Response.json(
          { error: 'RateLimitExceeded' },
          { status: 429, headers: { 'ratelimit-reset': `${NOON.getTime() / 1000 + 60}` } },
        ),
      'rateLimited',
    ],
  ])('%s is a problem that is named', async (_, answer, code) => {
    const { call } = callOn(createPds(), { appPassword: APP_PASSWORD })
    call.fetch = () => Promise.resolve(answer())
    expect(await bluesky.checkHealth(call)).toMatchObject({ ok: false, problems: [{ code }] })
  })

  test('a suspended account is a problem that is named', async () => {
    const pds = createPds()
    const { call } = callOn(pds, pds.secrets())
    const suspended = { did: BRAND.externalId, handle: BRAND.handle, active: false, status: 'suspended' }
    call.fetch = () => Promise.resolve(Response.json(suspended))
    expect(await bluesky.checkHealth(call)).toMatchObject({ ok: false, problems: [{ code: 'permission' }] })
  })
})
