import { getChannel } from '../../packages/api/src/channels/find-channel.ts'
import { inOrganization } from '../../packages/api/src/db/client.ts'
import type { TicketId } from '../../packages/api/src/db/id.ts'
import { receiveEvents } from '../../packages/api/src/inbox/receive-events.ts'
import { appendFacts, type NewFact } from '../../packages/api/src/promises/append-fact.ts'
import { seededRandom } from '../../packages/api/src/testing/random-lives.ts'
import type { MessageReceived } from '../../packages/connectors/src/index.ts'
import { CASES } from '../../packages/sla/src/triage/testing/measure-cases.ts'
import type { Installation } from '../promises/installation.ts'

const BATCH = 50
const MINUTE_MS = 60_000
const DAYS_MS = 14 * 24 * 60 * MINUTE_MS
/** Shares of tickets on which the customer writes once more, and which somebody answers. */
const WRITES_AGAIN = 0.5
const IS_ANSWERED = 0.85
const LONGEST_ANSWER_MINUTES = 300

/**
 * So many tickets of the last fourteen days, by the product itself: the labelled cases as posts of as many people, oldest
 * first, half of them with a second message, most answered within some hours. Each was received when it was written.
 */
export async function writeTickets(
  { world, organizationId, channelId, superuser }: Installation,
  count: number,
): Promise<{ tickets: number; messages: number }> {
  await superuser`update sla_policies set definition = replace(definition::text, '"extended"', '"24x7"')::jsonb`
  const random = seededRandom(20_261_123)
  const texts = Object.values(CASES)
    .flat()
    .map(({ text }) => text)
  const now = Date.now()
  const posts: { at: number; event: MessageReceived }[] = []
  for (let number = 0; number < count; number += 1) {
    const at = now - Math.floor((0.001 + 0.998 * random()) * DAYS_MS)
    posts.push({ at, event: postOf(number, 1, at, texts[number % texts.length]!) })
    if (random() < WRITES_AGAIN) {
      const again = Math.min(now, at + Math.floor(random() * 120) * MINUTE_MS)
      posts.push({ at: again, event: postOf(number, 2, again, texts[(number * 7 + 3) % texts.length]!) })
    }
  }
  posts.sort((a, b) => a.at - b.at)
  for (let done = 0; done < posts.length; done += BATCH) {
    await inOrganization(world.db, organizationId, async (tx) =>
      receiveEvents(
        tx,
        world,
        await getChannel(tx, channelId),
        posts.slice(done, done + BATCH).map(({ at, event }) => ({
          event,
          deliveryId: null,
          receivedAt: new Date(at + 2_000),
          isImported: false,
        })),
      ),
    )
  }
  const tickets = await superuser<{ ticketId: TicketId; at: Date }[]>`
    select ticket_id as "ticketId", opened_at as at from tickets order by ticket_id`
  const answered = tickets.filter(() => random() < IS_ANSWERED)
  for (let done = 0; done < answered.length; done += BATCH)
    await inOrganization(world.db, organizationId, (tx) =>
      appendFacts(
        tx,
        answered.slice(done, done + BATCH).map(({ ticketId, at }) => ({
          ticketId,
          facts: [
            answerAt(ticketId, at.getTime() + Math.ceil(random() * LONGEST_ANSWER_MINUTES) * MINUTE_MS, now),
          ],
        })),
      ),
    )
  await superuser`vacuum analyze`
  return { tickets: tickets.length, messages: posts.length }
}

function postOf(number: number, turn: number, at: number, text: string): MessageReceived {
  const name = `person-${number}`
  return {
    kind: 'message.received',
    externalId: `${name}-${turn}`,
    threadExternalId: name,
    parentExternalId: turn === 1 ? null : `${name}-1`,
    messageKind: turn === 1 ? 'post' : 'comment',
    visibility: number % 3 === 0 ? 'private' : 'public',
    author: {
      externalId: name,
      handle: `${name}.example`,
      name,
      avatarUrl: null,
      audience: (number * number) % 50_000,
    },
    isOwn: false,
    clientKey: null,
    text,
    spans: [],
    attachments: [],
    language: null,
    sentAt: new Date(at),
    url: null,
  }
}

function answerAt(ticketId: TicketId, wanted: number, now: number): NewFact {
  return {
    type: 'reply',
    dedupKey: `reply:${ticketId}`,
    actor: 'system',
    effectiveAt: Math.min(now, wanted),
    body: { replyId: `reply-${ticketId}`, visibility: 'public', by: 'core' },
  }
}
