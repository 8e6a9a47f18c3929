import { repairText } from '@relais/connectors'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { touchTickets } from '../db/live-changes.ts'
import type { TemplateId, TicketId } from '../db/id.ts'
import { templates } from '../knowledge/tables.ts'
import { Refusal } from '../refusal.ts'
import type { Claim } from '../routing/explain-claim.ts'
import { renewHeldClaim } from '../routing/renew-claim.ts'
import { tickets } from '../tickets/tables.ts'
import { drafts, type SeenThread } from './tables.ts'

export type DraftRow = typeof drafts.$inferSelect

/** No network takes a longer text; what is longer was pasted by mistake. */
const MAX_DRAFT = 100_000
/** More threads than one ticket is ever merged from, to any purpose. */
const MOST_THREADS = 100

/**
 * Keeps what this person is writing, and renews their claim: writing is the sign that they are there. A draft is kept
 * whoever holds the ticket, so that nobody who was overtaken loses a sentence. An empty text keeps nothing.
 */
export async function saveDraft(
  ctx: Ctx,
  input: {
    ticketId: TicketId
    visibility: 'public' | 'private' | 'note'
    body: string
    threadRevision: number
    /** Where a merge brought threads together: how far each is on the screen. */
    seenThreads?: SeenThread[]
    /** The template that was put in last. */
    templateId?: TemplateId | null
  },
): Promise<{ draft: DraftRow | null; claim: Claim | null }> {
  if (input.body.length > MAX_DRAFT) {
    throw new Refusal('TEXT_TOO_LONG', `A draft can have ${MAX_DRAFT} characters. Shorten it.`, {
      parameters: {
        max: MAX_DRAFT,
        unit: 'utf16',
        length: input.body.length,
        over: input.body.length - MAX_DRAFT,
      },
      path: ['body'],
    })
  }
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const { ticketId, visibility, threadRevision } = input
    const claim = await renewHeldClaim(tx, memberId, ticketId, null)

    if (input.body === '') {
      const gone = await tx
        .delete(drafts)
        .where(
          and(
            eq(drafts.organizationId, tx.organizationId),
            eq(drafts.ticketId, ticketId),
            eq(drafts.memberId, memberId),
          ),
        )
        .returning({ ticketId: drafts.ticketId })
      if (gone.length > 0) await touchTickets(tx, [ticketId])
      return { draft: null, claim }
    }

    const [ticket] = await tx
      .select({ ticketId: tickets.ticketId })
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
    if (!ticket) {
      throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
        path: ['ticketId'],
      })
    }
    const written = {
      visibility,
      body: repairText(input.body),
      threadRevision,
      seenThreads: (input.seenThreads ?? []).slice(0, MOST_THREADS),
      templateId: await findTemplate(tx, input.templateId ?? null),
      updatedAt: ctx.now(),
    }
    const [saved] = await tx
      .insert(drafts)
      .values({ organizationId: tx.organizationId, ticketId, memberId, ...written })
      .onConflictDoUpdate({ target: [drafts.organizationId, drafts.ticketId, drafts.memberId], set: written })
      .returning({ ...getTableColumns(drafts), isNew: sql<boolean>`xmax = 0` })
    if (!saved) throw new Error('An upsert without a condition wrote nothing.')
    const { isNew, ...draft } = saved
    // The console shows that somebody writes, not every word: only the first save is told.
    if (isNew) await touchTickets(tx, [ticketId])
    return { draft, claim }
  })
}

/** The template, if there is one: a text is kept whatever became of the template it came from. */
async function findTemplate(tx: Tx, templateId: TemplateId | null): Promise<string | null> {
  if (templateId === null) return null
  const [template] = await tx
    .select({ templateId: templates.templateId })
    .from(templates)
    .where(and(eq(templates.organizationId, tx.organizationId), eq(templates.templateId, templateId)))
  return template?.templateId ?? null
}
