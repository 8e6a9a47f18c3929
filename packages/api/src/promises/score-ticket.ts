import { isDeepStrictEqual } from 'node:util'
import {
  type Intent,
  type Lane,
  type Priority,
  scoreTriage,
  standingFacts,
  type Targets,
  type TicketFact,
} from '@relais/sla'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import { contacts, identities } from '../contacts/tables.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { loadWeighing, type Weighing } from '../learning/load-weighing.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { loadKnownIntents } from '../triage/load-known-intents.ts'
import { loadSimilarCounts } from '../triage/load-similar-counts.ts'
import { loadRulesOf } from '../tuning/load-rules.ts'
import type { NewFact } from './append-fact.ts'
import { findHoldingReplies } from './find-holding-replies.ts'
import { findOrigins } from './find-origins.ts'
import { listReadings } from './list-readings.ts'
import { type BrokenUpdate, loadBrokenUpdates } from './load-broken-updates.ts'
import { isOrder, type Logged, promiseMessages } from './promise-messages.ts'
import { lowerForGone, type Raise, raiseAgain, readDecisions, watchForDanger } from './raise-again.ts'
import { ticketFacts } from './tables.ts'

/** A ticket with the messages that triage reads, in the network's order; what only holds a customer off is not among them. */
export interface Conversation {
  ticketId: string
  /** By which points it is scored. */
  weighing: Weighing
  channelId: string
  network: string
  visibility: 'public' | 'private'
  audience: number | null
  /** What kind of customer it is. */
  segment: string | null
  /** A person set the scores: the rules' go on as a suggestion, and promises stay as they are. */
  isOverridden: boolean
  /** A saved search found it and nobody has taken it up. */
  isHit: boolean
  /** The facts of its log that decide which scores and promises stand. */
  log: TicketFact[]
  /** The scores and promises by rule that the log holds, by their slot. */
  logged: Map<string, Logged>
  /** When it owed an update that had been promised for earlier. */
  brokenUpdates: BrokenUpdate[]
  messages: {
    messageId: string
    /** The merged ticket that brought the message along; null for one of the ticket's own. */
    origin: TicketId | null
    direction: 'inbound' | 'outbound'
    text: string
    /** When its author took it away; null while it stands, and for one whose text is still at hand. */
    deletedAt: Date | null
    isImported: boolean
    /** Set where a saved search found what nobody said to us: nothing is promised for it. */
    savedSearchId: string | null
    sentAt: Date
    receivedAt: Date
    /** Its author changed its words, now or before. */
    isEdited: boolean
    /** When its author changed its words in the transaction that is under way: nobody has read them. */
    rewordedAt: Date | null
    /** What a person said the customer wants with it; null where nobody did. */
    knownIntent: Intent | null
    /** How many people wrote of the same when it was found that they are five or more; 0 before. */
    similarMessages: number
  }[]
}

/** Loads tickets with their messages. `texts` stands in for messages that were emptied before they could be read. */
export async function loadConversations(
  tx: Tx,
  ticketIds: TicketId[],
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<Conversation[]> {
  if (ticketIds.length === 0) return []
  const rows = await tx
    .select({
      ticketId: tickets.ticketId,
      channelId: tickets.channelId,
      network: channels.network,
      visibility: tickets.visibility,
      audience: identities.audience,
      segment: contacts.segment,
      state: tickets.state,
      isHit: tickets.isHit,
      messageId: messages.messageId,
      homeTicketId: ticketMessages.homeTicketId,
      direction: messages.direction,
      replyId: messages.replyId,
      text: messages.body,
      deletedAt: messages.deletedAt,
      editedAt: messages.editedAt,
      isImported: messages.isImported,
      savedSearchId: messages.savedSearchId,
      sentAt: messages.sentAt,
      receivedAt: messages.receivedAt,
    })
    .from(tickets)
    .innerJoin(channels, eq(channels.channelId, tickets.channelId))
    .innerJoin(identities, eq(identities.identityId, tickets.identityId))
    .innerJoin(contacts, eq(contacts.contactId, tickets.contactId))
    .innerJoin(ticketMessages, eq(ticketMessages.ticketId, tickets.ticketId))
    .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
    .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ticketIds)))
    .orderBy(asc(tickets.ticketId), asc(messages.sentAt), asc(messages.externalId))

  const logs = await loadDeciding(tx, ticketIds)
  const broken = await loadBrokenUpdates(tx, ticketIds)
  const knownIntents = await loadKnownIntents(tx, ticketIds)
  const similar = await loadSimilarCounts(tx, ticketIds)
  const weighing = await loadWeighing(tx, [...logs.values()].flatMap(listScoredBy))
  const originOf = await findOrigins(tx, rows)
  const holding = await findHoldingReplies(tx, rows)
  const conversations = new Map<string, Conversation>()
  for (const row of rows) {
    if (row.replyId !== null && holding.has(row.replyId)) continue
    let conversation = conversations.get(row.ticketId)
    if (!conversation) {
      const { ticketId, channelId, network, visibility, audience, segment, isHit } = row
      const isOverridden = row.state.value.triage === 'overridden'
      conversation = {
        ticketId,
        weighing,
        channelId,
        network,
        visibility,
        audience,
        segment,
        isOverridden,
        isHit,
        log: logs.get(ticketId) ?? [],
        logged: readSlots(logs.get(ticketId) ?? []),
        brokenUpdates: broken.get(ticketId) ?? [],
        messages: [],
      }
      conversations.set(ticketId, conversation)
    }
    conversation.messages.push({
      ...row,
      origin: originOf(row),
      text: texts.get(row.messageId) ?? row.text,
      deletedAt: texts.has(row.messageId) ? null : row.deletedAt,
      isEdited: row.editedAt !== null,
      rewordedAt: null,
      knownIntent: knownIntents.get(row.messageId) ?? null,
      similarMessages: similar.get(row.messageId) ?? 0,
    })
  }
  return [...conversations.values()]
}

/**
 * The facts that bring a ticket's triage in line with its messages from `since` on: each message has the scores of the
 * customer's unanswered words up to it, and a promise of its own only where it differs from the one before. A score that
 * a late message or an edit made wrong is retracted, so that the log folds to the same state in whatever order the
 * deliveries came. What another ticket brought about by being merged into this one or split from it, `origin`, counts
 * while that stands. Where a person has set the scores, what they cannot have known of still leads to band 0.
 */
export async function correctTriage(
  tx: Tx,
  conversation: Conversation,
  since: number,
  origin: string | null = null,
): Promise<NewFact[]> {
  const { wanted, raise } = await scoreMessages(tx, conversation)
  const origins = new Map(conversation.messages.map((message) => [message.messageId, message.origin]))
  const originOf = (slot: string) => origins.get(slot.slice(slot.indexOf(':') + 1)) ?? origin
  const facts: NewFact[] = []
  for (const [slot, fact] of wanted) {
    if (fact.effectiveAt < since) continue
    const logged = conversation.logged.get(slot)
    if (logged?.standing && saysTheSame(logged.standing, fact)) continue
    if (logged?.standing) facts.push(retract(logged.standing, originOf(slot)))
    const dedupKey = `${slot}:${(logged?.generation ?? 0) + 1}`
    facts.push({ ...fact, dedupKey, origin: originOf(slot) })
  }
  for (const [slot, { standing }] of conversation.logged) {
    if (!standing || standing.effectiveAt < since || wanted.has(slot) || isOrder(slot)) continue
    facts.push(retract(standing, originOf(slot)))
  }
  facts.push(...lowerForGone(conversation.log, conversation.messages))
  if (raise) facts.push(...(await raiseAgain(tx, conversation.ticketId as TicketId, raise)))
  return facts
}

type Scored = Extract<NewFact, { type: 'triage.scored' | 'target.set' }>

async function scoreMessages(
  tx: Tx,
  conversation: Conversation,
): Promise<{ wanted: Map<string, Scored>; raise: Raise | null }> {
  const promises = await promiseMessages(tx, conversation.logged, conversation.segment)
  const decisions = readDecisions(conversation.log)
  const danger = watchForDanger(decisions)
  const readings = [...listReadings(conversation)]
  const scoredBy = new Map(readings.map(({ message }) => [message.messageId, readBy(conversation, message)]))
  const rulesOf = await loadRulesOf(
    tx,
    [...scoredBy.values()].filter((version) => version !== null),
  )
  const wanted = new Map<string, Scored>()
  let promised = ''
  const placeOrders = (before: number) => {
    for (const { slot, fact } of promises.ordersBefore(before)) {
      if (decisions.isOverriddenAt(fact.effectiveAt)) continue
      wanted.set(slot, fact)
      if (!Array.isArray(fact.body.published)) promised = gist(fact.body)
    }
  }
  for (const { message, input, isAfterAnswer } of readings) {
    if (isAfterAnswer) danger.answered()
    if (input === null) {
      for (const kind of ['triage', 'target'] as const)
        recall(conversation, `${kind}:${message.messageId}`, wanted)
      continue
    }
    const at = message.sentAt.getTime()
    const by = scoredBy.get(message.messageId) ?? null
    const rules = conversation.weighing.apply(rulesOf(by), by)
    const triage = scoreTriage(input, rules)
    // The words that told the intent are read again when somebody asks.
    const { promisePriority, confidence: _, intentEvidence: __, ...scores } = triage
    const body = conversation.isHit ? heldBack(scores) : scores
    const base = { actor: 'system', effectiveAt: at } as const
    wanted.set(`triage:${message.messageId}`, { ...base, type: 'triage.scored', dedupKey: '', body })
    danger.read(message, body, { input, rules })
    if (body.band !== 0 && wasDanger(conversation, message)) {
      for (const kind of ['triage', 'target'] as const)
        recall(conversation, `${kind}:${message.messageId}`, wanted)
      promised = ''
      continue
    }
    if (message.savedSearchId !== null) continue
    if (decisions.isOverriddenAt(at)) {
      // Whatever the rules promise after a person's word is another promise than theirs before it.
      promised = ''
      continue
    }

    placeOrders(at)
    const slot = `target:${message.messageId}`
    const targets = promises.promise(slot, at, {
      priority: promisePriority,
      lane: triage.lane,
      network: conversation.network,
      visibility: conversation.visibility,
      intent: triage.intent,
      language: triage.language,
    })
    const promise = gist(targets)
    if (promise === promised) continue
    promised = promise
    wanted.set(slot, { ...base, type: 'target.set', dedupKey: '', body: targets })
  }
  placeOrders(Number.POSITIVE_INFINITY)
  return { wanted, raise: danger.raise() }
}

/** What nobody said to us waits in Later whatever it scores, but for danger, which is above all lanes. */
function heldBack<Scores extends { band: number; lane: Lane; priority: Priority }>(scores: Scores): Scores {
  return scores.band === 0 ? scores : { ...scores, lane: 'later', priority: 'P4' }
}

/** What a promise says to cycles that begin: two of one gist change nothing one after the other. */
function gist({ pinned: _pinned, published: _published, ...targets }: Targets): string {
  return JSON.stringify(targets)
}

/** Whether the log says this already. Promises that were made before they said of whom keep to what they say. */
function saysTheSame({ body }: TicketFact, wanted: Scored): boolean {
  const { attributes: _attributes, row: _row, ...plain } = wanted.body as Partial<Targets>
  const isPlain = wanted.type === 'target.set' && (body as Partial<Targets>).row === undefined
  return isDeepStrictEqual(body, JSON.parse(JSON.stringify(isPlain ? plain : wanted.body)))
}

/** The version by which a message was read first, and is read again; null for one that nobody has read. */
function readBy({ logged }: Conversation, { messageId }: { messageId: string }): string | null {
  const slot = logged.get(`triage:${messageId}`)
  return (slot ? listScoredBy([slot.standing ?? slot.last]) : [])[0] ?? null
}

function listScoredBy(log: readonly (TicketFact | null)[]): string[] {
  return log.flatMap((fact) => (fact?.type === 'triage.scored' ? [fact.body.version] : []))
}

/**
 * Whether a message was danger before its author changed its words: whoever takes back a cry for help may need it all the
 * same, and only a person who has looked lowers band 0.
 */
function wasDanger(
  { logged }: Conversation,
  { messageId, isEdited }: { messageId: string; isEdited: boolean },
): boolean {
  const standing = logged.get(`triage:${messageId}`)?.standing
  return isEdited && standing?.type === 'triage.scored' && standing.body.band === 0
}

/** The text is gone or was changed, so what it scored when it was read stands. */
function recall({ logged }: Conversation, slot: string, wanted: Map<string, Scored>): void {
  const last = logged.get(slot)?.last
  if (last?.type === 'triage.scored' || last?.type === 'target.set') {
    const { seq: _, recordedAt: __, origin: ___, ...fact } = last
    wanted.set(slot, fact)
  }
}

async function loadDeciding(tx: Tx, ticketIds: TicketId[]): Promise<Map<string, TicketFact[]>> {
  const rows = await tx
    .select({ ticketId: ticketFacts.ticketId, fact: ticketFacts.fact })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        inArray(ticketFacts.ticketId, ticketIds),
        inArray(ticketFacts.type, [...READ_TYPES]),
      ),
    )
    .orderBy(asc(ticketFacts.ticketId), asc(ticketFacts.seq))
  const logs = new Map<string, TicketFact[]>()
  for (const [ticketId, log] of Map.groupBy(rows, (row) => row.ticketId)) {
    logs.set(
      ticketId,
      log.map(({ fact }) => fact),
    )
  }
  return logs
}

function readSlots(log: readonly TicketFact[]): Map<string, Logged> {
  const slots = new Map<string, Logged>()
  const standing = new Set(standingFacts(log).map(({ dedupKey }) => dedupKey))
  for (const fact of log) {
    const match = SLOT.exec(fact.dedupKey)
    if (!match) continue
    const slot = slots.get(match[1]!)
    slots.set(match[1]!, {
      standing: standing.has(fact.dedupKey) ? fact : (slot?.standing ?? null),
      last: fact,
      generation: Math.max(Number(match[2] ?? 1), slot?.generation ?? 0),
    })
  }
  return slots
}

/**
 * The keys of what is kept by rule: a slot, and how many facts have stood in it. A publication or a segment puts the first
 * one into its slot without a number.
 */
const SLOT =
  /^((?:triage|target):[0-9a-f-]{36}(?=:)|publish:[0-9a-f-]{36}:\d+|segment:[0-9a-f-]{36})(?::(\d+))?$/

/** What decides which scores and promises stand. */
const READ_TYPES = [
  'triage.scored',
  'triage.override',
  'triage.release',
  'target.set',
  'override.retract',
  'merge.absorb',
  'split.out',
] as const

function retract(fact: TicketFact, origin: string | null): NewFact {
  return {
    type: 'override.retract',
    dedupKey: origin === null ? `retract:${fact.dedupKey}` : `retract:${origin}:${fact.dedupKey}`,
    origin,
    actor: 'system',
    effectiveAt: fact.effectiveAt,
    body: { dedupKey: fact.dedupKey, reason: 'rescored' },
  }
}
