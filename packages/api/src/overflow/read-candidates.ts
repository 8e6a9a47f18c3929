import { type Candidate, defaultVolunteerRules, type HandlingTimes } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { type Handling, handlingByVolunteers, handlingOf } from '../routing/next-stretches.ts'
import { type FoundRow, toWaiting } from '../routing/next-walks.ts'
import { listFree, MOST_TIMES, type PlaceInQueue } from '../volunteers/list-free.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'

/** Of so many at once it is read whether they may be: their words take some tenths of a millisecond each, and others wait. */
const AT_ONCE = 200

/** What volunteers may be offered, and how long the care team would need for what of it is due within the horizon; ms. */
export interface Offerable {
  candidates: Candidate[]
  offerableMs: number
}

/**
 * The tickets that a volunteer may be offered, those due first, as far as volunteers who ask for cards are led: the same walk
 * finds what people are called for and what they get. It ends where there is enough of it for as many as are ever asked for,
 * and behind what is due within the horizon with the first that may be offered.
 */
export async function readCandidates(
  tx: Tx,
  times: HandlingTimes,
  { until, enoughMs }: { until: number; enoughMs: number },
): Promise<Offerable> {
  const handling = handlingByVolunteers(times)
  const candidates: Candidate[] = []
  let offerableMs = 0
  let after: PlaceInQueue | null = null
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const { rows, end } = await listFree(tx, defaultVolunteerRules, after)
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const found = await keepOfferable(tx, rows.slice(from, from + AT_ONCE), handling)
      candidates.push(...found.map(({ candidate }) => candidate))
      for (const { row } of found) if (isDue(row, until)) offerableMs += handlingOf(times, row.intent)
    }
    const isDone = offerableMs >= enoughMs || !isDue(rows.at(-1), until)
    if (end === null || (isDone && candidates.length > 0)) break
    after = end
  }
  return { candidates, offerableMs }
}

function isDue(row: FoundRow | undefined, until: number): boolean {
  return row !== undefined && row.due_ms !== null && row.due_ms <= until
}

async function keepOfferable(tx: Tx, rows: readonly FoundRow[], handling: Handling) {
  const rowOf = new Map(rows.map((row) => [row.ticket_id, row]))
  const states = await readExclusions(tx, [...rowOf.keys()])
  return states
    .filter(({ exclusions }) => exclusions.length === 0)
    .map(({ ticketId, attributes, lifts }) => {
      const row = rowOf.get(ticketId)!
      const candidate: Candidate = {
        ticketId,
        attributes,
        lifted: lifts.map(({ code }) => code),
        waiting: toWaiting(row, handling),
      }
      return { row, candidate }
    })
}
