/** A line that is only in one of two texts. */
export interface ChangedLine {
  line: string
  isNew: boolean
}

/** The lines that are gone, and those that are there for the first time, in their order. Numbers at their beginning do not count. */
export function changedLines(was: string, is: string): ChangedLine[] {
  const [before, after] = [linesOf(was), linesOf(is)]
  const known = (lines: readonly string[]) => new Set(lines.map(bare))
  const [gone, there] = [known(before), known(after)]
  return [
    ...before.filter((line) => !there.has(bare(line))).map((line) => ({ line, isNew: false })),
    ...after.filter((line) => !gone.has(bare(line))).map((line) => ({ line, isNew: true })),
  ]
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}

function bare(line: string): string {
  return line.replace(/^\d{1,2}[.)] ?/, '')
}
