import { expect, test } from 'vitest'
import { scoreTriage } from './score-triage.ts'
import type { Intent, Triage, TriageInput } from './triage.ts'

const MESSAGE: TriageInput = {
  text: '',
  visibility: 'private',
  audience: null,
  earlierMessages: 0,
  isReopened: false,
  hasBrokenCommitment: false,
  writtenAt: Date.parse('2026-09-01T10:00:00Z'),
}
const read = (text: string, more: Partial<TriageInput> = {}) => scoreTriage({ ...MESSAGE, text, ...more })
const codes = (triage: Triage) => triage.reasons.map(({ code }) => code)

test.each<[Intent, string, string | null]>([
  ['question', 'Est-ce que le bar est ouvert', 'Est-ce que'],
  ['question', 'Partez-vous de la voie 3', 'Partez-vous'],
  ['complaint', 'C’était vraiment déplorable', 'déplorable'],
  ['praise', 'Un grand merci à toute l’équipe de nuit pour sa patience hier', 'grand merci'],
  ['idea', 'Vous devriez ajouter des racks à vélos', 'Vous devriez ajouter'],
  ['buying_interest', 'Nous voudrions un devis', 'devis'],
  ['job_enquiry', 'Vous recrutez pour cet été ?', 'Vous recrutez'],
  ['press', 'Je suis journaliste au Courrier du Rail', 'Je suis journaliste'],
  ['closing_ack', 'Merci, bonne journée', 'Merci'],
  ['spam', 'Free followers, DM me to start!', 'Free followers'],
  ['other', 'TGV 6607', null],
])('%s is told by words of the text: %s', (intent, text, evidence) => {
  expect(read(text)).toMatchObject({ intent, intentEvidence: evidence })
})

test.each([
  ['negated', 'Il n’y a pas de blessés dans le train'],
  ['negated', 'Do not worry, no one is hurt'],
  ['a manner of speaking', 'Votre pub, mort de rire'],
  ['a manner of speaking', 'This queue is killing me'],
  ['only imagined', 'What happens if my account is hacked'],
  ['said laughing', 'Trois heures de queue, je vais me tuer 😂'],
  ['an emoji', 'Le nouveau train 🔥🔥🔥'],
])('what is %s harms nobody: %s', (_how, text) => {
  expect(read(text).band).toBe(1)
})

test('a lawyer who is not ours weighs nothing', () => {
  expect(codes(read('Je ne suis pas avocat, et vous non plus'))).not.toContain('legal')
  expect(codes(read('This is not my lawyer'))).not.toContain('legal')
  expect(codes(read('My lawyer will call you'))).toContain('legal')
})

test.each([
  'Bravo pour les deux heures de retard',
  'Merci pour le retard',
  'Super service 🙄 colis perdu',
  'Great job losing my parcel',
  'Thanks for the three hour delay 👏',
])('thanks and praise for what went wrong are a complaint: %s', (text) => {
  expect(read(text).intent).toBe('complaint')
})

test('praise that is negated is a complaint', () => {
  expect(read('Le service n’est vraiment pas génial').intent).toBe('complaint')
  expect(read('The staff were not very helpful').intent).toBe('complaint')
})

test('what was put right is praised, trouble or not', () => {
  expect(read('Merci d’avoir retrouvé mon sac perdu, vous êtes formidables').intent).toBe('praise')
  expect(read('Problème résolu, merci beaucoup').intent).toBe('closing_ack')
})

test('a question that is none asks nothing', () => {
  const triage = read('Are you kidding me?')
  expect(triage.intent).toBe('complaint')
  expect(codes(triage)).not.toContain('asked_directly')
})

test('an idea in the form of a question asks nothing, a question beside it does', () => {
  expect(codes(read('Pourquoi ne pas mettre des prises ?'))).not.toContain('asked_directly')
  expect(codes(read('Vous devriez ajouter des prises. Le wifi est gratuit ?'))).toContain('asked_directly')
})

test('law, regulators and press are band 0 only with a deadline or a formal notice', () => {
  expect(read('Mon avocat vous écrira').band).toBe(1)
  expect(read('Mon avocat vous écrira, réponse avant vendredi').band).toBe(0)
  expect(read('Ceci est une mise en demeure').band).toBe(0)
  expect(read('Merci de répondre avant vendredi').band).toBe(1)
})

test.each<Intent>([
  'complaint',
  'question',
  'praise',
  'idea',
  'buying_interest',
  'job_enquiry',
  'press',
  'spam',
])('what a person calls %s stands in place of what was read, as their reason', (knownIntent) => {
  const triage = read('TGV 6607', { knownIntent })
  expect(triage).toMatchObject({ intent: knownIntent, intentEvidence: null, confidence: 1 })
  expect(triage.reasons).toContainEqual(
    expect.objectContaining({ code: knownIntent, source: 'human', evidence: null }),
  )
})

test('a person’s word for a message leaves band 0 where it is', () => {
  const text = 'Au secours, il y a le feu'
  for (const knownIntent of ['praise', 'spam', 'other', 'closing_ack'] as const)
    expect(read(text, { knownIntent })).toMatchObject({ band: 0, lane: 'doNow' })
})

test('a person who calls a complaint an idea takes its weight away', () => {
  const text = 'Inadmissible, il faudrait plus de bancs'
  expect(read(text).lane).toBe('plan')
  expect(read(text, { knownIntent: 'idea' }).lane).toBe('later')
})

test('reasons stand the weightiest first', () => {
  const { reasons } = read('Honteux, quand répondez-vous ? Mon avocat attend', { visibility: 'public' })
  const points = reasons.map((reason) => reason.points)
  expect(points).toEqual(points.toSorted((a, b) => b - a))
})

test.each([
  ['an empty post', ''],
  ['a picture alone', '🖼️'],
  ['ten thousand emoji', '😡'.repeat(10_000)],
  ['a hundred thousand letters', 'inadmissible '.repeat(8_000)],
  [
    'a word in forty languages',
    'Hilfe помощь 助けて βοήθεια עזרה مدد hjälp pomoc yardım 도움 apua hjelp segítség '.repeat(4),
  ],
  ['hashtags without end', '#trainenretardencore '.repeat(500)],
  ['drawn-out letters', 'nuuuuul '.repeat(1_500)],
])('%s is judged in bounded time and always has a reason', (_what, text) => {
  read('#warm')
  const from = performance.now()
  const { reasons } = read(text)
  expect(performance.now() - from).toBeLessThan(1_500)
  expect(reasons.length).toBeGreaterThan(0)
})

test.each([
  ['salam khoya, 3lach mawslnich lcolis dyali', 'ar'],
  ['wach kayn chi train lyoma', 'ar'],
  ['Bonjour, mon train est en retard', 'fr'],
])('%s is told as %s', (text, language) => {
  expect(read(text).language).toBe(language)
})
