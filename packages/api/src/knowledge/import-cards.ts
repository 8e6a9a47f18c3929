import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { members, organizations } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import type { CandidateCard } from './candidate-card.ts'
import { checkCardTexts, checkReview } from './check-card.ts'
import { findKnownQuestions, insertCards, lockQuestions, type NewCard } from './keep-card.ts'
import { readCardTable } from './read-card-table.ts'
import type { UnreadLine } from './read-csv.ts'
import { readHelpPage } from './read-help-page.ts'
import type { CardText, KnowledgeLanguage } from './tables.ts'

/** What came of a file, or would come of it. */
export interface ImportReport {
  /** Cards that were written; on trial, those that would be. */
  added: number
  /** Lines whose question stands on a card already. Nothing of these was changed. */
  known: number
  broken: UnreadLine[]
  /** The first of the added ones, to look at. */
  cards: CardText[]
}

/** A request may be 256 kB long, and JSON and Arabic both take their part of it. */
const LONGEST_TEXT = 200_000
const SHOWN = 20
const CARDS_A_STATEMENT = 200

/**
 * Reads cards from a table (CSV) or from a pasted help page. Every line stands for itself: a broken one is reported by
 * its number with what is wrong, the good ones are written. A question that is on a card already is left as it is, so
 * the same file twice adds nothing. On trial nothing is written.
 */
export async function importCards(
  ctx: Ctx,
  input: { format: 'csv' | 'helpPage'; text: string; isTrial: boolean },
): Promise<ImportReport> {
  if (input.text.length > LONGEST_TEXT) {
    throw new Refusal('IMPORT_TOO_LARGE', `A file can have ${LONGEST_TEXT} characters. Divide it.`, {
      parameters: { max: LONGEST_TEXT, over: input.text.length - LONGEST_TEXT },
      path: ['text'],
    })
  }
  return ctx.transaction(async (tx) => {
    const usual = await readLanguage(tx)
    const { candidates, broken } =
      input.format === 'csv'
        ? readCardTable(input.text, usual)
        : { candidates: readHelpPage(input.text, usual), broken: [] }
    if (candidates.length === 0 && broken.length === 0) {
      throw new Refusal('NOTHING_TO_IMPORT', 'No question with an answer was found in it.', {
        path: ['text'],
      })
    }
    const report: ImportReport = { added: 0, known: 0, broken, cards: [] }
    const judged = await judge(tx, ctx, candidates, report)
    const news = await leaveOutKnown(tx, judged, report)
    report.added = news.length
    report.cards = news.slice(0, SHOWN).map(({ texts: [first] }) => first!)
    report.broken.sort((a, b) => a.line - b.line)
    if (input.isTrial || news.length === 0) return report
    for (let from = 0; from < news.length; from += CARDS_A_STATEMENT) {
      await insertCards(tx, news.slice(from, from + CARDS_A_STATEMENT), memberOf(ctx.viewer), ctx.now())
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'cards.imported',
      subject: `organization:${tx.organizationId}`,
      detail: { format: input.format, added: report.added, known: report.known, broken: broken.length },
    })
    return report
  })
}

/** Judges every candidate as if somebody had written it by hand; what is refused is a broken line. */
async function judge(
  tx: Tx,
  ctx: Ctx,
  candidates: CandidateCard[],
  report: ImportReport,
): Promise<NewCard[]> {
  const owners = await readOwners(tx, candidates)
  const judged: NewCard[] = []
  for (const { line, texts, ownerEmail, reviewAt } of candidates) {
    try {
      const ownerId = ownerEmail === null ? ctx.viewer.memberId : owners.get(ownerEmail.toLowerCase())
      if (ownerId === undefined) {
        throw new Refusal('OWNER_UNKNOWN', `Nobody here has the address ${ownerEmail}.`, {
          parameters: { email: ownerEmail },
        })
      }
      judged.push({
        cardId: newId<'card'>(),
        ownerId,
        // A card that had run out elsewhere has run out here: it is kept, and not suggested.
        reviewAt: reviewAt !== null && reviewAt <= ctx.now() ? reviewAt : checkReview(reviewAt, ctx.now()),
        texts: checkCardTexts(texts),
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      report.broken.push({ line, refusal: error })
    }
  }
  return judged
}

/** Leaves out what stands on a card already, here or further up in the same file. */
async function leaveOutKnown(tx: Tx, judged: NewCard[], report: ImportReport): Promise<NewCard[]> {
  await lockQuestions(tx)
  const keyOf = (text: { language: string; questionKey: string }) => `${text.language} ${text.questionKey}`
  const texts = judged.flatMap((card) => card.texts)
  const known = new Set((await findKnownQuestions(tx, texts)).map(keyOf))
  return judged.filter((card) => {
    const isKnown = card.texts.some((text) => known.has(keyOf(text)))
    if (isKnown) report.known += 1
    else for (const text of card.texts) known.add(keyOf(text))
    return !isKnown
  })
}

async function readLanguage(tx: Tx): Promise<KnowledgeLanguage> {
  const [organization] = await tx
    .select({ locale: organizations.locale })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  return (organization?.locale ?? 'fr') as KnowledgeLanguage
}

async function readOwners(tx: Tx, candidates: CandidateCard[]): Promise<Map<string, string>> {
  if (candidates.every(({ ownerEmail }) => ownerEmail === null)) return new Map()
  const rows = await tx
    .select({ memberId: members.memberId, email: members.email, disabledAt: members.disabledAt })
    .from(members)
    .where(eq(members.organizationId, tx.organizationId))
  return new Map(
    rows.flatMap(({ memberId, email, disabledAt }) => (disabledAt ? [] : [[email.toLowerCase(), memberId]])),
  )
}
