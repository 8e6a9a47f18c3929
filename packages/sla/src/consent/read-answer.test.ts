import { expect, test } from 'vitest'
import { readAnswer } from './read-answer.ts'

test.each([
  'Oui, avec plaisir !',
  'ok pour moi',
  'D’accord, appelez-moi demain.',
  'Pas de souci, vous pouvez me joindre le matin',
  'Bien sur',
  'Yes please, call me after six.',
  'No problem, go ahead',
  'نعم، تفضلوا',
  'لا مانع، اتصلوا بي',
  'wakha, safi',
  '👍',
])('“%s” reads as a yes', (text) => {
  expect(readAnswer(text)).toBe('yes')
})

test.each([
  'Non merci',
  'Pas la peine, je me débrouille.',
  'Je ne souhaite pas être appelé',
  'Pas d’accord du tout',
  'No thanks',
  'I’d rather not.',
  'لا شكرا',
  'غير موافق',
  'ma bghitch',
  '👎',
])('“%s” reads as a no', (text) => {
  expect(readAnswer(text)).toBe('no')
})

test.each([
  '',
  'Combien coûte la carte ?',
  'Oui… enfin non.',
  'Yes for the card, no for the call',
  '🎉',
  '   ',
])('“%s” reads as neither', (text) => {
  expect(readAnswer(text)).toBeNull()
})

test('a message of any length is read in bounded time', () => {
  expect(readAnswer('oui '.repeat(50_000))).toBe('yes')
})
