import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkText, measureText, isBlank, repairName, repairText } from './text.ts'

describe('measuring', () => {
  test.each([
    ['é written as two code points', 'e\u0301', { graphemes: 1, bytes: 3, utf16: 2 }],
    ['a family of four', '👨‍👩‍👧‍👦', { graphemes: 1, bytes: 25, utf16: 11 }],
    ['a flag', '🇫🇷', { graphemes: 1, bytes: 8, utf16: 4 }],
    ['Arabic with a vowel mark', 'مَ', { graphemes: 1, bytes: 4, utf16: 2 }],
    ['a line break of two characters', 'a\r\nb', { graphemes: 3, bytes: 4, utf16: 4 }],
    ['nothing', '', { graphemes: 0, bytes: 0, utf16: 0 }],
  ])('%s', (_, text, expected) => {
    expect({
      graphemes: measureText(text, 'graphemes'),
      bytes: measureText(text, 'bytes'),
      utf16: measureText(text, 'utf16'),
    }).toEqual(expected)
  })

  test('bytes are those that Node writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(measureText(text, 'bytes')).toBe(Buffer.byteLength(text))
      }),
    )
  })
})

describe('limits', () => {
  const limits = [
    { max: 300, unit: 'graphemes' as const },
    { max: 3000, unit: 'bytes' as const },
  ]

  test('a text at the limit goes out', () => {
    expect(checkText('é'.repeat(300), limits)).toEqual([])
  })

  test('one grapheme more is named with what has to go', () => {
    expect(checkText('é'.repeat(301), limits)).toEqual([
      { max: 300, unit: 'graphemes', length: 301, over: 1 },
    ])
  })

  test('few graphemes can be too many bytes', () => {
    expect(checkText('👨‍👩‍👧‍👦'.repeat(121), limits)).toEqual([
      { max: 3000, unit: 'bytes', length: 3025, over: 25 },
    ])
  })

  test('a text over every limit is told every one', () => {
    expect(checkText('👨‍👩‍👧‍👦'.repeat(301), limits)).toHaveLength(2)
  })
})

describe('repairing', () => {
  test('NUL and lone surrogates become the replacement character and keep every position', () => {
    expect(repairText('a\u0000b\uD83D c\uDE00')).toBe('a\uFFFDb\uFFFD c\uFFFD')
  })

  test('a sound text is left alone, emoji and right-to-left marks included', () => {
    const text = 'Merci 🚲 \u202Eشكرا\u202C'
    expect(repairText(text)).toBe(text)
  })

  test('a repaired text is well formed, free of NUL and as long as before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          const repaired = repairText(text)
          expect(repaired.isWellFormed() && !repaired.includes('\u0000')).toBe(true)
          expect(repaired).toHaveLength(text.length)
        },
      ),
    )
  })

  test('a name cannot turn the sentence around it', () => {
    expect(repairName('  Zoé\u202E\ngnp.exe\u2067 ')).toBe('Zoé gnp.exe')
  })

  test('a name keeps the marks that Arabic needs', () => {
    expect(repairName('سارة\u200F (SNCF)')).toBe('سارة\u200F (SNCF)')
  })

  test.each(['', ' \n\t', '\u200B\u2060\uFEFF', '\u202E\u2066', '\u3164\u115F', '\u2800', '\uFE0F'])(
    'nobody sees anything in %j',
    (text) => expect(isBlank(text)).toBe(true),
  )

  test.each(['.', '🚲', '👩‍👩‍👧', 'سارة\u200F', '\u0301', '\uFFFD'])('%j is seen', (text) =>
    expect(isBlank(text)).toBe(false),
  )
})
