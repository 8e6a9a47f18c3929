import { describe, expect, it } from 'vitest'
import { defineCommand } from './command.ts'
import type { Stroke } from './keymap.ts'
import { findKeyConflicts, KeyReader, matchesStroke, SEQUENCE_MS } from './keymap.ts'

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

const command = (id: string, keys: string, context: 'browse' | 'write' | 'anywhere' = 'browse') =>
  defineCommand({ id, title: { id }, group: 'go', context, keys, run: () => {} })

describe('a stroke', () => {
  it('is the letter that is printed, wherever it lies', () => {
    expect(matchesStroke(stroke('a', { code: 'KeyQ' }), 'a')).toBe(true)
    expect(matchesStroke(stroke('q', { code: 'KeyA' }), 'a')).toBe(false)
  })

  it('is found by its place on an Arabic keyboard', () => {
    expect(matchesStroke(stroke('ت', { code: 'KeyJ' }), 'j')).toBe(true)
    expect(matchesStroke(stroke('ن', { code: 'KeyK' }), 'j')).toBe(false)
  })

  it('finds a sign with or without Shift', () => {
    expect(matchesStroke(stroke('?', { shiftKey: true, code: 'Comma' }), '?')).toBe(true)
    expect(matchesStroke(stroke('/', { shiftKey: true, code: 'Period' }), '/')).toBe(true)
    expect(matchesStroke(stroke('/', { code: 'Slash' }), '/')).toBe(true)
  })

  it('leaves the browser its own shortcuts', () => {
    expect(matchesStroke(stroke('r', { ctrlKey: true }), 'r', false)).toBe(false)
    expect(matchesStroke(stroke('r', { metaKey: true }), 'r', true)).toBe(false)
    expect(matchesStroke(stroke('R', { shiftKey: true }), 'r')).toBe(false)
  })

  it('takes the command key on a Mac and the control key elsewhere', () => {
    expect(matchesStroke(stroke('k', { metaKey: true }), 'mod+k', true)).toBe(true)
    expect(matchesStroke(stroke('k', { ctrlKey: true }), 'mod+k', true)).toBe(false)
    expect(matchesStroke(stroke('k', { ctrlKey: true }), 'mod+k', false)).toBe(true)
    expect(matchesStroke(stroke('Enter', { ctrlKey: true, code: 'Enter' }), 'mod+enter', false)).toBe(true)
  })
})

describe('a sequence', () => {
  const bindings = ['j', 'g i', 'g m']

  it('waits for its second stroke', () => {
    const reader = new KeyReader()

    expect(reader.read(stroke('g'), bindings, 0)).toBe('wait')
    expect(reader.read(stroke('m'), bindings, 300)).toEqual({ match: 'g m' })
  })

  it('is forgotten when the second stroke comes late', () => {
    const reader = new KeyReader()
    reader.read(stroke('g'), bindings, 0)

    expect(reader.read(stroke('i'), bindings, SEQUENCE_MS + 1)).toBeNull()
  })

  it('that goes nowhere leaves its last stroke to itself', () => {
    const reader = new KeyReader()
    reader.read(stroke('g'), bindings, 0)

    expect(reader.read(stroke('j'), bindings, 100)).toEqual({ match: 'j' })
  })
})

describe('two commands', () => {
  it('conflict when they claim one key in one context', () => {
    expect(findKeyConflicts([command('one', 'g i'), command('two', 'G I')])).toEqual([
      { keys: 'g i', commands: ['one', 'two'] },
    ])
  })

  it('conflict when one key begins the sequence of the other', () => {
    expect(findKeyConflicts([command('one', 'g'), command('two', 'g i')])).toHaveLength(1)
  })

  it('conflict when one of them listens anywhere', () => {
    expect(
      findKeyConflicts([command('one', 'mod+k', 'anywhere'), command('two', 'mod+k', 'write')]),
    ).toHaveLength(1)
  })

  it('live in peace in contexts that never meet', () => {
    expect(findKeyConflicts([command('one', 'escape'), command('two', 'escape', 'write')])).toEqual([])
  })
})
