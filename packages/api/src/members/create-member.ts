import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx, Viewer } from '../context.ts'
import { type MemberId, newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { checkPasswordLength, hashPassword } from './password.ts'
import { members, organizations } from './tables.ts'

/** A person to add. Without a password they come in by a sign-in link. */
export interface NewMember {
  name: string
  email: string
  role: Viewer['role']
  locale?: Viewer['locale']
  password?: string
}

/** Adds a person to the organization. Refused with NAME_EMPTY, EMAIL_MALFORMED, EMAIL_TAKEN or a password's length. */
export async function createMember(ctx: Ctx, input: NewMember): Promise<MemberId> {
  const name = input.name.trim().normalize('NFC')
  const email = input.email.trim().normalize('NFC')
  if (name === '' || name.length > 120) {
    throw new Refusal('NAME_EMPTY', 'Give a name of 1 to 120 characters.', { path: ['name'] })
  }
  if (!/^[^\s@]{1,64}@[^\s@]+\.?[^\s@]+$/.test(email) || email.length > 254) {
    throw new Refusal('EMAIL_MALFORMED', 'This is not an e-mail address.', { path: ['email'] })
  }
  if (input.password !== undefined) checkPasswordLength(input.password, ['password'])
  const passwordHash = input.password === undefined ? null : await hashPassword(input.password)

  const memberId = newId<'member'>()
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const [organization] = await tx
      .select({ locale: organizations.locale, timeZone: organizations.timeZone })
      .from(organizations)
      .where(eq(organizations.organizationId, organizationId))
    if (!organization) throw new Refusal('ORGANIZATION_NOT_FOUND', 'This organization does not exist.')
    const created = await tx
      .insert(members)
      .values({
        organizationId,
        memberId,
        name,
        email,
        role: input.role,
        locale: input.locale ?? organization.locale,
        timeZone: organization.timeZone,
        passwordHash,
        createdAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning({ memberId: members.memberId })
    if (created.length === 0) {
      throw new Refusal('EMAIL_TAKEN', 'There is already a member with this address.', { path: ['email'] })
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.created',
      subject: `member:${memberId}`,
      detail: { role: input.role },
    })
    return memberId
  })
}
