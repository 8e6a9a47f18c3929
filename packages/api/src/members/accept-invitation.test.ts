import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { acceptInvitation, previewInvitation } from './accept-invitation.ts'
import { changeRole } from './change-role.ts'
import { createInvitation, type NewInvitation } from './create-invitation.ts'
import { createTeam } from './create-team.ts'
import { disableMember } from './disable-member.ts'
import { findSession } from './find-session.ts'
import { listInvitations, listTeams } from './queries.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { signIn } from './sign-in.ts'
import { invitations, members, teamMembers } from './tables.ts'

const DAY_MS = 86_400_000
const PASSWORD = 'a long enough sentence'

describe('an invitation', () => {
  let world: TestWorld
  let admin: Ctx
  let people = 0
  let addresses = 0

  const client = () => ({ address: `203.0.113.${(addresses += 1)}`, userAgent: null })
  const invite = async (given: Partial<NewInvitation> = {}, by = admin) => {
    people += 1
    const email = given.email ?? `person${people}@lignes.example`
    const sent = await createInvitation(by, { role: 'agent', ...given, email })
    return { ...sent, email, token: new URL(sent.url).pathname.replace('/invitation/', '') }
  }
  const later = (ms: number) => ({ ...world, now: () => new Date(Date.now() + ms) })
  const accept = (token: string, given: { name?: string; password?: string } = {}, on = world) =>
    acceptInvitation(on, { token, name: 'Imane K.', ...given }, client())
  const membersOf = (email: string) =>
    world.inside((tx) =>
      tx
        .select()
        .from(members)
        .where(and(eq(members.organizationId, tx.organizationId), eq(members.email, email))),
    )
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    )

  beforeAll(async () => {
    world = await createWorld()
    admin = await world.member('admin', 'Ada')
  })
  afterAll(() => world.close())

  it('makes whoever holds its link a member with its role and teams, and signs them in', async () => {
    const teamId = await createTeam(admin, { name: 'Night shift' })
    const { token, email } = await invite({ role: 'supervisor', locale: 'ar', teamIds: [teamId] })
    expect(await previewInvitation(world, token)).toMatchObject({
      organization: 'Lignes',
      email,
      role: 'supervisor',
      locale: 'ar',
      invitedBy: 'Ada',
      state: 'open',
    })

    const session = await accept(token, { name: '  Imane\n K. ', password: PASSWORD })

    const found = await findSession(world, session.token, { countsAsUse: true })
    expect(found).toMatchObject({
      kind: 'console',
      viewer: { name: 'Imane K.', role: 'supervisor', locale: 'ar' },
    })
    const rows = await world.inside((tx) => tx.select().from(teamMembers))
    expect(rows).toMatchObject([{ teamId, memberId: found!.viewer.memberId }])
    await signIn(world, { email: email.toUpperCase(), password: PASSWORD }, client())
    expect((await previewInvitation(world, token))?.state).toBe('accepted')
  })

  it('needs no password: who gives none comes in by links from then on, a volunteer on their phone', async () => {
    const { token, email } = await invite({ role: 'volunteer' })
    const session = await accept(token)

    expect(session.kind).toBe('device')
    expect((await membersOf(email))[0]).toMatchObject({ passwordHash: null })
  })

  it('that fifty people use at once makes one member, and tells each of the others why not', async () => {
    const { token, email } = await invite()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        codeOf(accept(token, { name: `Person ${n}`, password: PASSWORD })),
      ),
    )

    expect(answers.filter((code) => code === 'none')).toHaveLength(1)
    expect(answers.filter((code) => code === 'INVITATION_USED')).toHaveLength(49)
    expect(await membersOf(email)).toHaveLength(1)
    const [row] = await world.inside((tx) =>
      tx.select().from(invitations).where(eq(invitations.email, email)),
    )
    expect(row).toMatchObject({ acceptedAt: expect.any(Date), acceptedBy: expect.any(String) })
  })

  it('that has run out answers so to two who use it at once, and makes nobody a member', async () => {
    const { token, email } = await invite()
    const then = later(7 * DAY_MS + 1) as TestWorld

    expect(await Promise.all([codeOf(accept(token, {}, then)), codeOf(accept(token, {}, then))])).toEqual([
      'INVITATION_EXPIRED',
      'INVITATION_EXPIRED',
    ])
    expect((await previewInvitation(then, token))?.state).toBe('expired')
    expect(await membersOf(email)).toEqual([])
  })

  it('that was sent again is good by the new link alone, for another seven days', async () => {
    const { token, email, invitationId } = await invite()
    const after = later(8 * DAY_MS)
    const again = await resendInvitation({ ...admin, now: after.now }, { invitationId })
    const newer = new URL(again.url).pathname.replace('/invitation/', '')

    expect(await codeOf(accept(token))).toBe('INVITATION_UNKNOWN')
    expect(await previewInvitation(world, token)).toBeNull()
    expect(await codeOf(accept(newer, {}, after as TestWorld))).toBe('none')
    expect(await membersOf(email)).toHaveLength(1)
    expect(await codeOf(resendInvitation(admin, { invitationId }))).toBe('INVITATION_USED')
  })

  it('that was taken back is worth nothing, and the address can be invited anew', async () => {
    const { token, email, invitationId } = await invite()
    await revokeInvitation(admin, { invitationId })

    expect(await codeOf(accept(token))).toBe('INVITATION_REVOKED')
    expect(await codeOf(revokeInvitation(admin, { invitationId }))).toBe('INVITATION_REVOKED')
    expect(await codeOf(invite({ email }))).toBe('none')
  })

  it('that is revoked while it is accepted ends in one way or the other, never in both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { token, email, invitationId } = await invite()
      const [accepted, revoked] = await Promise.all([
        codeOf(accept(token)),
        codeOf(revokeInvitation(admin, { invitationId })),
      ])

      expect([
        ['none', 'INVITATION_USED'],
        ['INVITATION_REVOKED', 'none'],
      ]).toContainEqual([accepted, revoked])
      expect(await membersOf(email)).toHaveLength(accepted === 'none' ? 1 : 0)
    }
  })

  it('is one for an address, in any case, and none for a member', async () => {
    const { email } = await invite()
    const answers = await Promise.all([
      codeOf(invite({ email: email.toUpperCase() })),
      codeOf(invite({ email: ` ${email} ` })),
    ])
    expect(answers).toEqual(['INVITATION_PENDING', 'INVITATION_PENDING'])

    const [known] = await world.inside((tx) => tx.select().from(members).limit(1))
    expect(await codeOf(invite({ email: known!.email.toUpperCase() }))).toBe('EMAIL_TAKEN')
    expect(await codeOf(invite({ email: 'no address' }))).toBe('EMAIL_MALFORMED')
    const foreign = { teamIds: ['01890000-0000-7000-8000-000000000000'] }
    expect(await codeOf(invite(foreign))).toBe('TEAM_NOT_FOUND')
  })

  it('is not spent by what is refused: a name or a password can be mended', async () => {
    const { token, email } = await invite()

    expect(await codeOf(accept(token, { name: ' ' }))).toBe('NAME_EMPTY')
    expect(await codeOf(accept(token, { password: 'short' }))).toBe('PASSWORD_TOO_SHORT')
    expect(await codeOf(accept('nonsense'))).toBe('INVITATION_UNKNOWN')
    expect(await codeOf(accept(token, { password: PASSWORD }))).toBe('none')
    expect(await membersOf(email)).toHaveLength(1)
  })

  it('ends with the right of whoever sent it', async () => {
    const [first, second] = [await world.member('admin', 'Bo'), await world.member('admin', 'Cy')]
    const [ofFirst, ofSecond] = [await invite({}, first), await invite({}, second)]
    await changeRole(admin, { memberId: first.viewer.memberId, role: 'agent' })
    await disableMember(admin, { memberId: second.viewer.memberId })

    expect(await codeOf(accept(ofFirst.token))).toBe('INVITATION_REVOKED')
    expect(await codeOf(accept(ofSecond.token))).toBe('INVITATION_REVOKED')
  })

  it('guesses are counted by address', async () => {
    const from = { address: '198.51.100.1', userAgent: null }
    const tries = []
    for (let n = 0; n < 61; n += 1)
      tries.push(await codeOf(acceptInvitation(world, { token: 'x', name: 'X' }, from)))

    expect(tries.at(59)).toBe('INVITATION_UNKNOWN')
    expect(tries.at(60)).toBe('TOO_MANY_ATTEMPTS')
  })

  it('keeps its secret: neither a list nor the record nor the table holds the link', async () => {
    const { token, invitationId } = await invite()
    const [listed] = await world.inside(listInvitations)
    const rows = await world.inside((tx) => tx.select().from(invitations))
    const entries = await world.inside((tx) => listAuditEntries(tx, { limit: 5, before: null }))

    expect(listed?.invitationId).toBe(invitationId)
    expect(
      JSON.stringify([rows, entries, await world.inside((tx) => listTeams(tx, { withArchived: true }))]),
    ).not.toContain(token.split('.')[1])
    expect(entries[0]).toMatchObject({ action: 'invitation.created', subject: `invitation:${invitationId}` })
  })
})
