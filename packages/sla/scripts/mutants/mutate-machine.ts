import fc from 'fast-check'
import { inject, vi } from 'vitest'
import { listChartMutants, withoutOne } from '../../src/testing/chart-mutants.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which mutant the tests are run against; none of them when it is -1. */
    chartMutant: number
  }
}

// The same cases each time, so that a survivor can be looked at again.
fc.configureGlobal({ seed: 1 })

// Every test that folds a log gets the chart with one thing less.
vi.mock('../../src/ticket/ticket-machine.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/ticket/ticket-machine.ts')>()
  const ticketMachine: typeof original.ticketMachine = (calendars) => {
    const machine = original.ticketMachine(calendars)
    const mutant = listChartMutants(machine)[inject('chartMutant')]
    return mutant === undefined ? machine : withoutOne(machine, mutant)
  }
  return { ...original, ticketMachine }
})
