import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { setByHand } from './set-by-hand.ts'

const MOST_SEATS = 1_000

/**
 * Opens overflow by hand, whatever is predicted; open already, its end and its seats change, and whoever is called reads these
 * words. Refused as `setByHand` refuses, or with SEATS_OUT_OF_RANGE.
 */
export async function openOverflow(
  ctx: Ctx,
  input: { reason: string; seats: number; until: Date | null },
): Promise<void> {
  const { reason, seats, until } = input
  if (!Number.isInteger(seats) || seats < 0 || seats > MOST_SEATS) {
    throw new Refusal('SEATS_OUT_OF_RANGE', `Ask for 0 to ${MOST_SEATS} people.`, {
      path: ['seats'],
      parameters: { most: MOST_SEATS },
    })
  }
  await setByHand(ctx, { type: 'open', seats, until: until?.getTime() ?? null }, reason)
}
