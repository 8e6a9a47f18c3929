import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { tickets } from '../tickets/tables.ts'
import { appendFacts } from './append-fact.ts'
import { findAttributes } from './find-attributes.ts'
import { loadTargets } from './load-targets.ts'
import { resolveFromNow } from './resolve-pinned.ts'

/**
 * The open tickets of a contact are promised what the policy says of the segment they are in now, from now on; those that
 * were promised as one of it already are left alone.
 */
export async function retargetSegment(tx: Tx, ctx: Ctx, contactId: string): Promise<void> {
  const open = await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        eq(tickets.contactId, contactId),
        inArray(tickets.status, ['open', 'waitingCustomer', 'hold']),
      ),
    )
    .orderBy(asc(tickets.ticketId))
    .for('no key update')
  const ticketIds = open.map(({ ticketId }) => ticketId as TicketId)
  const standing = await loadTargets(tx, ticketIds)
  const attributes = await findAttributes(tx, ticketIds)
  for (const [ticketId, { segment }] of attributes) {
    const promised = standing.get(ticketId)?.at(-1)?.targets.attributes?.segment ?? null
    if (promised === segment) attributes.delete(ticketId)
  }
  const wanted = await resolveFromNow(tx, attributes)
  const actor = actorOf(ctx.viewer)
  await appendFacts(
    tx,
    [...wanted].map(([ticketId, targets]) => ({
      ticketId,
      facts: [
        {
          type: 'target.set',
          dedupKey: `segment:${newId()}`,
          actor: actor === 'command-line' ? 'system' : `member:${actor}`,
          effectiveAt: ctx.now().getTime(),
          body: targets,
        },
      ],
    })),
  )
}
