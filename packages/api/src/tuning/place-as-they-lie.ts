import {
  defaultTriageRules,
  type Lane,
  type Placement,
  placeScores,
  type Priority,
  type TriageRules,
} from '@relais/sla'
import { desc, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { loadRules } from './load-rules.ts'
import { triageRules } from './tables.ts'

const { laneFrom, mediumFrom, highFrom } = defaultTriageRules
const SHIPPED = { laneFrom, mediumFrom, highFrom }

/** A ticket's scores, and where they lie. */
export interface Placed {
  urgency: number
  importance: number
  band: number
  lane: Lane
  priority: Priority
}

/**
 * Where tickets' scores place them: by the thresholds in force, or, for one that lies elsewhere, by the newest earlier ones
 * under which it lies where it does. So thresholds that are published later promise nothing else to what was placed before.
 */
export async function placeAsTheyLie(tx: Tx, rows: readonly Placed[]): Promise<Placement[]> {
  const inForce = await loadRules(tx)
  const placements = rows.map((row) => place(row, inForce))
  if (rows.every((row, at) => liesThere(row, placements[at]!))) return placements
  const earlier = await loadThresholds(tx, inForce)
  return rows.map((row, at) => {
    const all = [placements[at]!, ...earlier.map((rules) => place(row, rules))]
    return all.find((placement) => liesThere(row, placement)) ?? placements[at]!
  })
}

function place({ urgency, importance, band }: Placed, rules: TriageRules): Placement {
  return placeScores({ urgency, importance, band: band === 0 ? 0 : 1 }, rules)
}

function liesThere(row: Placed, { lane, priority }: Placement): boolean {
  return row.lane === lane && row.priority === priority
}

/** The thresholds of every version, the newest first, and those that Relais comes with. */
async function loadThresholds(tx: Tx, inForce: TriageRules): Promise<TriageRules[]> {
  const rows = await tx
    .select({
      laneFrom: triageRules.laneFrom,
      mediumFrom: triageRules.mediumFrom,
      highFrom: triageRules.highFrom,
    })
    .from(triageRules)
    .where(eq(triageRules.organizationId, tx.organizationId))
    .orderBy(desc(triageRules.number))
  return [...rows, SHIPPED].map((thresholds) => ({ ...inForce, ...thresholds }))
}
