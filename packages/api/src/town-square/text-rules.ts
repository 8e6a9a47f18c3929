import { checkText, isBlank, repairName, repairText, type TextLimit } from '@relais/connectors/text'
import { Refusal } from '../refusal.ts'

/** How long a text may be; every limit holds at once. The bytes keep mountains of combining marks out. */
export const TEXT_LIMITS = {
  public: [
    { max: 500, unit: 'graphemes' },
    { max: 5_000, unit: 'bytes' },
  ],
  private: [
    { max: 2_000, unit: 'graphemes' },
    { max: 20_000, unit: 'bytes' },
  ],
} as const satisfies Record<'public' | 'private', readonly TextLimit[]>

/** A text that may stand on the square. Throws a refusal when it is too long, or empty with no picture beside it. */
export function acceptText(text: string, visibility: 'public' | 'private', pictures = 0): string {
  const repaired = repairText(text).trim()
  if (isBlank(repaired) && pictures > 0) return ''
  if (isBlank(repaired)) throw new Refusal('TEXT_MISSING', 'Write something first.', { path: ['text'] })
  const [excess] = checkText(repaired, TEXT_LIMITS[visibility])
  if (excess) {
    const { max, unit, length } = excess
    throw new Refusal('TEXT_TOO_LONG', `The text has ${length} ${unit}; at most ${max} are allowed.`, {
      parameters: { max, unit, length },
      path: ['text'],
    })
  }
  return repaired
}

/**
 * As `acceptText`, for a brand: what a program lost on the way is told to it rather than shown to customers as �.
 */
export function acceptReplyText(text: string, visibility: 'public' | 'private', pictures = 0): string {
  if (repairText(text) !== text || text.includes('\ufffd')) {
    throw new Refusal('TEXT_UNREADABLE', 'The text contains a character that cannot be carried.', {
      path: ['text'],
    })
  }
  return acceptText(text, visibility, pictures)
}

/**
 * A name that somebody may bear. It is kept as it was chosen, direction marks included, as real networks do; whoever
 * shows it has to make it harmless. Throws a refusal when nothing of it would be seen, or when it is too long.
 */
export function acceptName(name: string): string {
  const repaired = repairText(name).trim()
  if (isBlank(repairName(repaired))) throw new Refusal('NAME_MISSING', 'Choose a name.', { path: ['name'] })
  const [excess] = checkText(repaired, [
    { max: 50, unit: 'graphemes' },
    { max: 400, unit: 'bytes' },
  ])
  if (excess) throw new Refusal('NAME_TOO_LONG', 'A name has at most 50 characters.', { path: ['name'] })
  return repaired
}
