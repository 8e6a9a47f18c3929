/** A sentence on why people are called or not, and the supervisor's own words where a person decided it. */
export function SaidOfCall({ sentence, words }: { sentence: string | null; words: string | null }) {
  return (
    <>
      {sentence !== null && <p className="text-md">{sentence}</p>}
      {words !== null && (
        <blockquote dir="auto" className="text-md break-words text-ink-2">
          {words}
        </blockquote>
      )}
    </>
  )
}
