import type { StoredTicket } from '../stored-ticket.ts'

/** Version of the chart and of `StoredTicket`; the host keeps it beside the state. */
export const TICKET_MACHINE_VERSION = 3

type Versioned = { readonly machineVersion: number }

/** Brings a state of one version to the next. Pure; the log could always be folded again instead, this is the quick way. */
export type Migration = (stored: Versioned) => Versioned

/** From version n to n + 1, by n. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map<number, Migration>([
  [1, withoutPromises],
  [2, withoutTeamPromises],
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
