import { completePolicy, isTeamMetric, type LadderStep, type TicketEffect } from '@relais/sla'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { loadVersions } from '../policies/load-versions.ts'
import { findPolicyVersion } from '../policies/queries.ts'
import { claims } from '../routing/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { listAvailable, listByRole } from './list-by-role.ts'
import { type ToldMark, tellMarks } from './tell-marks.ts'

const BREACH = 100

/** A mark that a clock of a ticket has reached. */
export interface ReachedMark {
  ticketId: TicketId
  effect: Extract<TicketEffect, { kind: 'mark.reached' }>
  /** When it was decided; marks of one clock that were crossed in one step have it in common. */
  decidedAt: string
}

/** History that is brought in, what a publication judges anew and the team's own promises alarm nobody. */
export function isTold({ isLive, metric, causes }: ReachedMark['effect']): boolean {
  return isLive && !isTeamMetric(metric) && !causes.includes('replayed')
}

/** What a ladder's words stand for in this organization, read once for all marks. */
interface House {
  supervisors: MemberId[]
  administrators: MemberId[]
  /** Of the care team, who is there now. */
  available: MemberId[]
}

interface WorkedOn {
  dueAt: Date
  isCritical: boolean
  memberIds: MemberId[]
}

/**
 * Tells of a mark whom the ladder names, as the policy version of the clock has it. A ticket at risk that nobody has is
 * told to the care team that is there. What was answered in the meantime is at risk no more.
 */
export async function notifyMarks(tx: Tx, world: World, reached: ReachedMark[]): Promise<void> {
  const marks = reached
    .filter(({ effect }) => isTold(effect))
    .toSorted((a, b) => a.effect.mark - b.effect.mark)
  if (marks.length === 0) return
  const ladderOf = await readLadders(tx, marks)
  const lowerOf = await findLowerMarks(tx, marks)
  const workedOn = await listWorkers(tx, [...new Set(marks.map(({ ticketId }) => ticketId))])
  const house = await readHouse(tx, world)

  const told = new Map<string, ToldMark>()
  for (const mark of marks) {
    const ticket = workedOn.get(mark.ticketId)
    const { key: cause, metric: target, mark: percent, dueAt, at } = mark.effect
    const isLate = percent >= BREACH
    if (!ticket || (!isLate && ticket.dueAt.getTime() !== dueAt)) continue
    const lower = lowerOf(mark)
    const steps = stepsOf(ladderOf(mark), mark, lower)
    // What passed over its breach is as old as that.
    const since = percent > BREACH && !lower.has(BREACH) ? dueAt : at
    const { isCritical, memberIds } = ticket
    const own = new Set(memberIds)
    for (const { memberId, isForMany } of recipientsOf(steps, memberIds, house, isLate)) {
      const kind = own.has(memberId)
        ? isLate
          ? 'breached'
          : 'atRisk'
        : isLate
          ? 'teamBreached'
          : 'teamAtRisk'
      // Of the marks of one clock that come at once, a person hears one.
      const once = `${memberId} ${mark.ticketId} ${target} ${mark.effect.cycle} ${mark.effect.epoch} ${mark.decidedAt}`
      if (!told.has(once))
        told.set(once, {
          memberId,
          kind,
          cause,
          ticketId: mark.ticketId,
          target,
          at: since,
          isCritical,
          isForMany,
        })
    }
  }
  await tellMarks(tx, world, [...told.values()])
}

/** Whom the ladder names for each of these breaches and what followed them, whatever has become of it since. */
export async function listHearers(
  tx: Tx,
  world: World,
  marks: ReachedMark[],
): Promise<{ mark: ReachedMark; memberId: MemberId }[]> {
  const ladderOf = await readLadders(tx, marks)
  const workedOn = await listWorkers(tx, [...new Set(marks.map(({ ticketId }) => ticketId))])
  const house = await readHouse(tx, world)
  return marks.flatMap((mark) => {
    const memberIds = workedOn.get(mark.ticketId)?.memberIds ?? []
    const steps = stepsOf(ladderOf(mark), mark, new Set())
    return recipientsOf(steps, memberIds, house, true).map(({ memberId }) => ({ mark, memberId }))
  })
}

async function readHouse(tx: Tx, world: World): Promise<House> {
  const supervisors = await listByRole(tx, ['supervisor'])
  const administrators = await listByRole(tx, ['admin'])
  return {
    // Where nobody supervises, the administrators do.
    supervisors: supervisors.length > 0 ? supervisors : administrators,
    administrators,
    available: await listAvailable(tx, world.now()),
  }
}

/**
 * The steps that a mark stands for: its own, and those from the breach on that were passed over, because a promise that
 * was late already when it was made reaches only its highest mark.
 */
function stepsOf(
  ladder: readonly LadderStep[],
  { effect }: ReachedMark,
  lower: ReadonlySet<number>,
): LadderStep[] {
  return ladder.filter(
    ({ percent }) =>
      percent === effect.mark || (percent >= BREACH && percent < effect.mark && !lower.has(percent)),
  )
}

function recipientsOf(
  steps: readonly LadderStep[],
  memberIds: readonly MemberId[],
  house: House,
  isLate: boolean,
): { memberId: MemberId; isForMany: boolean }[] {
  const found = new Map<MemberId, boolean>()
  const add = (some: readonly MemberId[], isForMany = false) => {
    for (const memberId of some) found.set(memberId, isForMany && (found.get(memberId) ?? true))
  }
  for (const recipient of steps.flatMap(({ notify }) => notify)) {
    if (recipient === 'supervisors') add(house.supervisors)
    else if (recipient === 'administrators') add(house.administrators)
    else if (recipient !== 'holder') add([recipient.slice('member:'.length) as MemberId])
    else if (memberIds.length > 0) add(memberIds)
    else if (!isLate) add(house.available, true)
  }
  return [...found].map(([memberId, isForMany]) => ({ memberId, isForMany }))
}

/** The ladder of each mark's version; of a promise that a person made, the one in force. */
async function readLadders(
  tx: Tx,
  marks: ReachedMark[],
): Promise<(mark: ReachedMark) => readonly LadderStep[]> {
  const versions = await loadVersions(
    tx,
    marks.flatMap(({ effect }) => effect.policyVersion ?? []),
  )
  const isKnown = ({ effect }: ReachedMark) => versions.has(effect.policyVersion ?? '')
  const current = marks.every(isKnown) ? null : await findPolicyVersion(tx, null)
  const inForce = current ? completePolicy(current.definition).ladder : []
  return ({ effect }) => versions.get(effect.policyVersion ?? '')?.policy.ladder ?? inForce
}

/** From the breach on, which lower marks of the same clock were told before, or are told beside. Index jobs_key. */
async function findLowerMarks(
  tx: Tx,
  marks: ReachedMark[],
): Promise<(mark: ReachedMark) => ReadonlySet<number>> {
  const late = marks.filter(({ effect }) => effect.mark > BREACH)
  const prefixOf = ({ ticketId, effect }: ReachedMark) => `${ticketId}:${effect.metric}:${effect.cycle}:`
  const keysOf = (mark: ReachedMark) =>
    Array.from({ length: mark.effect.mark - BREACH }, (_, n) => ({
      percent: BREACH + n,
      key: `${prefixOf(mark)}${BREACH + n}:${mark.effect.epoch}`,
    }))
  const wanted = late.flatMap(keysOf)
  if (wanted.length === 0) return () => new Set()
  const rows = await tx.execute<{ key: string }>(sql`
    select key from jobs where organization_id = ${tx.organizationId} and key in (
      select jsonb_array_elements_text(${JSON.stringify(wanted.map(({ key }) => key))}::jsonb))`)
  const there = new Set(rows.map(({ key }) => key))
  return (mark) =>
    new Set(
      keysOf(mark)
        .filter(({ key }) => there.has(key))
        .map(({ percent }) => percent),
    )
}

/** Who is answerable for each ticket that still goes on, and who holds the right to reply to it. */
async function listWorkers(tx: Tx, ticketIds: TicketId[]): Promise<Map<string, WorkedOn>> {
  const rows = await tx
    .select({
      ticketId: tickets.ticketId,
      dueAt: tickets.dueAt,
      priority: tickets.priority,
      assigneeId: tickets.assigneeId,
      holderId: claims.holderId,
    })
    .from(tickets)
    .leftJoin(
      claims,
      and(
        eq(claims.organizationId, tickets.organizationId),
        eq(claims.ticketId, tickets.ticketId),
        sql`${claims.expiresAt} > clock_timestamp()`,
      ),
    )
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        inArray(tickets.ticketId, ticketIds),
        inArray(tickets.status, ['open', 'waitingCustomer', 'hold']),
      ),
    )
  return new Map(
    rows.map(({ ticketId, dueAt, priority, assigneeId, holderId }) => {
      const memberIds = [...new Set([assigneeId, holderId])].filter((one) => one !== null) as MemberId[]
      return [ticketId, { dueAt, memberIds, isCritical: priority === 'P0' || priority === 'P1' }]
    }),
  )
}
