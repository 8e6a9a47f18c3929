import type { Candidate } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'
import type { WaitingTicket } from './read-open-work.ts'

/** So many that wait and are nobody's are read at a time, those due first. */
const AT_A_TIME = 500

/**
 * The tickets that a volunteer may be offered, those due first: of the first so many that wait, and where none of these may be,
 * of the next. What lies behind counts as kept from volunteers: nobody is called for what nobody has read.
 */
export async function readCandidates(tx: Tx, open: readonly WaitingTicket[]): Promise<Candidate[]> {
  const free = open.filter(({ isFree }) => isFree)
  for (let from = 0; from < free.length; from += AT_A_TIME) {
    const found = await keepOfferable(tx, free.slice(from, from + AT_A_TIME))
    if (found.length > 0) return found
  }
  return []
}

async function keepOfferable(tx: Tx, free: readonly WaitingTicket[]): Promise<Candidate[]> {
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
