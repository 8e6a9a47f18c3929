import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countTests } from './test-counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'relais-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(status: string, ...tests: string[]) {
  const file = join(folder, 'report.json')
  const assertionResults = tests.map((each, index) => ({ status: each, fullName: `test ${index}` }))
  writeFileSync(file, JSON.stringify({ testResults: [{ name: '/a.test.ts', status, assertionResults }] }))
  return file
}

describe('the count of a test run', () => {
  it('counts passed and failed tests and names those that were not run', () => {
    const counts = countTests(report('failed', 'passed', 'failed', 'skipped'), 1)

    expect(counts).toMatchObject({ passed: 1, failed: 1 })
    expect(counts.notRun).toEqual([expect.stringContaining('test 2')])
  })

  it('is never nought failures when a file broke before its first test', () => {
    expect(countTests(report('failed'), 1)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('is never nought failures when the run ended badly after good tests', () => {
    expect(countTests(report('passed', 'passed'), 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  it('is a failure when there is no report', () => {
    expect(countTests(join(folder, 'absent.json'), null)).toMatchObject({ passed: 0, failed: 1 })
  })
})
