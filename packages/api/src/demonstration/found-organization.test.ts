import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { findSession } from '../members/find-session.ts'
import { signIn } from '../members/sign-in.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { listOrganizations } from './find-demonstration.ts'
import { type Founding, foundOrganization, slugOf } from './found-organization.ts'

const CLIENT = { address: '127.0.0.1', userAgent: 'test' }
const FOUNDING: Founding = {
  name: 'Transports Morvan',
  locale: 'fr',
  timeZone: 'Europe/Paris',
  ownerName: 'Aïcha Morvan',
  email: 'aicha@morvan.example',
  password: 'un train de retard',
}

describe('founding the first organization', () => {
  let world: TestWorld
  let admin: Ctx
  const count = async () => (await listOrganizations(world.db)).length

  beforeAll(async () => {
    world = await createWorld()
    await world.inside(async (tx) => {
      for (const table of ['channels', 'members', 'organizations']) {
        await tx.execute(`delete from ${table}`)
      }
    })
    const organizationId = await createOrganization(world, {
      slug: 'lignes',
      name: 'Lignes',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      isDemonstration: true,
    })
    const memberId = await createMember(actAsCommandLine(world, organizationId), {
      name: 'Idris',
      email: 'idris@lignes.example',
      role: 'admin',
    })
    admin = actAs(world, { memberId, organizationId, role: 'admin', name: 'Idris', locale: 'fr' })
  })
  afterAll(() => world.close())

  it.each([
    ['no name', { name: ' ' }, 'NAME_EMPTY', ['name']],
    ['no name of its owner', { ownerName: '' }, 'NAME_EMPTY', ['ownerName']],
    ['an address that is none', { email: 'aicha' }, 'EMAIL_MALFORMED', ['email']],
    ['a short password', { password: 'court' }, 'PASSWORD_TOO_SHORT', ['password']],
    ['a time zone that nobody knows', { timeZone: 'Mars/Olympus' }, 'TIME_ZONE_UNKNOWN', ['timeZone']],
  ])('is refused with %s, and leaves nothing behind', async (_what, fault, code, path) => {
    const refused = foundOrganization(admin, { ...FOUNDING, ...fault }, CLIENT)

    await expect(refused).rejects.toMatchObject({ code, path })
    expect(await count()).toBe(1)
  })

  it('signs its first administrator in, who comes back by password; of two at once one is founded', async () => {
    const outcomes = await Promise.allSettled([
      foundOrganization(admin, FOUNDING, CLIENT),
      foundOrganization(admin, { ...FOUNDING, name: 'Autre', email: 'autre@morvan.example' }, CLIENT),
    ])
    const [founded] = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const viewer = (await findSession(world, founded!.token, { countsAsUse: false }))!.viewer

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(viewer.role).toBe('admin')
    expect(viewer.organizationId).not.toBe(admin.organizationId)
    expect(await count()).toBe(2)
    const email =
      viewer.name === 'Aïcha Morvan' && outcomes[0]!.status === 'fulfilled'
        ? FOUNDING.email
        : 'autre@morvan.example'
    const back = await signIn(world, { email, password: FOUNDING.password }, CLIENT)
    expect((await findSession(world, back.token, { countsAsUse: false }))!.viewer).toEqual(viewer)
  })

  it('is refused once there is one, and to whoever is not of the demonstration', async () => {
    const [own] = (await listOrganizations(world.db)).filter(({ isDemonstration }) => !isDemonstration)
    const theirs = actAsCommandLine(world, own!.organizationId)

    await expect(foundOrganization(admin, FOUNDING, CLIENT)).rejects.toMatchObject({
      code: 'ALREADY_FOUNDED',
    })
    await expect(foundOrganization(theirs, FOUNDING, CLIENT)).rejects.toMatchObject({
      code: 'DEMONSTRATION_ONLY',
    })
    expect(await count()).toBe(2)
  })
})

describe('the address of an organization', () => {
  it.each([
    ['Transports Morvan', 'transports-morvan'],
    ['Énergie & Cie — Été', 'energie-cie-ete'],
    ['قطارات', 'organization'],
    ['x'.repeat(80), 'x'.repeat(36)],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })
})
