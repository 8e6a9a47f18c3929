import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { archiveTeam } from './archive-team.ts'
import { createTeam } from './create-team.ts'
import { disableMember } from './disable-member.ts'
import { listTeams } from './queries.ts'
import { restoreTeam } from './restore-team.ts'
import { updateTeam } from './update-team.ts'

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

describe('a team', () => {
  let world: TestWorld
  let api: TestApi
  let admin: Ctx
  let token: string

  const shown = async () =>
    (await api.ask(token, '{ teams(withArchived: true) { name archivedAt members { name } } }')).data.teams

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    admin = await world.member('admin', 'Ada')
    token = await api.tokenOf(admin)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('has a name and people; who lost their access is no longer shown in it', async () => {
    const [nora, idris] = [await world.member('agent', 'Nora'), await world.member('agent', 'Idris')]
    const teamId = await createTeam(admin, {
      name: '  Night   shift ',
      memberIds: [nora.viewer.memberId, idris.viewer.memberId, nora.viewer.memberId],
    })
    expect(await shown()).toEqual([
      { name: 'Night shift', archivedAt: null, members: [{ name: 'Idris' }, { name: 'Nora' }] },
    ])

    await disableMember(admin, { memberId: idris.viewer.memberId })
    expect((await shown())[0].members).toEqual([{ name: 'Nora' }])

    await updateTeam(admin, { teamId, name: 'Nights', memberIds: [] })
    expect((await shown())[0]).toMatchObject({ name: 'Nights', members: [] })
  })

  it('has a name of its own in any case, also of two that are made at once', async () => {
    const codes = await Promise.all(
      ['Days', 'DAYS', ' days '].map((name) => codeOf(createTeam(admin, { name }))),
    )

    expect(codes.toSorted()).toEqual(['NAME_TAKEN', 'NAME_TAKEN', 'none'])
    expect(await codeOf(createTeam(admin, { name: ' \n ' }))).toBe('NAME_EMPTY')
    expect(await codeOf(createTeam(admin, { name: 'x'.repeat(81) }))).toBe('NAME_TOO_LONG')
  })

  it('is archived and restored once, however often one asks, and keeps its name meanwhile', async () => {
    const teamId = await createTeam(admin, { name: 'Weekend' })
    await Promise.all([archiveTeam(admin, { teamId }), archiveTeam(admin, { teamId })])
    expect(
      (await world.inside((tx) => listTeams(tx, { withArchived: false }))).map(({ name }) => name),
    ).not.toContain('Weekend')
    await expect(createTeam(admin, { name: 'weekend' })).rejects.toMatchObject({
      code: 'NAME_TAKEN',
      parameters: { isArchived: true },
    })
    await restoreTeam(admin, { teamId })

    const deeds = (await world.inside((tx) => listAuditEntries(tx, { limit: 10, before: null }))).map(
      ({ action }) => action,
    )
    expect(deeds.filter((action) => action === 'team.archived')).toHaveLength(1)
    expect(deeds[0]).toBe('team.restored')
  })

  it('that is not there is said so', async () => {
    const teamId = '01890000-0000-7000-8000-000000000000'

    expect(await codeOf(archiveTeam(admin, { teamId }))).toBe('TEAM_NOT_FOUND')
    expect(await codeOf(updateTeam(admin, { teamId, name: 'X' }))).toBe('TEAM_NOT_FOUND')
    expect(await codeOf(createTeam(admin, { name: 'Y', memberIds: [teamId] }))).toBe('MEMBER_NOT_FOUND')
  })
})
