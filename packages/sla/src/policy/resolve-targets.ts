import { POLICY_METRICS, type PolicyMetric } from '../clock/metric.ts'
import type { Target, Targets } from '../ticket/facts.ts'
import type { PolicyMatch, SlaPolicy, TicketAttributes } from './policy.ts'

/**
 * The body of `target.set`: the first row that matches, calendar names replaced by hashes (`calendars`: name to hash).
 * @throws RangeError when no row matches or a calendar has no hash: a policy that is silent about somebody is a mistake.
 */
export function resolveTargets(
  policy: SlaPolicy,
  attributes: TicketAttributes,
  calendars: ReadonlyMap<string, string>,
): Targets {
  const row = policy.rows.find((candidate) => matches(candidate.match, attributes))
  if (row === undefined) {
    throw new RangeError(
      `Policy ${policy.version} has no row for ${JSON.stringify(attributes)}; end it with one for all.`,
    )
  }
  const metrics: Partial<Record<PolicyMetric, Target>> = {}
  for (const metric of POLICY_METRICS) {
    const { budgetMs, calendar } = row.targets[metric]
    const hash = calendars.get(calendar)
    if (hash === undefined)
      throw new RangeError(`Policy ${policy.version} names the calendar ${calendar}, which has no hash.`)
    metrics[metric] = { budgetMs, calendar: hash }
  }
  return {
    policyVersion: policy.version,
    retargetGraceMs: policy.retargetGraceMs[attributes.priority],
    marks: policy.marks,
    metrics: metrics as Record<PolicyMetric, Target>,
  }
}

function matches(match: PolicyMatch, attributes: TicketAttributes): boolean {
  return (Object.keys(match) as (keyof PolicyMatch)[]).every((condition) => {
    const wanted: readonly unknown[] | undefined = match[condition]
    return wanted === undefined || wanted.includes(attributes[condition])
  })
}
