/**
 * Endings of French and English words without accents, the longest first. One list for both: posts are short and mixed,
 * and a stem that depends on a guess of the language is another one whenever the guess is.
 */
const ENDINGS = ['issement', 'ation', 'ement', 'ment', 'ing', 'ent', 'ees', 'ee', 'ed', 'er', 'ez', 'e']
const ARABIC_BEGINNINGS = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و']
const ARABIC_ENDINGS = ['ات', 'ون', 'ين', 'ها', 'هم', 'كم', 'نا', 'ه', 'ي']
const SHORTEST = 4
const SHORTEST_ARABIC = 3

/** What is left of a folded word without its everyday endings, in whichever of our languages it is. */
export function stemWord(word: string): string {
  return /\p{Script=Arabic}/u.test(word) ? stemArabic(word) : stemLatin(word)
}

function stemLatin(word: string): string {
  const single = word.length > SHORTEST ? word.replace(/(?<=[^s])s$|(?<=[aeiou])x$/u, '') : word
  const ending = ENDINGS.find((one) => single.endsWith(one) && single.length - one.length >= SHORTEST)
  const stem = ending === undefined ? single : single.slice(0, -ending.length)
  return stem.length > SHORTEST ? stem.replace(/([a-z])\1$/u, '$1') : stem
}

function stemArabic(word: string): string {
  const beginning = ARABIC_BEGINNINGS.find(
    (one) => word.startsWith(one) && word.length - one.length >= SHORTEST_ARABIC,
  )
  const rest = word.slice(beginning?.length ?? 0)
  const ending = ARABIC_ENDINGS.find(
    (one) => rest.endsWith(one) && rest.length - one.length >= SHORTEST_ARABIC,
  )
  return ending === undefined ? rest : rest.slice(0, -ending.length)
}
