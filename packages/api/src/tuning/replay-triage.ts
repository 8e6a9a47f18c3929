import type { TriageRules } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { loadCycles } from '../promises/load-cycles.ts'
import { loadPromises } from '../promises/load-promises.ts'
import { type Conversation, loadConversations } from '../promises/score-ticket.ts'
import { loadRules, loadRulesOf } from './load-rules.ts'
import {
  type Place,
  PLACES,
  type PromiseCounts,
  type ReplayedTicket,
  ticketReplayer,
} from './replay-ticket.ts'
import { messageRereader } from './reread-messages.ts'

const DAY_MS = 24 * 3_600_000
/** How far back a replay looks. */
const DAYS = 14
/** Of more tickets than these, every second, third … is looked at. */
const MOST_TICKETS = 5_000
/** As many as one request answers for. */
const PART = 500
/** As many as are held at a time, between which others have their turn. */
const BATCH = 100
/** Of one part; whoever puts parts together keeps the worst of all. */
const MOST_LISTED = 50
/** A ticket's id tells when it was made, which is after its customer wrote and after our clocks disagreed. */
const CLOCKS_DISAGREE_MS = DAY_MS

/** Where a replay stands: since when it looks, how many tickets there are, and the last that was looked at. */
export type ReplayPlace = [now: number, total: number, after: string]

/** Tickets that go from one place to another. */
export interface PlaceMove {
  from: Place
  to: Place
  tickets: number
}

/** What a draft changes for some of the tickets of the last days. */
export interface ReplayPart {
  since: Date
  total: number
  sampled: number
  tickets: number
  /** Tickets whose scores a person set, and hits of saved searches: no rule moves them. */
  leftAlone: number
  moves: PlaceMove[]
  promises: { inForce: PromiseCounts; draft: PromiseCounts; newlyLate: number; rescued: number }
  listed: ReplayedTicket[]
  next: ReplayPlace | null
}

/** Asks in a transaction of its own, and writes nothing. */
export type Asking = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * The next part of what a draft would have changed in the last 14 days, beside the rules in force: both read the same
 * messages, and both promise by the policy in force. Answers are taken to have come when they came, although a ticket in
 * another lane would have been answered in another order: that is what a replay assumes and cannot know.
 */
export async function replayTriage(
  ask: Asking,
  draft: TriageRules,
  { place, now }: { place: ReplayPlace | null; now: Date },
): Promise<ReplayPart> {
  const asOf = place?.[0] ?? now.getTime()
  const since = asOf - DAYS * DAY_MS
  const total = place?.[1] ?? (await ask((tx) => countTickets(tx, since)))
  const stride = Math.max(1, Math.ceil(total / MOST_TICKETS))
  const ticketIds = await ask((tx) => findTickets(tx, { since, after: place?.[2] ?? null, stride }))
  const part: ReplayPart = {
    since: new Date(since),
    total,
    sampled: Math.floor(total / stride),
    tickets: 0,
    leftAlone: 0,
    moves: [],
    promises: { inForce: { kept: 0, late: 0 }, draft: { kept: 0, late: 0 }, newlyLate: 0, rescued: 0 },
    listed: [],
    next: ticketIds.length < PART ? null : [asOf, total, ticketIds.at(-1)!],
  }
  const moves = new Map<string, PlaceMove>()
  for (let at = 0; at < ticketIds.length; at += BATCH) {
    const batch = await ask((tx) => loadBatch(tx, ticketIds.slice(at, at + BATCH)))
    for (const replayed of replayBatch(batch, draft, asOf)) {
      part.tickets += 1
      if (replayed === null) part.leftAlone += 1
      else addTo(part, moves, replayed)
    }
  }
  part.moves = [...moves.values()].toSorted((a, b) => rank(a) - rank(b))
  part.listed = part.listed.toSorted(byHarm).slice(0, MOST_LISTED)
  return part
}

/** The worst first; of what is equally bad the newest, which its customer still waits for. */
function byHarm(a: ReplayedTicket, b: ReplayedTicket): number {
  return b.harm - a.harm || (a.ticketId < b.ticketId ? 1 : -1)
}

function addTo(part: ReplayPart, moves: Map<string, PlaceMove>, replayed: ReplayedTicket): void {
  const { inForce, draft, promises, newlyLate, rescued } = replayed
  for (const side of ['inForce', 'draft'] as const) {
    part.promises[side].kept += promises[side].kept
    part.promises[side].late += promises[side].late
  }
  part.promises.newlyLate += newlyLate
  part.promises.rescued += rescued
  const [from, to] = [inForce.place, draft.place]
  if (from !== to) {
    const move = moves.get(`${from} ${to}`) ?? { from, to, tickets: 0 }
    move.tickets += 1
    moves.set(`${from} ${to}`, move)
  }
  if (from !== to || newlyLate + rescued > 0) part.listed.push(replayed)
}

function rank({ from, to }: PlaceMove): number {
  return PLACES.indexOf(from) * PLACES.length + PLACES.indexOf(to)
}

type Batch = Awaited<ReturnType<typeof loadBatch>>

async function loadBatch(tx: Tx, ticketIds: TicketId[]) {
  const conversations = await loadConversations(tx, ticketIds)
  const { policy, calendarHashes, calendars } = await loadPromises(tx)
  return {
    conversations,
    ledgers: await loadCycles(tx, ticketIds),
    promises: { policy, calendarHashes, calendars },
    inForce: await loadRules(tx),
    rulesOf: await loadRulesOf(tx, conversations.flatMap(versionsOf)),
  }
}

function versionsOf({ logged }: Conversation): string[] {
  return [...logged.values()].flatMap(({ standing }) =>
    standing?.type === 'triage.scored' ? [standing.body.version] : [],
  )
}

/** What becomes of each ticket; null for one that no rule moves. */
function* replayBatch(
  { conversations, ledgers, promises, inForce, rulesOf }: Batch,
  draft: TriageRules,
  now: number,
): Generator<ReplayedTicket | null> {
  // Learned points count beside the rules they were learned beside, and so in what is in force alone.
  const counted = conversations[0]?.weighing.apply(inForce, null) ?? inForce
  const reread = messageRereader({ inForce: counted, draft, rulesOf })
  const replay = ticketReplayer({ ...promises, now })
  for (const conversation of conversations) {
    if (conversation.isOverridden || conversation.isHit) {
      yield null
      continue
    }
    const cycles = ledgers.get(conversation.ticketId as TicketId) ?? []
    yield replay(conversation, reread(conversation), cycles)
  }
}

/** What is joined to another ticket is looked at there; spam is nobody's work. */
const LOOKED_AT = sql`status in ('open','waitingCustomer','hold','resolved','closed')`

async function countTickets(tx: Tx, since: number): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int4 as count from tickets
    where organization_id = ${tx.organizationId} and ticket_id > ${firstIdAt(since)}::uuid
      and opened_at >= ${new Date(since).toISOString()}::timestamptz and ${LOOKED_AT}`)
  return row!.count
}

/** The next tickets after one, each `stride`th, in the order of their ids: the key of tickets. */
async function findTickets(
  tx: Tx,
  { since, after, stride }: { since: number; after: string | null; stride: number },
): Promise<TicketId[]> {
  const rows = await tx.execute<{ ticket_id: TicketId }>(sql`
    select ticket_id from (
      select ticket_id, row_number() over (order by ticket_id) as place from tickets
      where organization_id = ${tx.organizationId} and ticket_id > ${after ?? firstIdAt(since)}::uuid
        and opened_at >= ${new Date(since).toISOString()}::timestamptz and ${LOOKED_AT}
      order by ticket_id limit ${PART * stride}) next
    where place % ${stride}::int8 = 0
    order by ticket_id`)
  return rows.map((row) => row.ticket_id)
}

/** The smallest id that a ticket which was opened then can have. */
function firstIdAt(ms: number): string {
  const time = (ms - CLOCKS_DISAGREE_MS).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}
