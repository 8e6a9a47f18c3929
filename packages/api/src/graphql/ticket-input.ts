import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { GraphqlContext } from './context.ts'
import { getRowId } from './ids.ts'

/**
 * The ticket that an input names. A volunteer who names one they do not hold hears what they would hear of one that
 * never was: TICKET_NOT_FOUND. Whether the others' exists, the verb finds out under its lock.
 */
export async function getTicketId(context: GraphqlContext, id: string): Promise<TicketId> {
  const ticketId = getRowId('Ticket', id, 'ticketId')
  if (context.member.role === 'volunteer' && !(await context.loaders.ticket.load(ticketId))) {
    throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
      path: ['ticketId'],
    })
  }
  return ticketId
}
