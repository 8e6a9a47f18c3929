/** A text of which the lines that begin with a number are a list, as they are heard and counted; the others stay lines. */
export function NumberedText({
  text,
  lang,
  className = '',
}: {
  text: string
  lang: string
  className?: string
}) {
  return (
    <div lang={lang} dir="auto" className={`flex flex-col gap-1.5 ${className}`}>
      {blocksOf(text).map((block, at) =>
        typeof block === 'string' ? (
          // oxlint-disable-next-line react/no-array-index-key -- The lines of one text have no other name.
          <p key={at}>{block}</p>
        ) : (
          <ol
            // oxlint-disable-next-line react/no-array-index-key -- The lines of one text have no other name.
            key={at}
            start={block[0]!.number}
            className="flex list-decimal flex-col gap-1.5 ps-6 marker:font-semibold marker:text-ink-3"
          >
            {block.map(({ number, line }) => (
              <li key={number} value={number}>
                {line}
              </li>
            ))}
          </ol>
        ),
      )}
    </div>
  )
}

type Numbered = { number: number; line: string }

function blocksOf(text: string): (string | Numbered[])[] {
  const blocks: (string | Numbered[])[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, number, rest] = /^(\d{1,2})[.)] ?(.+)$/.exec(line) ?? []
    const last = blocks.at(-1)
    const numbered = rest === undefined ? null : { number: Number(number), line: rest }
    if (numbered !== null && Array.isArray(last) && numbered.number > last.at(-1)!.number) last.push(numbered)
    else if (numbered !== null) blocks.push([numbered])
    else if (line !== '') blocks.push(line)
  }
  return blocks
}
