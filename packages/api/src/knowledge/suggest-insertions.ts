import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { messages } from '../inbox/tables.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { findCards, findTemplates } from './find-insertions.ts'
import { isOfferedCard, rankInsertions, type Ranked } from './rank-insertions.ts'
import type { KnowledgeLanguage } from './tables.ts'

/** Messages of the customer that are read for their words: the last ones say what is meant. */
const MESSAGES = 2
/** What fits less than this much of the best one does not fit: three doubtful cards hide a good one. */
const LEAST_SHARE = 0.4
/** Words that are being written say more about the answer than those of the question. */
const DRAFT_FACTOR = 1.5

/** What fits the customer's last words and what is being written, without anybody having asked for it. */
export async function suggestInsertions(
  tx: Tx,
  { ticketId, draft, limit, now }: { ticketId: string; draft: string; limit: number; now: Date },
): Promise<Ranked[]> {
  const said = await tx
    .select({ text: messages.body })
    .from(ticketMessages)
    .innerJoin(
      messages,
      and(
        eq(messages.organizationId, ticketMessages.organizationId),
        eq(messages.messageId, ticketMessages.messageId),
      ),
    )
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, ticketId),
        eq(messages.direction, 'inbound'),
        isNull(messages.deletedAt),
      ),
    )
    .orderBy(desc(messages.sentAt), desc(messages.messageId))
    .limit(MESSAGES)
  const ranked = await rankInsertions(tx, {
    texts: [...said.map(({ text }) => ({ text, factor: 1 })), { text: draft, factor: DRAFT_FACTOR }],
    language: await readLanguage(tx, ticketId),
    now,
    limit,
    isUnasked: true,
  })
  return ranked.filter(({ score }) => score >= LEAST_SHARE * ranked[0]!.score)
}

/** What somebody looks for by words or by a shortcut; what fits the ticket, and then the templates, for no words. */
export async function searchInsertions(
  tx: Tx,
  { ticketId, find, limit, now }: { ticketId: string; find: string; limit: number; now: Date },
): Promise<Ranked[]> {
  const wanted = find.trim()
  const templates = await findTemplates(tx, wanted, limit)
  const found =
    wanted === ''
      ? [...(await suggestInsertions(tx, { ticketId, draft: '', limit, now })), ...templates]
      : [
          ...templates,
          ...(await rankInsertions(tx, {
            texts: [{ text: wanted, factor: 1 }],
            language: await readLanguage(tx, ticketId),
            now,
            limit,
            isUnasked: false,
          })),
          ...(await findCards(tx, wanted, limit, isOfferedCard(now))),
        ]
  const seen = new Set<string>()
  return found.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, limit)
}

async function readLanguage(tx: Tx, ticketId: string): Promise<KnowledgeLanguage | null> {
  const [ticket] = await tx
    .select({ language: tickets.language })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  return ticket?.language ?? null
}
