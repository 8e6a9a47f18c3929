import { expect, test } from 'vitest'
import { chooseCase, type Practised } from './choose-case.ts'
import { KNOWN_CASES } from './known-cases.ts'

const [stranded, refund] = KNOWN_CASES
const known = { cases: [stranded!, refund!], cardIds: ['card'] }
const nothing = { cases: [], cardIds: [] }
const done = (more: Partial<Practised>): Practised => ({
  task: 'place',
  knownCase: null,
  cardId: null,
  isAccepted: true,
  ...more,
})
const place = { task: 'place', because: 'nothingElse' } as const
const answer = { task: 'answer', because: 'nothingElse' } as const

test('what is on the topic comes first, and counts', () => {
  expect(chooseCase(known, [], place)).toMatchObject({ task: 'place', knownCase: 'stranded', counts: true })
  expect(chooseCase(known, [], answer)).toMatchObject({ task: 'answer', cardId: 'card', counts: true })
})

test('what somebody got right is not asked again, and what they got wrong is', () => {
  const wrong = done({ knownCase: 'stranded', isAccepted: false })
  expect(chooseCase(known, [wrong], place)).toMatchObject({ knownCase: 'stranded' })
  expect(chooseCase(known, [done({ knownCase: 'stranded' })], place)).toMatchObject({ knownCase: 'refund' })
  const card = done({ task: 'answer', cardId: 'card' })
  expect(chooseCase(known, [card], answer)).toMatchObject({ task: 'answer', knownCase: 'stranded' })
})

test('where one question is used up, the other is asked, so that three count', () => {
  const one = { cases: [refund!], cardIds: ['card'] }
  const first = done({ knownCase: 'refund' })
  const second = done({ task: 'answer', cardId: 'card' })
  expect(chooseCase(one, [first, second], place)).toMatchObject({
    task: 'answer',
    knownCase: 'refund',
    counts: true,
  })
})

test('what is not on the topic is exercise, each case by turns', () => {
  const before: Practised[] = []
  for (const { key } of [...KNOWN_CASES, stranded!]) {
    const chosen = chooseCase(nothing, before, place)
    expect(chosen).toMatchObject({
      task: 'place',
      knownCase: key,
      counts: false,
      knownBecause: 'nothingElse',
    })
    before.push(done({ knownCase: key }))
  }
})

test('what is mixed in is an invented case, and counts where it is on the topic', () => {
  const mixed = { task: 'answer', because: 'mixedIn' } as const
  expect(chooseCase(known, [], mixed)).toMatchObject({ knownCase: 'stranded', cardId: null, counts: true })
  expect(chooseCase({ ...nothing, cardIds: ['card'] }, [], mixed)).toMatchObject({
    knownCase: 'stranded',
    cardId: null,
    counts: false,
    knownBecause: 'mixedIn',
  })
})
