import type { PlainFinding } from './finding.ts'
import type { PlainText } from './plain-text.ts'

/** Words with which a sentence goes on after a street. */
const ON =
  '(?:et|je|est|a|ai|pour|mais|que|qui|car|depuis|donc|ou|il|elle|on|nous|vous|ils|svp|merci|quand|si|chez|en|dans|avec|and|is|i|my|we|for|but|since|because|when|please|thanks|في|من|على|الى|منذ|مع|لكن|هل|متى|شكرا)'
/** The name of a street: some words, as far as the sentence does not go on. */
const REST = String.raw`[\p{L}\p{N}'.-]{1,30}(?: (?!${ON}(?![\p{L}\p{N}']))[\p{L}\p{N}'-]{1,30}){0,5}`
/** A postal code and a town, as they follow a street. */
const TOWN = String.raw`(?:[,\n ]{1,3}(?:\d{4,5} [\p{L}' -]{2,40}(?: cedex \d{0,2})?|[\p{L}' -]{2,30},? [a-z]{2} \d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}))?`

const FRENCH_STREET =
  '(?:rue|avenue|av|bd|boulevard|allees?|chemin|impasse|faubourg|sentier|esplanade|lotissement)'
/** Words that mean other things too: a seat, a lesson, a platform. */
const FRENCH_PLACE =
  "(?:(?:place|pl|route|cours|square|passage|residence|villa)(?= (?:de|du|des|d'|la|le|saint|\\p{L}{4}))|quai(?= (?:de|du|des|d'|saint)))"
const french = (kind: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter|quater))?,? ${kind}\.? ${REST}${TOWN}`, 'gu')
const FRENCH = french(FRENCH_STREET)
const FRENCH_LIKELY = french(FRENCH_PLACE)
/** Douze rue des Lilas: a number as it is said. */
const FRENCH_SAID = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)(?:[ -](?:et[ -])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt)){0,2}(?: (?:bis|ter))? (?:rue|avenue|boulevard|allee|chemin|impasse) ${REST}${TOWN}`,
  'gu',
)

const ENGLISH_WAY =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|close|crescent|terrace|gardens|square|boulevard|blvd|way|row|mews|hill|parade)'
/** 12 Oak Street, 3B St John's Road: names of streets are written with capitals. */
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\d{1,5}[a-zA-Z]? (?:\p{Lu}[\p{L}'.-]{0,20} ){1,4}(?:${capitalised(ENGLISH_WAY)})(?![\p{L}\p{N}])(?:,? (?:[Aa]pt|[Uu]nit|[Ff]lat|[Ss]uite)\.? ?\w{1,5})?(?:, \p{Lu}[\p{L}' -]{1,30})?`,
  'gu',
)
const ENGLISH_LIKELY =
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]? (?!(?:minutes?|mins?|hours?|days?|metres?|meters?|miles?|trains?|buses|people|more|of) )(?:[\p{L}'-]{3,20} ){1,2}(?:street|road|avenue|lane|drive)(?![\p{L}\p{N}])/gu
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z][\p{L}' -]{2,30}, [A-Z]{2} \d{5})(?![\p{L}\p{N}])/gu

/** Streets in Arabic carry their number before or after; the word alone is none. */
const ARABIC = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,4},? ?)?(?:رقم \d{1,4} ?)?(?:شارع|زنقه|نهج|زقاق|جاده|اقامه|عماره|درب|حي) ${REST}(?:,? ?(?:رقم )?\d{1,5})?(?:,? ?(?:الرمز البريدي )?\d{5})?`,
  'gu',
)
/** Hay Salam, rue 12, n° 5: quarters, houses and doors by their numbers, as in Morocco. */
const QUARTER =
  /(?<![\p{L}\p{N}])(?:hay|lotissement|lot|residence|immeuble|imm|bloc|derb|douar|quartier)\.? [\p{L}\p{N}' ]{2,30},? (?:rue|n ?°|no|numero|imm|immeuble|appt?|bloc|villa)\.? ?\d{1,4}(?:,? (?:n ?°|no|numero|appt?)\.? ?\d{1,4})?/gu
const BOX = /(?<![\p{L}\p{N}])(?:bp|b\.p\.|p\.? ?o\.? box|boite postale|صندوق بريد|ص\.ب\.?) ?\d{1,6}/gu
/** A French postal code and a town: five digits, and a word in capitals. */
const CODE_AND_TOWN = /(?<![\p{L}\p{N}])\d{5} \p{Lu}[\p{L}'-]{2,30}(?:[ -]\p{Lu}[\p{L}'-]{1,30}){0,3}/gu

/** Lines of postal addresses, as far as their shape tells: sure with a number and the word for a street. */
export function findAddresses({ plain, lower }: PlainText): PlainFinding[] {
  const found = (pattern: RegExp, text: string, isSure: boolean): PlainFinding[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: 'address',
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      isSure,
    }))
  return [
    ...found(FRENCH, lower, true),
    ...found(FRENCH_LIKELY, lower, false),
    ...found(FRENCH_SAID, lower, false),
    ...found(ENGLISH, plain, true),
    ...found(ENGLISH_LIKELY, lower, false),
    ...found(POSTCODE, plain, false),
    ...found(ARABIC, lower, false),
    ...found(QUARTER, lower, false),
    ...found(BOX, lower, false),
    ...found(CODE_AND_TOWN, plain, false),
  ]
}

/** Street or street, as an address has it. */
function capitalised(words: string): string {
  return words.replaceAll(/(?<=[(|:?])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}
