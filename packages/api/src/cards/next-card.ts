import {
  type Candidate,
  chooseCard,
  type CardChoice,
  defaultVolunteerRules,
  mayTake,
  type TakeObstacle,
  type TimeObstacle,
  type Volunteer,
  whyTooLong,
} from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import { getVolunteer } from '../volunteers/keep-volunteer.ts'
import { readActivities } from '../volunteers/read-activities.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { endCard } from './end-card.ts'
import { findCandidates, walkWaiting } from './find-candidates.ts'
import { type CardRow, lockCardOfTicket, lockOpenCard } from './get-card.ts'
import { offerTicket } from './offer-ticket.ts'
import { endOf } from './tidy-cards.ts'

const MOST_MINUTES = 240

/** A card, or what stands in the way of any, or of all that waits; nothing of it where nothing that suits them waits. */
export interface NextCard {
  card: CardRow | null
  obstacles: (TakeObstacle | TimeObstacle)[]
}

/**
 * Holds a card for the viewer: of what waits the one that suits them best among the first few they may take. Who has one in
 * hand keeps it; one that was answered or taken back is put away. Of any number who ask at once, no two get the same.
 * Refused with NOT_A_VOLUNTEER or MINUTES_OUT_OF_RANGE.
 */
export async function nextCard(ctx: Ctx, { minutes }: { minutes: number | null }): Promise<NextCard> {
  if (minutes !== null && !(minutes >= 1 && minutes <= MOST_MINUTES)) {
    throw new Refusal('MINUTES_OUT_OF_RANGE', `Say between 1 and ${MOST_MINUTES} minutes.`, {
      path: ['minutes'],
      parameters: { least: 1, most: MOST_MINUTES },
    })
  }
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    // Locked: a second tap waits here, and finds the first one's card.
    await getVolunteer(tx, memberId)
    const open = await lockOpenCard(tx, memberId)
    if (open && !open.isOver && (open.card.state === 'offered' || open.card.state === 'taken'))
      return { card: open.card, obstacles: [] }
    if (open) await endCard(tx, ctx.now(), open.card, open.isOver ? endOf(open.card) : { as: 'finished' })
    const volunteer = await readViewer(tx, memberId, minutes)
    const obstacles = mayTake(volunteer, ctx.now().getTime(), defaultVolunteerRules)
    if (obstacles.length > 0) return { card: null, obstacles }
    return findCard(ctx, tx, volunteer)
  })
}

async function readViewer(tx: Tx, memberId: string, minutes: number | null): Promise<Volunteer> {
  const found = await readVolunteers(tx, [memberId], await readActivities(tx, [memberId]))
  return { ...found.get(memberId)!, minutesNow: minutes }
}

async function findCard(ctx: Ctx, tx: Tx, volunteer: Volunteer): Promise<NextCard> {
  const now = ctx.now()
  const seen: Candidate[] = []
  for await (const waiting of walkWaiting(tx, ctx.viewer.memberId, now, defaultVolunteerRules)) {
    for await (const candidates of findCandidates(tx, waiting)) {
      seen.push(...candidates)
      let left = candidates
      for (;;) {
        const choice = chooseCard(left, volunteer, now.getTime(), defaultVolunteerRules)
        if (!choice) break
        const card = await tryCard(ctx, tx, choice, left)
        if (card) return { card, obstacles: [] }
        left = left.filter(({ ticketId }) => ticketId !== choice.ticketId)
      }
    }
  }
  const obstacle = whyTooLong(seen, volunteer, defaultVolunteerRules)
  return { card: null, obstacles: obstacle ? [obstacle] : [] }
}

/** Holds the chosen ticket, unless somebody else is at it; what is shown to whom stands in the record. */
async function tryCard(
  ctx: Ctx,
  tx: Tx,
  choice: CardChoice,
  candidates: readonly Candidate[],
): Promise<CardRow | null> {
  const ticketId = choice.ticketId as TicketId
  const { waiting } = candidates.find((one) => one.ticketId === choice.ticketId)!
  const stale = await lockCardOfTicket(tx, ticketId)
  if (stale && ('isBusy' in stale || !stale.isOver)) return null
  if (stale) await endCard(tx, ctx.now(), stale.card, endOf(stale.card))
  const [ticket] = await tx
    .select({ urgency: tickets.urgency, assigneeId: tickets.assigneeId, status: tickets.status })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  if (!ticket || ticket.assigneeId !== null || ticket.status !== 'open') return null
  const card = await offerTicket(tx, ctx.now(), {
    memberId: ctx.viewer.memberId,
    ticketId,
    level: choice.level,
    reasons: [...choice.reasons],
    minutes: Math.ceil(waiting.handlingMs / 60_000),
    urgencyOffered: ticket.urgency,
  })
  if (!card) return null
  await recordAudit(tx, ctx.keys, {
    at: ctx.now(),
    actor: ctx.viewer.memberId,
    action: 'volunteer.cardShown',
    subject: `ticket:${ticketId}`,
    detail: { level: choice.level },
  })
  return card
}
