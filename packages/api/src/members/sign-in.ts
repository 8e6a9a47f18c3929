import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { countAttempts, forgetAttempts, NO_ORGANIZATION } from './count-attempts.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { verifyPassword } from './password.ts'
import { members, organizations } from './tables.ts'

/** From where somebody signs in. */
export interface Client {
  address: string
  userAgent: string | null
}

/** One account that an e-mail address may mean. */
interface Candidate {
  organizationId: OrganizationId
  memberId: MemberId | null
  passwordHash: string | null
}

/** Of the organizations that know one address, so many are tried; who is in more names one. */
const MOST_CANDIDATES = 3

/**
 * Signs in with an e-mail address and a password. An unknown address, a wrong password, a member without a password
 * and one whose access has ended are refused with the same SIGN_IN_FAILED after the same work; too many attempts with
 * TOO_MANY_ATTEMPTS.
 */
export async function signIn(
  world: World,
  input: { email: string; password: string; organization?: string | null; isDevice?: boolean },
  client: Client,
): Promise<OpenedSession> {
  const email = input.email.trim().normalize('NFC')
  await countAttempts(world, [
    { kind: 'account', value: email },
    { kind: 'address', value: client.address },
  ])

  for (const candidate of await findCandidates(world, email, input.organization ?? null)) {
    const { organizationId, memberId } = candidate
    const isRight = await verifyPassword(input.password, candidate.passwordHash)
    const session = await inOrganization(world.db, organizationId, async (tx) => {
      const opened =
        isRight && memberId
          ? await openSession(tx, world, {
              memberId,
              kind: input.isDevice ? 'device' : 'console',
              userAgent: client.userAgent,
            })
          : null
      await recordAudit(tx, world.keys, {
        at: world.now(),
        actor: opened && memberId ? memberId : 'nobody',
        action: opened ? 'member.signedIn' : 'member.signInFailed',
        subject: `member:${memberId ?? 'unknown'}`,
        detail: { by: 'password' },
      })
      return opened
    })
    if (!session) continue
    await forgetAttempts(world, { kind: 'account', value: email })
    return session
  }
  throw new Refusal(
    'SIGN_IN_FAILED',
    'The address or the password is not right. Try again, or ask an administrator for a sign-in link.',
  )
}

/** The accounts to try: never none, so that an unknown address costs what a known one does. */
async function findCandidates(world: World, email: string, slug: string | null): Promise<Candidate[]> {
  const found = await world.db.execute<{ organization_id: string; member_id: string }>(
    sql`select organization_id, member_id from find_members_by_email(${email}) order by organization_id`,
  )
  const places = [...found].map((row) => ({
    organizationId: row.organization_id as OrganizationId,
    memberId: row.member_id as MemberId,
  }))
  const candidates: Candidate[] = []
  for (const { organizationId, memberId } of places) {
    if (candidates.length === MOST_CANDIDATES) break
    const [row] = await inOrganization(world.db, organizationId, (tx) =>
      tx
        .select({ passwordHash: members.passwordHash, slug: organizations.slug })
        .from(members)
        .innerJoin(organizations, eq(organizations.organizationId, members.organizationId))
        .where(
          and(
            eq(members.organizationId, organizationId),
            eq(members.memberId, memberId),
            isNull(members.disabledAt),
          ),
        ),
    )
    if (row && (slug === null || row.slug === slug))
      candidates.push({ organizationId, memberId, passwordHash: row.passwordHash })
  }
  if (candidates.length > 0) return candidates
  return [{ organizationId: NO_ORGANIZATION, memberId: null, passwordHash: null }]
}
