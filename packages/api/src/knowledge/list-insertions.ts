import { fillVariables } from '@relais/connectors'
import { and, eq, inArray } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { tickets } from '../tickets/tables.ts'
import type { CardRow } from './keep-card.ts'
import type { TemplateRow } from './keep-template.ts'
import type { Ranked } from './rank-insertions.ts'
import { readVariableValues } from './read-variable-values.ts'
import { cards, cardTexts, type KnowledgeLanguage, templates, templateTexts } from './tables.ts'

/** A template or a card as it would stand in an answer on one ticket. */
export interface InsertionSource {
  source: ({ __typename: 'Template' } & TemplateRow) | ({ __typename: 'Card' } & CardRow)
  title: string
  language: KnowledgeLanguage
  isInCustomerLanguage: boolean
  text: string
}

/** What was found, in its order, in the customer's language where it has one, filled in with what is known. */
export async function listInsertions(
  tx: Tx,
  viewer: Viewer,
  ticketId: string,
  ranked: Ranked[],
): Promise<InsertionSource[]> {
  if (ranked.length === 0) return []
  const idsOf = (kind: Ranked['kind']) => ranked.filter((one) => one.kind === kind).map(({ id }) => id)
  const [values, [ticket], ofTemplates, ofCards] = await Promise.all([
    readVariableValues(tx, viewer, ticketId),
    tx
      .select({ language: tickets.language })
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId))),
    readTemplates(tx, idsOf('template')),
    readCards(tx, idsOf('card')),
  ])
  const wanted = ticket?.language ?? null
  const byId = new Map([...ofTemplates, ...ofCards].map((one) => [one.id, one]))
  return ranked.flatMap(({ id }) => {
    const found = byId.get(id)
    const text = found && chooseText(found.texts, [wanted, viewer.locale])
    if (!found || !text) return []
    return {
      source: found.source,
      title: text.title,
      language: text.language,
      isInCustomerLanguage: wanted === null || text.language === wanted,
      text: fillVariables(text.body, values ?? {}),
    }
  })
}

interface Found {
  id: string
  source: InsertionSource['source']
  texts: { language: KnowledgeLanguage; title: string; body: string }[]
}

function chooseText(texts: Found['texts'], languages: (string | null)[]): Found['texts'][number] | undefined {
  const wanted = languages.find((language) => texts.some((text) => text.language === language))
  return texts.find(({ language }) => language === wanted) ?? texts[0]
}

async function readTemplates(tx: Tx, ids: string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ template: templates, text: templateTexts })
    .from(templates)
    .innerJoin(
      templateTexts,
      and(
        eq(templateTexts.organizationId, templates.organizationId),
        eq(templateTexts.templateId, templates.templateId),
      ),
    )
    .where(and(eq(templates.organizationId, tx.organizationId), inArray(templates.templateId, ids)))
  return [...Map.groupBy(rows, ({ template }) => template.templateId)].map(([id, ofOne]) => ({
    id,
    source: { __typename: 'Template', ...ofOne[0]!.template },
    texts: ofOne.map(({ template, text }) => ({ ...text, title: template.name })),
  }))
}

async function readCards(tx: Tx, ids: string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ card: cards, text: cardTexts })
    .from(cards)
    .innerJoin(
      cardTexts,
      and(eq(cardTexts.organizationId, cards.organizationId), eq(cardTexts.cardId, cards.cardId)),
    )
    .where(and(eq(cards.organizationId, tx.organizationId), inArray(cards.cardId, ids)))
  return [...Map.groupBy(rows, ({ card }) => card.cardId)].map(([id, ofOne]) => ({
    id,
    source: { __typename: 'Card', ...ofOne[0]!.card },
    texts: ofOne.map(({ text }) => ({ language: text.language, title: text.question, body: text.answer })),
  }))
}
