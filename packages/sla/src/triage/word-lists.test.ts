import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'
import { findSign, phrasePattern, WORD_LISTS } from './phrases.ts'
import { defaultTriageRules } from './rules.ts'

/** A phrase without its wildcards: the plainest text that must show it. */
const plainest = (phrase: string) =>
  phrase
    .replace(/\(([^|()]*)[^()]*\)/gu, '$1')
    .replaceAll('*', '')
    .replaceAll('_ ', '')

test('every phrase of every list finds its own sign', () => {
  const missed: string[] = []
  for (const { signs } of WORD_LISTS) {
    for (const [sign, phrases] of Object.entries(signs)) {
      for (const phrase of phrases) {
        let plain = phrase
        while (plain !== plainest(plain)) plain = plainest(plain)
        if (findSign(foldText(plain), sign as keyof typeof signs) === null) missed.push(`${sign}: ${phrase}`)
      }
    }
  }
  expect(missed).toEqual([])
})

test('a phrase matches whole words, its star any ending, its gap up to four words', () => {
  const found = (phrase: string, text: string) => phrasePattern([phrase]).test(foldText(text).folded)
  expect(found('bug', 'débugué')).toBe(false)
  expect(found('bug*', 'des bugs')).toBe(true)
  expect(found('mon fils _ seul', 'mon fils de neuf ans seul')).toBe(true)
  expect(found('mon fils _ seul', 'mon fils dort. Il a neuf ans et il est seul')).toBe(false)
  expect(found('(un|deux) enfants', 'DEUX ENFANTS')).toBe(true)
  expect(found('n’importe quoi', "N'IMPORTE QUOI")).toBe(true)
})

test('every reason code has points', () => {
  for (const { urgency, importance } of Object.values(defaultTriageRules.points)) {
    expect(urgency).toBeGreaterThanOrEqual(0)
    expect(importance).toBeGreaterThanOrEqual(0)
  }
})
