import type { Cycle } from '../clock/cycle.ts'
import type { Step, TicketEngine } from '../ticket/engine.ts'
import type { TicketFact } from '../ticket/facts.ts'
import { unpackContext } from '../ticket/packed-context.ts'
import { naiveStanding } from './naive-standing.ts'
import { readLedger, readLedgerNaively } from './read-twice.ts'
import { type Beginning, BEGINNINGS, type Move, MOVES } from './short-lives.ts'
import { at, ticketLog } from './ticket-log.ts'

/** A log and the instant at which it is read. */
export type Life = { readonly name: string; readonly facts: readonly TicketFact[]; readonly end: number }

/** The moments after a move: at once, and when what it began has become late. */
const WAITS = [3, 700]
const TOLD = new Set(['ticket.reopened', 'ticket.notReopened', 'pause.refused', 'snooze.ended'])

/** Every short life: each beginning as it is, followed by each move, and by each move and one of `next` after it. */
export function listLives(next: readonly Move[], beginnings: readonly Beginning[] = BEGINNINGS): Life[] {
  const lives: Life[] = []
  for (const { name: beginning, minutes, write } of beginnings) {
    const add = (moves: readonly Move[], gap: number) => {
      const log = ticketLog()
      let minute = minutes
      const facts = [...write(log, 0)]
      for (const move of moves) {
        facts.push(...move.write(log, minute))
        minute += gap
      }
      const name = [beginning, ...moves.map((move) => move.name)].join(', then ')
      lives.push({ name: `${name} (${gap} minutes)`, facts, end: at(minute) })
    }
    for (const gap of WAITS) {
      add([], gap)
      for (const move of MOVES) {
        add([move], gap)
        // Whole, each move is followed by each other however long that takes.
        if (next === MOVES || gap === WAITS[0]) for (const then of next) add([move, then], gap)
      }
    }
  }
  return lives
}

/** What the engine says of a life: its ledger, where the ticket stands, and what is wrong with what it tells. */
export function readLife(engine: TicketEngine, { facts, end }: Life) {
  const step = engine.fold('t1', facts, end)
  const { status, holdUntil, resolvedAt, assignment, assigneeId, fence, isOverridden, intent } =
    engine.project(step.state)
  const { scores, offeredTo, lastCustomerAt, lastAnsweredAt, oldestUnansweredAt } = unpackContext(
    step.state.context,
  )
  const told = step.effects.flatMap(({ kind, at: when }) => (TOLD.has(kind) ? [`${kind} ${when}`] : []))
  return {
    ledger: readLedger(step),
    status,
    holdUntil,
    resolvedAt,
    assignment,
    assigneeId,
    offeredTo,
    fence,
    isOverridden,
    scores,
    intent,
    lastCustomerAt,
    lastAnsweredAt,
    oldestUnansweredAt,
    told,
    mistold: mistold(step, end),
  }
}

/** What a naive reader says of it, in the same words. */
export function readLifeNaively({ facts, end }: Life): ReturnType<typeof readLife> {
  const reading = { ledger: readLedgerNaively(facts, end), ...naiveStanding(facts, end), mistold: [] }
  return reading as ReturnType<typeof readLife>
}

/** What is told before its time or twice, and breaches that nobody is told of: there is never any. */
function mistold({ effects, cycles }: Step, end: number): string[] {
  const keys = effects.map(({ key }) => key)
  const isTold = ({ metric, cycle }: Cycle) =>
    effects.some(
      (effect) =>
        effect.kind === 'mark.reached' &&
        effect.mark >= 100 &&
        effect.metric === metric &&
        effect.cycle === cycle,
    )
  return [
    ...effects.flatMap(({ key, at: when }) => (when > end ? [`early: ${key}`] : [])),
    ...keys.flatMap((key, place) => (keys.indexOf(key) < place ? [`twice: ${key}`] : [])),
    ...cycles.flatMap((row) =>
      row.breachedAt !== null && !isTold(row) ? [`never: ${row.metric} ${row.cycle}`] : [],
    ),
  ]
}
