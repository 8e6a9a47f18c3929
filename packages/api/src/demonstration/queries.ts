import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import { identities } from '../contacts/tables.ts'
import { replies } from '../replies/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { TOWN_SQUARE_PATH } from '../town-square/town-square.ts'
import { findSquare, listOrganizations } from './find-demonstration.ts'
import { firstSteps } from './tables.ts'

/** What somebody does in the first ten minutes, in this order. */
export const FIRST_STEPS = ['post', 'read', 'answer', 'guard', 'breakdown'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

/** How far a member has come. */
export interface FirstStepsRow {
  done: FirstStep[]
  isSkipped: boolean
  customerHandle: string | null
  ticketNumber: number | null
}

/** A visitor writes a few posts; what is beyond the first ones changes nothing any more. */
const MOST_TICKETS = 50

/** How far a member has come: what the screen reported, and what the data show by themselves. */
export async function findFirstSteps(tx: Tx, memberId: MemberId): Promise<FirstStepsRow> {
  const { organizationId } = tx
  const [row] = await tx
    .select()
    .from(firstSteps)
    .where(and(eq(firstSteps.organizationId, organizationId), eq(firstSteps.memberId, memberId)))
  if (!row) return { done: [], isSkipped: false, customerHandle: null, ticketNumber: null }
  const { isSkipped, customerHandle } = row
  const own = customerHandle === null ? [] : await listTicketsOf(tx, customerHandle)
  const isAnswered = own.length > 0 && (await isAnsweredInTime(tx, memberId, own))
  const done = new Set<string>(row.done)
  if (own.length > 0) done.add('post')
  if (isAnswered) done.add('answer')
  return {
    done: FIRST_STEPS.filter((step) => done.has(step)),
    isSkipped,
    customerHandle,
    ticketNumber: own[0]?.number ?? null,
  }
}

type OwnTicket = Pick<typeof tickets.$inferSelect, 'ticketId' | 'number' | 'firstResponse'>

/** The latest first. Index identities_handle. */
async function listTicketsOf(tx: Tx, handle: string): Promise<OwnTicket[]> {
  const { organizationId } = tx
  return tx
    .select({ ticketId: tickets.ticketId, number: tickets.number, firstResponse: tickets.firstResponse })
    .from(tickets)
    .innerJoin(
      identities,
      and(
        eq(identities.organizationId, tickets.organizationId),
        eq(identities.identityId, tickets.identityId),
      ),
    )
    .where(
      and(
        eq(tickets.organizationId, organizationId),
        eq(identities.organizationId, organizationId),
        eq(identities.handle, handle),
        eq(identities.network, 'town-square'),
      ),
    )
    .orderBy(desc(tickets.number))
    .limit(MOST_TICKETS)
}

async function isAnsweredInTime(tx: Tx, memberId: MemberId, own: OwnTicket[]): Promise<boolean> {
  const kept = own.filter(({ firstResponse }) => firstResponse === 'met').map(({ ticketId }) => ticketId)
  if (kept.length === 0) return false
  const [sent] = await tx
    .select({ replyId: replies.replyId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(replies.ticketId, kept),
        eq(replies.authorId, memberId),
        eq(replies.state, 'sent'),
      ),
    )
    .limit(1)
  return sent !== undefined
}

/** Whether an organization is the demonstration. */
export async function isDemonstration(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ is: boolean }>(
    sql`select is_demonstration as is from organizations where organization_id = ${tx.organizationId}`,
  )
  return row?.is ?? false
}

/** The demonstration as a member of any organization may see it: none of it is anybody's secret. */
export async function findShownDemonstration(world: World, viewersId: OrganizationId) {
  const known = await listOrganizations(world.db)
  const demonstration = known.find((one) => one.isDemonstration)
  if (!demonstration) return null
  const square = await findSquare(world, demonstration.organizationId)
  const place = square && (await world.townSquare?.findSquareOf(square.brandId))
  const flow = place ? await world.townSquare?.findFlow(place.squareId) : null
  return {
    townSquareUrl: square && `${world.publicUrl}${TOWN_SQUARE_PATH}/${square.slug}`,
    isArriving: flow ? !flow.isStopped : false,
    isViewers: demonstration.organizationId === viewersId,
    hasOwnOrganization: known.some((one) => !one.isDemonstration),
  }
}
