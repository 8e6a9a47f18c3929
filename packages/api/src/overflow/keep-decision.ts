import type { OverflowDecision, OverflowReason, OverflowState } from '@relais/sla'
import { and, eq, isNull } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { notifyOpened } from '../notifications/notify-calls.ts'
import { type EntryRow, findOpening, type OverflowRow } from './queries.ts'
import { overflowEntries, overflowOpenings, overflows } from './tables.ts'

/** What the ledger calls a change, by what led to it; what leads to none is not in it. */
const KINDS: Partial<Record<OverflowReason['code'], EntryRow['kind']>> = {
  opened_by_forecast: 'opened',
  opened_by_level: 'opened',
  opened_by_hand: 'opened',
  paused_by_hand: 'paused',
  resumed_by_hand: 'resumed',
  pause_ended: 'resumed',
  closed_by_hand: 'closed',
  closed_when_calm: 'closed',
}

/** Whose decision it was, and why in their words; nobody's where a check decided. */
export interface Said {
  byId: string | null
  words: string | null
}

/**
 * Keeps what was decided on overflow, with its entry in the ledger where anything changed, and its opening begun or ended.
 * The row is locked.
 */
export async function keepDecision(
  tx: Tx,
  world: World,
  before: OverflowRow,
  { state, hasChanged, reason }: OverflowDecision,
  { at, byId, words }: Said & { at: Date },
): Promise<void> {
  const { organizationId } = tx
  const { status } = state
  await tx
    .update(overflows)
    .set({
      state,
      status,
      // A look too soon after another one knows no better.
      ...(reason.code !== 'checked_already' && { reason }),
      ...(status !== 'open' && { places: 0 }),
    })
    .where(eq(overflows.organizationId, organizationId))
  const kind = KINDS[reason.code]
  if (!kind) return
  const isAskedFor = reason.code === 'opened_by_hand'
  const saysElse = isAskedFor && (await standsOnElse(tx, { byId, words }))
  if (!hasChanged && !asksElse(before.state, state) && !saysElse) return
  await tx.insert(overflowEntries).values({
    organizationId,
    entryId: newId<'overflowEntry'>(at.getTime()),
    kind,
    at,
    reason,
    byId,
    words,
  })
  if (status === 'open') {
    const [opened] = await tx
      .insert(overflowOpenings)
      .values({
        organizationId,
        openingId: newId<'overflowOpening'>(at.getTime()),
        openedAt: at,
        reason,
        openedBy: byId,
        words,
      })
      // After a pause the same one goes on.
      .onConflictDoNothing()
      .returning({ openingId: overflowOpenings.openingId })
    if (opened) await notifyOpened(tx, world, { openingId: opened.openingId, byId })
    // Whatever began it, whoever is called from now on is called on their word.
    else if (isAskedFor)
      await tx
        .update(overflowOpenings)
        .set({ reason, openedBy: byId, words })
        .where(and(eq(overflowOpenings.organizationId, organizationId), isNull(overflowOpenings.closedAt)))
  }
  if (status === 'closed') {
    await tx
      .update(overflowOpenings)
      .set({ closedAt: at, closedBecause: reason, closedBy: byId, closedWords: words })
      .where(and(eq(overflowOpenings.organizationId, organizationId), isNull(overflowOpenings.closedAt)))
  }
}

/** Whether the opening that goes on stands on anything but this word. Index overflow_openings_one. */
async function standsOnElse(tx: Tx, { byId, words }: Said): Promise<boolean> {
  const opening = await findOpening(tx)
  return opening !== null && (opening.openedBy !== byId || opening.words !== words)
}

function asksElse(before: OverflowState, after: OverflowState): boolean {
  return before.askedSeats !== after.askedSeats || before.until !== after.until
}
