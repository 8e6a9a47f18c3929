import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { listChartMutants, withoutOne } from '../testing/chart-mutants.ts'
import { listLives, mixed, readLife, readLifeNaively } from '../testing/read-life.ts'
import { CALENDARS } from '../testing/ticket-log.ts'
import { ticketEngine } from '../ticket/engine.ts'
import { ticketMachine } from '../ticket/ticket-machine.ts'

const machine = ticketMachine(CALENDARS)
const mutants = listChartMutants(machine)

test(
  'sla-2.2: short lives alone notice most parts that are taken from the chart',
  { timeout: 300_000 },
  () => {
    const lives = mixed(listLives([]))
    const readings = lives.map(readLifeNaively)
    const isNoticed = (index: number) => {
      const engine = ticketEngine(CALENDARS, withoutOne(machine, mutants[index]!))
      return lives.some((life, at) => {
        try {
          return !isDeepStrictEqual(readLife(engine, life), readings[at])
        } catch {
          return true
        }
      })
    }
    // All of them, and every other test: npm run check:promises.
    const tried = [...mutants.keys()].filter((index) => index % 40 === 0)
    const unnoticed = tried.filter((index) => !isNoticed(index)).map((index) => mutants[index]!.name)
    expect(tried.length).toBeGreaterThan(20)
    expect(unnoticed.length, unnoticed.join('\n')).toBeLessThanOrEqual(tried.length * 0.1)
  },
)
