import { sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { DrizzleTransaction, Database } from '../db/client.ts'
import type { DatabaseClock } from '../db/database-clock.ts'
import type { OrganizationId, TicketId } from '../db/id.ts'
import { asWorker, insideOrganization } from '../db/worker.ts'
import type { Metrics } from '../http/metrics.ts'
import { wakeTickets } from '../promises/wake-tickets.ts'
import {
  among,
  claimAbandoned,
  type ClaimedWake,
  claimInTurns,
  claimWakes,
  hasCome,
  releaseWakes,
  setWakesAside,
  STORM,
} from './claim-wakes.ts'
import { countLaterWakes, lookForWakes } from './look-for-wakes.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

interface Due extends Record<string, unknown> {
  organization_id: OrganizationId
  ticket_id: TicketId
  wake_at: string
  now: string
}

interface WakingWorld {
  worker: Database
  clock: DatabaseClock
  metrics: Metrics
  log: Logger
}

/** What others left is looked for so often; at each round it would be a reading through a whole storm for nothing. */
const LOOK_AROUND_MS = 500

const LATER_VERSION =
  'a later version of Relais wrote tickets that are due; this process leaves them to that version'

/**
 * Looks at tickets whose deadline has come, by the database's clock: any number of these loops share the work, and a
 * killed one leaves nothing half done. A ticket that kills the process is soon tried by itself, and not for ever.
 * `onlyBandZero` gives safety matters a loop of their own.
 */
export function fireWakes(world: WakingWorld, { onlyBandZero = false } = {}): Loop {
  const { worker, log, metrics } = world
  let lookedAroundAt = -Infinity
  let isBehind = false
  return {
    name: 'wakes',
    async round() {
      const scope = { onlyBandZero, until: world.clock.until() }
      const { due, nextInMs } = await lookForWakes(worker, scope)
      const claim = due > STORM ? claimInTurns : claimWakes
      const claimed = due > 0 ? await claim(worker, scope) : []
      if (claimed.length > 0) await wakeClaimed(world, claimed)
      const now = performance.now()
      if (now - lookedAroundAt >= LOOK_AROUND_MS) {
        const later = await countLaterWakes(worker)
        metrics.laterWakes.set(later)
        if (later > 0 && !isBehind) log.error({ later }, LATER_VERSION)
        isBehind = later > 0
        const { again, deadly } = await claimAbandoned(worker, scope)
        if (again.length > 0) await wakeClaimed(world, again)
        for (const { ticket_id: ticketId } of deadly)
          log.error({ ticketId }, 'a deadline ends the worker each time; it is set aside')
        await setWakesAside(worker, deadly)
        // As long as there are some, the next round looks again.
        if (again.length + deadly.length > 0) return 0
        lookedAroundAt = now
      }
      if (claimed.length > 0) return 0
      // Others are marking the same ones at this instant.
      if (due > 0) return 5
      return Math.max(1, Math.min(LONGEST_SLEEP_MS, Math.ceil(nextInMs ?? LONGEST_SLEEP_MS)))
    },
  }
}

/** Wakes what was marked, but for tickets that somebody else holds: those are left for the next round. */
async function wakeClaimed(world: WakingWorld, claimed: ClaimedWake[]): Promise<void> {
  const woken = new Set<string>()
  const { worker, clock } = world
  const until = clock.until()
  let hasJumped = false
  try {
    await asWorker(worker, async (transaction) => {
      const due = await transaction.execute<Due>(sql`
        select w.organization_id, w.ticket_id, w.wake_at, clock_timestamp() as now
        from (select * from ticket_wakes where ${among(claimed)}) w join tickets t using (organization_id, ticket_id)
        where ${hasCome(until)} order by w.wake_at for update of t skip locked`)
      hasJumped = until === null && due[0] !== undefined && clock.contradicts(Date.parse(due[0].now))
      if (hasJumped) return
      const organizations = Map.groupBy(due, (one) => one.organization_id)
      for (const [organizationId, tickets] of organizations)
        await wakeOrganization(transaction, world, organizationId, tickets)
      for (const one of due) woken.add(one.ticket_id)
    })
  } catch (error) {
    // This process lives: whatever failed, the tickets did not end it.
    await releaseWakes(world.worker, claimed)
    throw error
  }
  await releaseWakes(
    world.worker,
    claimed.filter((one) => !woken.has(one.ticket_id)),
  )
  // Nothing of this look is done; the next one knows how far the clock is to be believed.
  if (hasJumped) await clock.read()
}

async function wakeOrganization(
  transaction: DrizzleTransaction,
  { metrics, log, clock }: Omit<WakingWorld, 'worker'>,
  organizationId: OrganizationId,
  due: Due[],
): Promise<void> {
  const wake = (some: Due[]) =>
    insideOrganization(transaction, organizationId, (tx) =>
      wakeTickets(
        tx,
        some.map((one) => one.ticket_id),
        Math.min(Date.parse(some[0]!.now), clock.until()?.getTime() ?? Infinity),
      ),
    )
  try {
    await wake(due)
  } catch (error) {
    // One ticket that cannot be woken must not keep its neighbours asleep.
    for (const one of due.length > 1 ? due : [])
      await wakeOrganization(transaction, { metrics, log, clock }, organizationId, [one])
    if (due.length > 1) return
    const [only] = due
    log.error(
      { err: error, ticketId: only!.ticket_id },
      'a ticket could not be woken; it is tried again in a minute',
    )
    await transaction.execute(sql`update ticket_wakes 
      set wake_at = clock_timestamp() + interval '1 minute', attempts = 0, tried_at = null
      where organization_id = ${organizationId} and ticket_id = ${only!.ticket_id}`)
    return
  }
  for (const one of due) {
    metrics.wakes.inc()
    metrics.wakeLag.observe(Math.max(0, Date.parse(one.now) - Date.parse(one.wake_at)) / 1000)
  }
}
