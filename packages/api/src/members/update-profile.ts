import { and, eq } from 'drizzle-orm'
import { cleanName } from '../clean-name.ts'
import type { Ctx, Viewer } from '../context.ts'
import { checkTimeZone } from './create-organization.ts'
import { members } from './tables.ts'

/**
 * Changes one's own name, language or time zone; what is left out stays. Refused with NAME_EMPTY, NAME_TOO_LONG or
 * TIME_ZONE_UNKNOWN.
 */
export async function updateProfile(
  ctx: Ctx,
  input: { name?: string; locale?: Viewer['locale']; timeZone?: string },
): Promise<void> {
  if (Object.keys(input).length === 0) return
  if (input.timeZone !== undefined) checkTimeZone(input.timeZone)
  const name = input.name === undefined ? {} : { name: cleanName(input.name, { max: 120 }) }
  await ctx.transaction((tx) =>
    tx
      .update(members)
      .set({ ...input, ...name })
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, ctx.viewer.memberId))),
  )
}
