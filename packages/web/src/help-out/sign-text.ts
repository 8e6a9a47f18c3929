/** After their first name somebody may write so many words of what they are: Karim B., Karim de Lignes. */
const MOST_AFTER = 3

/** Whether a text ends with this first name, in whatever case, with accents or without, whatever signs stand beside it. */
export function isSigned(text: string, firstName: string): boolean {
  const name = wordsOf(firstName)
  const words = wordsOf(text)
  const first = words.length - name.length
  return Array.from({ length: MOST_AFTER + 1 }, (_one, after) => first - after).some(
    (at) => at >= 0 && name.every((word, nr) => words[at + nr] === word),
  )
}

/** The text with the first name at its end: in the same line after a sentence that has ended, else in the next. */
export function signText(text: string, firstName: string): string {
  const written = text.trimEnd()
  const isOneLine = !written.includes('\n') && /[.!?…؟»)\p{Extended_Pictographic}]$/u.test(written)
  return `${written}${isOneLine ? ' ' : '\n'}${firstName}`
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/[\p{M}ـ]/gu, '')
  const spelled = plain.replaceAll('ة', 'ه').replaceAll('ى', 'ي')
  return spelled.toLowerCase().match(/\p{L}+/gu) ?? []
}
