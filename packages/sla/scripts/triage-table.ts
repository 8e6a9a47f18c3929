// node packages/sla/scripts/triage-table.ts [--write]: the labelled cases of triage by rule and language, as a table; with
// --write into docs/triage.md. A test compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { CASES, countCases, UNSEEN } from '../src/triage/testing/measure-cases.ts'

/** The page with the table, between these two lines. */
export const PAGE = new URL('../../../docs/triage.md', import.meta.url)
const BEGIN = '<!-- packages/sla/scripts/triage-table.ts writes from here -->'
const END = '<!-- to here -->'

/** The labelled cases by rule and language, the unseen ones first: how many there are, and how many came out as labelled. */
export function drawTable(): string {
  const head =
    '| rule | language | cases | rule seen | intent | lane | band 0 found | band 0 wrongly | kept silent |\n' +
    '|---|---|---|---|---|---|---|---|---|'
  const named = Object.entries(CASES).flatMap(([language, cases]) =>
    cases.map((one) => ({ language, rule: one.rule, one })),
  )
  const rows = [...Map.groupBy(named, ({ rule, language }) => `${rule} | ${language}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) =>
      drawRow(
        name,
        of.map(({ one }) => one),
      ),
    )
  const unseen = Object.entries(UNSEEN).map(([language, cases]) => drawRow(`unseen | ${language}`, cases))
  const sums = Object.entries(CASES).map(([language, cases]) => drawRow(`all | ${language}`, cases))
  return [head, ...unseen, ...sums, ...rows].join('\n')
}

function drawRow(name: string, cases: Parameters<typeof countCases>[0]): string {
  const { rule, intent, lane, band0, never } = countCases(cases)
  const of = (count: number, all: number) => (all === 0 ? '' : `${count} of ${all}`)
  const cells = [
    cases.length,
    of(rule, cases.length),
    of(intent, cases.length),
    of(lane, cases.length),
    of(band0.found, band0.wanted),
    band0.shown - band0.found || '',
    of(never.kept, never.asked),
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

/** The page with its table as it is now. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`docs/triage.md has no place for the table: ${BEGIN} … ${END}`)
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`
}

if (process.argv[1] === import.meta.filename) {
  const table = drawTable()
  if (process.argv.includes('--write')) writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), table))
  else console.log(table)
}
