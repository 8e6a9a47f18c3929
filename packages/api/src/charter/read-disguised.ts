/** Letters that digits and signs stand for where somebody hides a word: c0nnard, 1diot, @bruti. A one may be two letters. */
const LATIN: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}
/** Digits that are drawn, or said, as letters of Arabic: حم1ر. */
const ARABIC: Readonly<Record<string, string>> = {
  1: 'ا',
  '١': 'ا',
  3: 'ع',
  '٣': 'ع',
  5: 'ه',
  '٥': 'ه',
  7: 'ح',
  '٧': 'ح',
}
const MIXED =
  /(?<![\p{L}\p{N}@$])(?=[\p{N}@$]*\p{L})(?=\p{L}*[\p{N}@$])[\p{L}\p{N}@$]{3,40}(?![\p{L}\p{N}@$]|\.\p{L})/gu
/** What is counted, and places in a row: 24h, 10km, 15jours, 1er, 3rd, 2nd. */
const COUNTED =
  /^\p{N}+(?:\p{L}{1,2}\p{N}{0,2}|ans|min|jours?|heures?|mois|fois|euros?|mins?|hours?|days?|years?|weeks?|times)$/u

/**
 * A text with letters in the place of the digits that stand for them, sign for sign, once for each of the letters that a one
 * may be; none where nothing of it is disguised. To look for forbidden words alone: in the Arabic that is written with Latin
 * letters, digits are letters of their own, and this makes no words of them that anybody would read.
 */
export function readDisguised(text: string): string[] {
  const readings = ['i', 'l'].map((one) =>
    text.replaceAll(MIXED, (word) => {
      if (COUNTED.test(word)) return word
      const letters = /\p{Script=Arabic}/u.test(word) ? ARABIC : { ...LATIN, 1: one }
      return word.replaceAll(/[\p{N}@$]/gu, (sign) => letters[sign] ?? sign)
    }),
  )
  return [...new Set(readings)].filter((reading) => reading !== text)
}
