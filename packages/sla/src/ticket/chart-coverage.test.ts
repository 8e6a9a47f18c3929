import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { anyLog, takenLog } from '../testing/random-log.ts'
import { CALENDARS, at, ticketLog } from '../testing/ticket-log.ts'
import type { PlacedFact } from './placed-fact.ts'
import { settleLog } from './settle-log.ts'
import { ticketMachine } from './ticket-machine.ts'

const machine = ticketMachine(CALENDARS)

/** The states that random logs lead to. */
function statesOf(runs: number): Set<string> {
  const states = new Set<string>()
  const step = (snapshot: SnapshotFrom<typeof machine>, event: PlacedFact) => {
    const [next] = transition(machine, snapshot, event)
    for (const node of next._nodes) states.add(node.id)
    return next
  }
  const log = ticketLog()
  const tick = (now: number): PlacedFact =>
    ({ ...log.message(0), type: 'clock.tick', body: {}, effectiveAt: now }) as never
  const logs = fc.oneof(anyLog(30), takenLog(6), takenLog(15))
  for (const facts of fc.sample(logs, { numRuns: runs, seed: 11 })) {
    let [snapshot] = initialTransition(machine, { id: 't1' })
    for (const { fact } of settleLog(facts).facts) {
      for (let crossed = 0; crossed < 3; crossed++) snapshot = step(snapshot, tick(fact.effectiveAt - 1))
      snapshot = step(snapshot, fact)
    }
    for (let crossed = 0; crossed < 4; crossed++) snapshot = step(snapshot, tick(at(2000)))
  }
  return states
}

test('random logs lead to every state of the chart', () => {
  const states = statesOf(600)
  const all = (node: { id: string; states: Record<string, unknown> }): string[] => [
    node.id,
    ...Object.values(node.states).flatMap((child) => all(child as typeof node)),
  ]
  expect(all(machine.root as never).filter((id) => !states.has(id))).toEqual([])
})
