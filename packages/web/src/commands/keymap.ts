import type { Command, CommandContext } from './command.ts'
import { keysOf } from './command.ts'

/** What a key event tells; a `KeyboardEvent` is one. */
export interface Stroke {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  getModifierState?: (key: string) => boolean
}

/** How long the second stroke of a sequence may take, in milliseconds. */
export const SEQUENCE_MS = 1200

export const isApple = /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? '')

/** The strokes of `g i`, in the spelling in which two equal ones are equal strings. */
export function strokesOf(keys: string): string[] {
  return keys.toLowerCase().split(' ')
}

/**
 * Does this event type this stroke? Letters are compared as they are printed, so that AZERTY and QWERTY both find
 * `a`; where the layout prints no Latin letter (Arabic), the place of the key decides. Shift is ignored for signs,
 * because `?` and `/` need it on some layouts and not on others.
 */
export function matchesStroke(event: Stroke, stroke: string, apple = isApple): boolean {
  const parts = stroke.split('+')
  const key = parts.at(-1)!
  const wantsMod = parts.includes('mod')
  const mod = apple ? event.metaKey : event.ctrlKey
  const otherMod = apple ? event.ctrlKey : event.metaKey
  // AltGr types signs on many layouts and reports itself as Ctrl+Alt.
  const isAltGr = event.getModifierState?.('AltGraph') ?? false
  if (!isAltGr && (mod !== wantsMod || otherMod || event.altKey)) return false
  if (isAltGr && wantsMod) return false

  const typed = event.key.toLowerCase()
  if (/^[a-z]$/.test(key)) {
    if (event.shiftKey !== parts.includes('shift')) return false
    const isLatin = /^[a-z]$/.test(typed)
    return isLatin ? typed === key : event.code === `Key${key.toUpperCase()}` && typed.length === 1
  }
  // A named key has no sign that would need Shift: with it, it is another stroke.
  if (key.length > 1 && event.shiftKey !== parts.includes('shift')) return false
  return typed === key
}

/** Two commands that would answer to one key. */
export interface KeyConflict {
  keys: string
  commands: [string, string]
}

const overlaps = (one: CommandContext, other: CommandContext) =>
  one === other || one === 'anywhere' || other === 'anywhere'

/** Every pair whose keys are equal, or one the beginning of the other, in contexts that meet. */
export function findKeyConflicts(commands: readonly Command<never>[]): KeyConflict[] {
  const bindings = commands.flatMap((command) =>
    keysOf(command).map((keys) => ({ command, keys: strokesOf(keys).join(' ') })),
  )
  return bindings.flatMap((one, at) =>
    bindings
      .slice(at + 1)
      .filter((other) => overlaps(one.command.context, other.command.context))
      .filter(
        (other) => `${one.keys} `.startsWith(`${other.keys} `) || `${other.keys} `.startsWith(`${one.keys} `),
      )
      .map((other): KeyConflict => ({ keys: other.keys, commands: [one.command.id, other.command.id] })),
  )
}

/** Follows strokes through sequences and says which binding, if any, is complete. */
export class KeyReader {
  #typed: string[] = []
  #lastAt = 0

  /** `wait` means that the stroke began or continued a sequence. */
  read(event: Stroke, bindings: readonly string[], at: number): { match: string } | 'wait' | null {
    if (at - this.#lastAt > SEQUENCE_MS) this.#typed = []
    this.#lastAt = at
    const found = this.#advance(event, bindings)
    if (found !== null || this.#typed.length === 0) return found
    // `g x` means nothing: let `x` be a first stroke of its own.
    this.#typed = []
    return this.#advance(event, bindings)
  }

  #advance(event: Stroke, bindings: readonly string[]): { match: string } | 'wait' | null {
    const depth = this.#typed.length
    const open = bindings.filter((keys) => {
      const strokes = strokesOf(keys)
      return (
        this.#typed.every((stroke, i) => strokes[i] === stroke) &&
        strokes[depth] !== undefined &&
        matchesStroke(event, strokes[depth])
      )
    })
    const done = open.find((keys) => strokesOf(keys).length === depth + 1)
    if (done !== undefined) {
      this.#typed = []
      return { match: done }
    }
    if (open.length === 0) return null
    this.#typed.push(strokesOf(open[0]!)[depth]!)
    return 'wait'
  }
}
