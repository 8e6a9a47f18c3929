import type { FactOf, TicketFact } from './facts.ts'
import { comparePositions, positionOf } from './order.ts'
import { isOnlyThanks } from './guards.ts'
import { type PlacedFact, isLogged, placeFact } from './placed-fact.ts'

/** A reply deleted by us within this time was never sent, as far as promises go. */
const UNSEND_WINDOW_MS = 2 * 60_000

/** A log ready to be taken in one fact after the other. */
export type SettledLog = {
  readonly facts: readonly { readonly fact: PlacedFact; readonly source: TicketFact }[]
  /** Facts about something that has not come yet. */
  readonly awaited: number
  /** `metric:cycle` to the key of the fact that excuses its breach. */
  readonly excuses: ReadonlyMap<string, string>
}

/**
 * Puts a log in order and applies the facts that change the meaning of others, wherever they stand: duplicates, retractions,
 * deletions, merges, splits, messages that were more than thanks, spam that was not. What follows is a plain forward fold.
 */
export function settleLog(log: readonly TicketFact[]): SettledLog {
  const unique = dropDuplicates(log)
  const present = dropFallen(unique)
  const byMessage = new Map<string, FactOf<'customer.message'>>()
  const replies = new Map<string, TicketFact>()
  const gone = new Set(present.flatMap((fact) => (fact.type === 'split.out' ? fact.body.messageIds : [])))
  /** What was split off is gone from here, unless a merge has brought it back. */
  const isMoved = ({ origin, body }: FactOf<'customer.message' | 'customer.deleted'>) =>
    origin == null && gone.has(body.messageId)
  for (const fact of present) {
    if (fact.type === 'customer.message' && !(isMoved(fact) && byMessage.has(fact.body.messageId)))
      byMessage.set(fact.body.messageId, fact)
    if (fact.type === 'reply' || fact.type === 'reply.native') replies.set(fact.body.replyId, fact)
  }
  const keys = new Set(unique.map((fact) => fact.dedupKey))
  const unsent = listUnsent(present, replies)
  const counted = new Set(
    present.flatMap((fact) => (fact.type === 'override.notThanks' ? [fact.body.messageId] : [])),
  )

  const facts: { fact: PlacedFact; source: TicketFact }[] = []
  const excuses = new Map<string, string>()
  const deleted = new Set<string>()
  let awaited = 0
  for (const source of present) {
    switch (source.type) {
      case 'override.retract':
        if (!keys.has(source.body.dedupKey)) awaited++
        break
      case 'override.notThanks':
        if (!byMessage.has(source.body.messageId)) awaited++
        break
      case 'override.excuse':
        excuses.set(`${source.body.metric}:${source.body.cycle}`, source.dedupKey)
        break
      case 'split.out':
        awaited += source.body.messageIds.filter((id) => !byMessage.has(id)).length
        break
      case 'reply.deleted':
        if (!replies.has(source.body.replyId)) awaited++
        break
      case 'reply':
      case 'reply.native':
        if (!unsent.has(source.body.replyId)) facts.push({ fact: source, source })
        break
      case 'customer.message': {
        const { messageId } = source.body
        if (isMoved(source)) break
        const fact = counted.has(messageId)
          ? { ...source, body: { ...source.body, intent: 'other' as const } }
          : source
        facts.push({ fact, source })
        break
      }
      case 'customer.deleted': {
        const { messageId } = source.body
        const message = byMessage.get(messageId)
        if (message === undefined) awaited++
        else if (isMoved(source)) break
        else if (!deleted.has(messageId)) {
          const effectiveAt = Math.max(source.effectiveAt, message.effectiveAt)
          const isOfThanks = !counted.has(messageId) && isOnlyThanks(message.body)
          const fact = { ...source, effectiveAt, messageAt: message.effectiveAt, isOfThanks }
          facts.push({ fact, source })
        }
        deleted.add(messageId)
        break
      }
      default:
        facts.push({ fact: source, source })
    }
  }
  return { facts: forgiveSpam(facts), awaited, excuses }
}

/** Whether a fact changes the meaning of earlier ones, so that the whole log has to be folded again. */
export function isRetroactive(fact: TicketFact): boolean {
  return fact.origin != null || RETROACTIVE.has(fact.type)
}

const RETROACTIVE: ReadonlySet<TicketFact['type']> = new Set([
  'customer.deleted',
  'reply.deleted',
  'override.retract',
  'override.notThanks',
  'override.excuse',
  'merge.absorb',
  'split.out',
])

function dropDuplicates(log: readonly TicketFact[]): TicketFact[] {
  const byKey = new Map<string, TicketFact>()
  for (const fact of log) {
    const kept = byKey.get(fact.dedupKey)
    if (kept === undefined || fact.seq < kept.seq) byKey.set(fact.dedupKey, fact)
  }
  return [...byKey.values()].map(placeFact).sort((a, b) => comparePositions(positionOf(a), positionOf(b)))
}

/** What a ticket brings along when it is merged into another one: all that was said and promised on it, as it counts. */
export function factsToBring(log: readonly TicketFact[]): TicketFact[] {
  return settleLog(log).facts.flatMap(({ fact }) => (isLogged(fact) && isOfThread(fact) ? [fact] : []))
}

/**
 * The facts of a log that count, in order: neither retracted, nor brought along by a ticket that is not merged into this
 * one or split from it any more.
 */
export function standingFacts(log: readonly TicketFact[]): TicketFact[] {
  return dropFallen(dropDuplicates(log))
}

/** The origin of what a split brings about on the ticket that is split: apart from what the other would bring by a merge. */
export function originOfSplit(ticketId: string): string {
  return `split:${ticketId}`
}

/** What a merge or a split brought along may retract facts in its turn, so what falls with its origin falls first. */
function dropFallen(facts: readonly TicketFact[]): TicketFact[] {
  const joined = new Set(
    dropRetracted(facts.filter((fact) => fact.origin == null)).flatMap((fact) =>
      fact.type === 'merge.absorb'
        ? [fact.body.ticketId]
        : fact.type === 'split.out'
          ? [originOfSplit(fact.body.ticketId)]
          : [],
    ),
  )
  return dropRetracted(
    facts.filter((fact) => fact.origin == null || (joined.has(fact.origin) && isBroughtAlong(fact))),
  )
}

/** A retraction may itself be retracted; the later one in the log decides. */
function dropRetracted(facts: readonly TicketFact[]): TicketFact[] {
  const retracted = new Set<string>()
  const retractions = facts.filter((fact) => fact.type === 'override.retract').sort((a, b) => b.seq - a.seq)
  for (const fact of retractions) {
    if (!retracted.has(fact.dedupKey)) retracted.add(fact.body.dedupKey)
  }
  return facts.filter((fact) => !retracted.has(fact.dedupKey))
}

function listUnsent(facts: readonly TicketFact[], replies: ReadonlyMap<string, TicketFact>): Set<string> {
  const unsent = new Set<string>()
  for (const fact of facts) {
    if (fact.type !== 'reply.deleted') continue
    const reply = replies.get(fact.body.replyId)
    if (reply !== undefined && fact.effectiveAt - reply.effectiveAt <= UNSEND_WINDOW_MS)
      unsent.add(fact.body.replyId)
  }
  return unsent
}

/** What another ticket brings along: what was said and promised to the customer, and how triage reads it all together. */
function isBroughtAlong(fact: TicketFact): boolean {
  return isOfThread(fact) || TRIAGE.has(fact.type)
}

/** Whether a fact is about what was said or promised to the customer, not about who held the ticket or how it stood. */
export function isOfThread(fact: TicketFact): boolean {
  return /^(?:customer\.|reply|reaction|update\.)/u.test(fact.type)
}

const TRIAGE: ReadonlySet<TicketFact['type']> = new Set(['triage.scored', 'target.set', 'override.retract'])

type Settled = { fact: PlacedFact; source: TicketFact }

/** A judgement of spam that a person takes back (status `open`) never stopped the clocks. */
function forgiveSpam(facts: readonly Settled[]): Settled[] {
  const settled = inOrder(facts)
  let until: number | null = null
  for (let i = settled.length - 1; i >= 0; i--) {
    const { fact, source } = settled[i]!
    if (fact.type !== 'status.set') continue
    if (fact.body.status === 'open') until = fact.effectiveAt
    else if (fact.body.status === 'spam' && until !== null) {
      const { effectiveAt, recordedAt } = fact
      settled[i] = { fact: { type: 'spam.mistaken', effectiveAt, recordedAt, until }, source }
    }
  }
  return settled
}

function inOrder(facts: readonly Settled[]): Settled[] {
  return [...facts].sort((a, b) => comparePositions(placeOf(a), placeOf(b)))
}

function placeOf({ fact, source }: Settled) {
  return { ...positionOf(source), at: fact.effectiveAt }
}
