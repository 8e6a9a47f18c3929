import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

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

/**
 * Counts a vitest report. A file that broke before its first test is one failure, and so is a run that ended badly
 * without any failed test, or without a report.
 */
export function countTests(reportFile: string, exitCode: number | null): TestCounts {
  const counts: TestCounts = { passed: 0, failed: 0, notRun: [] }
  for (const file of readReport(reportFile).testResults) {
    const failedBefore = counts.failed
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1
      else if (test.status === 'failed') counts.failed += 1
      else counts.notRun.push(`${relative(process.cwd(), file.name)}: ${test.fullName}`)
    }
    if (file.status === 'failed' && counts.failed === failedBefore) counts.failed += 1
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { testResults: [] } // The run was stopped before it could write one; its exit code tells.
  }
}
