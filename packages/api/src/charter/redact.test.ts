import { describe, expect, it } from 'vitest'
import { readPattern, type ReferencePattern } from './personal-data/reference-patterns.ts'
import { MASK, redact } from './redact.ts'
import { INTRODUCED, LEFT, PLANTED, THERE } from './testing/planted-data.ts'

const patterns = ['RC-####-######'].map((written) => readPattern(written) as ReferencePattern)
const known = { people: THERE, ownHandles: ['lignes.example'], patterns }

/** Sentences with something in the middle, in the three languages. */
const SENTENCES = [
  (datum: string) => `Bonjour, voici : ${datum}, merci de me répondre.`,
  (datum: string) => `Hello, here it is: ${datum}; please answer.`,
  (datum: string) => `مرحبا، هذا هو: ${datum}، المرجو الرد.`,
  (datum: string) => `${datum}`,
]

const said = Object.entries(PLANTED).flatMap(([shape, data]) =>
  data.flatMap((datum) => {
    const words = INTRODUCED[shape]
    return words === undefined
      ? [{ shape, datum, words: '', label: datum }]
      : words.map((word) => ({ shape, datum, words: `${word} `, label: `${word} ${datum}` }))
  }),
)

describe('a text without personal data', () => {
  it('is tried with two hundred of them, over twenty shapes', () => {
    expect(Object.keys(PLANTED)).toHaveLength(20)
    expect(new Set(Object.values(PLANTED).flat()).size).toBe(200)
  })

  it.each(said)('has lost $shape: $label', ({ datum, words }) => {
    const kept = LEFT.exec(datum)?.[0] ?? ''
    for (const sentence of SENTENCES)
      expect(redact(sentence(words + datum), known).text).toBe(sentence(words + kept + MASK))
  })

  it.each([
    'Le train 6123 part à 18h04 de la voie 12, quai B, le 23/11/2026.',
    'Votre billet à 1 250,50 € est valable 90 minutes, 2 places par personne.',
    'Your train leaves at 18:04 from platform 3; it takes 1 h 45 and costs £35.90.',
    'Nous avons transporté 12 500 000 voyageurs en 2025, 3 % de plus qu’en 2024.',
    'يغادر القطار على الساعة 18:04 من الرصيف 3 يوم 23/11/2026.',
    'Composez le 3635, de 8 h à 20 h, ou venez au guichet 4.',
    'Plié et sous housse (120 × 90 cm au plus), il voyage gratuitement.',
    'We will look at it today and come back to you by 6 pm at the latest.',
    'Merci @lignes.example pour votre aide !',
  ])('keeps every word of %s', (text) => {
    expect(redact(text, known)).toEqual({ text, masks: [] })
  })

  it('has lost a name on another network, however it is told', () => {
    expect(redact('Mon insta : nadia_lyon, merci.', known).text).toBe(`Mon ${MASK}, merci.`)
    for (const text of [
      'Suivez-nous. Insta : lignes.example',
      'Facebook : non. WhatsApp : 24h/24.',
      'Je passe chez Amazon. Com ou pas, merci.',
    ])
      expect(redact(text, known).masks, text).toEqual([])
  })

  it('keeps what stands around several, and says what was there and where', () => {
    const { text, masks } = redact('Écrivez à nadia@example.org ou au 06 39 98 00 12.', known)

    expect(text).toBe(`Écrivez à ${MASK} ou au ${MASK}.`)
    expect(masks).toEqual([
      { kind: 'email', at: 10 },
      { kind: 'phone', at: 20 },
    ])
  })

  it('stays as it is when it is made once more', () => {
    for (const { datum, words } of said) {
      const { text } = redact(SENTENCES[0]!(words + datum), known)
      expect(redact(text, known).text).toBe(text)
    }
  })

  it('takes time by its length alone, whatever is written', () => {
    const spiteful = [
      '0 ',
      '06 39 98 00 1',
      'a@',
      'a.',
      '12 rue ',
      'FR76 ',
      'commande n° ',
      'Nadia ',
      'né le ',
      'at dot ',
      'zéro six ',
      '1:',
      'A-1',
      '@a.',
      '+33(',
      'Mme A',
      'driver Paul ',
      'Paul, le ',
      'chef de bord de la ',
      'Jean de la ',
      'السائق أحمد ',
    ]
    for (const piece of spiteful) {
      const began = performance.now()
      redact(piece.repeat(Math.ceil(20_000 / piece.length)), known)
      expect(performance.now() - began, piece).toBeLessThan(2_000)
    }
  })
})
