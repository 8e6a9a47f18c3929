import type { Candidate } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'
import type { WaitingTicket } from './read-open-work.ts'

/** Of so many that wait and are nobody's, those due first, it is read whether volunteers may answer them. */
const MOST_READ = 500

/**
 * The tickets that a volunteer may be offered, those due first. What lies behind the first of them counts as kept from
 * volunteers: nobody is called for what nobody has read.
 */
export async function readCandidates(tx: Tx, open: readonly WaitingTicket[]): Promise<Candidate[]> {
  const free = open.filter(({ isFree }) => isFree).slice(0, MOST_READ)
  const waitingOf = new Map(free.map((ticket) => [ticket.ticketId, ticket]))
  const states = await readExclusions(
    tx,
    free.map(({ ticketId }) => ticketId),
  )
  return states
    .filter(({ exclusions }) => exclusions.length === 0)
    .map(({ ticketId, attributes, lifts }) => {
      const { band, weight, volunteerMs, dueAt, waitingSince } = waitingOf.get(ticketId)!
      return {
        ticketId,
        attributes,
        lifted: lifts.map(({ code }) => code),
        waiting: { band, weight, handlingMs: volunteerMs, dueAt, waitingSince },
      }
    })
}
