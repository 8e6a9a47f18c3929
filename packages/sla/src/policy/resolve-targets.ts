import { METRICS, type Metric } from '../clock/metric.ts'
import type { Target, TargetRules, TargetSet, Targets } from '../ticket/facts.ts'
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
  const index = policy.rows.findIndex(({ match }) => failingConditions(match, attributes).length === 0)
  const row = policy.rows[index]
  if (row === undefined) {
    throw new RangeError(
      `Policy ${policy.version} has no row for ${JSON.stringify(attributes)}; end it with one for all.`,
    )
  }
  const metrics: Partial<Record<Metric, Target>> = {}
  for (const metric of METRICS) {
    const target = row.targets[metric]
    if (target === undefined) continue
    const hash = calendars.get(target.calendar)
    if (hash === undefined) {
      throw new RangeError(
        `Policy ${policy.version} names the calendar ${target.calendar}, which has no hash.`,
      )
    }
    metrics[metric] = { budgetMs: target.budgetMs, calendar: hash }
  }
  const leads = policy.ladder.filter((step) => step.leadMs > 0)
  const rules = rulesOf(policy)
  return {
    policyVersion: policy.version,
    retargetGraceMs: policy.retargetGraceMs[attributes.priority],
    marks: policy.ladder.map((step) => step.percent),
    ...(leads.length > 0 && { leads: Object.fromEntries(leads.map((step) => [step.percent, step.leadMs])) }),
    metrics: metrics as TargetSet,
    ...(Object.keys(rules).length > 0 && { rules }),
    attributes,
    row: index,
  }
}

/** Only what differs from the usual: a ticket keeps its targets, and most policies change none of it. */
function rulesOf({ automation, doLikesAnswer, doesHoldPause, onReopen }: SlaPolicy): Partial<TargetRules> {
  return {
    ...(automation !== 'none' && { automation }),
    ...(doLikesAnswer && { doLikesAnswer }),
    ...(doesHoldPause && { doesHoldPause }),
    ...(onReopen !== 'continue' && { onReopen }),
  }
}

/** The conditions of a row that do not hold for a ticket; none where the row fits. */
export function failingConditions(match: PolicyMatch, attributes: TicketAttributes): (keyof PolicyMatch)[] {
  return (Object.keys(match) as (keyof PolicyMatch)[]).filter((condition) => {
    const wanted: readonly unknown[] | undefined = match[condition]
    return wanted !== undefined && !wanted.includes(attributes[condition])
  })
}
