import { findPhrases, type PhraseFinder, preparePhrases, type Sighting } from './find-phrases.ts'
import { phrasesOf } from './phrase-language.ts'
import type { ReadText } from './read-words.ts'
import type { TriageRules } from './rules.ts'
import { type Sign, type Silencer, WORD_LISTS } from './word-lists.ts'

/** The signs that a message shows: where, in the order of the text. */
export type Signs = {
  readonly all: (sign: Sign) => readonly Sighting[]
  /** The words of the first one, as they were written; null when there is none. */
  readonly quote: (sign: Sign) => string | null
}

type Name = Sign | Silencer

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

let builtIn: PhraseFinder<Name> | undefined
const OWN = new WeakMap<NonNullable<TriageRules['words']>, PhraseFinder<Name>>()

/** Reads the signs of a message; phrases of the organization's own count like those of the lists. */
export function readSigns(text: ReadText, own: TriageRules['words']): Signs {
  builtIn ??= preparePhrases(
    WORD_LISTS.flatMap(({ signs }) =>
      Object.entries(signs).flatMap(([name, list]) =>
        phrasesOf(list).map((phrase) => [name as Name, phrase] as const),
      ),
    ),
  )
  const found = new Map<Name, readonly Sighting[]>(findPhrases(text, builtIn))
  if (own !== undefined) {
    for (const [name, sightings] of findPhrases(text, finderOf(own))) {
      const both = [...(found.get(name) ?? []), ...sightings]
      found.set(
        name,
        both.sort((a, b) => a.from - b.from || b.to - a.to),
      )
    }
  }
  silence(text, found)
  const all = (sign: Sign) => found.get(sign) ?? []
  return {
    all,
    quote: (sign) => {
      const [first] = all(sign)
      return first === undefined ? null : text.quote(first.from, first.to)
    },
  }
}

function finderOf(own: NonNullable<TriageRules['words']>): PhraseFinder<Name> {
  const known = OWN.get(own)
  if (known !== undefined) return known
  const finder = preparePhrases<Name>(
    Object.entries(own).flatMap(([sign, phrases]) =>
      phrases.map((phrase) => [sign as Sign, phrase] as const),
    ),
  )
  OWN.set(own, finder)
  return finder
}

/** Takes out what is negated, only imagined, or a manner of speaking; praise that is negated is a complaint. */
function silence(text: ReadText, found: Map<Name, readonly Sighting[]>): void {
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

  const keep = (sign: Sign, isMeant: (sighting: Sighting) => boolean) => {
    const sightings = found.get(sign)
    if (sightings === undefined) return
    const left = sightings.filter(isMeant)
    if (left.length > 0) found.set(sign, left)
    else found.delete(sign)
  }
  for (const sign of HARM) {
    if (isLaughing && SAID_LAUGHING.includes(sign)) found.delete(sign)
    keep(
      sign,
      (sighting) =>
        !isNegated(sighting) &&
        !harmless.some(({ from, to }) => from < sighting.to && sighting.from < to) &&
        !imagined.some((clue) => isJustBefore(text, clue, sighting, IMAGINED_WITHIN)),
    )
  }
  const faint = (found.get('praise') ?? []).filter((sighting) => isNegated(sighting))
  keep('praise', (sighting) => !faint.includes(sighting))
  for (const sign of NEGATED) {
    keep(
      sign,
      (sighting) =>
        !isNegated(sighting) && !harmless.some(({ from, to }) => from < sighting.to && sighting.from < to),
    )
  }
  if (faint.length > 0) {
    const both = [...(found.get('complaint') ?? []), ...faint]
    found.set(
      'complaint',
      both.sort((a, b) => a.from - b.from),
    )
  }
}

const LAUGHTER = new Set(['😂', '🤣', '😹', '😆', '💀', '☠'])

function isJustBefore(text: ReadText, clue: Sighting, sighting: Sighting, within: number): boolean {
  const distance = sighting.from - clue.to
  return (
    distance >= 0 && distance <= within && text.words[clue.from]!.clause === text.words[sighting.from]!.clause
  )
}
