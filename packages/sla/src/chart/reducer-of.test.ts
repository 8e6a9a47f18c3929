import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { anyLog } from '../testing/random-log.ts'
import { CALENDARS } from '../testing/ticket-log.ts'
import { settleLog } from '../ticket/settle-log.ts'
import { ticketMachine } from '../ticket/ticket-machine.ts'
import { reducerOf } from './reducer-of.ts'

test('steps exactly as the chart itself does', () => {
  const machine = ticketMachine(CALENDARS)
  const reducer = reducerOf(machine)
  for (const facts of fc.sample(anyLog(20), { numRuns: 50, seed: 5 })) {
    let [snapshot] = initialTransition(machine, { id: 't1' })
    for (const { fact } of settleLog(facts).facts) {
      const [slow, told] = transition(machine, snapshot, fact)
      const [quick, toldQuickly] = transition(reducer, snapshot, fact)
      expect([quick.value, quick.context, quick === snapshot]).toEqual([
        slow.value,
        slow.context,
        slow === snapshot,
      ])
      expect(toldQuickly.map(({ type, params }) => [type, params])).toEqual(
        told.map(({ type, params }) => [type, params]),
      )
      snapshot = slow
    }
  }
})
