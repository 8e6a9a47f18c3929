import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { appendFact, type AppendResult } from './append-fact.ts'
import { loadCycles } from './load-cycles.ts'
import { checkReason, type OverrideInput, toText } from './override-clock.ts'

/**
 * Excuses a broken promise in the adjusted figure; the raw one stays for ever. Refused with REASON_MISSING,
 * REASON_TOO_LONG, REASON_UNKNOWN, BREACH_NOT_FOUND or BREACH_EXCUSED.
 */
export async function excuseBreach(ctx: Ctx, input: OverrideInput): Promise<AppendResult> {
  const { code, reason } = checkReason(input)
  return ctx.transaction(async (tx) => {
    const breach = await getBreach(tx, input)
    if (breach.excusedBy !== null) {
      throw new Refusal('BREACH_EXCUSED', 'This breach is excused already.', { path: ['cycle'] })
    }
    const result = await appendFact(tx, input.ticketId, {
      type: 'override.excuse',
      dedupKey: `clock:excuse:${newId()}`,
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: ctx.now().getTime(),
      body: { metric: input.target, cycle: input.cycle, reason, code },
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'breach.excused',
      subject: `ticket:${input.ticketId}`,
      detail: {
        target: input.target,
        cycle: input.cycle,
        reason: code,
        breachedAt: toText(breach.breachedAt),
        isExcusedBefore: false,
        isExcusedAfter: true,
      },
    })
    return result
  })
}

/** The row of the ledger that is broken; the ticket is locked. Refused with BREACH_NOT_FOUND. */
export async function getBreach(
  tx: Tx,
  { ticketId, target, cycle }: Pick<OverrideInput, 'ticketId' | 'target' | 'cycle'>,
) {
  await lockTicket(tx, ticketId)
  const ledger = (await loadCycles(tx, [ticketId])).get(ticketId) ?? []
  const breach = ledger.find((row) => row.metric === target && row.cycle === cycle)
  if (breach?.outcome !== 'breached') {
    throw new Refusal('BREACH_NOT_FOUND', 'This promise was not broken, so there is nothing to excuse.', {
      path: ['cycle'],
    })
  }
  return breach
}
