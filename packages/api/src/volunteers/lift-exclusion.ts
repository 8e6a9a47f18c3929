import { type ExclusionCode, SOFT_EXCLUSIONS, type SoftExclusionCode } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { latestMessage, readExclusions } from './read-exclusions.ts'
import { liftedExclusions } from './tables.ts'

const LONGEST_REASON = 500

export interface LiftExclusionInput {
  ticketId: TicketId
  code: ExclusionCode
  /** Why, in the supervisor's words. */
  reason: string
}

/**
 * Lets a ticket be offered in spite of a soft reason, until its customer writes again. Where it is lifted already, or stands
 * no more, nothing happens. Refused with EXCLUSION_HARD, REASON_MISSING, REASON_TOO_LONG, TICKET_NOT_FOUND, or
 * TICKET_UNREADABLE where no words of the customer are left.
 */
export async function liftExclusion(ctx: Ctx, input: LiftExclusionInput): Promise<void> {
  const { ticketId } = input
  const code = readSoft(input.code)
  const reason = readReason(input.reason)
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await lockTicket(tx, ticketId)
    const [state] = await readExclusions(tx, [ticketId])
    if (!state?.exclusions.some((exclusion) => exclusion.code === code)) return
    const lift = {
      messageId: await getLatestMessage(tx, ticketId),
      reason,
      liftedBy: memberOf(ctx.viewer),
      liftedAt: ctx.now(),
    }
    await tx
      .insert(liftedExclusions)
      .values({ organizationId, ticketId, code, ...lift })
      .onConflictDoUpdate({
        target: [liftedExclusions.organizationId, liftedExclusions.ticketId, liftedExclusions.code],
        set: lift,
      })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.exclusionLifted',
      subject: `ticket:${ticketId}`,
      detail: { code },
    })
  })
}

function readSoft(code: ExclusionCode): SoftExclusionCode {
  const soft = SOFT_EXCLUSIONS.find((one) => one === code)
  if (soft) return soft
  throw new Refusal('EXCLUSION_HARD', 'Nobody may lift this: the care team answers it.', {
    path: ['code'],
    parameters: { code },
  })
}

function readReason(given: string): string {
  const reason = given.replaceAll('\0', '').toWellFormed().trim()
  if (reason === '') throw new Refusal('REASON_MISSING', 'Say why.', { path: ['reason'] })
  if (reason.length > LONGEST_REASON) {
    throw new Refusal('REASON_TOO_LONG', `A reason has at most ${LONGEST_REASON} characters.`, {
      path: ['reason'],
      parameters: { max: LONGEST_REASON, over: reason.length - LONGEST_REASON },
    })
  }
  return reason
}

async function getLatestMessage(tx: Tx, ticketId: TicketId): Promise<string> {
  const [latest] = await tx.execute<{ message_id: string }>(
    latestMessage(sql`${tx.organizationId}::uuid`, sql`${ticketId}::uuid`),
  )
  if (latest) return latest.message_id
  throw new Refusal('TICKET_UNREADABLE', 'No words of the customer are left to decide by.', {
    path: ['ticketId'],
  })
}
