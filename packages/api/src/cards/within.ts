import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { actAs } from '../members/act-as.ts'

/** The same person, whose verbs work inside a transaction that is open already: what they are refused leaves no trace in it. */
export function within(ctx: Ctx, tx: Tx): Ctx {
  return actAs({ ...ctx, db: tx }, ctx.viewer)
}
