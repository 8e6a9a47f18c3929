import { completePolicy, type PolicyDraft, type PolicyRow, type SlaPolicy } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import { setOpeningHours } from '../calendars/set-opening-hours.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { findCalendarHashes } from './find-calendar-hashes.ts'
import { getNewestVersion, insertVersion, lockPolicies } from './insert-version.ts'
import { refuseEndless } from './refuse-endless.ts'

/** Three promises, and the hours in which the two calmer ones run. */
export interface ThreePromises {
  /** Emergencies and people who are stuck now: P0 and P1, round the clock. */
  urgentMinutes: number
  /** What matters: P2. */
  importantMinutes: number
  /** Every other question: P3. */
  otherMinutes: number
  /** Days of the week with opening hours, Monday is 1. */
  days: readonly number[]
  /** As `07:00`, in the organization's time zone. */
  opensAt: string
  closesAt: string
}

const MINUTE_MS = 60_000
const LONGEST_MINUTES = 7 * 24 * 60

/**
 * Publishes the next version of the promises, with three budgets and the opening hours; clocks that run keep what they
 * were promised. P0 stays sharper where it is, P4 calmer. Refused with MINUTES_OUT_OF_RANGE, PROMISES_OUT_OF_ORDER, or
 * what is wrong with the hours.
 */
export async function setPromises(ctx: Ctx, input: ThreePromises): Promise<void> {
  checkMinutes(input)
  await ctx.transaction(async (tx) => {
    await lockPolicies(tx)
    await setOpeningHours(tx, ctx, input)
    const newest = await getNewestVersion(tx)
    const definition = withBudgets(completePolicy(newest.definition), input)
    const calendars = await findCalendarHashes(tx)
    await refuseEndless(tx, definition, calendars, ctx.now(), () => ['days'])
    const { policyVersion } = await insertVersion(tx, ctx, { definition, calendars, mode: 'newCycles' })
    const { urgentMinutes, importantMinutes, otherMinutes } = input
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'promises.set',
      subject: `organization:${tx.organizationId}`,
      detail: { policyVersion, urgentMinutes, importantMinutes, otherMinutes },
    })
  })
}

function checkMinutes({ urgentMinutes, importantMinutes, otherMinutes }: ThreePromises): void {
  for (const [name, minutes] of Object.entries({ urgentMinutes, importantMinutes, otherMinutes })) {
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_MINUTES) {
      throw new Refusal('MINUTES_OUT_OF_RANGE', `Promise an answer within 1 to ${LONGEST_MINUTES} minutes.`, {
        parameters: { least: 1, most: LONGEST_MINUTES },
        path: [name],
      })
    }
  }
  if (urgentMinutes > importantMinutes || importantMinutes > otherMinutes) {
    const path = urgentMinutes > importantMinutes ? 'importantMinutes' : 'otherMinutes'
    throw new Refusal(
      'PROMISES_OUT_OF_ORDER',
      'What presses more cannot wait longer: put the shortest time first.',
      { path: [path] },
    )
  }
}

/** The policy with other budgets for answers, in every row that asks for nothing but a priority. Pure. */
export function withBudgets({ version: _, ...policy }: SlaPolicy, promises: ThreePromises): PolicyDraft {
  const { urgentMinutes, importantMinutes, otherMinutes } = promises
  const budgetOf = (priority: string, present: number | null): number | null => {
    const known = present ?? Infinity
    if (priority === 'P0') return Math.min(known, urgentMinutes * MINUTE_MS)
    if (priority === 'P1') return urgentMinutes * MINUTE_MS
    if (priority === 'P2') return importantMinutes * MINUTE_MS
    if (priority === 'P3') return otherMinutes * MINUTE_MS
    return present === null ? null : Math.max(present, otherMinutes * MINUTE_MS)
  }
  const rows = policy.rows.map((row): PolicyRow => {
    const [priority, ...more] = row.match.priority ?? []
    if (priority === undefined || more.length > 0 || Object.keys(row.match).length > 1) return row
    const { firstResponse, resolution } = row.targets
    const budgetMs = budgetOf(priority, firstResponse.budgetMs)
    const answer = { budgetMs, calendar: firstResponse.calendar }
    const longest = resolution.budgetMs === null ? null : Math.max(resolution.budgetMs, budgetMs ?? 0)
    return {
      match: row.match,
      targets: {
        ...row.targets,
        firstResponse: answer,
        nextResponse: answer,
        resolution: { budgetMs: longest, calendar: resolution.calendar },
      },
    }
  })
  return { ...policy, rows }
}
