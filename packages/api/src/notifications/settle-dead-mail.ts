import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { mails, notifications } from './tables.ts'

/**
 * A person settles a mail that was set aside: once more, though it may have arrived, or never. Whoever does it is on
 * record. Refused with MAIL_NOT_SET_ASIDE.
 */
export async function settleDeadMail(
  ctx: Ctx,
  input: { mailId: string; decision: 'replay' } | { mailId: string; decision: 'discard'; reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    // One attempt stays counted: what is told meanwhile gathers in a mail of its own.
    const rows = await tx
      .update(mails)
      .set({ state: 'waiting', attempts: 1, notBefore: sql`clock_timestamp()` })
      .where(
        and(
          eq(mails.organizationId, tx.organizationId),
          eq(mails.mailId, input.mailId),
          eq(mails.state, 'dead'),
        ),
      )
      .returning({ mailId: mails.mailId })
    if (rows.length === 0) {
      throw new Refusal(
        'MAIL_NOT_SET_ASIDE',
        'This mail is not waiting for a decision any more. List them again.',
        { path: ['mailId'] },
      )
    }
    if (input.decision === 'replay') await tx.execute(sql`select pg_notify('relais_work', 'mails')`)
    else await forgetMail(tx, input.mailId)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: input.decision === 'replay' ? 'mail.replayed' : 'mail.discarded',
      subject: `mail:${input.mailId}`,
      ...(input.decision === 'discard' ? { detail: { reason: input.reason.trim().slice(0, 200) } } : {}),
    })
  })
}

/** Lets go of a mail; what it told stays in the console. */
export async function forgetMail(tx: Tx, mailId: string): Promise<void> {
  await tx
    .update(notifications)
    .set({ mailId: null })
    .where(and(eq(notifications.organizationId, tx.organizationId), eq(notifications.mailId, mailId)))
  await tx.delete(mails).where(and(eq(mails.organizationId, tx.organizationId), eq(mails.mailId, mailId)))
}
