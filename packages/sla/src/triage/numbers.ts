/** Words for small numbers and for "several". */
const WORDS = new Set(
  (
    'un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente plusieurs quelques ' +
    'a an one two three four five seven eight nine ten eleven twelve fifteen twenty thirty several couple few many multiple ' +
    'واحد واحده اثنين ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثمان ثمانيه تسع تسعه عشر عشره عده كذا ' +
    'jouj juj tlata tlat rb3a reb3a khmsa khams stta sb3a tmnya ts3ud 3achra bzaf جوج'
  ).split(' '),
)

/** Whether a folded word is a number, in digits or in words. */
export function isNumber(word: string): boolean {
  return /^\d{1,6}$/u.test(word) || WORDS.has(word)
}
