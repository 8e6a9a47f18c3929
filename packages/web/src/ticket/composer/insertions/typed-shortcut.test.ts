import { describe, expect, it } from 'vitest'
import { findTypedShortcut, putIn } from './typed-shortcut.ts'

describe('a shortcut that is being typed', () => {
  it.each([
    [';ret', { start: 0, find: 'ret' }],
    ['Bonjour ;été-2', { start: 8, find: 'été-2' }],
    ['سطر\n;تأخير', { start: 4, find: 'تأخير' }],
    [';', null],
    ['a;b', null],
    [';-)', null],
    ['; retard', null],
    [';retard ', null],
  ])('in %j is %j', (text, shortcut) => {
    expect(findTypedShortcut(text, text.length)).toEqual(shortcut)
  })

  it('ends at the caret, not at the end of the text', () => {
    expect(findTypedShortcut(';ret tout de suite', 4)).toEqual({ start: 0, find: 'ret' })
    expect(findTypedShortcut(';ret tout de suite', 18)).toBeNull()
  })
})

describe('a piece that is put in', () => {
  it.each([
    ['', 0, 0, 'X', 0],
    ['a', 1, 1, 'a X', 2],
    ['a ;r b', 2, 4, 'a X b', 2],
    ['a, b', 1, 1, 'a X, b', 2],
    ['ab', 1, 1, 'a X b', 2],
  ])('into %j from %i to %i gives %j', (text, from, to, result, start) => {
    expect(putIn(text, 'X', from, to)).toEqual({ text: result, start, end: start + 1 })
  })
})
