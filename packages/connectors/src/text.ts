// The variables of templates are text too: the console has this one door.
export * from './variables.ts'

/** A limit on the length of a text, in the unit the network counts. */
export interface TextLimit {
  max: number
  unit: 'graphemes' | 'bytes' | 'utf16'
}

/** One limit that a text does not keep. */
export interface TextExcess extends TextLimit {
  /** The measured length, in `unit`. */
  length: number
  /** `length - max`: what has to go. */
  over: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const encoder = new TextEncoder()

/** The length of a text in the given unit; a lone surrogate counts as the U+FFFD it becomes on the wire. */
export function measureText(text: string, unit: TextLimit['unit']): number {
  if (unit === 'utf16') return text.length
  if (unit === 'bytes') return encoder.encode(text).length
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}

/** Every limit the text exceeds, and by how much; empty when the text may go out. All limits hold at once. */
export function checkText(text: string, limits: readonly TextLimit[]): TextExcess[] {
  return limits.flatMap(({ max, unit }) => {
    const length = measureText(text, unit)
    return length > max ? [{ max, unit, length, over: length - max }] : []
  })
}

const UNSEEN = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u

/** True when a reader would see nothing: spaces, controls, zero-width and direction marks, fillers, a blank Braille. */
export function isBlank(text: string): boolean {
  return UNSEEN.test(text)
}

/**
 * A text that any database and any encoder accepts: U+0000 and every lone surrogate become U+FFFD, one unit for
 * one, so that spans into the text stay true. Nothing else changes, directional marks included: they are what the
 * customer wrote, and a message is shown in a box of its own.
 */
export function repairText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD')
}

/**
 * A name that may stand in the middle of our own sentences. Beyond `repairText`, control characters become spaces
 * and the marks that embed, override or isolate a direction go (U+202A-202E, U+2066-2069): an unclosed one would
 * turn the rest of the line around. The plain marks (U+200E, U+200F, U+061C) stay, Arabic names use them.
 */
export function repairName(name: string): string {
  return repairText(name)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
