import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import { getOwnPart, type MatterRow } from './find-own-part.ts'
import { rehearsalGuests, rehearsalMatters } from './tables.ts'

/** More than anybody plays in earnest. */
const MOST_MATTERS = 50

/**
 * Writes on the square as the customer whom the viewer plays; the same `clientId` twice is one post. Refused with
 * NO_REHEARSAL, REHEARSAL_OVER, NO_TOWN_SQUARE, MATTERS_TOO_MANY, TEXT_MISSING or TEXT_TOO_LONG.
 */
export async function writeInRehearsal(
  ctx: Ctx,
  input: { clientId: string; text: string },
): Promise<MatterRow> {
  const { companyId, rehearsal, guest } = await getOwnPart(ctx)
  const { townSquare } = ctx
  if (!townSquare) throw new Refusal('NO_TOWN_SQUARE', 'This server has no Town Square to rehearse on.')
  const { guestId, personId, locale } = guest
  return inOrganization(ctx.db, companyId, async (tx) => {
    const mine = and(eq(rehearsalGuests.organizationId, companyId), eq(rehearsalGuests.guestId, guestId))
    // Locked: a second tap waits here, and finds the first one's post.
    await tx.select({ guestId: rehearsalGuests.guestId }).from(rehearsalGuests).where(mine).for('update')
    const before = await tx
      .select()
      .from(rehearsalMatters)
      .where(and(eq(rehearsalMatters.organizationId, companyId), eq(rehearsalMatters.guestId, guestId)))
    const same = before.find(({ clientId }) => clientId === input.clientId)
    if (same) return same
    if (before.length >= MOST_MATTERS) {
      throw new Refusal('MATTERS_TOO_MANY', 'That is enough as a customer. Answer somebody now.', {
        parameters: { most: MOST_MATTERS },
      })
    }
    const { squareId, brandId } = rehearsal
    const { postId, text: body } = await townSquare.writePost({
      squareId,
      brandId,
      personId,
      text: input.text,
      language: locale,
    })
    const { clientId } = input
    const [kept] = await tx
      .insert(rehearsalMatters)
      .values({ organizationId: companyId, guestId, clientId, postId, body, askedAt: ctx.now() })
      .returning()
    return kept!
  })
}
