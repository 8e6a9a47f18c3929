import type { Sighting } from './find-phrases.ts'
import type { ReadText } from './read-words.ts'
import { type Notion, type Scene, SCENES } from './scenes.ts'

/** Notions of one scene stand within so many words of each other. */
const MOST_WORDS = 14
/** As far apart they may stand in two sentences that follow each other. */
const MOST_WORDS_ACROSS = 10
/** Sightings of one notion beyond these say nothing new. */
const MOST_SIGHTINGS = 12

/** The scenes that a text shows: notions side by side in a sentence or in two, none inside another. */
export function findScenes(
  text: ReadText,
  sightingsOf: (notion: Notion) => readonly Sighting[],
): { readonly sign: Scene['sign']; readonly sighting: Sighting }[] {
  return SCENES.flatMap(({ sign, of }) => {
    const parts = of.map((notion) => sightingsOf(notion).slice(0, MOST_SIGHTINGS))
    if (parts.some((part) => part.length === 0)) return []
    const sighting = firstTogether(text, parts, [])
    return sighting === null ? [] : [{ sign, sighting }]
  })
}

function firstTogether(
  text: ReadText,
  [part, ...rest]: readonly (readonly Sighting[])[],
  chosen: readonly Sighting[],
): Sighting | null {
  if (part === undefined)
    return {
      from: Math.min(...chosen.map(({ from }) => from)),
      to: Math.max(...chosen.map(({ to }) => to)),
    }
  for (const sighting of part) {
    if (!chosen.every((other) => isBeside(text, other, sighting))) continue
    const whole = firstTogether(text, rest, [...chosen, sighting])
    if (whole !== null) return whole
  }
  return null
}

function isBeside({ words }: ReadText, one: Sighting, other: Sighting): boolean {
  const [first, last] = one.from <= other.from ? [one, other] : [other, one]
  if (last.to <= first.to) return false
  const sentences = words[last.from]!.sentence - words[first.from]!.sentence
  return last.from - first.to <= (sentences === 0 ? MOST_WORDS : MOST_WORDS_ACROSS) && sentences <= 1
}
