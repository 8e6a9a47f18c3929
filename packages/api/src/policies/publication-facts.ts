import {
  type Cycle,
  isTeamMetric,
  type Metric,
  METRICS,
  resolveTargets,
  type TicketAttributes,
} from '@relais/sla'
import type { NewFact } from '../promises/append-fact.ts'
import type { StandingTargets } from '../promises/load-targets.ts'
import type { PolicyInForce } from './load-versions.ts'
import type { PublishMode } from './tables.ts'

/** What a publication means for one ticket: by which facts, from when on. */
export interface Publishing {
  publicationId: string
  mode: PublishMode
  version: PolicyInForce
  /** The instant from which the version holds; ms since epoch. */
  publishedAt: number
}

/** A ticket as it stands when the publication comes to it. */
export interface Published {
  cycles: readonly Cycle[]
  targets: readonly StandingTargets[]
  /** What a policy knows of it now, for promises that do not say what was known then. */
  attributes: TicketAttributes
  now: number
}

/**
 * The facts by which a publication moves the running cycles of a ticket; none where nothing runs, or nothing under another
 * version. From now on is one fact. Judged from the beginning are, besides, the promise that stood at the opening of each
 * running cycle and every one since, each as the new version has it. What has ended since the publication began stays as
 * it ended: then it holds from the instant at which the publication comes by.
 */
export function publicationFacts(publishing: Publishing, ticket: Published): NewFact[] {
  const { publicationId, mode, version, publishedAt } = publishing
  const { policy, calendarHashes } = version
  const running = ticket.cycles.filter((cycle) => cycle.endedAt === null && !isByPerson(cycle))
  if (mode === 'newCycles' || running.every((cycle) => cycle.policyVersion === policy.version)) return []

  const ends = ticket.cycles.flatMap(({ endedAt }) => endedAt ?? []).filter((end) => end >= publishedAt)
  const at = ends.length > 0 ? Math.max(ticket.now, ...ends) : publishedAt
  const placed = mode === 'replay' ? placeReplays(running, ticket.targets, at) : []
  const facts = [
    ...placed.map((one) => ({ at: one.at, from: one.from, published: one.metrics as 'fromNow' | Metric[] })),
    { at, from: ticket.targets.findLast((one) => one.at <= at), published: 'fromNow' as const },
  ]
  return facts.map(({ at: effectiveAt, from, published }, index) => ({
    type: 'target.set',
    dedupKey: `publish:${publicationId}:${index}`,
    actor: 'system',
    effectiveAt,
    body: {
      ...resolveTargets(policy, from?.targets.attributes ?? ticket.attributes, calendarHashes),
      published,
    },
  }))
}

/** A colleague's own word to the customer is nobody's policy. */
function isByPerson({ metric, policyVersion }: Cycle): boolean {
  return metric === 'promisedUpdate' && policyVersion === null
}

interface Replay {
  at: number
  from: StandingTargets | undefined
  metrics: Metric[]
}

function placeReplays(
  running: readonly Cycle[],
  targets: readonly StandingTargets[],
  until: number,
): Replay[] {
  const replays = new Map<string, Replay>()
  const place = (metric: Metric, at: number, from: StandingTargets | undefined) => {
    const key = `${at} ${from === undefined ? -1 : targets.indexOf(from)}`
    const replay = replays.get(key) ?? { at, from, metrics: [] }
    replay.metrics.push(metric)
    replays.set(key, replay)
  }
  for (const metric of METRICS) {
    const cycle = running.find((one) => one.metric === metric)
    if (!cycle) continue
    // What opens a clock of the team comes after a promise of the same instant.
    const openedAt = cycle.startedAt + (isTeamMetric(metric) ? 1 : 0)
    place(metric, openedAt, targets.findLast((one) => one.at <= openedAt) ?? targets[0])
    for (const one of targets) if (one.at > openedAt && one.at <= until) place(metric, one.at, one)
  }
  return [...replays.values()].toSorted((a, b) => a.at - b.at)
}
