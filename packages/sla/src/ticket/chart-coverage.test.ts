import { describe, expect, test } from 'vitest'
import type { AnyStateNode, SnapshotFrom } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { reducerOf } from '../chart/reducer-of.ts'
import { edgeEvents } from '../testing/edge-events.ts'
import { CALENDARS } from '../testing/ticket-log.ts'
import { DEFAULT_MARKS, METRICS, type Metric } from '../clock/metric.ts'
import type { PlacedFact } from './placed-fact.ts'
import type { TicketValue } from './stored-ticket.ts'
import { ticketMachine } from './ticket-machine.ts'

const machine = ticketMachine(CALENDARS)
const reducer = reducerOf(machine)
type Snapshot = SnapshotFrom<typeof machine>
type Region = keyof TicketValue

const REGIONS = Object.keys(machine.root.states) as Region[]

const nodesOf = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap((child) => nodesOf(child)),
]
const wayName = (source: AnyStateNode, event: string, place: number) =>
  `${source.id} on ${event}, way ${place + 1}`

/** Every way that is drawn: its state, its event and its place among the ways of that event. */
const waysOf = (node: AnyStateNode): string[] =>
  [...node.transitions].flatMap(([event, ways]) => ways.map((_, place) => wayName(node, event, place)))

/** What of a snapshot the ways of one region may hang on. The whole of the context would make the space endless. */
function configuration({ value, context }: Snapshot, region: Region): string {
  const states = value as TicketValue
  const { lifecycle, assignment, firstResponse } = states
  const isGone = lifecycle === 'spam' || lifecycle === 'merged'
  const isOver = isGone || lifecycle === 'resolved' || lifecycle === 'closed'
  const rules = context.targets?.rules
  const isLiked = `${rules?.doLikesAnswer === true} ${context.intent === 'praise'}`
  const isOwed = context.unanswered > 0
  const clock = context.clocks[region as Metric]
  const counted = [states[region], clock?.reached, clock && clock.heldUntil !== null]
  const first = firstResponse === 'idle' ? 0 : /running|late/u.test(firstResponse) ? 1 : 2
  const parts: Record<Region, unknown[]> = {
    lifecycle: [lifecycle, isOwed, context.lastAnsweredAt !== null, isLiked, context.holdUntil !== null],
    triage: [states.triage],
    assignment: [assignment, context.fence],
    firstResponse: [...counted, isGone, isLiked, isOwed],
    nextResponse: [...counted, isGone, isLiked, isOwed, first],
    publicAcknowledgement: [...counted, isGone, isLiked, isOwed, first, context.visibility],
    resolution: [
      ...counted,
      lifecycle,
      isLiked,
      isOwed,
      context.lastAnsweredAt !== null,
      rules?.onReopen,
      clock?.breachedAt != null,
    ],
    promisedUpdate: [...counted, isOver ? '' : lifecycle, isOwed, isLiked, context.promise !== null],
    timeToClaim: [...counted, isOver ? '' : lifecycle, assignment, isOwed, isLiked],
    review: [...counted, isOver, assignment],
    escalation: [
      states.escalation,
      Math.max(-1, ...METRICS.map((metric) => context.clocks[metric]?.reached ?? -1)),
    ],
  }
  return JSON.stringify([...parts[region], context.targets !== null])
}

/** What a region, and the lifecycle that the others read, can be told at all. */
function eventsOf(region: Region): PlacedFact[] {
  const heard = new Set(
    [region, 'lifecycle' as const].flatMap((name) =>
      nodesOf(machine.root.states[name]!).flatMap((node) => [...node.transitions.keys()]),
    ),
  )
  if (region === 'nextResponse' || region === 'publicAcknowledgement') heard.add('customer.message')
  const isOfDesk = region === 'timeToClaim' || region === 'review'
  const marks = region === 'escalation' ? DEFAULT_MARKS : [50, 100, 150]
  return edgeEvents(marks).filter(
    (event) =>
      (heard.has(event.type) ||
        (isOfDesk && /^(?:assign|offer|draft)/u.test(event.type)) ||
        event.type === 'triage.scored') &&
      !('body' in event && 'metric' in event.body && event.body.metric !== region),
  )
}

/** Takes every edge from every configuration of a region; which states it led to and which ways it took. */
function explore(region: Region) {
  const map = getAdjacencyMap(reducer, {
    events: eventsOf(region) as never,
    serializeState: (snapshot) => configuration(snapshot as Snapshot, region),
    limit: 400_000,
  })
  const states = new Set<string>()
  const ways = new Set<string>()
  let edges = 0
  for (const { state, transitions } of Object.values(map)) {
    const snapshot = state as Snapshot
    states.add(`ticket.${region}.${(snapshot.value as TicketValue)[region]}`)
    for (const { event } of Object.values(transitions) as { event: PlacedFact }[]) {
      edges += 1
      for (const way of machine.getTransitionData(snapshot as never, event as never)) {
        const among = way.source.transitions.get(event.type) ?? []
        ways.add(wayName(way.source, event.type, among.indexOf(way as never)))
      }
    }
  }
  return { states, ways, edges, configurations: Object.keys(map).length }
}

describe('sla-2.2: every edge of the chart is taken', () => {
  test.each(REGIONS)('from every configuration of %s, by every way that is drawn', (region) => {
    const { states, ways, edges, configurations } = explore(region)
    const nodes = nodesOf(machine.root.states[region]!)
    const leaves = nodes.filter((node) => node.type === 'atomic').map(({ id }) => id)
    expect(leaves.filter((id) => !states.has(id))).toEqual([])
    expect(nodes.flatMap(waysOf).filter((way) => !ways.has(way))).toEqual([])
    expect(edges).toBe(configurations * eventsOf(region).length)
  })
})
