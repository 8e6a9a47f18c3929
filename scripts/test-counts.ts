import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What a run of the tests came to. */
export interface TestCounts {
  passed: number
  failed: number
  /** Tests that were skipped, by file and full name; a name says what it needs. */
  notRun: string[]
}

interface Report {
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/** One run of vitest: the file of its JSON report, and how it ended. */
export interface Run {
  report: string
  exitCode: number | null
}

/** Each try starts the whole product: when more walks than these fail, it is not the machine's moment of weakness. */
const MOST_TRIED_AGAIN = 3

/**
 * The walks through a browser that failed, each a file, for a second try; none when anything else failed too. A walk
 * waits for real processes on whatever machine it is given, and a machine that stands still for half a minute fails it.
 */
export function walksToTryAgain({ report }: Run): string[] {
  const failed = readReport(report).testResults.filter(({ status }) => status === 'failed')
  const walks = failed.map(({ name }) => relative(process.cwd(), name))
  const areWalks = walks.every((name) => name.startsWith(join('e2e', 'browser') + sep))
  return areWalks && walks.length <= MOST_TRIED_AGAIN ? walks : []
}

/**
 * Counts what a run of the tests came to; a file that was tried again counts as it ended then. A file that broke before
 * its first test is one failure, and so is a run that ended badly without any failed test, or without a report.
 */
export function countTests(run: Run, secondTry?: Run): TestCounts {
  const counts: TestCounts = { passed: 0, failed: 0, notRun: [] }
  const again = secondTry ? readReport(secondTry.report).testResults : []
  const first = readReport(run.report).testResults.filter(({ name }) =>
    again.every((one) => one.name !== name),
  )
  for (const file of [...first, ...again]) {
    const failedBefore = counts.failed
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1
      else if (test.status === 'failed') counts.failed += 1
      else counts.notRun.push(`${relative(process.cwd(), file.name)}: ${test.fullName}`)
    }
    if (file.status === 'failed' && counts.failed === failedBefore) counts.failed += 1
  }
  if ((secondTry ?? run).exitCode !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { testResults: [] } // The run was stopped before it could write one; its exit code tells.
  }
}
