import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeCriteria, type Evidence, PAGES, readEvidence, withTable } from './promises-table.ts'

const none: Evidence = { tests: [], scripts: [], measurements: [] }
const criteria = [
  { item: '3.1', asked: 'soon' },
  { item: '1.1', asked: 'no defects', names: ['sla-D1', 'sla-D2'] },
]

describe('the table of criteria', () => {
  it('names the file whose test begins with the number, and the command of the script that prints it', () => {
    const { table, missing } = describeCriteria(
      {
        ...none,
        tests: [
          {
            path: 'a.test.ts',
            text: "it('sla-D1: is not ours', () => {})\ntest.each([1, 2])('sla-D2: %s', f)",
          },
        ],
        scripts: [{ path: 'bench/promises/rows.ts', text: "['3.1', 'late']" }],
      },
      criteria,
    )

    expect(missing).toEqual([])
    expect(table).toContain('| 3.1 | soon | `npm run bench -- promises` |')
    expect(table).toContain('| 1.1 | no defects | `a.test.ts` |')
  })

  it('says what is shown nowhere, and takes no number that begins with another for it', () => {
    const tests = [
      { path: 'a.test.ts', text: "it('sla-D10: is not ours', () => {})\nit('sla-3.1 is soon', f)" },
    ]

    expect(describeCriteria({ ...none, tests }, criteria).missing).toEqual(['sla-3.1', 'sla-D1', 'sla-D2'])
  })

  it('takes one test for several properties', () => {
    const tests = [{ path: 'a.test.ts', text: "test('property (a), (b): does not depend on order', f)" }]
    const properties = [
      { item: '2.3', asked: 'laws', names: ['property (a)', 'property (b)', 'property (c)'] },
    ]

    expect(describeCriteria({ ...none, tests }, properties).missing).toEqual(['property (c)'])
  })

  it('takes what is asked for what was measured, where a page of measurements says no more of it', () => {
    const page = '| item | asked | measured | holds |\n|---|---|---|---|\n| 3.1 | ≤ 50 ms | 9 ms | yes |'

    const { table } = describeCriteria({ ...none, measurements: [{ path: 'm.md', text: page }] }, criteria)

    expect(table).toContain('| 3.1 | soon |  | ≤ 50 ms: 9 ms |')
  })

  it('reads what was measured from the pages that the measurements write', () => {
    const page =
      '| item | what | asked | measured | holds |\n|---|---|---|---|---|\n| 3.1 | p50 | ≤ 50 ms | 9 ms | yes |'

    const { table } = describeCriteria({ ...none, measurements: [{ path: 'm.md', text: page }] }, criteria)

    expect(table).toContain('| 3.1 | soon |  | p50: 9 ms |')
  })
})

describe.each(PAGES)('$page', ({ page, criteria: asked }) => {
  const { table, missing } = describeCriteria(readEvidence(), asked)

  it('shows every criterion', () => {
    expect(missing).toEqual([])
  })

  it('is current but for figures: node scripts/run.js scripts/promises-table.ts --write', () => {
    const written = readFileSync(page, 'utf8')
    const withoutFigures = (text: string) => text.replace(/^(\|(?:[^|\n]*\|){3})[^|\n]*\|$/gm, '$1')

    expect(withoutFigures(written)).toBe(withoutFigures(withTable(written, table)))
  })
})
