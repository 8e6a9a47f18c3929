import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { type CardId, newId, type TemplateId } from '../db/id.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { archiveCard } from './archive-card.ts'
import { archiveTemplate } from './archive-template.ts'
import { checkCardTexts } from './check-card.ts'
import { createCard } from './create-card.ts'
import { createTemplate } from './create-template.ts'
import { insertCards } from './keep-card.ts'
import { listInsertions } from './list-insertions.ts'
import { searchInsertions, suggestInsertions } from './suggest-insertions.ts'

const DAY_MS = 86_400_000

describe('suggestions', () => {
  let house: Answering
  let ada: Ctx
  let lost: string
  let bike: string
  let delay: string

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
    const card = async (...texts: [language: 'fr' | 'en' | 'ar', question: string, answer: string][]) =>
      (
        await createCard(ada, {
          texts: texts.map(([language, question, answer]) => ({ language, question, answer })),
        })
      ).cardId
    lost = await card(
      ['fr', 'J’ai oublié ma valise dans le train', 'Écrivez au bureau des objets trouvés.'],
      ['en', 'I left my suitcase on the train', 'Write to the lost property office.'],
      ['ar', 'نسيت حقيبتي في القطار', 'اكتب إلى مكتب المفقودات.'],
    )
    bike = await card(['fr', 'Puis-je voyager avec mon vélo pliant ?', 'Oui, plié et dans une housse.'])
    for (const [n, word] of [
      'tarif',
      'wifi',
      'retour',
      'quai',
      'carte',
      'groupe',
      'animal',
      'repas',
    ].entries()) {
      await card(['fr', `Question ${n} sur ${word} et le train`, `Réponse au sujet de ${word}.`])
    }
    delay = (
      await createTemplate(ada, {
        name: 'Remboursement après un retard',
        shortcut: 'remb',
        texts: [
          {
            language: 'fr',
            body: 'Bonjour {{contact.firstName}}, le remboursement arrive {{? quand}}. {{agent.firstName}}',
          },
        ],
      })
    ).templateId
  })
  afterAll(() => house.close())

  const suggest = async (posted: Posted, draft = '', now = new Date()) =>
    ada.transaction(async (tx) => {
      const ranked = await suggestInsertions(tx, { ticketId: posted.ticketId, draft, limit: 3, now })
      return listInsertions(tx, ada.viewer, posted.ticketId, ranked)
    })
  const idsOf = (found: Awaited<ReturnType<typeof suggest>>) =>
    found.map(({ source }) => (source.__typename === 'Card' ? source.cardId : source.templateId))
  const said = (text: string, language: 'fr' | 'en' | 'ar' = 'fr') =>
    house.post({
      text,
      language,
      author: { externalId: newId(), handle: 'lea', name: 'Léa Martin', avatarUrl: null, audience: null },
    })

  it('follow the words of the customer, whatever the accents and the forms', async () => {
    expect(idsOf(await suggest(await said('Bonjour, j ai OUBLIE deux valises dans le TER')))).toEqual([lost])
    expect(idsOf(await suggest(await said('Les velos pliants sont acceptés à bord ?')))).toEqual([bike])
  })

  it('follow what is being written, and more than the question', async () => {
    const posted = await said('Que dois-je faire maintenant, svp ?')

    expect(await suggest(posted)).toEqual([])
    expect(idsOf(await suggest(posted, 'Pour votre remboursement'))).toEqual([delay])
    expect(
      idsOf(await suggest(await said('Et mon vélo pliant ?'), 'Votre valise oubliée dans le train'))[0],
    ).toBe(lost)
  })

  it('are in the customer’s language where there is a text in it, and say where there is none', async () => {
    const arabic = await suggest(await said('السلام عليكم، نسيت حقيبتي في القطار', 'ar'))
    expect(arabic[0]).toMatchObject({
      language: 'ar',
      text: 'اكتب إلى مكتب المفقودات.',
      isInCustomerLanguage: true,
    })

    const english = await suggest(await said('What about my things?', 'en'), 'vélo pliant dans une housse')
    expect(english[0]).toMatchObject({ language: 'fr', isInCustomerLanguage: false })
  })

  it('are filled in with what is known, and keep a blank for what is not', async () => {
    const [known] = await suggest(await said('Mon remboursement ?'))
    expect(known!.text).toBe(
      `Bonjour Léa, le remboursement arrive {{? quand}}. ${ada.viewer.name.split(' ')[0]}`,
    )

    const anonymous = await house.post({
      text: 'Mon remboursement ?',
      language: 'fr',
      author: { externalId: newId(), handle: 'x9', name: null, avatarUrl: null, audience: null } as never,
    })
    expect((await suggest(anonymous))[0]!.text).toContain('Bonjour {{contact.firstName}},')
  })

  it('are none when one common word is all there is in common', async () => {
    expect(await suggest(await said('Merci pour le train !'))).toEqual([])
  })

  it('never contain a card past its day of review, nor one or a template that was put away', async () => {
    const posted = await said('Un parapluie vert perdu')
    const { cardId } = await createCard(ada, {
      texts: [{ language: 'fr', question: 'Mon parapluie vert', answer: 'Au guichet.' }],
      reviewAt: new Date(Date.now() + DAY_MS),
    })
    const template = await createTemplate(ada, {
      name: 'Parapluie vert',
      texts: [{ language: 'fr', body: 'Au guichet.' }],
    })
    expect(idsOf(await suggest(posted)).toSorted()).toEqual([cardId, template.templateId].toSorted())
    expect(idsOf(await suggest(posted, '', new Date(Date.now() + 2 * DAY_MS)))).toEqual([template.templateId])

    await archiveCard(ada, { cardId: cardId as CardId })
    await archiveTemplate(ada, { templateId: template.templateId as TemplateId })
    expect(await suggest(posted)).toEqual([])
    const find = (words: string) =>
      ada.transaction((tx) =>
        searchInsertions(tx, { ticketId: posted.ticketId, find: words, limit: 8, now: new Date() }),
      )
    expect(await find('parapluie')).toEqual([])
  })

  it('stay another company’s own', async () => {
    const other = await openAnswering()
    const theirs = await other.member()
    const posted = await other.post({ text: 'J’ai oublié ma valise dans le train', language: 'fr' })
    const found = await theirs.transaction((tx) =>
      suggestInsertions(tx, { ticketId: posted.ticketId, draft: 'valise', limit: 3, now: new Date() }),
    )

    expect(found).toEqual([])
    await other.close()
  })

  describe('that somebody looks for', () => {
    const find = async (words: string) => {
      const posted = await said('Bonjour')
      return ada.transaction(async (tx) =>
        (
          await searchInsertions(tx, { ticketId: posted.ticketId, find: words, limit: 8, now: new Date() })
        ).map(({ id }) => id),
      )
    }

    it.each([
      ['the shortcut', 'remb', () => delay],
      ['the beginning of a name', 'remboursement ap', () => delay],
      ['half a word of a question', 'vali', () => lost],
      ['words of an answer', 'housse plie', () => bike],
    ])('are found by %s', async (_what, words, id) => {
      expect((await find(words))[0]).toBe(id())
    })

    it('are the templates when nothing was typed and nothing fits', async () => {
      expect(await find('')).toEqual([delay])
    })

    it.each(['%', '_', "'; drop table cards; --", '\\', ':*', '{"a"}'])(
      'take %s for letters',
      async (words) => {
        expect(await find(words)).toEqual([])
      },
    )
  })

  it('read a bounded part of 5,000 cards in three languages, by their index', async () => {
    const words = Array.from({ length: 900 }, (_, n) => `mot${n.toString(36)}x`)
    const texts = (n: number) =>
      (['fr', 'en', 'ar'] as const).map((language) => ({
        language,
        question: `${words[n % 900]} ${words[(n * 7) % 900]} train billet ${n}`,
        answer: Array.from({ length: 20 }, (_, at) => words[(n * 13 + at * 31) % 900]).join(' '),
      }))
    const reviewAt = new Date(Date.now() + DAY_MS)
    for (let from = 0; from < 5_000; from += 500) {
      await ada.transaction((tx) =>
        insertCards(
          tx,
          Array.from({ length: 500 }, (_, n) => ({
            cardId: newId<'card'>(),
            ownerId: ada.viewer.memberId,
            reviewAt,
            texts: checkCardTexts(texts(from + n)),
          })),
          ada.viewer.memberId,
          new Date(),
        ),
      )
    }
    await house.owner.execute(sql`analyze`)
    const posted = await said(`Bonjour, ${words.slice(0, 60).join(' ')}, mon billet de train ?`)
    const took: number[] = []
    for (let round = 0; round < 7; round += 1) {
      const began = performance.now()
      expect(await suggest(posted, words.slice(100, 140).join(' '))).toHaveLength(3)
      took.push(performance.now() - began)
    }
    const median = took.toSorted((a, b) => a - b)[3]!
    console.log(`suggestions among 5,000 cards: ${median.toFixed(1)} ms`)

    // A busy machine takes its time; what has to be read does not change with it, nor with the number of cards.
    const scans = await ada.transaction(async (tx) => {
      const count = async () => {
        const [row] = await tx.execute<{ seq: number; idx: number }>(sql`
          select seq_scan::int as seq, idx_scan::int as idx from pg_stat_xact_user_tables where relname = 'card_terms'`)
        return row!
      }
      const before = await count()
      const draft = words.slice(100, 140).join(' ')
      await suggestInsertions(tx, { ticketId: posted.ticketId, draft, limit: 3, now: new Date() })
      const after = await count()
      return { seq: after.seq - before.seq, idx: after.idx - before.idx }
    })
    expect(scans.seq).toBe(0)
    // Each of twenty words in three languages is counted once and looked up once.
    expect(scans.idx).toBeLessThanOrEqual(2 * 3 * 20)
  }, 180_000)
})
