import { resolveTargets, type TargetSet, type TicketAttributes, type Targets } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { loadVersions, type PolicyInForce } from '../policies/load-versions.ts'
import { loadPromises } from './load-promises.ts'
import { loadTargets } from './load-targets.ts'

/** What a version promises a ticket, and beside it what the versions under which its older cycles run do. */
export function resolvePinned(
  { policy, calendarHashes }: PolicyInForce,
  attributes: TicketAttributes,
  earlier: readonly PolicyInForce[],
): Targets {
  const targets = resolveTargets(policy, attributes, calendarHashes)
  const pinned = earlier
    .filter((one) => one.policy.version !== policy.version)
    .map((one): [string, TargetSet] => [
      one.policy.version,
      resolveTargets(one.policy, attributes, one.calendarHashes).metrics,
    ])
  return pinned.length === 0 ? targets : { ...targets, pinned: Object.fromEntries(pinned) }
}

/** What tickets are promised from now on, by the version in force; their cycles keep the versions they began under. */
export async function resolveFromNow(
  tx: Tx,
  attributes: ReadonlyMap<TicketId, TicketAttributes>,
): Promise<Map<TicketId, Targets>> {
  const standing = await loadTargets(tx, [...attributes.keys()])
  const namesOf = (ticketId: TicketId) =>
    new Set((standing.get(ticketId) ?? []).map(({ targets }) => targets.policyVersion))
  const versions = await loadVersions(
    tx,
    [...attributes.keys()].flatMap((ticketId) => [...namesOf(ticketId)]),
  )
  const inForce = await loadPromises(tx)
  return new Map(
    [...attributes].map(([ticketId, known]) => {
      const earlier = [...namesOf(ticketId)].flatMap((name) => versions.get(name) ?? [])
      return [ticketId, resolvePinned(inForce, known, earlier)]
    }),
  )
}
