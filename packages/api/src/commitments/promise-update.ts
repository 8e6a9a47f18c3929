import { LIVE_REPLY_STATES, unpackContext } from '@relais/sla'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact, type NewFact } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { replies } from '../replies/tables.ts'
import { lockTicket, type TicketRow } from '../tickets/lock-ticket.ts'
import { cleanText } from './clean-text.ts'
import type { CommitmentId } from './get-commitment.ts'
import { commitments } from './tables.ts'

/** Who promises for later than this has forgotten it by then. */
const FURTHEST_MS = 90 * 24 * 3_600_000

export interface PromiseUpdateInput {
  ticketId: TicketId
  body: string
  dueAt: Date
  /** The promise that is moved; null for another one. */
  commitmentId?: CommitmentId | null
}

/**
 * Promises a customer to come back by an instant, or moves a promise that still runs. A ticket that waited for the
 * customer is open again: it is our turn. The author's reply that is on its way announces the promise, and does not
 * keep it. Refused with COMMITMENT_EMPTY, COMMITMENT_TOO_LONG, DUE_IN_THE_PAST, DUE_TOO_FAR, TICKET_NOT_OPEN,
 * COMMITMENT_OPEN where one runs already, or COMMITMENT_OVER for one that is late or over.
 */
export async function promiseUpdate(ctx: Ctx, input: PromiseUpdateInput): Promise<CommitmentId> {
  const body = cleanText(input.body, 'body')
  // The cycle of the ledger is found by the instant at which it began, so there is one for the row and the fact.
  const now = ctx.now()
  checkInstant(input.dueAt, now)
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    if (ticket.status === 'resolved' || ticket.status === 'closed' || ticket.status === 'spam') {
      throw new Refusal('TICKET_NOT_OPEN', 'This ticket has ended. Reopen it before you promise anything.', {
        path: ['ticketId'],
        parameters: { status: ticket.status },
      })
    }
    const moved = input.commitmentId ?? null
    checkRunning(ticket, moved)
    const commitmentId = moved ?? newId<'commitment'>()
    const replyId = await keepCommitment(ctx, tx, {
      ...input,
      body,
      commitmentId,
      isNew: moved === null,
      now,
    })

    const base = { actor: `member:${ctx.viewer.memberId}`, effectiveAt: now.getTime() } as const
    const facts: NewFact[] = []
    if (ticket.status === 'waitingCustomer')
      facts.push({
        ...base,
        type: 'status.set',
        dedupKey: `promised:${newId()}`,
        body: { status: 'open', until: null, reason: 'promised' },
      })
    facts.push({
      ...base,
      type: 'update.promised',
      dedupKey: `promise:${newId()}`,
      body: { promiseId: commitmentId, dueAt: input.dueAt.getTime(), replyId },
    })
    await appendFact(tx, input.ticketId, ...facts)
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: moved === null ? 'commitment.made' : 'commitment.moved',
      subject: `ticket:${input.ticketId}`,
      detail: { commitmentId, dueAt: input.dueAt.toISOString() },
    })
    return commitmentId
  })
}

function checkInstant(dueAt: Date, now: Date): void {
  const path = ['dueAt']
  if (!(dueAt > now)) {
    throw new Refusal('DUE_IN_THE_PAST', 'Choose an instant in the future.', { path })
  }
  if (dueAt.getTime() - now.getTime() > FURTHEST_MS) {
    throw new Refusal('DUE_TOO_FAR', 'Promise for at most 90 days ahead.', { path, parameters: { days: 90 } })
  }
}

/** One promise runs at a time; a late one is left as it is, and another may be made. */
function checkRunning(ticket: TicketRow, moved: CommitmentId | null): void {
  const { clocks, promise } = unpackContext(ticket.state.context)
  const clock = clocks.promisedUpdate
  const running = clock && clock.endedAt === null && clock.breachedAt === null ? promise : null
  if (moved !== null && running?.id !== moved) {
    throw new Refusal('COMMITMENT_OVER', 'This promise is late or over. Make another one.', {
      path: ['commitmentId'],
    })
  }
  if (moved === null && running) {
    throw new Refusal(
      'COMMITMENT_OPEN',
      'The customer has been promised an update already. Move that promise, or withdraw it first.',
      { path: ['commitmentId'] },
    )
  }
}

/** Writes what is promised. Returns the reply that announces it. */
async function keepCommitment(
  ctx: Ctx,
  tx: Tx,
  given: PromiseUpdateInput & { commitmentId: CommitmentId; isNew: boolean; now: Date },
): Promise<string | null> {
  const { ticketId, commitmentId, body, dueAt, now } = given
  const { organizationId } = tx
  if (given.isNew) {
    const { memberId: authorId } = ctx.viewer
    await tx
      .insert(commitments)
      .values({ organizationId, commitmentId, ticketId, authorId, body, promisedAt: now, dueAt })
  } else {
    await tx
      .update(commitments)
      .set({ body, dueAt })
      .where(and(eq(commitments.organizationId, organizationId), eq(commitments.commitmentId, commitmentId)))
  }
  return findAnnouncement(tx, ctx, ticketId)
}

async function findAnnouncement(tx: Tx, ctx: Ctx, ticketId: TicketId): Promise<string | null> {
  const [reply] = await tx
    .select({ replyId: replies.replyId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.ticketId, ticketId),
        eq(replies.authorId, ctx.viewer.memberId),
        inArray(replies.state, [...LIVE_REPLY_STATES]),
      ),
    )
    .orderBy(desc(replies.writtenAt))
    .limit(1)
  return reply?.replyId ?? null
}
