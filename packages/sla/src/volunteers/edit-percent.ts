/** Texts up to this length are compared by their characters, longer ones by their words … */
const MOST_CHARACTERS = 2_000
/** … and what stands beyond this is not compared: no network takes as much in all the posts of a reply. */
const MOST_COMPARED = 20_000

/**
 * By how many percent of its characters somebody else changed a text, 0 to 100, in whole ones: what was taken out, put in or
 * put in its place, by the shortest way from one to the other, of the longer of the two.
 */
export function editPercent(before: string, after: string): number {
  const [one, other] = [before.slice(0, MOST_COMPARED), after.slice(0, MOST_COMPARED)]
  if (one === other) return 0
  const longer = Math.max(one.length, other.length)
  const piecesOf = longer > MOST_CHARACTERS ? wordsOf : charactersOf
  return Math.min(100, Math.round((100 * distance(piecesOf(one), piecesOf(other))) / longer))
}

const charactersOf = (text: string): readonly string[] => Array.from(text)
const wordsOf = (text: string): readonly string[] => text.split(/(\s+)/)

/** The Levenshtein distance of two texts in pieces, each of which counts as many as it is long. */
function distance(before: readonly string[], after: readonly string[]): number {
  let from = 0
  let [beforeEnd, afterEnd] = [before.length, after.length]
  while (from < beforeEnd && from < afterEnd && before[from] === after[from]) from += 1
  while (beforeEnd > from && afterEnd > from && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1
    afterEnd -= 1
  }
  const columns = after.slice(from, afterEnd)
  let row = [0]
  for (const piece of columns) row.push(row.at(-1)! + piece.length)
  for (const taken of before.slice(from, beforeEnd)) {
    const next = [row[0]! + taken.length]
    for (const [at, put] of columns.entries()) {
      next.push(
        Math.min(
          row[at + 1]! + taken.length,
          next[at]! + put.length,
          row[at]! + (taken === put ? 0 : Math.max(taken.length, put.length)),
        ),
      )
    }
    row = next
  }
  return row.at(-1)!
}
