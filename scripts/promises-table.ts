// node scripts/run.js scripts/promises-table.ts [--write]: what promises and volunteers have to show, where it is shown, and
// what was measured. Ends with 1 when a criterion is shown nowhere.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './launcher/say.js'
import { ROOT } from './program.ts'
import { type Criterion, CRITERIA } from './promises-criteria.ts'
import { readSourceFiles, type SourceFile } from './source-files.ts'
import { VOLUNTEER_CRITERIA } from './volunteers-criteria.ts'

/** The pages with a table, and what it is of. */
export const PAGES = [
  { page: join(ROOT, 'docs/promises.md'), criteria: CRITERIA },
  { page: join(ROOT, 'docs/volunteers.md'), criteria: VOLUNTEER_CRITERIA },
] as const
/** The table stands between these two lines. */
const BEGIN = '<!-- scripts/promises-table.ts writes from here -->'
const END = '<!-- to here -->'

/** Where the criteria are shown: tests by their titles, scripts by the rows they print, and what those have printed. */
export interface Evidence {
  tests: SourceFile[]
  scripts: SourceFile[]
  measurements: SourceFile[]
}

/** Reads everything that could show a criterion. */
export function readEvidence(): Evidence {
  return {
    tests: readSourceFiles('packages/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts', 'bench/**/*.test.ts'),
    scripts: readSourceFiles('bench/**/*.ts', 'e2e/deadlines/*.ts', 'scripts/check-promises*.ts'),
    measurements: readSourceFiles('docs/measurements/*.md'),
  }
}

/** The table, and which names (`sla-3.1`, `sla-D4`, `property (b)`, `help-c`) no test and no script carries. */
export function describeCriteria(
  evidence: Evidence,
  criteria: readonly Criterion[],
): { table: string; missing: string[] } {
  const named = evidence.tests.flatMap(readNames)
  const missing: string[] = []
  const rows = criteria.map((criterion) => {
    const { item, names = [`sla-${item}`] } = criterion
    const shown = new Set<string>()
    for (const name of names) {
      const scripts = name === `sla-${item}` ? evidence.scripts : []
      const places = [
        ...named.filter((one) => one.name === name).map(({ path }) => `\`${path}\``),
        ...scripts.filter(({ text }) => namesRow(text, item)).map(commandOf),
      ]
      if (places.length === 0) missing.push(name)
      for (const place of places) shown.add(place)
    }
    return `| ${criterion.item} | ${criterion.asked} | ${[...shown].sort().join(', ')} | ${measuredOf(criterion, evidence)} |`
  })
  const head = '| item | asked | shown by | measured |\n|---|---|---|---|'
  return { table: `${head}\n${rows.join('\n')}`, missing }
}

/** The page with its table as it is now. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`The page has no place for the table: ${BEGIN} … ${END}`)
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`
}

/** The names with which the titles of a file's tests begin: `sla-1.4: …`, `sla-D4: …`, `help-c: …`, `property (a), (b): …`. */
function readNames({ path, text }: SourceFile): { path: string; name: string }[] {
  const titles = text.matchAll(
    /\(\s*['"`](?:(sla-D?[\d.]+|help-[a-f])|property (\([a-i]\)(?:, \([a-i]\))*)): /g,
  )
  return [...titles].flatMap(([, one, letters]) =>
    one
      ? [{ path, name: one }]
      : letters!.split(', ').map((letter) => ({ path, name: `property ${letter}` })),
  )
}

/** Whether a script has a text that is the number of a criterion, or begins with it. */
function namesRow(text: string, item: string): boolean {
  return new RegExp(`['"\`]${item.replace('.', '\\.')}['"\` ]`).test(text)
}

/** How a script is run that prints a criterion's row. */
function commandOf({ path }: SourceFile): string {
  const [, folder, name] = /^(bench|e2e)\/([\w-]+)/.exec(path) ?? []
  return folder ? `\`npm run ${folder} -- ${name}\`` : '`npm run check:promises`'
}

/** What the rows of the measurements say that begin with the number of a criterion, by the heads of their columns. */
function measuredOf({ item }: Criterion, { measurements }: Evidence): string {
  const said = measurements.flatMap(({ text }) => {
    let heads: string[] = []
    return text.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      if (cells.includes('item') && cells.includes('measured')) heads = cells
      if (cells[1] !== item || heads[1] !== 'item') return []
      const of = (head: string) => cells[heads.indexOf(head)]
      return [`${of(heads.includes('what') ? 'what' : 'asked')}: ${of('measured')}`]
    })
  })
  return said.join('; ')
}

if (process.argv[1] === import.meta.filename) {
  const evidence = readEvidence()
  for (const { page, criteria } of PAGES) {
    const { table, missing } = describeCriteria(evidence, criteria)
    if (process.argv.includes('--write')) writeFileSync(page, withTable(readFileSync(page, 'utf8'), table))
    else console.log(table)
    for (const name of missing)
      say(
        `${name} is shown nowhere: begin the title of a test with that and a colon, or print its row from a script.`,
      )
    if (missing.length > 0) process.exitCode = 1
  }
}
