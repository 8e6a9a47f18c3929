import type { Ctx } from '../context.ts'
import { setByHand } from './set-by-hand.ts'

/** Closes overflow by hand and withdraws every call that nobody has answered. Refused as `setByHand` refuses. */
export async function closeOverflow(ctx: Ctx, input: { reason: string }): Promise<void> {
  await setByHand(ctx, { type: 'close' }, input.reason)
}
