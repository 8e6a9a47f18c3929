import { and, desc, eq, gt } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact, type AppendResult, type NewFact } from '../promises/append-fact.ts'
import { ticketFacts } from '../promises/tables.ts'
import { Refusal } from '../refusal.ts'
import { takeBackCorrections } from '../triage/take-back-corrections.ts'
import { checkNoOtherOpen } from './check-no-other-open.ts'
import { lockTicket } from './lock-ticket.ts'
import { ticketOutcomes } from './tables.ts'
import { standsUndoable, undoableKind } from './undoable-changes.ts'

/** An act can be taken back for this long: what others have seen and counted since is not rewritten. */
const UNDOABLE_MS = 60 * 60_000

export interface UndoTicketChangeInput {
  ticketId: TicketId
  /** The key of the act in the ticket's log. */
  dedupKey: string
}

/**
 * Takes back what the viewer did to a ticket: its log is folded as if that had never been, so that promises run on as
 * they ran, which the opposite act would not bring about. Asked twice, it has happened once. Refused with CHANGE_NOT_FOUND,
 * CHANGED_SINCE where somebody has decided the same matter later, UNDO_TOO_LATE after an hour, or ANOTHER_TICKET_OPEN.
 */
export async function undoTicketChange(ctx: Ctx, input: UndoTicketChangeInput): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    const kind = undoableKind(input.dedupKey)
    const actor = `member:${ctx.viewer.memberId}` as const
    const change = kind && (await findFact(tx, input))
    if (!change || change.actor !== actor) {
      throw new Refusal('CHANGE_NOT_FOUND', 'There is nothing of yours to take back here.', {
        path: ['changeId'],
      })
    }
    await checkStillLatest(tx, input.ticketId, change.seq, kind)
    if (ctx.now().getTime() - change.recordedAt.getTime() > UNDOABLE_MS) {
      throw new Refusal(
        'UNDO_TOO_LATE',
        'After an hour an act is not taken back any more. Do the opposite.',
        {
          path: ['changeId'],
        },
      )
    }
    if (ticket.status === 'closed' || ticket.status === 'spam') await checkNoOtherOpen(tx, ticket)

    const { fact } = change
    if (fact.type === 'status.set' && fact.body.status === 'resolved') await forgetOutcome(tx, input.ticketId)
    const base = { actor, effectiveAt: ctx.now().getTime(), type: 'override.retract' } as const
    const keys = kind === 'scores' ? [input.dedupKey, `target:${input.dedupKey}`] : [input.dedupKey]
    if (kind === 'scores')
      await takeBackCorrections(tx, {
        ticketId: input.ticketId,
        changeKey: input.dedupKey,
        at: ctx.now(),
      })
    if (kind === 'scores' || kind === 'clock')
      await recordAudit(tx, ctx.keys, {
        at: ctx.now(),
        actor: actorOf(ctx.viewer),
        action: kind === 'scores' ? 'triage.overrideUndone' : 'clock.overrideUndone',
        subject: `ticket:${input.ticketId}`,
        detail: kind === 'clock' ? { override: fact.type } : {},
      })
    return appendFact(
      tx,
      input.ticketId,
      ...keys.map((dedupKey): NewFact => ({
        ...base,
        dedupKey: `retract:${dedupKey}`,
        body: { dedupKey, reason: 'undone' },
      })),
    )
  })
}

async function findFact(tx: Tx, { ticketId, dedupKey }: UndoTicketChangeInput) {
  const [row] = await tx
    .select({
      seq: ticketFacts.seq,
      actor: ticketFacts.actor,
      recordedAt: ticketFacts.recordedAt,
      fact: ticketFacts.fact,
    })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        eq(ticketFacts.ticketId, ticketId),
        eq(ticketFacts.dedupKey, dedupKey),
      ),
    )
  return row ?? null
}

/** Only the last word on a matter is taken back: under it lies what somebody else decided. */
async function checkStillLatest(
  tx: Tx,
  ticketId: TicketId,
  seq: number,
  kind: NonNullable<ReturnType<typeof undoableKind>>,
): Promise<void> {
  const [later] = await tx
    .select({ seq: ticketFacts.seq })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        eq(ticketFacts.ticketId, ticketId),
        gt(ticketFacts.seq, seq),
        standsUndoable(kind),
      ),
    )
    .orderBy(desc(ticketFacts.seq))
    .limit(1)
  if (!later) return
  throw new Refusal('CHANGED_SINCE', 'Somebody has decided otherwise since. Look at the ticket first.', {
    path: ['changeId'],
  })
}

/** What a ticket taught is said when it is resolved; what was not resolved has taught nothing. */
async function forgetOutcome(tx: Tx, ticketId: TicketId): Promise<void> {
  await tx
    .delete(ticketOutcomes)
    .where(and(eq(ticketOutcomes.organizationId, tx.organizationId), eq(ticketOutcomes.ticketId, ticketId)))
}
