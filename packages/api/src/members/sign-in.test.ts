import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { actAs, actAsCommandLine } from './act-as.ts'
import { NO_ORGANIZATION } from './count-attempts.ts'
import { changePassword } from './change-password.ts'
import { changeRole } from './change-role.ts'
import { createMember } from './create-member.ts'
import { createOrganization } from './create-organization.ts'
import { disableMember } from './disable-member.ts'
import { findSession } from './find-session.ts'
import { signIn } from './sign-in.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import { inOrganization } from '../db/client.ts'
import { listAuditEntries } from '../audit/queries.ts'

const PASSWORD = 'correct horse battery'

describe('signing in with a password', () => {
  let world: TestWorld
  let now = new Date('2026-03-02T09:00:00Z')
  const client = { address: '192.0.2.1', userAgent: 'Firefox' }
  let people = 0

  const person = async (role: 'agent' | 'admin' = 'agent', password = PASSWORD) => {
    people += 1
    const email = `person${people}@lignes.example`
    const memberId = await createMember(actAsCommandLine(world, world.organizationId), {
      name: `Person ${people}`,
      email,
      role,
      password,
    })
    return { email, memberId }
  }
  const at = (minutes: number) => ({ ...world, now: () => new Date(now.getTime() + minutes * 60_000) })
  const find = (token: string, minutes = 0, countsAsUse = true) =>
    findSession(at(minutes), token, { countsAsUse })

  beforeAll(async () => {
    const opened = await createWorld()
    world = { ...opened, now: () => now }
  })
  afterAll(() => world.close())

  it('opens a session that tells who it is', async () => {
    const { email, memberId } = await person()

    const session = await signIn(world, { email: email.toUpperCase(), password: PASSWORD }, client)

    expect(await find(session.token)).toMatchObject({
      kind: 'console',
      viewer: { memberId, organizationId: world.organizationId, role: 'agent' },
    })
  })

  it('answers an unknown address, a wrong password, no password and ended access with the same words', async () => {
    const known = await person()
    const gone = await person()
    const none = await createMember(actAsCommandLine(world, world.organizationId), {
      name: 'None',
      email: 'none@lignes.example',
      role: 'agent',
    })
    expect(none).toBeTruthy()
    await disableMember(actAsCommandLine(world, world.organizationId), { memberId: gone.memberId })

    const attempts = [
      signIn(world, { email: known.email, password: 'wrong wrong wrong' }, client),
      signIn(world, { email: 'nobody@lignes.example', password: PASSWORD }, client),
      signIn(world, { email: 'none@lignes.example', password: PASSWORD }, client),
      signIn(world, { email: gone.email, password: PASSWORD }, client),
    ]
    const refusals = await Promise.all(attempts.map((attempt) => attempt.catch((error: unknown) => error)))

    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ code: 'SIGN_IN_FAILED', path: [], parameters: {} })
      expect((refusal as Error).message).toBe((refusals[0] as Error).message)
    }
  })

  it('takes as long for an unknown address as for a wrong password', async () => {
    const { email } = await person()
    const time = async (given: string) => {
      const spent: number[] = []
      for (let round = 0; round < 5; round += 1) {
        const started = performance.now()
        await signIn(
          world,
          { email: given, password: 'wrong wrong wrong' },
          { ...client, address: `198.51.100.${round}` },
        ).catch(() => {})
        spent.push(performance.now() - started)
      }
      return spent.sort((a, b) => a - b)[2]!
    }
    const [wrong, unknown] = [await time(email), await time('unknown@lignes.example')]

    // Hashing takes all of the time; without it an unknown address would answer twenty times sooner.
    expect(unknown).toBeGreaterThan(wrong / 6)
    expect(unknown).toBeLessThan(wrong * 6)
  })

  it('refuses the eleventh attempt on an account, even with the right password, until a quarter of an hour is over', async () => {
    const { email } = await person()
    const wrong = Array.from({ length: 10 }, (_, index) =>
      signIn(
        world,
        { email, password: 'wrong wrong wrong' },
        { ...client, address: `203.0.113.${index}` },
      ).catch((error: unknown) => error),
    )
    for (const refusal of await Promise.all(wrong)) expect(refusal).toMatchObject({ code: 'SIGN_IN_FAILED' })

    const eleventh = signIn(world, { email, password: PASSWORD }, client)
    await expect(eleventh).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS', parameters: { minutes: 15 } })
    await expect(signIn(at(16), { email, password: PASSWORD }, client)).resolves.toMatchObject({
      kind: 'console',
    })
  })

  it('counts unknown addresses too, so that the limit does not tell who is known', async () => {
    const email = 'stranger@lignes.example'
    for (let attempt = 0; attempt < 10; attempt += 1)
      await signIn(
        world,
        { email, password: 'wrong wrong wrong' },
        { ...client, address: `192.0.2.${attempt + 50}` },
      ).catch(() => {})

    const eleventh = signIn(
      world,
      { email, password: 'wrong wrong wrong' },
      { ...client, address: '192.0.2.99' },
    )
    await expect(eleventh).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  })

  it('keeps neither e-mail addresses nor network addresses to count by', async () => {
    const rows = await inOrganization(world.db, NO_ORGANIZATION, (tx) =>
      tx.execute<{ key: string }>(sql`select encode(key, 'escape') as key from sign_in_attempts`),
    )

    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).not.toMatch(/lignes|192|example/)
  })

  it('lets an address that two organizations know choose one', async () => {
    const other = await createOrganization(world, {
      slug: 'autre',
      name: 'Autre',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const { email } = await person()
    await createMember(actAsCommandLine(world, other), {
      name: 'Same',
      email,
      role: 'admin',
      password: PASSWORD,
    })

    const session = await signIn(world, { email, password: PASSWORD, organization: 'autre' }, client)

    expect((await find(session.token))?.viewer).toMatchObject({ organizationId: other, role: 'admin' })
  })

  it('ends a console after half an hour without use, and after twelve hours whatever was done', async () => {
    const { email } = await person()
    const { token } = await signIn(world, { email, password: PASSWORD }, client)

    expect(await find(token, 29)).not.toBeNull()
    expect(await find(token, 58)).not.toBeNull()
    expect(await find(token, 89)).toBeNull()

    const { token: busy } = await signIn(world, { email, password: PASSWORD }, client)
    for (let minutes = 20; minutes < 720; minutes += 20) expect(await find(busy, minutes)).not.toBeNull()
    expect(await find(busy, 721)).toBeNull()
  })

  it('does not take what a console asks by itself for use', async () => {
    const { email } = await person()
    const { token } = await signIn(world, { email, password: PASSWORD }, client)

    expect(await find(token, 20, false)).not.toBeNull()
    expect(await find(token, 31)).toBeNull()
  })

  it('keeps a phone signed in for thirty days', async () => {
    const { email } = await person()
    const { token } = await signIn(world, { email, password: PASSWORD, isDevice: true }, client)

    expect(await find(token, 29 * 24 * 60)).not.toBeNull()
    expect(await find(token, 30 * 24 * 60 + 1)).toBeNull()
  })

  it.each(['', 'x', 'AAAA.BBBB', `${'A'.repeat(22)}.${'B'.repeat(43)}`, '../../etc', '💥'])(
    'takes the token %j for nobody',
    async (token) => {
      expect(await find(token)).toBeNull()
    },
  )

  it('takes a token that was moved to another organization for nobody', async () => {
    const { email } = await person()
    const { token } = await signIn(world, { email, password: PASSWORD }, client)
    const elsewhere = Buffer.from(NO_ORGANIZATION.replaceAll('-', ''), 'hex').toString('base64url')

    expect(await find(`${elsewhere}.${token.split('.')[1]}`)).toBeNull()
  })

  it('ends every session when a role changes or access ends, and the other ones when a password does', async () => {
    const administrator = actAsCommandLine(world, world.organizationId)
    const { email, memberId } = await person()
    const first = await signIn(world, { email, password: PASSWORD }, client)
    await changeRole(administrator, { memberId, role: 'supervisor' })
    expect(await find(first.token)).toBeNull()

    const [here, there] = [
      await signIn(world, { email, password: PASSWORD }, client),
      await signIn(world, { email, password: PASSWORD }, client),
    ]
    const found = (await find(here.token))!
    await changePassword(actAs(world, found.viewer), {
      currentPassword: PASSWORD,
      newPassword: 'another horse battery',
      sessionId: found.sessionId,
    })
    expect(await find(here.token)).not.toBeNull()
    expect(await find(there.token)).toBeNull()
    await expect(signIn(world, { email, password: PASSWORD }, client)).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
    })

    await disableMember(administrator, { memberId })
    expect(await find(here.token)).toBeNull()
  })

  it('never leaves an organization without an administrator, even when two remove each other at once', async () => {
    const organizationId = await createOrganization(world, {
      slug: 'deux',
      name: 'Deux',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const administrator = actAsCommandLine(world, organizationId)
    const ids = await Promise.all(
      ['a', 'b'].map((name) =>
        createMember(administrator, { name, email: `${name}@deux.example`, role: 'admin' }),
      ),
    )

    const outcomes = await Promise.allSettled(
      ids.map((memberId) => disableMember(administrator, { memberId })),
    )

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ code: 'LAST_ADMIN' })
  })

  it('leaves a whole record of successes and failures, without a word of who was unknown', async () => {
    expect(await verifyAudit(world.db, world.organizationId, world.keys)).toMatchObject({ isWhole: true })
    expect(await verifyAudit(world.db, NO_ORGANIZATION, world.keys)).toMatchObject({ isWhole: true })
    const entries = await inOrganization(world.db, world.organizationId, (tx) =>
      listAuditEntries(tx, { limit: 1_000, before: null }),
    )

    const actions = new Set(entries.map(({ action }) => action))
    for (const action of [
      'member.created',
      'member.signedIn',
      'member.signInFailed',
      'member.roleChanged',
      'member.disabled',
    ])
      expect(actions).toContain(action)
    expect(JSON.stringify(entries)).not.toContain('@lignes.example')
  })
})
