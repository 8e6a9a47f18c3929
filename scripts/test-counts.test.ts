import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countTests, walksToTryAgain } from './test-counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'relais-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WALK = resolve('e2e/browser/a-walk.test.ts')
const failedFile = (name: string) => ({ name, status: 'failed', tests: ['passed', 'failed'] })
const passedFile = (name: string) => ({ name, status: 'passed', tests: ['passed', 'passed'] })

function runOf(exitCode: number | null, ...files: { name: string; status: string; tests: string[] }[]) {
  const report = join(folder, `${files.map(({ status }) => status).join('-')}-${exitCode}.json`)
  const testResults = files.map(({ tests, ...file }) => ({
    ...file,
    assertionResults: tests.map((status, index) => ({ status, fullName: `test ${index}` })),
  }))
  writeFileSync(report, JSON.stringify({ testResults }))
  return { report, exitCode }
}
const run = (exitCode: number | null, status: string, ...tests: string[]) =>
  runOf(exitCode, { name: '/a.test.ts', status, tests })

describe('the count of a test run', () => {
  it('counts passed and failed tests and names those that were not run', () => {
    const counts = countTests(run(1, 'failed', 'passed', 'failed', 'skipped'))

    expect(counts).toMatchObject({ passed: 1, failed: 1 })
    expect(counts.notRun).toEqual([expect.stringContaining('test 2')])
  })

  it('is never nought failures when a file broke before its first test', () => {
    expect(countTests(run(1, 'failed'))).toMatchObject({ passed: 0, failed: 1 })
  })

  it('is never nought failures when the run ended badly after good tests', () => {
    expect(countTests(run(1, 'passed', 'passed'))).toMatchObject({ passed: 1, failed: 1 })
  })

  it('is a failure when there is no report', () => {
    expect(countTests({ report: join(folder, 'absent.json'), exitCode: null })).toMatchObject({
      passed: 0,
      failed: 1,
    })
  })
})

describe('a second try', () => {
  it('is given to a walk through a browser, and to nothing else', () => {
    expect(walksToTryAgain(runOf(1, failedFile(WALK), passedFile('/b.test.ts')))).toEqual([
      relative('.', WALK),
    ])
    expect(walksToTryAgain(runOf(1, failedFile('/b.test.ts')))).toEqual([])
    expect(walksToTryAgain(runOf(1, failedFile(WALK), failedFile('/b.test.ts')))).toEqual([])
    expect(walksToTryAgain(runOf(0, passedFile(WALK)))).toEqual([])
  })

  it('is given to no walk when many fail', () => {
    const walks = ['a', 'b', 'c', 'd'].map((name) => failedFile(resolve(`e2e/browser/${name}.test.ts`)))

    expect(walksToTryAgain(runOf(1, ...walks))).toEqual([])
  })

  it('counts instead of the first, whichever way it ends', () => {
    const first = runOf(1, failedFile(WALK), passedFile('/b.test.ts'))

    expect(countTests(first, runOf(0, passedFile(WALK)))).toMatchObject({ passed: 4, failed: 0 })
    expect(countTests(first, runOf(1, failedFile(WALK)))).toMatchObject({ passed: 3, failed: 1 })
  })

  it('leaves the first failure standing when it breaks without a report', () => {
    const first = runOf(1, failedFile(WALK))

    expect(countTests(first, { report: join(folder, 'absent.json'), exitCode: null }).failed).toBe(1)
  })
})
