import { hidesHost, piecesOf } from './plain-text.ts'
import type { TextPiece, TextSpan } from './plain-text.ts'

/**
 * Somebody else's text: as text, with the line breaks they made, each paragraph in the direction of its own letters,
 * shut in a box so that no mark inside it can turn the page around.
 */
export function ForeignText({
  text,
  spans = [],
  lang = null,
  className = '',
}: {
  text: string
  spans?: readonly TextSpan[]
  lang?: string | null
  className?: string
}) {
  return (
    <div
      dir="auto"
      {...(lang !== null && { lang })}
      className={`whitespace-pre-wrap [unicode-bidi:plaintext] ${className}`}
    >
      {piecesOf(text, spans).map((piece, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- The pieces of one text have no other name.
        <Piece key={at} piece={piece} />
      ))}
    </div>
  )
}

function Piece({ piece }: { piece: TextPiece }) {
  if (piece.isMention) return <bdi className="font-medium text-accent-ink">{piece.text}</bdi>
  if (piece.href === undefined) return piece.text
  return (
    <>
      <a
        href={piece.href}
        title={piece.href}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        className="text-accent-ink underline decoration-1 underline-offset-2"
      >
        <bdi>{piece.text}</bdi>
      </a>
      {hidesHost(piece) && <bdi className="text-ink-3"> ({new URL(piece.href).host})</bdi>}
    </>
  )
}
