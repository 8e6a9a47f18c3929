import { expect, test } from 'vitest'
import { parseTriageRules } from './parse-rules.ts'
import { BAND_0, defaultTriageRules } from './rules.ts'
import { scoreTriage } from './score-triage.ts'
import { TriageRefusal } from './triage-refusal.ts'
import type { TriageInput } from './triage.ts'

const MESSAGE: TriageInput = {
  text: '',
  visibility: 'private',
  audience: null,
  earlierMessages: 0,
  isReopened: false,
  hasBrokenCommitment: false,
  writtenAt: Date.parse('2026-09-01T10:00:00Z'),
}

function refusalOf(draft: unknown): TriageRefusal {
  try {
    parseTriageRules(draft)
  } catch (error) {
    if (error instanceof TriageRefusal) return error
    throw error
  }
  throw new Error('The rules were taken.')
}

test('what is left out stays as shipped', () => {
  expect(parseTriageRules({})).toEqual(defaultTriageRules)
  const rules = parseTriageRules({ version: 'ours-1', laneFrom: 35, points: { idea: { importance: 20 } } })
  expect(rules).toMatchObject({ version: 'ours-1', laneFrom: 35 })
  expect(rules.points.idea).toEqual({ urgency: 0, importance: 20 })
})

test('an organization’s own phrases count like those of the lists, and are quoted', () => {
  const rules = parseTriageRules({ words: { complaint: ['mécontent du (pass|billet) navette*'] } })
  const triage = scoreTriage({ ...MESSAGE, text: 'Encore la navettisation du bus' }, rules)
  expect(triage.intent).not.toBe('complaint')
  const told = scoreTriage({ ...MESSAGE, text: 'Mécontent du BILLET navettes' }, rules)
  expect(told.reasons).toContainEqual(
    expect.objectContaining({ code: 'complaint', evidence: 'Mécontent du BILLET navettes' }),
  )
})

test('another organization’s phrases are not heard', () => {
  const text = 'Le glouton est là'
  const rules = parseTriageRules({ words: { danger: ['glouton'] } })
  expect(scoreTriage({ ...MESSAGE, text }, rules).band).toBe(0)
  expect(scoreTriage({ ...MESSAGE, text }).band).toBe(1)
})

test.each([
  ['no fields', 'rules', 'TRIAGE_SHAPE', ''],
  ['an unknown field', { weights: {} }, 'TRIAGE_UNKNOWN', 'weights'],
  ['an unknown code', { points: { shouting: { urgency: 5 } } }, 'TRIAGE_UNKNOWN', 'points.shouting'],
  ['an unknown axis', { points: { idea: { weight: 5 } } }, 'TRIAGE_UNKNOWN', 'points.idea.weight'],
  ['points below 0', { points: { idea: { urgency: -1 } } }, 'TRIAGE_POINTS', 'points.idea.urgency'],
  ['points above 100', { points: { idea: { urgency: 101 } } }, 'TRIAGE_POINTS', 'points.idea.urgency'],
  [
    'an audience that weighs more',
    { points: { reach: { importance: 13 } } },
    'TRIAGE_POINTS',
    'points.reach.importance',
  ],
  [
    'haste that is no haste',
    { points: { time_bound: { importance: 1 } } },
    'TRIAGE_POINTS',
    'points.time_bound.importance',
  ],
  ['spam that weighs', { points: { spam: { urgency: 1 } } }, 'TRIAGE_POINTS', 'points.spam.urgency'],
  ['half a point', { points: { idea: { urgency: 0.5 } } }, 'TRIAGE_POINTS', 'points.idea.urgency'],
  ['a threshold of 0', { laneFrom: 0 }, 'TRIAGE_THRESHOLD', 'laneFrom'],
  ['a threshold in words', { highFrom: 'high' }, 'TRIAGE_THRESHOLD', 'highFrom'],
  ['high below medium', { mediumFrom: 60, highFrom: 50 }, 'TRIAGE_THRESHOLD_ORDER', 'highFrom'],
  [
    'danger that would wait',
    { points: { danger: { urgency: 10 } } },
    'TRIAGE_BAND_0_LOWERED',
    'points.danger',
  ],
  ['a lane that danger would not reach', { laneFrom: 50 }, 'TRIAGE_BAND_0_LOWERED', 'points.danger'],
  ['words that silence', { words: { harmless: ['au feu'] } }, 'TRIAGE_UNKNOWN', 'words.harmless'],
  ['a phrase alone', { words: { danger: 'feu' } }, 'TRIAGE_SHAPE', 'words.danger'],
  ['a phrase that is a number', { words: { danger: [7] } }, 'TRIAGE_SHAPE', 'words.danger[0]'],
  ['an empty phrase', { words: { danger: ['  '] } }, 'TRIAGE_PHRASE_EMPTY', 'words.danger[0]'],
  ['a phrase without a word', { words: { danger: ['?'] } }, 'TRIAGE_PHRASE_EMPTY', 'words.danger[0]'],
  ['a long phrase', { words: { danger: ['feu '.repeat(30)] } }, 'TRIAGE_PHRASE_LONG', 'words.danger[0]'],
  ['a regular expression', { words: { danger: ['(a+)+$'] } }, 'TRIAGE_PHRASE_SIGNS', 'words.danger[0]'],
  ['an open group', { words: { danger: ['(feu|fumée'] } }, 'TRIAGE_PHRASE_GROUPS', 'words.danger[0]'],
  ['a bar outside a group', { words: { danger: ['feu|fumée'] } }, 'TRIAGE_PHRASE_GROUPS', 'words.danger[0]'],
  ['groups in groups', { words: { danger: ['(a|(b|(c|d)))'] } }, 'TRIAGE_PHRASE_GROUPS', 'words.danger[0]'],
  ['a star after a letter', { words: { danger: ['a* feu'] } }, 'TRIAGE_PHRASE_WIDE', 'words.danger[0]'],
  ['a star alone', { words: { danger: ['* feu'] } }, 'TRIAGE_PHRASE_WIDE', 'words.danger[0]'],
  ['many gaps', { words: { danger: ['un _ feu _ au _ train'] } }, 'TRIAGE_PHRASE_WIDE', 'words.danger[0]'],
  ['a gap at the end', { words: { danger: ['feu _'] } }, 'TRIAGE_PHRASE_WIDE', 'words.danger[0]'],
  [
    'a gap that a group begins with',
    { words: { danger: ['(_ feu|a) b'] } },
    'TRIAGE_PHRASE_WIDE',
    'words.danger[0]',
  ],
  ['a way without a word', { words: { danger: ['(feu|)'] } }, 'TRIAGE_PHRASE_WIDE', 'words.danger[0]'],
  [
    'many ways to say it',
    { words: { danger: ['(a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d)'] } },
    'TRIAGE_PHRASE_WIDE',
    'words.danger[0]',
  ],
  [
    'very many phrases',
    { words: { danger: Array(501).fill('feu') } },
    'TRIAGE_PHRASES_TOO_MANY',
    'words.danger',
  ],
])('%s is refused, with the place', (_what, draft, code, path) => {
  const refusal = refusalOf(draft)
  expect([refusal.code, refusal.path]).toEqual([code, path])
  expect(refusal.message).toMatch(/^[A-Z].{15,}[.:].*$/u)
})

test('every rule that makes band 0 keeps it there', () => {
  for (const code of BAND_0) {
    const draft = { points: { [code]: { urgency: 100, importance: 39 } } }
    expect(refusalOf(draft).code).toBe('TRIAGE_BAND_0_LOWERED')
  }
})

test('the widest phrases that are taken are looked for in bounded time', () => {
  const words = {
    danger: Array(500).fill('feu _ feu _ feu (feu|feux|fumée) (feu|feux|fumée) (feu|feux) feu*'),
  }
  const rules = parseTriageRules({ words })
  scoreTriage({ ...MESSAGE, text: 'feu' }, rules)
  const from = performance.now()
  scoreTriage({ ...MESSAGE, text: 'feu '.repeat(2_500) }, rules)
  expect(performance.now() - from).toBeLessThan(3_000)
})
