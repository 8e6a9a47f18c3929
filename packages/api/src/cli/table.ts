/** One column of a printed list. */
export type Column<Row> = [title: string, text: (row: Row) => string | number | Date | null]

/** Lines up a list for a terminal, the title of each column above it. */
export function tableOf<Row>(rows: Row[], columns: Column<Row>[]): string {
  const lines = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, text]) => cellOf(text(row)))),
  ]
  const widths = columns.map((_column, index) => Math.max(...lines.map((line) => line[index]!.length)))
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, index) => cell.padEnd(widths[index]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** Control characters from a network would be obeyed by the terminal: they are shown instead. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\u200d' ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  )
}

function cellOf(value: string | number | Date | null): string {
  if (value === null) return '-'
  return value instanceof Date ? value.toISOString().slice(0, 19) + 'Z' : plain(String(value))
}
