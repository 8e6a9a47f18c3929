import type { Metric } from '../clock/metric.ts'
import type { Step, TicketEngine } from '../ticket/engine.ts'
import type { TicketContext } from '../ticket/context.ts'
import type { TicketFact } from '../ticket/facts.ts'
import { unpackContext } from '../ticket/packed-context.ts'
import { naiveStanding } from './naive-standing.ts'
import { readLedger, readLedgerNaively, readRowsNaively } from './read-twice.ts'
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
      for (const [index, move] of MOVES.entries()) {
        add([move], gap)
        // Whole, each move is followed by each other, in turns at once and late.
        const isItsTurn = next === MOVES ? gap === WAITS[index % WAITS.length] : gap === WAITS[0]
        if (isItsTurn) for (const then of next) add([move, then], gap)
      }
    }
  }
  return lives
}

/** The same lives in an order in which kinds take turns, so that what one kind alone would notice is noticed soon. */
export function mixed(lives: readonly Life[]): Life[] {
  const stride = 7_919
  if (lives.length % stride === 0) throw new Error('Some lives would be left out: choose another stride.')
  return lives.map((_, at) => lives[(at * stride) % lives.length]!)
}

/** What the engine says of a life: its ledger, where the ticket stands, and what is wrong with what it tells. */
export function readLife(engine: TicketEngine, { facts, end }: Life) {
  const step = engine.fold('t1', facts, end)
  const { status, holdUntil, resolvedAt, assignment, assigneeId, fence, isOverridden, intent } =
    engine.project(step.state)
  const { scores, promise, offeredTo, lastCustomerAt, lastAnsweredAt, oldestUnansweredAt } = unpackContext(
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
    promise,
    lastCustomerAt,
    lastAnsweredAt,
    oldestUnansweredAt,
    told,
    mistold: mistold(step, end),
  }
}

/** What a naive reader says of it, in the same words. */
export function readLifeNaively({ facts, end }: Life): ReturnType<typeof readLife> {
  const reading = {
    ledger: readLedgerNaively(facts, end),
    ...naiveStanding(facts, end),
    promise: findPromise(facts, end),
    mistold: [],
  }
  return reading as ReturnType<typeof readLife>
}

/** What a person has promised and not kept yet: the last word that was ahead, while it runs. */
function findPromise(facts: readonly TicketFact[], end: number): TicketContext['promise'] {
  const isRunning = readRowsNaively(facts, end).some(
    ({ metric, version, endedAt }) => metric === 'promisedUpdate' && version === null && endedAt === null,
  )
  const last = facts
    .filter((fact) => fact.type === 'update.promised')
    .findLast(({ effectiveAt, body }) => body.dueAt > effectiveAt)
  return isRunning && last ? { id: last.body.promiseId, replyId: last.body.replyId } : null
}

/** What is told before its time or twice, and marks and breaches that nobody is told of: there is never any. */
function mistold({ effects, cycles, state }: Step, end: number): string[] {
  const keys = effects.map(({ key }) => key)
  const told = (metric: Metric, cycle: number) =>
    effects.reduce(
      (highest, effect) =>
        effect.kind === 'mark.reached' && effect.metric === metric && effect.cycle === cycle
          ? Math.max(highest, effect.mark)
          : highest,
      0,
    )
  const { clocks } = unpackContext(state.context)
  return [
    ...effects.flatMap(({ key, at: when }) => (when > end ? [`early: ${key}`] : [])),
    ...keys.flatMap((key, place) => (keys.indexOf(key) < place ? [`twice: ${key}`] : [])),
    ...cycles.flatMap(({ metric, cycle, breachedAt }) => {
      const clock = clocks[metric]
      const reached = clock?.cycle === cycle ? clock.reached : 0
      const owed = Math.max(reached, breachedAt === null ? 0 : 100)
      return told(metric, cycle) < owed ? [`never: ${metric} ${cycle} ${owed}`] : []
    }),
  ]
}
