import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

test.each([
  ['Où est mon train, j’attends depuis une heure à Dijon', 'fr'],
  ['Where is my train? I have been waiting for an hour', 'en'],
  ['أين القطار، أنتظر منذ ساعة في المحطة', 'ar'],
  ['merci', 'fr'],
  ['Thanks!', 'en'],
  ['شكرا', 'ar'],
  ['svp', 'fr'],
  ['Train bloqué', 'fr'],
  ['yes please', 'en'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  '',
  '😡😡',
  '12:45',
  'https://relais.test/bonjour',
  'Wo ist mein Zug? Ich warte seit einer Stunde am Bahnhof',
  '¿Dónde está mi tren? Llevo una hora esperando en la estación',
  'سلام دوستان قطار من کجاست و چرا دیر کرده است',
])('%s is none of ours', (text) => {
  expect(detectLanguage(text)).toBeNull()
})

test('the brand’s name and a link do not decide the language', () => {
  expect(detectLanguage('@relais https://status.relais.test/where-is-my-train bonjour')).toBe('fr')
})
