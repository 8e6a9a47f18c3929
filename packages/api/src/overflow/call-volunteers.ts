import {
  type Candidate,
  type CallPlan,
  defaultVolunteerRules,
  type OverflowPolicy,
  type OverflowStatus,
  planCalls,
} from '@relais/sla'
import { eq } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { notifyCalled } from '../notifications/notify-calls.ts'
import { findReach } from './find-reach.ts'
import { followCalls } from './follow-calls.ts'
import { measureAcceptRate } from './measure-accept-rate.ts'
import { findOpening, listOpenCalls, type OverflowRow } from './queries.ts'
import type { Helping } from './read-helping.ts'
import { readStandings } from './read-standings.ts'
import { overflowCalls, overflowEntries, overflows } from './tables.ts'
import { withdrawCalls } from './withdraw-calls.ts'

/** What a look found that people are called for. */
interface Need {
  now: Date
  status: OverflowStatus
  seats: number
  candidates: readonly Candidate[]
  helping: Helping
  policy: OverflowPolicy
}

/**
 * Calls whom it takes and withdraws what is not needed any more, and tells everybody whom it concerns, in the transaction of
 * the look. `before` is overflow as it was, and its row is locked; a second call of one person would break a key.
 */
export async function callVolunteers(
  tx: Tx,
  world: World,
  before: OverflowRow,
  { now, status, seats, candidates, helping, policy }: Need,
): Promise<void> {
  const at = now.getTime()
  const limits = { policy, rules: defaultVolunteerRules }
  const standings = await readStandings(tx, world, now, helping, policy)
  const called = await listOpenCalls(tx)
  const came = called.filter(({ memberId }) => helping.has(memberId))
  await followCalls(tx, world, came, now)
  const open = called.filter((call) => !came.includes(call))
  const rounds = [...helping.values(), ...came.map(({ round }) => round)]
  const plan = planCalls(
    before.round,
    {
      at,
      status,
      seats,
      came: rounds.filter((round) => round !== null && round === before.round?.number).length,
      callAcceptRate: await measureAcceptRate(tx),
      waiting: candidates,
      openCalls: open.map(({ callId, calledAt }) => ({ callId, calledAt: calledAt.getTime() })),
    },
    standings,
    limits,
  )
  await withdrawCalls(tx, world, plan.withdrawals, now)
  await makeCalls(tx, world, plan, now)
  await writeDown(tx, before, plan, now)
  const reach = findReach(standings, plan, { at, status, candidates }, limits)
  await tx
    .update(overflows)
    .set({ round: plan.round, plan: plan.reason, ...reach })
    .where(eq(overflows.organizationId, tx.organizationId))
}

async function makeCalls(tx: Tx, world: World, { calls, reason }: CallPlan, now: Date): Promise<void> {
  if (calls.length === 0) return
  const { organizationId } = tx
  const { openingId } = (await findOpening(tx))!
  const made = await tx
    .insert(overflowCalls)
    .values(
      calls.map(({ memberId, mode, round, wave, askedMs, endsAt }) => ({
        organizationId,
        callId: newId<'overflowCall'>(now.getTime()),
        openingId,
        memberId,
        round,
        wave,
        mode,
        askedMs,
        reason,
        calledAt: now,
        endsAt: new Date(endsAt),
      })),
    )
    .returning({ callId: overflowCalls.callId, memberId: overflowCalls.memberId })
  await notifyCalled(tx, world, made)
}

/** What the ledger is told of by itself: the state of overflow has its own entries, and a wait ends by itself. */
const UNTOLD: readonly CallPlan['reason']['code'][] = [
  'overflow_closed',
  'overflow_paused',
  'wave_waits',
  'calls_out',
]

/** Every call has its entry in the ledger, and so has why nobody is called, once. */
async function writeDown(
  tx: Tx,
  { plan: last }: OverflowRow,
  { calls, reason }: CallPlan,
  now: Date,
): Promise<void> {
  const [first] = calls
  if (!first && (UNTOLD.includes(reason.code) || reason.code === last?.code)) return
  await tx.insert(overflowEntries).values({
    organizationId: tx.organizationId,
    entryId: newId<'overflowEntry'>(now.getTime()),
    kind: 'planned',
    at: now,
    reason,
    round: first?.round ?? null,
    wave: first?.wave ?? null,
  })
}
