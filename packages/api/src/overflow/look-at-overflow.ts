import {
  type Crew,
  decideOverflow,
  enoughOfferable,
  initialOverflow,
  type OverflowPolicy,
  predictLateShare,
  seatsNeeded,
} from '@relais/sla'
import { eq, lte } from 'drizzle-orm'
import { countResponders } from '../board/count-responders.ts'
import { readOrderRules } from '../board/read-rules.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { readHandlingTimes } from '../routing/next-counters.ts'
import { callVolunteers } from './call-volunteers.ts'
import { keepDecision } from './keep-decision.ts'
import { loadOverflowPolicy } from './load-overflow-policy.ts'
import type { OverflowRow } from './queries.ts'
import { readCandidates } from './read-candidates.ts'
import { readHelping } from './read-helping.ts'
import { readLevel } from './read-level.ts'
import { readOpenWork } from './read-open-work.ts'
import { overflows } from './tables.ts'

/**
 * Looks whether help is needed, unless somebody has within the period; of several workers one does, and the others find it
 * done. Tells whether it looked.
 */
export async function lookAtOverflowIfDue(tx: Tx, world: World): Promise<boolean> {
  const { organizationId } = tx
  const now = world.now()
  const { policy } = await loadOverflowPolicy(tx)
  const lookAt = new Date(now.getTime() + policy.checkEveryMs)
  const [due] = await tx
    .insert(overflows)
    .values({ organizationId, lookAt, state: initialOverflow })
    .onConflictDoUpdate({
      target: overflows.organizationId,
      set: { lookAt },
      setWhere: lte(overflows.lookAt, now),
    })
    .returning()
  if (!due) return false
  await look(tx, world, due, now, policy)
  return true
}

/**
 * Predicts what will be late with the care team alone, opens or closes by it, and calls whom it takes; all of it with its
 * reasons, in the transaction that holds the lock of overflow.
 */
async function look(
  tx: Tx,
  world: World,
  row: OverflowRow,
  now: Date,
  policy: OverflowPolicy,
): Promise<void> {
  const at = now.getTime()
  const times = await readHandlingTimes(tx)
  const rules = await readOrderRules(tx)
  const { open, underWayMs } = await readOpenWork(tx, times)
  const { share: core } = await countResponders(tx, now, new Date(at + policy.horizonMs))
  const { people } = await countResponders(tx, now, new Date(at + policy.checkEveryMs))
  const level = await readLevel(tx, now, people, times, policy)
  const team = { core, volunteers: 0, underWayMs }
  const { lateShare, workMs } = predictLateShare(open, at, team, policy, rules)
  const decision = decideOverflow(row.state, { type: 'check', at, lateShare, level, people: core }, policy)
  await keepDecision(tx, world, row, decision, { at: now, byId: null, words: null })

  const { status, askedSeats } = decision.state
  const isOpen = status === 'open'
  // Which of it volunteers may answer is looked at while somebody may be called for it.
  const horizon = { until: at + policy.horizonMs, enoughMs: enoughOfferable(workMs, team, policy) }
  const { candidates, offerableMs } = isOpen
    ? await readCandidates(tx, times, horizon)
    : { candidates: [], offerableMs: 0 }
  const helping = await readHelping(tx, now)
  const crew = { ...team, volunteers: helping.size }
  const seats = isOpen ? seatsNeeded({ workMs, offerableMs }, crew, policy, askedSeats) : 0
  await tx
    .update(overflows)
    .set({ lateShare, level, core, load: loadOf(workMs, crew, policy), seats, places: seats })
    .where(eq(overflows.organizationId, tx.organizationId))
  await callVolunteers(tx, world, row, { now, status, seats, candidates, helping, policy })
}

/** What is promised within the horizon, and what is begun, by what those who are there get done in it. */
function loadOf(
  workMs: number,
  { core, volunteers, underWayMs }: Crew,
  { horizonMs, volunteerPace }: OverflowPolicy,
): number | null {
  const people = core + volunteers * volunteerPace
  return people === 0 ? null : (workMs + underWayMs) / (people * horizonMs)
}
