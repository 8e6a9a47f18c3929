import { explainPick, type HandlingTimes, type PickReason, pickNext } from '@relais/sla'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { takeClaim } from './claim-ticket.ts'
import type { Claim } from './explain-claim.ts'
import { readCounters, readHandlingTimes } from './next-counters.ts'
import { readHeads, reserveFirst } from './next-heads.ts'
import { ticketPicks } from './tables.ts'

/** A ticket that was handed out, and why this one. */
export interface NextTicket {
  readonly claim: Claim
  readonly reason: PickReason
}

/** How often the order is looked at anew because somebody took by hand what was found. */
const MOST_LOOKS = 10

/**
 * Hands out the ticket that is next for this person, and claims it for them; of any number who ask at once no two get the
 * same. Null when nothing waits for them that is not in somebody's hands already. The reason is kept with the pick.
 *
 * What they have in hand already and have not finished stays theirs: nothing that was claimed is ever taken away, and asking
 * for more is no reason to drop it silently. It keeps its claim, its draft and its assignee; it is not handed out again while
 * the claim runs, and comes by its own place in the order, to them, once that has ended.
 */
export async function claimNextTicket(ctx: Ctx): Promise<NextTicket | null> {
  return ctx.transaction(async (tx) => {
    const times = await readHandlingTimes(tx)
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const found = await tryNext(ctx, tx, times)
      if (found !== 'taken') return found
    }
    throw new Refusal('QUEUE_BUSY', 'Many are taking tickets at this moment. Ask again.')
  })
}

async function tryNext(ctx: Ctx, tx: Tx, times: HandlingTimes): Promise<NextTicket | null | 'taken'> {
  const { memberId } = ctx.viewer
  const now = ctx.now()
  let heads = await readHeads(tx, memberId, now, times)
  const counters = await readCounters(tx, memberId, heads, times)
  for (;;) {
    const next = pickNext(heads, now.getTime(), counters)
    if (!next) return null
    const ours = await reserveFirst(tx, memberId, next.picked, now, times)
    if (!ours) {
      heads = heads.filter((head) => head !== next.picked)
      continue
    }
    const claim = await takeClaim(ctx, tx, ours.ticketId, ours.place.of === 'own')
    if (!claim) return 'taken'
    const reason = explainPick(ours, next.reason.code, now.getTime(), counters)
    await recordPick(ctx, tx, ours.ticketId, reason)
    return { claim, reason }
  }
}

async function recordPick(ctx: Ctx, tx: Tx, ticketId: TicketId, reason: PickReason): Promise<void> {
  const { code, parameters } = reason
  await tx.insert(ticketPicks).values({
    organizationId: tx.organizationId,
    ticketPickId: newId(),
    ticketId,
    memberId: ctx.viewer.memberId,
    pickedAt: ctx.now(),
    code,
    parameters,
  })
}
