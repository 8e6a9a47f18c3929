import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { type FirstStep, isDemonstration } from './queries.ts'
import { firstSteps } from './tables.ts'

/** Only the screen can see these done; the others are read from the data, and nobody's word is taken for them. */
const SEEN_BY_THE_SCREEN: ReadonlySet<string> = new Set(['read', 'guard', 'breakdown'])

export interface FirstStepsReport {
  customerHandle?: string
  done?: readonly FirstStep[]
  isSkipped?: boolean
}

/** Keeps how far one has come; what is done stays done. Refused with DEMONSTRATION_ONLY. */
export async function recordFirstSteps(ctx: Ctx, report: FirstStepsReport): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!(await isDemonstration(tx))) throw demonstrationOnly()
    await keepFirstSteps(tx, ctx, report)
  })
}

/** Keeps a report in a transaction that is open already. */
export async function keepFirstSteps(
  tx: Tx,
  { viewer, now }: Pick<Ctx, 'viewer' | 'now'>,
  report: FirstStepsReport,
): Promise<void> {
  const memberId = memberOf(viewer)
  if (memberId === null) return
  const seen = (report.done ?? []).filter((step) => SEEN_BY_THE_SCREEN.has(step))
  const customerHandle = report.customerHandle?.slice(0, 200)
  const { isSkipped } = report
  await tx
    .insert(firstSteps)
    .values({
      organizationId: tx.organizationId,
      memberId,
      customerHandle: customerHandle ?? null,
      done: seen,
      isSkipped: isSkipped ?? false,
      startedAt: now(),
    })
    .onConflictDoUpdate({
      target: [firstSteps.organizationId, firstSteps.memberId],
      set: {
        ...(customerHandle !== undefined && { customerHandle }),
        ...(isSkipped !== undefined && { isSkipped }),
        done: sql`array(select distinct unnest(${firstSteps.done} || excluded.done))`,
      },
    })
}

/** The refusal of what is for the demonstration alone. */
export function demonstrationOnly(): Refusal {
  return new Refusal(
    'DEMONSTRATION_ONLY',
    'This is for the demonstration alone; your organization is a real one.',
  )
}
