// Tries the mutants that come by message, one after the other: which test notices that something is missing?
import { createVitest } from 'vitest/node'
import type { Verdict } from './verdict.ts'

/** They would notice any change, of words too: only tests of what a ticket does count here. */
const NO_JUDGES = [
  '**/parse-fact.test.ts',
  '**/chart-coverage.test.ts',
  '**/versions/**',
  '**/node_modules/**',
]

const vitest = await createVitest('test', {
  root: new URL('../..', import.meta.url).pathname,
  config: false,
  watch: false,
  reporters: [{}],
  include: ['src/ticket/**/*.test.ts', 'src/clock/**/*.test.ts'],
  exclude: NO_JUDGES,
  setupFiles: [new URL('mutate-machine.ts', import.meta.url).pathname],
  testTimeout: 60_000,
  maxWorkers: 1,
  isolate: false,
  bail: 1,
})
// Examples first: they are quick and name what is wrong; the properties search for the rest.
const files = (await vitest.globTestSpecifications()).toSorted(
  (a, b) => Number(a.moduleId.includes('.property.')) - Number(b.moduleId.includes('.property.')),
)

process.on('message', (index: number) => {
  void (async () => {
    vitest.provide('chartMutant', index)
    const result = await vitest.runTestSpecifications(files, true)
    const failed = result.testModules.flatMap((module) =>
      [...module.children.allTests('failed')].map((test) => test.fullName),
    )
    const isBroken = failed.length > 0 || result.unhandledErrors.length > 0
    const verdict: Verdict = {
      index,
      killedBy: isBroken ? (failed[0] ?? 'the chart could not be made') : null,
    }
    process.send!(verdict)
  })()
})
process.send!('ready')
