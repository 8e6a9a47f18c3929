import {
  failingConditions,
  type Metric,
  METRICS,
  type PolicyMatch,
  resolveTargets,
  type TicketAttributes,
} from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { lockTickets } from '../promises/append-fact.ts'
import { findAttributes } from '../promises/find-attributes.ts'
import { judgeFacts } from '../promises/judge-facts.ts'
import { loadCycles } from '../promises/load-cycles.ts'
import { loadPromises } from '../promises/load-promises.ts'
import { loadTargets } from '../promises/load-targets.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import { getNewestVersion } from './insert-version.ts'
import { loadVersions, type PolicyInForce } from './load-versions.ts'
import { publicationFacts } from './publication-facts.ts'
import { readPolicy } from './read-policy.ts'

/** A promise to the ticket, and when it would be due. */
export interface TestedTarget {
  target: Metric
  budgetMs: number | null
  calendar: string
  currentDueAt: Date | null
  dueAt: Date | null
  dueIfNowAt: Date | null
}

/** What a policy promises one ticket, and why. */
export interface TestedPromises {
  ticketId: TicketId
  attributes: TicketAttributes
  skipped: { row: number; conditions: (keyof PolicyMatch)[] }[]
  row: number
  targets: TestedTarget[]
}

/** Stands for the version of a policy that has none yet. */
const UNPUBLISHED = 'test'

/**
 * Tries a policy on a ticket: which row fits, why those above do not, and what would be due when. Nothing is changed.
 * Refused with TICKET_NOT_FOUND, POLICY_NOT_FOUND, or what is wrong with the policy.
 */
export async function testPromises(
  tx: Tx,
  input: { ticketNumber: number; definition: unknown; version: string | null; now: Date },
): Promise<TestedPromises> {
  const [found] = await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.number, input.ticketNumber)))
  if (!found) {
    throw new Refusal('TICKET_NOT_FOUND', 'There is no ticket of this number. Try another one.', {
      path: ['ticketNumber'],
    })
  }
  const ticketId = found.ticketId as TicketId
  const tested = await findTested(tx, input)
  const attributes = (await findAttributes(tx, [ticketId])).get(ticketId)!
  const { row = 0, metrics } = resolveTargets(tested.policy, attributes, tested.calendarHashes)
  const { now, dues } = await judge(tx, ticketId, tested, attributes)
  const { calendars } = await loadPromises(tx)
  const named = tested.policy.rows[row]!.targets
  return {
    ticketId,
    attributes,
    row,
    skipped: tested.policy.rows
      .slice(0, row)
      .map(({ match }, index) => ({ row: index, conditions: failingConditions(match, attributes) })),
    targets: METRICS.flatMap((target): TestedTarget[] => {
      const promised = metrics[target]
      if (!promised) return []
      const { budgetMs } = promised
      const dueIfNowAt = budgetMs === null ? null : calendars.get(promised.calendar)!.add(now, budgetMs)
      const due = dues.get(target) ?? { currentDueAt: null, dueAt: null }
      return [
        {
          target,
          budgetMs,
          calendar: named[target]!.calendar,
          currentDueAt: toInstant(due.currentDueAt),
          dueAt: toInstant(due.dueAt),
          dueIfNowAt: toInstant(dueIfNowAt),
        },
      ]
    }),
  }
}

async function findTested(
  tx: Tx,
  { definition, version, now }: { definition: unknown; version: string | null; now: Date },
): Promise<PolicyInForce> {
  if (definition != null) {
    const read = await readPolicy(tx, definition, now)
    const policy = { ...read.definition, version: UNPUBLISHED }
    return { policy, calendarHashes: new Map(Object.entries(read.calendars)) }
  }
  const name = version ?? (await getNewestVersion(tx)).policyVersion
  const known = (await loadVersions(tx, [name])).get(name)
  if (known) return known
  throw new Refusal('POLICY_NOT_FOUND', 'There is no version of this name. Choose one from the list.', {
    path: ['version'],
  })
}

/** When what runs is due as things stand, and when it would be, by the way in which a publication replays it. */
async function judge(tx: Tx, ticketId: TicketId, version: PolicyInForce, attributes: TicketAttributes) {
  const rows = await lockTickets(tx, [ticketId], { onlyReads: true })
  const ledgers = await loadCycles(tx, [ticketId])
  const targets = (await loadTargets(tx, [ticketId])).get(ticketId) ?? []
  const now = rows[0]!.lockedAt
  const facts = publicationFacts(
    { publicationId: UNPUBLISHED, mode: 'replay', version, publishedAt: now },
    { cycles: ledgers.get(ticketId) ?? [], targets, attributes, now },
  )
  const [judged] = await judgeFacts(tx, rows, { ledgers }, new Map([[ticketId, facts]]), {
    isKept: false,
    asOf: now,
  })
  const dues = new Map<Metric, { currentDueAt: number | null; dueAt: number | null }>()
  for (const [key, cycle] of judged!.before) {
    if (cycle.endedAt !== null) continue
    dues.set(cycle.metric, { currentDueAt: cycle.dueAt, dueAt: judged!.after.get(key)?.dueAt ?? null })
  }
  return { now, dues }
}

function toInstant(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms)
}
