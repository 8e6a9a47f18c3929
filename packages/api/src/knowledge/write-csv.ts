/** A table as spreadsheets of every country read it: in UTF-8, which they know by its first three bytes. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cellOf).join(',')).join('\r\n')}\r\n`
}

/** A cell that every spreadsheet reads as text, never as a formula. */
function cellOf(value: string): string {
  const guarded = /^\s*[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value
  return /[",;\n\r\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
