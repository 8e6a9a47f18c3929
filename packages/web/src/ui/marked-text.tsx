/** A text and the parts of it that are marked, in UTF-16 units, in order. */
export interface Marked {
  text: string
  marks: readonly { start: number; end: number }[]
}

/**
 * The pieces of somebody else's text, to be put where text of any direction may stand. A mark is a line under whole words
 * without room of its own, so that Arabic letters stay joined and lines break where they would without it.
 */
export function MarkedText({ marked }: { marked: Marked }) {
  const { text, marks } = marked
  const pieces = marks.flatMap(({ start, end }, at) => [
    { text: text.slice(marks[at - 1]?.end ?? 0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ])
  pieces.push({ text: text.slice(marks.at(-1)?.end ?? 0), isMarked: false })
  return (
    <>
      {pieces
        .filter((piece) => piece.text !== '')
        .map((piece, at) =>
          piece.isMarked ? (
            // oxlint-disable-next-line react/no-array-index-key -- The pieces of one text have no other name.
            <mark
              key={at}
              className="bg-transparent font-semibold text-ink underline decoration-accent decoration-2 underline-offset-2"
            >
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
    </>
  )
}
