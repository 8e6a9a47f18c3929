/** A text and the parts of it that are marked, in UTF-16 units, in order. */
export interface Marked {
  text: string
  marks: readonly { start: number; end: number }[]
}

/**
 * Somebody else’s text with marks in it: as text, in the direction of its own letters. A mark is a line under whole words
 * without room of its own, so that Arabic letters stay joined and lines break where they would without it.
 */
export function MarkedText({ marked, className = '' }: { marked: Marked; className?: string }) {
  const { text, marks } = marked
  const pieces = marks.flatMap(({ start, end }, at) => [
    { text: text.slice(marks[at - 1]?.end ?? 0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ])
  pieces.push({ text: text.slice(marks.at(-1)?.end ?? 0), isMarked: false })
  return (
    <span dir="auto" className={`[unicode-bidi:plaintext] ${className}`}>
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
    </span>
  )
}
