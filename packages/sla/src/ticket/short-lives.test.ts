import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { naiveStanding } from '../testing/naive-standing.ts'
import { type Move, BEGINNINGS, MOVES, PROBES } from '../testing/short-lives.ts'
import { readTwice } from '../testing/read-twice.ts'
import { CALENDARS, at, ticketLog } from '../testing/ticket-log.ts'
import { type Step, ticketEngine } from './engine.ts'
import { unpackContext } from './packed-context.ts'

const engine = ticketEngine(CALENDARS)
/** Whole, each move is followed by each other; a part of them for those who run this a thousand times, none else. */
const NEXT = { full: MOVES, few: PROBES }[process.env['PROPERTY_RUNS'] ?? ''] ?? []
const TOLD = new Set(['ticket.reopened', 'ticket.notReopened', 'pause.refused', 'snooze.ended'])

/** The moments after a move: at once, and when what it began has become late. */
const WAITS = [3, 700]

function standing({ state, effects }: Pick<Step, 'state' | 'effects'>) {
  const { status, holdUntil, resolvedAt, assignment, assigneeId, fence, isOverridden, intent } =
    engine.project(state)
  const { scores, lastCustomerAt, lastAnsweredAt, oldestUnansweredAt } = unpackContext(state.context)
  const told = effects.flatMap(({ kind, at: when }) => (TOLD.has(kind) ? [`${kind} ${when}`] : []))
  return {
    status,
    holdUntil,
    resolvedAt,
    assignment,
    assigneeId,
    fence,
    isOverridden,
    scores,
    intent,
    lastCustomerAt,
    lastAnsweredAt,
    oldestUnansweredAt,
    told,
  }
}

describe('every short life', () => {
  test.each(BEGINNINGS)('that begins with $name is what a naive reader finds', ({ write, minutes }) => {
    const differing: unknown[] = []
    const check = (moves: readonly Move[], gap: number) => {
      const log = ticketLog()
      let minute = minutes
      const facts = [...write(log, 0)]
      for (const move of moves) {
        facts.push(...move.write(log, minute))
        minute += gap
      }
      const name = moves.map((move) => move.name).join(', then ')
      const end = at(minute)
      const step = engine.fold('t1', facts, end)
      const { found, naive } = readTwice(engine, facts, end, step)
      const twice = [
        { ledger: found, ...standing(step) },
        { ledger: naive, ...naiveStanding(facts, end) },
      ]
      if (!isDeepStrictEqual(twice[0], twice[1])) differing.push([name, ...twice])
    }
    for (const gap of WAITS) {
      check([], gap)
      for (const move of MOVES) {
        check([move], gap)
        if (NEXT === MOVES || gap === WAITS[0]) for (const next of NEXT) check([move, next], gap)
      }
    }
    expect(differing).toEqual([])
  })
})
