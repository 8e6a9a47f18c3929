import { expect, test } from 'vitest'
import { findPhrases, preparePhrases } from './find-phrases.ts'
import { phrasesOf, readPhrase, wordsOf } from './phrase-language.ts'
import { readWords } from './read-words.ts'
import { defaultTriageRules } from './rules.ts'
import { NOTIONS } from './scenes.ts'
import { SIGNS, WORD_LISTS } from './word-lists.ts'

const found = (phrase: string, text: string) =>
  findPhrases(readWords(text), preparePhrases([['it', phrase]])).has('it')

test('every phrase of every list has a word to be found by', () => {
  const empty = WORD_LISTS.flatMap(({ signs }) => Object.values(signs))
    .flatMap(phrasesOf)
    .filter((phrase) => wordsOf(readPhrase(phrase).places).length === 0 && !phrase.includes('*'))
  expect(empty).toEqual([])
})

test('no phrase of a list is broken off: groups are closed, and * ends a word', () => {
  const broken = [...WORD_LISTS.map(({ signs }) => signs), NOTIONS]
    .flatMap((lists) => Object.values(lists))
    .flatMap(phrasesOf)
    .filter(
      (phrase) =>
        phrase.split('(').length !== phrase.split(')').length || /(^|[\s(|])\*|\*[\p{L}]/u.test(phrase),
    )
  expect(broken).toEqual([])
})

test('a phrase matches whole words, its star any ending, its gap up to four words', () => {
  expect(found('bug', 'débugué')).toBe(false)
  expect(found('bug*', 'des bugs')).toBe(true)
  expect(found('mon fils _ seul', 'mon fils de neuf ans seul')).toBe(true)
  expect(found('mon fils _ seul', 'mon fils dort avec nous dans le train et il est seul')).toBe(false)
  expect(found('(un|deux) enfants', 'DEUX ENFANTS')).toBe(true)
  expect(found('n’importe quoi', "N'IMPORTE QUOI")).toBe(true)
})

test('a phrase ends with its sentence', () => {
  expect(found('mon fils _ seul', 'Mon fils dort. Il est seul')).toBe(false)
  expect(found('mon fils _ seul', 'Mon fils dort, il est seul')).toBe(true)
})

test('a phrase may ask for a number, in digits or in words, and for the beginning of a sentence', () => {
  expect(found('depuis # jours', 'depuis 12 jours')).toBe(true)
  expect(found('depuis # jours', 'depuis trois jours')).toBe(true)
  expect(found('depuis # jours', 'depuis des jours')).toBe(false)
  expect(found('^when', 'Hi, so when does it open')).toBe(true)
  expect(found('^when', 'It breaks when I open it')).toBe(false)
})

test.each([
  ['nul', 'service nuuuuul'],
  ['please', 'pleaaase'],
  ['رائع', 'رااااائع'],
  ['service nul', '#ServiceNul'],
  ['service nul', '#service_nul'],
  ['train en retard', '#trainenretard'],
  ['c’est nul', 'cest nul'],
  ['c’est nul', 'c nul'],
  ['pourquoi', 'pk'],
  ['can’t log in', 'cant log in'],
  ['depuis # h', 'depuis 3h'],
  ['القطار', 'والقطار'],
  ['قطار', 'بالقطار'],
])('%s is found in %s', (phrase, text) => {
  expect(found(phrase, text)).toBe(true)
})

test('every reason code has points, and every language has every sign', () => {
  for (const { urgency, importance } of Object.values(defaultTriageRules.points)) {
    expect(urgency).toBeGreaterThanOrEqual(0)
    expect(importance).toBeGreaterThanOrEqual(0)
  }
  for (const { signs } of WORD_LISTS)
    for (const sign of SIGNS) expect(phrasesOf(signs[sign]).length, sign).toBeGreaterThan(0)
})
