import { expect, test } from 'vitest'
import { defaultTriageRules } from '../triage/rules.ts'
import { scoreTriage } from '../triage/score-triage.ts'
import { readSensitive } from './read-sensitive.ts'

test.each([
  ['Je suis dans le train avec mes deux enfants, personne ne répond', 'vulnerable_person'],
  ['My lawyer will contact you about this', 'legal'],
  ['Someone used my card without my permission', 'money_at_risk'],
  ['Je suis journaliste, pouvez-vous me rappeler pour un article ?', 'press'],
  ["Bonjour, j'ai 14 ans et je voyage seule demain", 'minor_author'],
  ["I'm 15 years old, can I travel alone?", 'minor_author'],
  ['عمري 13 سنة وأسافر وحدي', 'minor_author'],
] as const)('"%s" tells of %s', (text, sign) => {
  expect(readSensitive(text)).toContain(sign)
})

test.each([
  'Puis-je prendre mon vélo pliant ?',
  "J'attends depuis 15 minutes, et j'ai 45 ans de fidélité",
  "I'm 15 minutes late, will you wait?",
  'عمري 40 سنة',
  'Merci à toute l’équipe !',
])('"%s" tells of nothing that keeps it from volunteers', (text) => {
  expect(readSensitive(text)).toEqual([])
})

test('what an organization gives no points for is read all the same', () => {
  const points = { ...defaultTriageRules.points, legal: { urgency: 0, importance: 0 } }
  const rules = { ...defaultTriageRules, points }
  const text = 'My lawyer will contact you about this'
  const scored = scoreTriage(
    {
      text,
      visibility: 'public',
      audience: null,
      earlierMessages: 0,
      isReopened: false,
      hasBrokenCommitment: false,
      writtenAt: 0,
    },
    rules,
  )
  expect(scored.reasons.map(({ code }) => code)).not.toContain('legal')
  expect(readSensitive(text, rules)).toContain('legal')
})

test('words of an organization’s own count', () => {
  const rules = { ...defaultTriageRules, words: { press: ['la gazette du rail'] } }
  expect(readSensitive('Un mot pour la gazette du rail ?', rules)).toEqual(['press'])
})
