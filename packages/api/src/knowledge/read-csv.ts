import { CsvError, type Info } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { Refusal } from '../refusal.ts'

/** One line of a table: where it begins in the file, and its fields by column. */
export interface CsvLine {
  line: number
  fields: Map<string, string>
}

/** A line that could not be read as one. */
export interface UnreadLine {
  line: number
  refusal: Refusal
}

/** Files with more broken lines than this are no tables: reading goes on from each, so there has to be an end. */
const MOST_BROKEN = 200

/**
 * Reads a table whose first line names its columns, separated by commas, semicolons or tabs, whichever the first line
 * uses. A line that is broken costs itself and nothing else: reading goes on at the line after the one where it began,
 * so that a quotation mark nobody closed does not swallow the rest of the file.
 */
export function readCsv(text: string): { lines: CsvLine[]; broken: UnreadLine[] } {
  const physical = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const delimiter = findDelimiter(physical.find((line) => line.trim() !== '') ?? '')
  const records: { line: number; values: string[] }[] = []
  const broken: UnreadLine[] = []
  let from = 0
  while (from < physical.length) {
    const { read, failedAt, error } = readRecords(physical, from, delimiter)
    records.push(...read)
    if (failedAt === null) break
    broken.push({ line: failedAt + 1, refusal: explain(error) })
    if (broken.length > MOST_BROKEN) {
      throw new Refusal(
        'CSV_UNREADABLE',
        'This is no table of comma-separated values. Export it again as CSV.',
        {
          path: ['text'],
        },
      )
    }
    from = failedAt + 1
  }
  const [header, ...rest] = records
  const columns = header?.values ?? []
  const lines: CsvLine[] = []
  for (const { line, values } of rest) {
    if (values.length > columns.length) {
      const refusal = new Refusal(
        'LINE_TOO_WIDE',
        `This line has ${values.length} fields, the first line names ${columns.length}. Put quotation marks around texts that contain a separator.`,
        { parameters: { fields: values.length, columns: columns.length } },
      )
      broken.push({ line, refusal })
    } else {
      lines.push({
        line,
        fields: new Map(columns.map((column, index) => [column, unguard(values[index] ?? '')])),
      })
    }
  }
  return { lines, broken }
}

/** Reads until the end or the first record that is none; `failedAt` is the index of the line where that one begins. */
function readRecords(physical: string[], from: number, delimiter: string) {
  const read: { line: number; values: string[] }[] = []
  let next = from
  const skipEmpty = () => {
    while (next < physical.length && physical[next]!.trim() === '') next += 1
  }
  try {
    parse(physical.slice(from).join('\n'), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (values: string[], { lines }: Info) => {
        skipEmpty()
        if (values.some((value) => value !== '')) read.push({ line: next + 1, values })
        next = from + lines
        return null
      },
    })
    return { read, failedAt: null, error: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    skipEmpty()
    return { read, failedAt: Math.min(next, physical.length - 1), error }
  }
}

function explain(error: CsvError | null): Refusal {
  return error?.code === 'CSV_QUOTE_NOT_CLOSED'
    ? new Refusal('QUOTE_OPEN', 'A quotation mark is opened here and never closed.')
    : new Refusal(
        'QUOTE_MISPLACED',
        'A quotation mark stands where none can be. Write it twice, or take it out.',
      )
}

function findDelimiter(header: string): string {
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]!.sign
}

/** A spreadsheet would carry out a text that begins like a formula; our export puts an apostrophe before it. */
function unguard(value: string): string {
  return value.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/u, '')
}
