import { countOwnWords, fillVariables, findBlanks } from '@relais/connectors'
import { and, desc, eq, inArray, ne, notInArray } from 'drizzle-orm'
import { identities } from '../contacts/tables.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { readVariableValues } from '../knowledge/read-variable-values.ts'
import { templates, templateTexts } from '../knowledge/tables.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import { replies } from './tables.ts'

/** Fewer words than these are no sentence of one's own. */
const LEAST_OWN_WORDS = 3
/** What a person fills into a blank is a number, a time, a place: up to so many words of it are not their own sentence. */
const WORDS_A_BLANK = 4

/** Which template a reply came from, and whether it says hardly a word that the template does not. */
export interface TemplateUse {
  templateId: string | null
  isTemplateUnchanged: boolean
}

/**
 * Judges a reply by the templates it may have come from: the one its author put in, and those that have gone out
 * unchanged to somebody else in the thread. Everybody there reads both, so the second one needs a sentence of its
 * author's own: TEMPLATE_UNCHANGED. Refused with TEMPLATE_NOT_FOUND when there is no such template.
 */
export async function checkTemplate(
  tx: Tx,
  viewer: Viewer,
  input: { ticketId: string; threadId: string; body: string; templateId: string | null },
): Promise<TemplateUse> {
  const sent = await findSentUnchanged(tx, input.threadId, input.ticketId)
  const ids = [...new Set([...sent.map((one) => one.templateId), input.templateId])].filter(
    (id) => id !== null,
  )
  if (ids.length === 0) return { templateId: null, isTemplateUnchanged: false }
  const texts = await readTexts(tx, viewer, input.ticketId, ids)

  if (input.templateId !== null && !texts.some(({ templateId }) => templateId === input.templateId)) {
    throw new Refusal('TEMPLATE_NOT_FOUND', 'This template does not exist. Reload the page.', {
      path: ['templateId'],
    })
  }
  // What the thread has read already is nobody's own word, what was filled in by hand the first time included.
  const again = sent.find(({ templateId, body }) =>
    texts.some(
      (text) =>
        text.templateId === templateId &&
        countOwnWords(input.body, `${text.body} ${body}`) < LEAST_OWN_WORDS &&
        countOwnWords(text.body, input.body) <= wordsOf(text.body) / 2,
    ),
  )
  if (again) {
    throw new Refusal(
      'TEMPLATE_UNCHANGED',
      `“${again.template}” has gone to ${again.to} in this thread already. Add one sentence of your own.`,
      { parameters: { template: again.template, to: again.to, at: again.at.toISOString() }, path: ['body'] },
    )
  }
  const isTemplateUnchanged = texts.some(
    (text) =>
      text.templateId === input.templateId &&
      countOwnWords(input.body, text.body) < LEAST_OWN_WORDS + text.asked * WORDS_A_BLANK,
  )
  return { templateId: input.templateId, isTemplateUnchanged }
}

/** The templates that went out unchanged in a thread to somebody else, the latest first. Index replies_thread. */
function findSentUnchanged(tx: Tx, threadId: string, ticketId: string) {
  const own = tx
    .select({ identityId: tickets.identityId })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  return tx
    .select({
      templateId: replies.templateId,
      template: templates.name,
      to: identities.handle,
      at: replies.writtenAt,
      body: replies.body,
    })
    .from(replies)
    .innerJoin(
      templates,
      and(eq(templates.organizationId, replies.organizationId), eq(templates.templateId, replies.templateId)),
    )
    .innerJoin(
      tickets,
      and(eq(tickets.organizationId, replies.organizationId), eq(tickets.ticketId, replies.ticketId)),
    )
    .innerJoin(
      identities,
      and(
        eq(identities.organizationId, tickets.organizationId),
        eq(identities.identityId, tickets.identityId),
      ),
    )
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.threadId, threadId),
        eq(replies.isTemplateUnchanged, true),
        notInArray(replies.state, ['failed', 'cancelled']),
        ne(tickets.identityId, own),
      ),
    )
    .orderBy(desc(replies.writtenAt))
    .limit(20)
}

/** What each template says in each language, filled in with what is known, and how many blanks a person fills in. */
async function readTexts(tx: Tx, viewer: Viewer, ticketId: string, ids: string[]) {
  const values = (await readVariableValues(tx, viewer, ticketId)) ?? {}
  const texts = await tx
    .select({ templateId: templateTexts.templateId, body: templateTexts.body })
    .from(templateTexts)
    .where(and(eq(templateTexts.organizationId, tx.organizationId), inArray(templateTexts.templateId, ids)))
  return texts.map(({ templateId, body }) => {
    const filled = fillVariables(body, values)
    const blanks = findBlanks(filled)
    // The name of a blank is no word of the template: nobody ever reads it.
    const plain = blanks.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), filled)
    return { templateId, body: plain, asked: blanks.length }
  })
}

function wordsOf(text: string): number {
  return countOwnWords(text, '')
}
