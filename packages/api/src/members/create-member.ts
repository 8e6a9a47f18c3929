import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanEmail } from '../clean-email.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx, Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
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

/**
 * Adds a person to the organization. Refused with NAME_EMPTY, NAME_TOO_LONG, EMAIL_MALFORMED, EMAIL_TAKEN or a
 * password's length.
 */
export async function createMember(ctx: Ctx, input: NewMember): Promise<MemberId> {
  const person = await readMember(input)
  return ctx.transaction(async (tx) => {
    const memberId = await insertMember(tx, person, ctx.now())
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

/** A person whose name, address and password have been looked at. */
type ReadMember = Omit<NewMember, 'password'> & { passwordHash: string | null }

/** Looks at what was given and works out the password's hash, which takes too long for a transaction. */
export async function readMember({ password, ...given }: NewMember): Promise<ReadMember> {
  const name = cleanName(given.name, { max: 120 })
  const email = cleanEmail(given.email)
  if (password !== undefined) checkPasswordLength(password, ['password'])
  return {
    ...given,
    name,
    email,
    passwordHash: password === undefined ? null : await hashPassword(password),
  }
}

/** Writes the row of a person who joins. Refused with EMAIL_TAKEN. */
export async function insertMember(tx: Tx, person: ReadMember, now: Date): Promise<MemberId> {
  const { organizationId } = tx
  const memberId = newId<'member'>()
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
      name: person.name,
      email: person.email,
      role: person.role,
      locale: person.locale ?? organization.locale,
      timeZone: organization.timeZone,
      passwordHash: person.passwordHash,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ memberId: members.memberId })
  if (created.length === 0) {
    throw new Refusal('EMAIL_TAKEN', 'There is already a member with this address.', { path: ['email'] })
  }
  return memberId
}
