import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { organizations } from '../members/tables.ts'
import type { NotificationRow } from './queries.ts'
import { mails, notifications } from './tables.ts'

/** How long a mail waits for company, so that an hour full of news is not a mailbox full of mails. */
const GATHER_MS = 2 * 60_000

/** Puts what people are told into the mail that waits for each of them, or into a fresh one. */
export async function gatherMails(tx: Tx, world: World, told: NotificationRow[]): Promise<void> {
  if (told.length === 0) return
  const [stage] = await tx
    .select({ organizationId: organizations.organizationId })
    .from(organizations)
    .where(and(eq(organizations.organizationId, tx.organizationId), isNotNull(organizations.rehearsalOf)))
  // Nobody on the stage of a rehearsal has an address there.
  if (stage) return
  const now = world.now()
  const memberIds = [...new Set(told.map(({ memberId }) => memberId))]
  const waiting = await tx
    .insert(mails)
    .values(
      memberIds.map((memberId) => ({
        organizationId: tx.organizationId,
        mailId: newId<'mail'>(),
        memberId,
        notBefore: new Date(now.getTime() + GATHER_MS),
        createdAt: now,
      })),
    )
    // Written to itself, so that no worker takes it away before this transaction has ended.
    .onConflictDoUpdate({
      target: [mails.organizationId, mails.memberId],
      targetWhere: sql`${mails.state} = 'waiting' and ${mails.attempts} = 0`,
      set: { state: 'waiting' },
    })
    .returning({ mailId: mails.mailId, memberId: mails.memberId })
  for (const { mailId, memberId } of waiting) {
    await tx
      .update(notifications)
      .set({ mailId })
      .where(
        and(
          eq(notifications.organizationId, tx.organizationId),
          inArray(
            notifications.notificationId,
            told.filter((one) => one.memberId === memberId).map((one) => one.notificationId),
          ),
        ),
      )
  }
}
