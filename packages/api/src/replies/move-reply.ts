import { applyReply, type ReplyEffect, type ReplyFact, type StoredReply } from '@relais/sla'
import { and, eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../db/client.ts'
import type { ReplyRow } from './reply-row.ts'
import { replies } from './tables.ts'

type Columns = PgUpdateSetSource<typeof replies>

/**
 * Takes facts into a reply's chart and writes where it stands then. The reply has to be locked. Null, and nothing
 * written, when a fact has no meaning in the state it finds: the reply has moved on, and whoever asked leaves it alone.
 * Except in `sending`, moving gives up the worker's lease.
 */
export async function moveReply(
  tx: Tx,
  reply: ReplyRow,
  facts: ReplyFact[],
  columns: Columns = {},
): Promise<ReplyRow | null> {
  const step = fold(reply.chart, facts)
  if (!step) return null
  const [moved] = await tx
    .update(replies)
    .set({
      ...columnsOf(step.chart, step.effects),
      revision: sql`${replies.revision} + 1`,
      ...columns,
    })
    .where(and(eq(replies.organizationId, tx.organizationId), eq(replies.replyId, reply.replyId)))
    .returning()
  return moved ?? null
}

/** The columns that are read from a chart, so that lists and workers need not open it. */
export function columnsOf(chart: StoredReply, effects: readonly ReplyEffect[]) {
  const due = effects.findLast((effect) => effect.kind === 'send' || effect.kind === 'readBack')
  return {
    chart,
    state: chart.value,
    attempts: chart.context.attempts,
    ...(due && 'notBefore' in due ? { notBefore: new Date(due.notBefore) } : {}),
    ...(chart.value === 'sending' ? {} : { leaseOwner: null, leaseUntil: null }),
  }
}

/** Folds facts one after another; null when one of them has no meaning in the state it finds. */
export function fold(
  chart: StoredReply,
  facts: ReplyFact[],
): { chart: StoredReply; effects: ReplyEffect[] } | null {
  const effects: ReplyEffect[] = []
  let state = chart
  for (const fact of facts) {
    const step = applyReply(state, fact)
    if (step.state === state) return null
    state = step.state
    effects.push(...step.effects)
  }
  return { chart: state, effects }
}
