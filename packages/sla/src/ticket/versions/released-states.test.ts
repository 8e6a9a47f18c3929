import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CALENDARS, at, ticketLog } from '../../testing/ticket-log.ts'
import { ticketEngine } from '../engine.ts'
import { unpackContext } from '../packed-context.ts'
import { parseFact } from '../parse-fact.ts'
import { type StoredTicket, unpackValue } from '../stored-ticket.ts'
import { migrateTicket } from './migrate-ticket.ts'

type Released = { name: string; facts: unknown[]; state: StoredTicket }

/** Logs and the states that earlier versions of the machine kept of them, as those versions wrote them. */
const RELEASED = JSON.parse(
  readFileSync(new URL('released-states.json', import.meta.url), 'utf8'),
) as Released[]

const engine = ticketEngine(CALENDARS)
/**
 * States may say the same in two ways: what is left out by one version is said by another. One difference stands: of what
 * ended and went on before version 3, only the log knows when it first ended.
 */
function meaning({ context, value, ...rest }: StoredTicket, isFirstEndKnown: boolean) {
  const { clocks, ...known } = unpackContext(context)
  const { resolution } = clocks
  const unknown = { firstEndedAt: null, firstWorkedMs: null }
  const shown = resolution && !isFirstEndKnown ? { resolution: { ...resolution, ...unknown } } : {}
  return { ...rest, ...unpackValue(value), ...known, clocks: { ...clocks, ...shown } }
}

describe('sla-2.6: a state that an earlier version kept', () => {
  test('is on record for every version before this one', () => {
    expect(new Set(RELEASED.map(({ state }) => state.machineVersion))).toEqual(new Set([1, 2, 3]))
  })

  test.each(RELEASED.map((each) => [each.state.machineVersion, each.name, each] as const))(
    'version %i, of a ticket that %s, is what this version makes of the log',
    (_version, _name, { facts, state }) => {
      const migrated = migrateTicket(state)!
      const log = facts.map(parseFact)
      const isKnown = state.value.lifecycle !== 'open' || state.context.firstResolvedAt == null
      expect(meaning(migrated, isKnown)).toEqual(meaning(engine.fold('t1', log).state, isKnown))
      expect(engine.nextDeadline(migrated)).toBe(engine.nextDeadline(engine.fold('t1', log).state))
    },
  )

  test.each(RELEASED.map((each) => [each.state.machineVersion, each.name, each] as const))(
    'version %i, of a ticket that %s, goes on as if this version had kept it',
    (_version, _name, { facts, state }) => {
      const later = ticketLog()
      const next = { ...later.message(600), seq: 998, dedupKey: 'next' }
      const promise = { ...later.comeBack(601, 640), seq: 999, dedupKey: 'promise' }
      const log = [...facts.map(parseFact), next, promise]
      const asked = engine.apply(migrateTicket(state)!, next).state
      const went = engine.advance(engine.apply(asked, promise).state, at(700))
      const isKnown = state.value.lifecycle !== 'open' || state.context.firstResolvedAt == null
      expect(meaning(went.state, isKnown)).toEqual(meaning(engine.fold('t1', log, at(700)).state, isKnown))
    },
  )
})
