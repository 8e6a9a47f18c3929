import type { Ctx } from '../context.ts'
import { setByHand } from './set-by-hand.ts'

/** Lets nobody be called, whatever is predicted, until then or until it is resumed. Refused as `setByHand` refuses. */
export async function pauseOverflow(ctx: Ctx, input: { reason: string; until: Date | null }): Promise<void> {
  await setByHand(ctx, { type: 'pause', until: input.until?.getTime() ?? null }, input.reason)
}
