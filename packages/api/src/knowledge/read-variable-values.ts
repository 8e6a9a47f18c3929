import { firstNameOf, type VariableValues } from '@relais/connectors'
import { and, eq } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import { identities } from '../contacts/tables.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { ownFirstName } from '../members/own-first-name.ts'
import { organizations } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** What the variables of a template stand for when this person answers this ticket; null where there is no such ticket. */
export async function readVariableValues(
  tx: Tx,
  viewer: Viewer,
  ticketId: string,
): Promise<VariableValues | null> {
  const [row] = await tx
    .select({
      number: tickets.number,
      name: identities.name,
      handle: channels.handle,
      organization: organizations.name,
    })
    .from(tickets)
    .innerJoin(
      identities,
      and(
        eq(identities.organizationId, tickets.organizationId),
        eq(identities.identityId, tickets.identityId),
      ),
    )
    .innerJoin(
      channels,
      and(eq(channels.organizationId, tickets.organizationId), eq(channels.channelId, tickets.channelId)),
    )
    .innerJoin(organizations, eq(organizations.organizationId, tickets.organizationId))
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  if (!row) return null
  // Whoever helps on a card is not told whose it is.
  const name = viewer.role === 'volunteer' ? null : row.name
  return {
    'contact.firstName': firstNameOf(name),
    'contact.name': name,
    'agent.firstName': ownFirstName(viewer.name),
    'ticket.number': String(row.number),
    'organization.name': row.organization,
    'channel.handle': row.handle,
  }
}
