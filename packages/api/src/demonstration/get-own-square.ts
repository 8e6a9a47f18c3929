import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import type { TownSquare } from '../town-square/town-square.ts'
import { findSquare } from './find-demonstration.ts'
import { isDemonstration } from './queries.ts'
import { demonstrationOnly } from './record-first-steps.ts'

/** The square of the demonstration that the viewer belongs to. Refused with DEMONSTRATION_ONLY or NO_DEMONSTRATION. */
export async function getOwnSquare(ctx: Ctx): Promise<{ townSquare: TownSquare; squareId: string }> {
  if (!(await ctx.transaction(isDemonstration))) throw demonstrationOnly()
  const { townSquare } = ctx
  const connected = await findSquare(ctx, ctx.organizationId)
  const place = connected && (await townSquare?.findSquareOf(connected.brandId))
  if (!townSquare || !place) {
    throw new Refusal('NO_DEMONSTRATION', 'The Town Square of the demonstration is gone. Start Relais again.')
  }
  return { townSquare, squareId: place.squareId }
}
