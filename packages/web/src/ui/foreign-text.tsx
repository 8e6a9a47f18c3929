import { piecesOf } from './plain-text.ts'

/**
 * Somebody else's text: as text, with the line breaks they made, each paragraph in the direction of its own letters,
 * shut in a box so that no mark inside it can turn the page around.
 */
export function ForeignText({ text, lang, className = '' }: { text: string; lang?: string | null; className?: string }) {
  return (
    <div
      dir="auto"
      {...(lang ? { lang } : {})}
      className={`whitespace-pre-wrap [unicode-bidi:plaintext] ${className}`}
    >
      {piecesOf(text).map((piece, at) =>
        'href' in piece ? (
          // eslint-disable-next-line react/no-array-index-key -- The pieces of one text have no other name.
          <a
            key={at}
            href={piece.href}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
            className="text-accent-ink underline decoration-1 underline-offset-2"
          >
            <bdi>{piece.text}</bdi>
          </a>
        ) : (
          piece.text
        ),
      )}
    </div>
  )
}
