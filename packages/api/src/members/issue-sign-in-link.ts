import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { type MemberId, newId } from '../db/id.ts'
import { actorOf, memberOf } from './act-as.ts'
import { getMember } from './get-member.ts'
import { signInLinks } from './tables.ts'
import { createToken } from './token.ts'

const HOURS = 24

/** A link that was just made. Its address is kept nowhere. */
export interface IssuedLink {
  url: string
  expiresAt: Date
}

/**
 * Makes a link that signs one member in once, within 24 hours. Refused with MEMBER_NOT_FOUND or MEMBER_DISABLED. Whoever
 * holds the link is that member, so only administrators and the command line issue them, and each is on record.
 */
export async function issueSignInLink(ctx: Ctx, input: { memberId: MemberId }): Promise<IssuedLink> {
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const { memberId } = input
    await getMember(tx, memberId)
    const now = ctx.now()
    const expiresAt = new Date(now.getTime() + HOURS * 3_600_000)
    const token = createToken(organizationId)
    await tx.insert(signInLinks).values({
      organizationId,
      signInLinkId: newId<'signInLink'>(now.getTime()),
      memberId,
      tokenHash: token.hash,
      issuedBy: memberOf(ctx.viewer),
      createdAt: now,
      expiresAt,
    })
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'signInLink.issued',
      subject: `member:${memberId}`,
    })
    return { url: `${ctx.publicUrl}/sign-in/${token.text}`, expiresAt }
  })
}
