import type { Targets } from '../ticket/facts.ts'
import type { SlaPolicy, TicketAttributes } from './policy.ts'

/**
 * The body of `target.set`: the first row that matches, calendar names replaced by hashes (`calendars`: name to hash).
 * @throws RangeError when no row matches or a calendar has no hash: a policy that promises nothing to somebody is a mistake.
 */
export function resolveTargets(
  _policy: SlaPolicy,
  _attributes: TicketAttributes,
  _calendars: ReadonlyMap<string, string>,
): Targets {
  throw new Error('Not built yet')
}
