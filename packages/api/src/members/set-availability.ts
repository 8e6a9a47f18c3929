import { isAvailable, usualEnd } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { readAvailability } from './availability.ts'
import { members } from './tables.ts'

const LONGEST_MS = 90 * 24 * 3_600_000

/**
 * Says that oneself is there to answer, or is not, against one's hours. Without an end it holds until the hours say the
 * same again, and where they say so already, nothing is kept. Refused with UNTIL_NOT_AHEAD or UNTIL_TOO_LONG.
 */
export async function setAvailability(
  ctx: Ctx,
  input: { isAvailable: boolean; until?: Date | null },
): Promise<void> {
  const now = ctx.now()
  if (input.until && !(input.until > now)) {
    throw new Refusal('UNTIL_NOT_AHEAD', 'Choose an instant that is still to come.', { path: ['until'] })
  }
  if (input.until && input.until.getTime() - now.getTime() > LONGEST_MS) {
    throw new Refusal('UNTIL_TOO_LONG', 'Choose an instant within 90 days, or enter days off.', {
      path: ['until'],
      parameters: { days: 90 },
    })
  }
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const known = await readAvailability(tx, memberId)
    if (!known) throw new Error('The viewer is no member.')
    const byHours = isAvailable({ ...known, said: null }, now.getTime())
    const isSaid = input.until != null || byHours !== input.isAvailable
    const end = input.until?.getTime() ?? usualEnd(known.hours, input.isAvailable, now.getTime())
    await tx
      .update(members)
      .set({
        availability: isSaid ? (input.isAvailable ? 'available' : 'away') : null,
        availabilityUntil: isSaid && end !== null ? new Date(end) : null,
      })
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
  })
}
