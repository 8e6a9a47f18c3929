import type { Targets, TicketAttributes, TicketFact } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { loadVersions, type PolicyInForce } from '../policies/load-versions.ts'
import type { NewFact } from './append-fact.ts'
import { loadPromises } from './load-promises.ts'
import { resolvePinned } from './resolve-pinned.ts'

type TargetFact = Extract<TicketFact, { type: 'target.set' }>
/** A promise that is wanted in the log. */
export type WantedTarget = Extract<NewFact, { type: 'target.set' }>

/** What the log holds in one slot: the fact that stands, if it was not retracted, and how many there have been. */
export interface Logged {
  standing: TicketFact | null
  /** The last one, retracted or not. */
  last: TicketFact | null
  generation: number
}

/** By whom a promise stands that no message brought: a publication, or a contact who changed their segment. */
const ORDER = /^(?:publish|segment):/

/** Whether a slot holds what no message brought. */
export function isOrder(slot: string): boolean {
  return ORDER.test(slot)
}

/**
 * Promises a ticket's messages what the policy says of them, each by the version that is in force for it: the one by which
 * it was promised before; for a message that was promised nothing of its own, or that comes late into a log that goes on
 * after it, the one that stood there; else the newest. So no later policy judges what is over, whoever rescores it. What a publication or a
 * segment said in between is said again with what the policy knows of the ticket by then.
 */
export async function promiseMessages(
  tx: Tx,
  logged: ReadonlyMap<string, Logged>,
  currentSegment: string | null,
) {
  const standing = [...logged.values()].flatMap((slot) => (isTarget(slot.standing) ? [slot.standing] : []))
  const orders = [...logged]
    .flatMap(([slot, { standing: fact }]) => (isOrder(slot) && isTarget(fact) ? [{ slot, fact }] : []))
    .toSorted((a, b) => a.fact.effectiveAt - b.fact.effectiveAt || a.fact.seq - b.fact.seq)
  const said = [...logged.values()].flatMap((slot) => (isTarget(slot.last) ? [slot.last.body] : []))
  const versions = await loadVersions(
    tx,
    said.flatMap((targets) => [targets.policyVersion, ...Object.keys(targets.pinned ?? {})]),
  )
  const { policy, calendarHashes } = await loadPromises(tx)
  const newest: PolicyInForce = { policy, calendarHashes }
  const inForceOf = (name: string) => versions.get(name) ?? newest
  const named = (names: Iterable<string>) => [...names].flatMap((name) => versions.get(name) ?? [])
  const all = named(new Set(said.map((targets) => targets.policyVersion)))
  const lastAt = Math.max(...standing.filter(isInForce).map((fact) => fact.effectiveAt))
  const first = standing.filter(isInForce).toSorted((a, b) => a.effectiveAt - b.effectiveAt)[0]?.body

  /** What stood before the place that is being looked at. */
  let stood = {
    version: first ? inForceOf(first.policyVersion) : newest,
    segment: first?.attributes ? first.attributes.segment : currentSegment,
  }
  let known: TicketAttributes | null = null

  const again = ({ body }: TargetFact, attributes: TicketAttributes): Targets => {
    const targets = resolvePinned(
      inForceOf(body.policyVersion),
      attributes,
      named(Object.keys(body.pinned ?? {})),
    )
    return body.published === undefined ? targets : { ...targets, published: body.published }
  }

  return {
    /** The orders that stand before `at` and were not given yet, as they read with what is known by then. */
    ordersBefore(at: number): { slot: string; fact: WantedTarget }[] {
      const passed: { slot: string; fact: WantedTarget }[] = []
      while (orders[0] !== undefined && orders[0].fact.effectiveAt < at) {
        const { slot, fact } = orders.shift()!
        const { seq: _seq, recordedAt: _recordedAt, origin: _origin, ...kept } = fact
        const own = slot.startsWith('segment:') ? fact.body.attributes?.segment : undefined
        const segment = own === undefined ? stood.segment : own
        const body: Targets = known === null ? fact.body : again(fact, { ...known, segment })
        passed.push({ slot, fact: { ...kept, dedupKey: '', body } })
        if (isInForce(fact)) stood = { version: inForceOf(fact.body.policyVersion), segment }
      }
      return passed
    },
    /** What a message is promised. Messages come in their order. */
    promise(slot: string, at: number, attributes: Omit<TicketAttributes, 'segment'>): Targets {
      const last = logged.get(slot)?.standing ?? logged.get(slot)?.last ?? null
      const earlier = isTarget(last) ? last.body : null
      // One that was read before, and promised nothing of its own, goes by what stood there, too.
      const isPast = at < lastAt || logged.has(slot.replace(/^target:/, 'triage:'))
      const segment =
        earlier?.attributes !== undefined
          ? earlier.attributes.segment
          : isPast
            ? stood.segment
            : currentSegment
      known = { ...attributes, segment }
      const targets =
        earlier !== null
          ? again(last as TargetFact, known)
          : resolvePinned(isPast ? stood.version : newest, known, all)
      stood = { version: inForceOf(targets.policyVersion), segment }
      return targets
    },
  }
}

function isTarget(fact: TicketFact | null): fact is TargetFact {
  return fact?.type === 'target.set'
}

/** Not one by which a publication judges the past again. */
function isInForce({ body }: TargetFact): boolean {
  return !Array.isArray(body.published)
}
