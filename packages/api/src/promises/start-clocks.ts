import { scoreTriage } from '@relais/sla'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { recordComparisons } from '../learning/record-comparisons.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { type Appended, appendFacts, type NewFact } from './append-fact.ts'
import { onlyOne } from './find-origins.ts'
import { listOutages } from './list-outages.ts'
import { outageFacts } from './outage-facts.ts'
import { correctTriage, loadConversations } from './score-ticket.ts'

/** History that is older than this when it reaches us is counted, and alarms nobody (`sla.md` 1.8, backdated inbound). */
const BACKFILL_AFTER_MS = 24 * 3_600_000

/** A customer wrote: their ticket's clocks start at the network's time, and triage gives it its scores and promises. */
export async function startClocks(tx: Tx, world: World, events: EventOf<'ticket.messaged'>[]): Promise<void> {
  const fresh = new Map<string, string>(events.map((event) => [event.messageId, event.text]))
  const conversations = await loadConversations(
    tx,
    [...new Set(events.map((event) => event.ticketId))],
    fresh,
  )

  const rules = await loadRules(tx)
  const isFresh = ({ direction, messageId }: (typeof conversations)[number]['messages'][number]) =>
    direction === 'inbound' && fresh.has(messageId)
  const outages = await listOutages(
    tx,
    conversations.flatMap(({ channelId, messages }) =>
      messages.filter(isFresh).map(({ sentAt, receivedAt }) => ({ channelId, sentAt, receivedAt })),
    ),
  )
  const appended: Appended[] = []
  for (const conversation of conversations) {
    const facts: NewFact[] = []
    let since = Number.POSITIVE_INFINITY
    const origins = new Set<TicketId | null>()
    for (const message of conversation.messages) {
      if (!isFresh(message)) continue
      const sentAt = message.sentAt.getTime()
      const receivedAt = message.receivedAt.getTime()
      since = Math.min(since, sentAt)
      origins.add(message.origin)
      // Nobody said it to us: it is scored, and no clock runs.
      if (message.savedSearchId !== null) continue
      const { intent, confidence } = scoreTriage(
        {
          text: message.text,
          visibility: conversation.visibility,
          audience: conversation.audience,
          earlierMessages: 0,
          isReopened: false,
          hasBrokenCommitment: false,
          writtenAt: sentAt,
        },
        rules,
      )
      facts.push({
        type: 'customer.message',
        dedupKey: `message:${message.messageId}`,
        actor: 'customer',
        effectiveAt: sentAt,
        origin: message.origin,
        body: {
          messageId: message.messageId,
          visibility: conversation.visibility,
          receivedAt,
          intent,
          confidence,
          isBackfill: message.isImported || receivedAt - sentAt > BACKFILL_AFTER_MS,
        },
      })
    }
    for (const outage of outages)
      if (outage.channelId === conversation.channelId && outage.endedAt.getTime() > since)
        facts.push(...outageFacts(outage))
    facts.push(...(await correctTriage(tx, conversation, since, onlyOne(origins))))
    appended.push({ ticketId: conversation.ticketId as TicketId, facts })
  }
  await appendFacts(tx, appended)
  await recordComparisons(tx, conversations, appended, world.now())
}
