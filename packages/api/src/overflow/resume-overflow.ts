import type { Ctx } from '../context.ts'
import { setByHand } from './set-by-hand.ts'

/** Ends a pause: overflow is as it was before. Refused as `setByHand` refuses. */
export async function resumeOverflow(ctx: Ctx, input: { reason: string }): Promise<void> {
  await setByHand(ctx, { type: 'resume' }, input.reason)
}
