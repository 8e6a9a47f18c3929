// Tries the mutants that come by message, one after the other: which short life is read otherwise by the naive reader,
// and where none is, which test notices that something is missing?
import { isDeepStrictEqual } from 'node:util'
import { createVitest } from 'vitest/node'
import { listChartMutants, withoutOne } from '../../src/testing/chart-mutants.ts'
import { listLives, mixed, readLife, readLifeNaively } from '../../src/testing/read-life.ts'
import { PROBES } from '../../src/testing/short-lives.ts'
import { CALENDARS } from '../../src/testing/ticket-log.ts'
import { ticketEngine } from '../../src/ticket/engine.ts'
import { ticketMachine } from '../../src/ticket/ticket-machine.ts'
import type { Verdict } from './verdict.ts'

/** They are read below, or would notice any change, of words too: only tests of what a ticket does count here. */
const NO_JUDGES = [
  '**/*short-lives.test.ts',
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

const machine = ticketMachine(CALENDARS)
const mutants = listChartMutants(machine)
const lives = mixed(listLives(PROBES))
const readings: ReturnType<typeof readLife>[] = []

/** The first short life in which the mutant differs from the naive reader, or null. */
function differingLife(index: number): string | null {
  const mutant = mutants[index]
  const engine = ticketEngine(CALENDARS, mutant === undefined ? machine : withoutOne(machine, mutant))
  for (const [at, life] of lives.entries()) {
    readings[at] ??= readLifeNaively(life)
    try {
      if (!isDeepStrictEqual(readLife(engine, life), readings[at])) return life.name
    } catch {
      return life.name
    }
  }
  return null
}

// Whoever stops the whole leaves nobody behind.
process.on('disconnect', () => process.exit())
process.on('message', (index: number) => {
  void (async () => {
    const life = differingLife(index)
    if (life !== null) {
      process.send!({ index, killedBy: life } satisfies Verdict)
      return
    }
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
