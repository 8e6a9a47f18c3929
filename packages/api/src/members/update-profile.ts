import { and, eq } from 'drizzle-orm'
import type { Ctx, Viewer } from '../context.ts'
import { checkTimeZone } from './create-organization.ts'
import { members } from './tables.ts'

/** Changes one's own language, time zone or availability; what is left out stays. Refused with TIME_ZONE_UNKNOWN. */
export async function updateProfile(
  ctx: Ctx,
  input: { locale?: Viewer['locale']; timeZone?: string; isAvailable?: boolean },
): Promise<void> {
  if (Object.keys(input).length === 0) return
  if (input.timeZone !== undefined) checkTimeZone(input.timeZone)
  await ctx.transaction((tx) =>
    tx
      .update(members)
      .set(input)
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, ctx.viewer.memberId))),
  )
}
