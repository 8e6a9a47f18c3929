import { isNumber } from './numbers.ts'
import { type Place, readPhrase } from './phrase-language.ts'
import { type ReadText, type Word, withoutPrefixes } from './read-words.ts'

/** A phrase that was found: from which word, up to which, that one left out. */
export type Sighting = { readonly from: number; readonly to: number }

/** Phrases by what they are signs of, ready to be found all at once. */
export type PhraseFinder<Name extends string> = {
  readonly anywhere: Node<Name>
  /** Phrases that only begin a sentence. */
  readonly opening: Node<Name>
}

/** What can follow the words read so far; a list, as phrases go on in their own ways from a word that they share. */
type Node<Name extends string> = {
  words: Map<string, Node<Name>[]> | null
  beginnings: Map<string, Node<Name>[]> | null
  numbers: Node<Name>[] | null
  gaps: Node<Name>[] | null
  /** Where a phrase goes on without another word. */
  skips: Node<Name>[] | null
  /** What has been seen once a phrase has come so far. */
  readonly name: Name | null
}

const GAP_WORDS = 4
/** Sightings of one sign beyond these say nothing new. */
const MOST_SIGHTINGS = 50
/** The work that one message may make, however its words and the phrases meet; what is read by then stands. */
const MOST_STEPS = 2_000_000

/** Makes phrases ready to be found. */
export function preparePhrases<Name extends string>(
  phrases: Iterable<readonly [Name, string]>,
): PhraseFinder<Name> {
  const finder: PhraseFinder<Name> = { anywhere: newNode<Name>(null), opening: newNode<Name>(null) }
  const ends = new Map<Name, Node<Name>>()
  for (const [name, phrase] of phrases) {
    const { isOpening, places } = readPhrase(phrase)
    const end = ends.get(name) ?? newNode<Name>(name)
    ends.set(name, end)
    if (places.length > 0) connect(isOpening ? finder.opening : finder.anywhere, places, end)
  }
  return finder
}

/** Every phrase that the words show, by sign, in the order of the text; of those that begin together the longest. */
export function findPhrases<Name extends string>(
  { words }: ReadText,
  finder: PhraseFinder<Name>,
): ReadonlyMap<Name, readonly Sighting[]> {
  const found = new Map<Name, Sighting[]>()
  const budget = { steps: MOST_STEPS }
  for (let from = 0; from < words.length; from += 1) {
    const note = (name: Name, to: number) => {
      const sightings = found.get(name)
      if (sightings === undefined) found.set(name, [{ from, to }])
      else if (sightings.at(-1)!.from === from)
        sightings[sightings.length - 1] = { from, to: Math.max(to, sightings.at(-1)!.to) }
      else if (sightings.length < MOST_SIGHTINGS) sightings.push({ from, to })
    }
    walk(finder.anywhere, words, from, from, note, budget)
    if (beginsClause(words, from)) walk(finder.opening, words, from, from, note, budget)
  }
  return found
}

function newNode<Name extends string>(name: Name | null): Node<Name> {
  return { words: null, beginnings: null, numbers: null, gaps: null, skips: null, name }
}

/** Lays the places of a phrase between two nodes; the ways of a place meet again behind it. */
function connect<Name extends string>(from: Node<Name>, places: readonly Place[], to: Node<Name>): void {
  let node = from
  for (const [index, place] of places.entries()) {
    const next = index === places.length - 1 ? to : newNode<Name>(null)
    lay(node, place, next)
    node = next
  }
}

function lay<Name extends string>(from: Node<Name>, place: Place, to: Node<Name>): void {
  if (place.kind === 'number') (from.numbers ??= []).push(to)
  else if (place.kind === 'gap') (from.gaps ??= []).push(to)
  else if (place.kind === 'either') {
    for (const way of place.ways) {
      if (way.length === 0) (from.skips ??= []).push(to)
      else connect(from, way, to)
    }
  } else {
    const next = place.kind === 'word' ? (from.words ??= new Map()) : (from.beginnings ??= new Map())
    // Arabic words are kept without their article: "the court" and "a court" are one word to us.
    const text = withoutPrefixes(place.text).find((bare) => place.text === `ال${bare}`) ?? place.text
    const known = next.get(text)
    if (known === undefined) next.set(text, [to])
    else if (!known.includes(to)) known.push(to)
  }
}

function walk<Name extends string>(
  node: Node<Name>,
  words: readonly Word[],
  from: number,
  at: number,
  note: (name: Name, to: number) => void,
  budget: { steps: number },
): void {
  budget.steps -= 1
  if (budget.steps < 0) return
  if (node.name !== null) note(node.name, at)
  const follow = (nodes: readonly Node<Name>[] | null | undefined, to: number) => {
    if (nodes) for (const next of nodes) walk(next, words, from, to, note, budget)
  }
  follow(node.skips, at)
  const word = words[at]
  // A phrase ends with its sentence.
  if (word === undefined || (at > from && word.sentence !== words[from]!.sentence)) return
  for (const form of word.forms) {
    follow(node.words?.get(form), at + 1)
    if (node.beginnings === null) continue
    for (let letters = 1; letters <= form.length; letters += 1)
      follow(node.beginnings.get(form.slice(0, letters)), at + 1)
  }
  if (node.numbers !== null && isNumber(word.forms[0]!)) follow(node.numbers, at + 1)
  if (node.gaps === null) return
  for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
    if (words[at + skipped]?.sentence !== word.sentence) return
    follow(node.gaps, at + skipped)
  }
}

/** Words before a question that do not ask yet: "hi, so when". */
const OPENERS = new Set(
  'hi hey hello ok okay so and but also well please pls just guys sorry yes no again bonjour bonsoir salut coucou mais et alors donc oui non svp stp du coup sinon sorry slt bjr salam mrhba'.split(
    ' ',
  ),
)
const MOST_OPENERS = 4

function beginsClause(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= at - MOST_OPENERS; before -= 1) {
    const word = words[before]
    if (word === undefined || word.clause !== words[at]!.clause) return true
    if (!OPENERS.has(word.forms[0]!)) return false
  }
  return false
}
