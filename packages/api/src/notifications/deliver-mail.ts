import { and, asc, eq, isNull } from 'drizzle-orm'
import { unseal } from '../channels/seal.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { members, organizations } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { forgetMail } from './settle-dead-mail.ts'
import { boundTo, type InvitationLetter } from './mail-invitations.ts'
import type { MailOutcome, OutgoingMail } from './mailer.ts'
import { mails, notifications } from './tables.ts'
import { writeInvitation, writeNews } from './write-mail.ts'

/** A mail that this worker alone may send until its lease ends. */
export interface LeasedMail {
  organizationId: OrganizationId
  mailId: string
  owner: string
}

/** About a day: longer than a server is away, and than the list of those one has never heard of keeps one waiting. */
const MOST_ATTEMPTS = 12
const FIRST_PAUSE_MS = 60_000
const LONGEST_PAUSE_MS = 4 * 3_600_000

type MailRow = typeof mails.$inferSelect

/**
 * Sends one mail, at most once: it is `sending` already, and stays out of the queue where nobody knows what became of
 * it. What a server refuses for now is tried again later; what it refuses for good is set aside with its reason.
 */
export async function deliverMail(
  world: World,
  lease: LeasedMail,
): Promise<MailOutcome['result'] | 'nothing'> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, lease.organizationId, work)
  const { mail: mailer } = world
  const written = await inside((tx) => writeMail(tx, world, lease))
  if (!written || !mailer) return 'nothing'
  const outcome = await mailer.send(written.outgoing)
  await inside((tx) => recordOutcome(tx, world, lease, written.row, outcome))
  if (outcome.result === 'refused' || outcome.result === 'unknown') {
    world.log.error({ mailId: lease.mailId, reason: outcome.reason }, 'a mail is set aside')
  }
  return outcome.result
}

/** What is to be sent; null, and the mail forgotten, when there is nobody to tell or nothing to tell any more. */
async function writeMail(
  tx: Tx,
  world: World,
  lease: LeasedMail,
): Promise<{ row: MailRow; outgoing: OutgoingMail } | null> {
  const here = isLeased(tx, lease)
  const [row] = await tx.select().from(mails).where(here).for('update')
  if (!row) return null
  const [organization] = await tx
    .select({ name: organizations.name })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  const outgoing =
    row.sealed === null
      ? await writeNewsTo(tx, world, row, organization!.name)
      : writeLetter(world, row, row.sealed, organization!.name)
  if (outgoing) return { row, outgoing }
  await forgetMail(tx, lease.mailId)
  return null
}

async function writeNewsTo(
  tx: Tx,
  { publicUrl }: World,
  { mailId, memberId }: MailRow,
  organization: string,
): Promise<OutgoingMail | null> {
  const [member] = await tx
    .select({ email: members.email, locale: members.locale, role: members.role })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        eq(members.memberId, memberId!),
        isNull(members.disabledAt),
      ),
    )
  const told = await tx
    .select({ kind: notifications.kind, ticketNumber: tickets.number, count: notifications.count })
    .from(notifications)
    .leftJoin(
      tickets,
      and(
        eq(tickets.organizationId, notifications.organizationId),
        eq(tickets.ticketId, notifications.ticketId),
      ),
    )
    .where(and(eq(notifications.organizationId, tx.organizationId), eq(notifications.mailId, mailId)))
    .orderBy(asc(notifications.notificationId))
  if (!member || told.length === 0) return null
  const locale = member.locale as InvitationLetter['locale']
  return {
    messageId: mailId,
    to: member.email,
    locale,
    unsubscribeUrl: `${publicUrl}/settings/notifications`,
    ...writeNews(told, { organization, locale, role: member.role, publicUrl }),
  }
}

function writeLetter(
  { keys }: World,
  { organizationId, mailId }: MailRow,
  sealed: string,
  organization: string,
): OutgoingMail {
  const { email, locale, url } = JSON.parse(
    unseal(keys.worker, sealed, boundTo(organizationId, mailId)),
  ) as InvitationLetter
  return { messageId: mailId, to: email, locale, ...writeInvitation({ organization, locale, url }) }
}

async function recordOutcome(
  tx: Tx,
  world: World,
  lease: LeasedMail,
  { attempts }: MailRow,
  outcome: MailOutcome,
): Promise<void> {
  const free = { leaseOwner: null, leaseUntil: null }
  const here = isLeased(tx, lease)
  if (outcome.result === 'sent') {
    await tx
      .update(mails)
      .set({ ...free, state: 'sent', sealed: null, lastError: null })
      .where(here)
    return
  }
  const lastError = outcome.reason.slice(0, 500)
  if (outcome.result === 'later' && attempts < MOST_ATTEMPTS) {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS)
    const notBefore = new Date(world.now().getTime() + pause)
    await tx
      .update(mails)
      .set({ ...free, state: 'waiting', notBefore, lastError })
      .where(here)
    return
  }
  await tx
    .update(mails)
    .set({ ...free, state: 'dead', lastError })
    .where(here)
}

function isLeased(tx: Tx, { mailId, owner }: LeasedMail) {
  return and(
    eq(mails.organizationId, tx.organizationId),
    eq(mails.mailId, mailId),
    eq(mails.state, 'sending'),
    eq(mails.leaseOwner, owner),
  )
}
