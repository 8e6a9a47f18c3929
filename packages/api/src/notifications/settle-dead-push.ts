import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { pushOverAt } from './kinds.ts'
import { pushes } from './tables.ts'

/**
 * A person settles a push that was given up: once more, while its news is worth something, or never. Whoever does it is
 * on record. Refused with PUSH_NOT_SET_ASIDE or PUSH_IS_OVER.
 */
export async function settleDeadPush(
  ctx: Ctx,
  input: { pushId: string; decision: 'replay' } | { pushId: string; decision: 'discard'; reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    // One attempt stays counted: what is told meanwhile gathers in a push of its own.
    const [push] = await tx
      .update(pushes)
      .set({ state: 'waiting', attempts: 1, notBefore: sql`clock_timestamp()` })
      .where(
        and(
          eq(pushes.organizationId, tx.organizationId),
          eq(pushes.pushId, input.pushId),
          eq(pushes.state, 'dead'),
        ),
      )
      .returning({ kind: pushes.kind, createdAt: pushes.createdAt })
    if (!push) {
      throw new Refusal(
        'PUSH_NOT_SET_ASIDE',
        'This push is not waiting for a decision any more. List them again.',
        { path: ['pushId'] },
      )
    }
    if (input.decision === 'replay') {
      if (pushOverAt(push) < ctx.now()) {
        throw new Refusal(
          'PUSH_IS_OVER',
          'What this push told is over: it would not be sent. Take it off the list with dead discard.',
          { path: ['pushId'] },
        )
      }
      await tx.execute(sql`select pg_notify('relais_work', 'pushes')`)
    } else await forgetPush(tx, input.pushId)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: input.decision === 'replay' ? 'push.replayed' : 'push.discarded',
      subject: `push:${input.pushId}`,
      ...(input.decision === 'discard' ? { detail: { reason: input.reason.trim().slice(0, 200) } } : {}),
    })
  })
}

/** Lets go of a push; what it told stays in the console. */
export async function forgetPush(tx: Tx, pushId: string): Promise<void> {
  await tx.delete(pushes).where(and(eq(pushes.organizationId, tx.organizationId), eq(pushes.pushId, pushId)))
}
