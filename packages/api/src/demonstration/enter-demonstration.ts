import { and, asc, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { actAs } from '../members/act-as.ts'
import { type OpenedSession, openSession } from '../members/open-session.ts'
import { members } from '../members/tables.ts'
import { updateProfile } from '../members/update-profile.ts'
import { Refusal } from '../refusal.ts'
import { findDemonstration } from './find-demonstration.ts'

/** As whom somebody may look around. */
export type VisitorRole = 'agent' | 'admin'

/** A visit: long enough to look around, too short to be forgotten on somebody's screen. */
const VISIT_HOURS = 2

/**
 * Opens a short session of its own for one of the demonstration's people, and has the console speak the visitor's
 * language. Refused with NO_DEMONSTRATION. Whether the visitor may, the door decides: this asks nobody who they are.
 */
export async function enterDemonstration(
  world: World,
  input: { role: VisitorRole; locale: Viewer['locale']; userAgent: string | null },
): Promise<OpenedSession> {
  const organizationId = await findDemonstration(world)
  if (!organizationId) throw noDemonstration()
  const { role, locale, userAgent } = input
  const entered = await inOrganization(world.db, organizationId, async (tx) => {
    const [member] = await tx
      .select({ memberId: members.memberId, name: members.name })
      .from(members)
      .where(
        and(eq(members.organizationId, organizationId), eq(members.role, role), isNull(members.disabledAt)),
      )
      .orderBy(asc(members.createdAt), asc(members.memberId))
      .limit(1)
    if (!member) throw noDemonstration()
    const memberId = member.memberId as MemberId
    const session = await openSession(tx, world, { memberId, kind: 'console', userAgent, hours: VISIT_HOURS })
    await recordAudit(tx, world.keys, {
      at: world.now(),
      actor: memberId,
      action: 'member.signedIn',
      subject: `member:${memberId}`,
      detail: { by: 'door' },
    })
    return { session, viewer: { memberId, organizationId, role, name: member.name, locale } }
  })
  await updateProfile(actAs(world, entered.viewer), { locale })
  return entered.session
}

function noDemonstration(): Refusal {
  return new Refusal('NO_DEMONSTRATION', 'There is no demonstration here. Sign in to your organization.')
}
