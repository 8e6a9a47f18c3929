import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { lockRights } from './get-member.ts'
import { members } from './tables.ts'

/**
 * Gives a member whose access ended their access back, with the role they had. Sessions and tokens stay ended. Asked
 * twice, it has happened once. Refused with MEMBER_NOT_FOUND.
 */
export async function enableMember(ctx: Ctx, input: { memberId: MemberId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = input
    await lockRights(tx)
    const here = and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId))
    const [known] = await tx.select().from(members).where(here).for('no key update')
    if (!known) {
      throw new Refusal('MEMBER_NOT_FOUND', 'This member does not exist. Reload the page.', {
        path: ['memberId'],
      })
    }
    if (!known.disabledAt) return
    await tx.update(members).set({ disabledAt: null }).where(here)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.enabled',
      subject: `member:${memberId}`,
      detail: { role: known.role },
    })
  })
}
