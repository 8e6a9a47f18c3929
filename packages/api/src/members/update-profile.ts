import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx, Viewer } from '../context.ts'
import { actorOf } from './act-as.ts'
import { checkTimeZone } from './create-organization.ts'
import { getMember } from './get-member.ts'
import { members } from './tables.ts'

/**
 * Changes one's own name, language or time zone; what is left out stays. Refused with NAME_EMPTY, NAME_TOO_LONG or
 * TIME_ZONE_UNKNOWN. A name that changes is on record, since the record knows people by their ids alone.
 */
export async function updateProfile(
  ctx: Ctx,
  input: { name?: string; locale?: Viewer['locale']; timeZone?: string },
): Promise<void> {
  if (Object.keys(input).length === 0) return
  if (input.timeZone !== undefined) checkTimeZone(input.timeZone)
  const name = input.name === undefined ? undefined : cleanName(input.name, { max: 120 })
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const known = await getMember(tx, memberId)
    await tx
      .update(members)
      .set({ ...input, name: name ?? known.name })
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
    if (name === undefined || name === known.name) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.renamed',
      subject: `member:${memberId}`,
    })
  })
}
