import type { PackedClock, PackedContext } from '../packed-context.ts'
import type { StoredTicket } from '../stored-ticket.ts'

/** Version of the chart and of `StoredTicket`; the host keeps it beside the state. */
export const TICKET_MACHINE_VERSION = 4

type Versioned = { readonly machineVersion: number }

/** Brings a state of one version to the next. Pure; the log could always be folded again instead, this is the quick way. */
export type Migration = (stored: Versioned) => Versioned

/** From version n to n + 1, by n. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map<number, Migration>([
  [1, withoutPromises],
  [2, withoutTeamPromises],
  [3, withoutOmissions],
])

/**
 * Brings a stored state to this version, step by step. Null when it was written by a later version: the caller leaves the
 * row to a process that knows it, and alarms.
 * @throws RangeError when a step is missing: refold the log.
 */
export function migrateTicket(stored: Versioned): StoredTicket | null {
  return migrate(stored, TICKET_MACHINE_VERSION, MIGRATIONS) as StoredTicket | null
}

export function migrate(
  stored: Versioned,
  to: number,
  migrations: ReadonlyMap<number, Migration>,
): Versioned | null {
  if (stored.machineVersion > to) return null
  let current = stored
  while (current.machineVersion < to) {
    const step = migrations.get(current.machineVersion)
    if (step === undefined)
      throw new RangeError(`No way leads from version ${current.machineVersion}: refold the log.`)
    current = { ...step(current), machineVersion: current.machineVersion + 1 }
  }
  return current
}

/** Before version 2 nobody could promise to come back. */
function withoutPromises(stored: Versioned): Versioned {
  const { value } = stored as StoredTicket
  return { ...stored, value: { ...value, promisedUpdate: 'idle' } } as Versioned
}

/**
 * Before version 3 nothing was promised to the public or by the team to itself, and a clock said of the time between post
 * and receipt only when it counted.
 */
function withoutTeamPromises(stored: Versioned): Versioned {
  const { value, context } = stored as StoredTicket
  const none = { publicAcknowledgement: 'idle', timeToClaim: 'idle', review: 'idle' } as const
  const clocks = Object.fromEntries(
    Object.entries(context.clocks).map(([metric, clock]) => [
      metric,
      {
        ...clock,
        lagMs: clock.lagMs ?? 0,
        ...(clock.dueAt != null && { teamDueAt: clock.teamDueAt ?? clock.dueAt }),
      },
    ]),
  )
  return { ...stored, value: { ...value, ...none }, context: { ...context, clocks } } as Versioned
}

/** Since version 4 more goes without saying: a state of version 3 is told to say it. */
function withoutOmissions(stored: Versioned): Versioned {
  const { context } = stored as StoredTicket
  const { scores, visibility = null } = context
  const suggestion = context.suggestion as PackedContext['suggestion'] | 'same'
  const clocks = Object.fromEntries(
    Object.entries(context.clocks).map(([metric, clock]) => [
      metric,
      metric === 'promisedUpdate' ? { ...heldTo(context), ...inFull(clock) } : inFull(clock),
    ]),
  )
  const said = suggestion === 'same' ? scores : (suggestion ?? null)
  return { ...stored, context: { ...context, since: 0, visibility, suggestion: said, clocks } } as Versioned
}

function inFull(clock: PackedClock): PackedClock {
  const startedAt = clock.startedAt!
  const receivedAt = clock.receivedAt ?? startedAt
  const { lagMs = receivedAt - startedAt, armedAt = receivedAt, breachedAt = null, end = null } = clock
  return { ...clock, receivedAt, lagMs, armedAt, breachedAt, end }
}

/** What a promise was held to where it was silent: then it was the policy's, whoever had made it. */
function heldTo({ targets }: PackedContext): PackedClock {
  const [own, usual] = [targets?.metrics.promisedUpdate, targets?.metrics.resolution]
  const target = typeof own === 'number' ? { ...(usual as { calendar: string }), budgetMs: own } : own
  return {
    policyVersion: targets?.policyVersion ?? null,
    calendar: target?.calendar ?? null,
    budgetMs: target?.budgetMs ?? null,
  }
}
