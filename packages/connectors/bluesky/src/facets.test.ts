import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetsOf, findSpans, spansOf } from './facets.ts'

const found = (text: string) =>
  findSpans(text).map(({ kind, start, end, target }) => [kind, text.slice(start, end), target])

describe('finding', () => {
  test.each([
    ['Voir https://example.com/x.', [['link', 'https://example.com/x', 'https://example.com/x']]],
    ['(https://example.com/x)', [['link', 'https://example.com/x', 'https://example.com/x']]],
    ['https://example.com/a_(b)', [['link', 'https://example.com/a_(b)', 'https://example.com/a_(b)']]],
    ['« https://example.com/x », dit-il', [['link', 'https://example.com/x', 'https://example.com/x']]],
    ['Bonjour @Zoe.test !', [['mention', '@Zoe.test', 'zoe.test']]],
    ['zoe@example.com', []],
    ['Bonjour @zoe', []],
    ['#Grève, demain', [['tag', '#Grève', 'Grève']]],
    ['#قطار اليوم', [['tag', '#قطار', 'قطار']]],
    ['le n°#12 et #', []],
    ['https://example.com/#aide', [['link', 'https://example.com/#aide', 'https://example.com/#aide']]],
    [
      'https://example.com/@zoe.test',
      [['link', 'https://example.com/@zoe.test', 'https://example.com/@zoe.test']],
    ],
    ['rien', []],
  ])('in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('spans are in order, inside the text and apart', () => {
    const word = fc.constantFrom(
      '🚲',
      'é',
      ' ',
      '@zoe.test',
      '#aide',
      'https://example.com/é',
      '(',
      ').',
      '\n',
      'ال',
    )
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join('')),
        (text) => {
          const spans = findSpans(text)
          expect(
            spans.every(({ start, end }, index) => start >= (spans[index - 1]?.end ?? 0) && end > start),
          ).toBe(true)
          expect(spans.every(({ end }) => end <= text.length)).toBe(true)
        },
      ),
    )
  })
})

test('a facet points at the same words in bytes as its span in units, and back', () => {
  const text = 'Hé @zoe.test 🚲 https://example.com/x #aide'
  const spans = findSpans(text).map((span) =>
    span.kind === 'mention' ? { ...span, target: 'did:plc:zoe' } : span,
  )
  const facets = facetsOf(text, spans)
  const bytes = Buffer.from(text)
  expect(facets.map(({ index }) => bytes.subarray(index.byteStart, index.byteEnd).toString())).toEqual([
    '@zoe.test',
    'https://example.com/x',
    '#aide',
  ])
  expect(spansOf(text, facets)).toEqual(spans)
})

test.each([
  ['inside a character', { byteStart: 1, byteEnd: 4 }],
  ['past the end', { byteStart: 0, byteEnd: 400 }],
  ['backwards', { byteStart: 4, byteEnd: 2 }],
  ['empty', { byteStart: 2, byteEnd: 2 }],
])('a facet that lies %s is left out', (_, index) => {
  expect(
    spansOf('é🚲é', [{ index, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'x' }] }]),
  ).toEqual([])
})
