import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import type { CardId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { archiveCard } from './archive-card.ts'
import { exportCards } from './export-cards.ts'
import { importCards } from './import-cards.ts'
import { listCards } from './queries.ts'
import { cards, cardTexts } from './tables.ts'

describe('importing cards', () => {
  let world: TestWorld
  let claire: Ctx

  beforeAll(async () => {
    world = await createWorld()
    claire = await world.member('supervisor', 'Claire')
  })
  afterAll(() => world.close())

  const take = (text: string, isTrial = false) => importCards(claire, { format: 'csv', text, isTrial })
  const countCards = () => world.inside((tx) => tx.$count(cards))
  const problems = (report: Awaited<ReturnType<typeof take>>) =>
    report.broken.map(({ line, refusal }) => [line, refusal.code])

  const FILE = [
    'Question;Réponse;Langue;Responsable;Révision',
    'Puis-je prendre mon vélo ?;Oui, plié.;fr;;2099-01-01',
    ';Sans question;fr;;',
    'Where is the lost property office?;Hall 2.;anglais;;31/12/2026',
    'Sans réponse ?;;fr;;',
    'Quelle langue ?;Aucune.;klingon;;',
    'Quel jour ?;Aucun.;fr;;2027-02-31',
    'À qui ?;À personne.;fr;nobody@nowhere.example;',
    'Quelle variable ?;{{inconnue}};fr;;',
    '"Jamais fermée ?;Non.;fr;;',
    'أين مكتب المفقودات؟;في القاعة 2.;ar;;',
    'PUIS-JE PRENDRE MON VELO;Oui.;fr;;',
    '« Puis-je prendre mon vélo ? »;Oui.;fr;;',
  ].join('\r\n')

  it('tells on trial what would come of a file, and writes nothing', async () => {
    const report = await take(FILE, true)

    expect(report).toMatchObject({ added: 3, known: 1 })
    expect(report.cards.map(({ question }) => question)).toContain('أين مكتب المفقودات؟')
    expect(await countCards()).toBe(0)
  })

  it('reports each broken line by its number with what is wrong, and loses no good one', async () => {
    const report = await take(FILE)

    expect(problems(report)).toEqual([
      [2, 'REVIEW_TOO_FAR'],
      [3, 'QUESTION_MISSING'],
      [5, 'ANSWER_MISSING'],
      [6, 'LANGUAGE_UNKNOWN'],
      [7, 'DAY_MALFORMED'],
      [8, 'OWNER_UNKNOWN'],
      [9, 'VARIABLE_UNKNOWN'],
      [10, 'QUOTE_OPEN'],
    ])
    expect(report).toMatchObject({ added: 3, known: 1 })
    const texts = await world.inside((tx) => tx.select().from(cardTexts))
    expect(texts.map(({ language, question }) => `${language} ${question}`).toSorted()).toEqual([
      'ar أين مكتب المفقودات؟',
      'en Where is the lost property office?',
      'fr PUIS-JE PRENDRE MON VELO',
    ])
  })

  it('adds nothing the second time, not even what was put away since', async () => {
    const [first] = await world.inside((tx) => tx.select().from(cards).limit(1))
    await archiveCard(claire, { cardId: first!.cardId as CardId })

    expect(await take(FILE)).toMatchObject({ added: 0, known: 4 })
    expect(await countCards()).toBe(3)
  })

  it('gives a line to the member whose address it names', async () => {
    const [salma] = await world.inside((tx) =>
      tx.select().from(members).where(eq(members.memberId, world.agent.viewer.memberId)),
    )
    await take(`question,answer,owner\nWho?,Salma.,${salma!.email.toUpperCase()}`)

    const [row] = await world.inside((tx) =>
      tx
        .select({ ownerId: cards.ownerId })
        .from(cards)
        .innerJoin(cardTexts, and(eq(cardTexts.cardId, cards.cardId), eq(cardTexts.question, 'Who?'))),
    )
    expect(row!.ownerId).toBe(salma!.memberId)
  })

  it('brings back what was exported, languages, formulas and all', async () => {
    const other = await createWorld()
    const admin = await other.member('admin')
    await importCards(admin, {
      format: 'csv',
      isTrial: false,
      text: 'question_fr,answer_fr,question_en,answer_en\n"=SOMME(A1) ?","-1, dit ""elle""\nfin",Why?,"+33 1"',
    })
    const before = await other.inside((tx) => tx.select().from(cardTexts))
    const { csv, cardCount } = await exportCards(admin)
    expect(cardCount).toBe(1)
    expect(csv).not.toMatch(/(^|,|")[=+@-]/m)
    expect(await importCards(admin, { format: 'csv', text: csv, isTrial: false })).toMatchObject({
      added: 0,
      known: 1,
      broken: [],
    })

    await other.inside((tx) => tx.delete(cards))
    expect(await importCards(admin, { format: 'csv', text: csv, isTrial: false })).toMatchObject({ added: 1 })
    const after = await other.inside((tx) => tx.select().from(cardTexts))
    const said = (rows: typeof before) =>
      rows.map(({ language, question, answer }) => `${language} ${question} ${answer}`).toSorted()
    expect(said(after)).toEqual(said(before))
    await other.close()
  })

  it('keeps a card that had run out elsewhere, as one that has run out', async () => {
    expect(await take('question,answer,review\nIs it old?,Yes.,2020-01-01')).toMatchObject({ added: 1 })

    const expired = await world.inside((tx) =>
      listCards(tx, { state: 'expired', find: 'old', limit: 5, after: null, now: new Date() }),
    )
    expect(expired).toHaveLength(1)
  })

  it.each([
    ['a file without the columns', 'name,price\nx,1', 'COLUMNS_MISSING'],
    [
      'a question without a language beside answers that have one',
      'question,answer_fr\na,b',
      'COLUMNS_MISSING',
    ],
    ['a file of nothing', ' \n', 'NOTHING_TO_IMPORT'],
    ['a file beyond measure', `question,answer\n${'x'.repeat(200_000)}`, 'IMPORT_TOO_LARGE'],
  ])('refuses %s as a whole', async (_what, text, code) => {
    await expect(take(text)).rejects.toMatchObject({ code })
  })

  it('takes five hundred lines in as many statements as two hundred, and is on record', async () => {
    const lines = Array.from({ length: 500 }, (_, n) => `Question number ${n}?,Answer ${n}.`)
    const report = await take(`question,answer\n${lines.join('\n')}`)

    expect(report).toMatchObject({ added: 500, broken: [] })
    const [entry] = await world.inside((tx) => listAuditEntries(tx, { limit: 1, before: null }))
    expect(entry).toMatchObject({ action: 'cards.imported', detail: { added: 500 } })
  })
})
