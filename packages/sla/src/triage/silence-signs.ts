import type { Sighting } from './find-phrases.ts'
import type { ReadText } from './read-words.ts'
import type { Notion } from './scenes.ts'
import type { Sign, Silencer } from './word-lists.ts'

/** Whatever is looked for in a text. */
export type Name = Sign | Silencer | Notion

/** Sightings in the order of the text; of those that begin together the longest first. */
export const byPlace = (a: Sighting, b: Sighting) => a.from - b.from || b.to - a.to

/** Signs of harm: what merely sounds like them is silenced. */
const HARM: readonly Sign[] = [
  'danger',
  'self_harm',
  'minor_at_risk',
  'data_incident',
  'threat',
  'legal',
  'regulator',
  'press',
  'formal_notice',
  'money_at_risk',
  'vulnerable_person',
]
/** What people say laughing: "I am dying". */
const SAID_LAUGHING: readonly Sign[] = ['self_harm', 'threat']
/** What may stand between a negation and what it negates: "not my lawyer", "no one is hurt", "pas vraiment content". */
const LINKS = new Set(
  (
    'one is are was were been being be my our your the a an any in to of so very really that quite exactly even at all ' +
    'de d du des un une en mon ma mes nos notre votre le la les l est suis sommes tres si trop vraiment bien du tout etre ete eu ' +
    'من في اي هناك على ال'
  ).split(' '),
)
const MOST_LINKS = 4
const NEGATED: readonly Sign[] = ['complaint', 'trouble', 'fault', 'negative', 'blocked_now']
/** How far after "in case of" a harm is only imagined. */
const IMAGINED_WITHIN = 5

/** What a text says of its own words: negated, only imagined, a manner of speaking, said laughing. */
export type Clues = {
  readonly isLaughing: boolean
  readonly isNegated: (sighting: Sighting) => boolean
  readonly isHarmless: (sighting: Sighting) => boolean
  readonly isImagined: (sighting: Sighting) => boolean
  /** None of these. */
  readonly isMeant: (sighting: Sighting) => boolean
}

/** Reads what silences the words of a text. */
export function readClues(text: ReadText, found: ReadonlyMap<Name, readonly Sighting[]>): Clues {
  const negations = found.get('negation') ?? []
  const harmless = found.get('harmless') ?? []
  const imagined = found.get('hypothetical') ?? []
  const isLaughing = found.has('laughter') || text.emoji.some((emoji) => LAUGHTER.has(emoji))
  const isNegated = (sighting: Sighting) =>
    negations.some(
      (negation) =>
        isJustBefore(text, negation, sighting, MOST_LINKS) &&
        text.words.slice(negation.to, sighting.from).every(({ forms }) => LINKS.has(forms[0]!)),
    )

  const isHarmless = (sighting: Sighting) =>
    harmless.some(({ from, to }) => from < sighting.to && sighting.from < to)
  const isImagined = (sighting: Sighting) =>
    imagined.some((clue) => isJustBefore(text, clue, sighting, IMAGINED_WITHIN))
  const isMeant = (sighting: Sighting) =>
    !isNegated(sighting) && !isHarmless(sighting) && !isImagined(sighting)
  return { isLaughing, isNegated, isHarmless, isImagined, isMeant }
}

/** Takes out what is negated, only imagined, or a manner of speaking; praise that is negated is a complaint. */
export function silenceSigns(clues: Clues, found: Map<Name, readonly Sighting[]>): void {
  const keep = (sign: Sign, isMeant: (sighting: Sighting) => boolean) => {
    const sightings = found.get(sign)
    if (sightings === undefined) return
    const left = sightings.filter(isMeant)
    if (left.length > 0) found.set(sign, left)
    else found.delete(sign)
  }
  for (const sign of HARM) {
    if (clues.isLaughing && SAID_LAUGHING.includes(sign)) found.delete(sign)
    keep(sign, clues.isMeant)
  }
  const faint = (found.get('praise') ?? []).filter(clues.isNegated)
  keep('praise', (sighting) => !faint.includes(sighting))
  for (const sign of NEGATED)
    keep(sign, (sighting) => !clues.isNegated(sighting) && !clues.isHarmless(sighting))
  if (faint.length > 0) found.set('complaint', [...(found.get('complaint') ?? []), ...faint].sort(byPlace))
}

const LAUGHTER = new Set(['😂', '🤣', '😹', '😆', '💀', '☠'])

function isJustBefore(text: ReadText, clue: Sighting, sighting: Sighting, within: number): boolean {
  const distance = sighting.from - clue.to
  return (
    distance >= 0 && distance <= within && text.words[clue.from]!.clause === text.words[sighting.from]!.clause
  )
}
