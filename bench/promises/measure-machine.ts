import { createHash } from 'node:crypto'
import { newId } from '../../packages/api/src/db/id.ts'
import {
  type CalendarDefinition,
  compileCalendar,
  defaultPolicy,
  type Metric,
  METRICS,
  type StoredTicket,
  type TicketEngine,
  type TicketFact,
  ticketEngine,
} from '../../packages/sla/src/index.ts'
import { CALENDARS, START, targets, ticketLog } from '../../packages/sla/src/testing/ticket-log.ts'
import { median } from './quantile.ts'

const LIVES = 300
const FACTS = 24
const ROUNDS = 5
const QUESTIONS = 200_000

/** What one step of the machine and one question to a calendar cost, without any database. */
export interface MachineCost {
  /** Microseconds of reading a stored ticket, taking in one fact and writing it again: the mean, median of the rounds. */
  stepUs: number
  steps: number
  /** Bytes of a stored ticket as JSON with every promise there is, ascending, after each fact of each life. */
  stateBytes: number[]
  /** The same with the promises of the default policy, and one that a person made. */
  usualBytes: number[]
  addUs: number
  compileMs: number
}

interface Pair {
  before: string
  fact: TicketFact
}

/** Lives of tickets with every promise there is, each step of which is then taken again from its stored text. */
export function measureMachine(): MachineCost {
  const engine = ticketEngine(
    new Map([...CALENDARS].map(([name, calendar]) => [hashOf(name), calendar] as const)),
  )
  const { pairs, bytes: stateBytes } = liveThrough(engine, METRICS)
  const { bytes: usualBytes } = liveThrough(engine, USUAL)
  const round = () => {
    let bytes = 0
    const start = performance.now()
    for (const { before, fact } of pairs)
      bytes += JSON.stringify(engine.apply(JSON.parse(before) as StoredTicket, fact).state).length
    const us = ((performance.now() - start) * 1_000) / pairs.length
    if (bytes === 0) throw new Error('The steps that were measured left no state.')
    return us
  }
  round()
  return {
    stepUs: median(Array.from({ length: ROUNDS }, round)),
    steps: pairs.length,
    stateBytes,
    usualBytes,
    ...measureCalendar(),
  }
}

/** A state names calendars by their hash, as long as it is. */
const hashOf = (name: string) => createHash('sha256').update(name).digest('hex')

const USUAL = Object.keys(defaultPolicy.rows[0]!.targets) as Metric[]

function liveThrough(engine: TicketEngine, promised: readonly Metric[]): { pairs: Pair[]; bytes: number[] } {
  const pairs: Pair[] = []
  const bytes: number[] = []
  for (let life = 0; life < LIVES; life += 1) {
    let state: StoredTicket = engine.initial(newId())
    for (const fact of lifeOf(life, promised)) {
      if (engine.needsRefold(state, fact)) continue
      const before = JSON.stringify(state)
      pairs.push({ before, fact })
      state = engine.apply(state, fact).state
      bytes.push(Buffer.byteLength(JSON.stringify(state)))
    }
  }
  return { pairs, bytes: bytes.sort((a, b) => a - b) }
}

/** A life by its number: the same number always gives the same one. */
function lifeOf(number: number, promised: readonly Metric[]): TicketFact[] {
  const random = numbersFrom(number)
  const log = ticketLog()
  const key = () => ({ dedupKey: newId() })
  const member = newId()
  let minute = number
  const facts: TicketFact[] = []
  const message = () =>
    log.fact(
      'customer.message',
      minute,
      {
        messageId: newId(),
        visibility: random() < 0.7 ? 'public' : 'private',
        receivedAt: START + minute * 60_000 + 2_000,
        intent: 'question',
        confidence: 0.8,
        isBackfill: false,
      },
      { ...key(), actor: 'customer' },
    )
  const inMinutes = Object.fromEntries(promised.map((metric) => [metric, 60]))
  const choices: (() => TicketFact)[] = [
    message,
    message,
    () =>
      log.fact(
        'reply',
        minute,
        { replyId: newId(), visibility: 'public', by: 'core' },
        { ...key(), actor: `member:${member}` },
      ),
    () => log.fact('assign.claim', minute, { memberId: member, fence: facts.length, role: 'core' }, key()),
    () =>
      log.fact('status.set', minute, { status: 'waitingCustomer', until: null, reason: 'waiting' }, key()),
    () => log.fact('status.set', minute, { status: 'open', until: null, reason: null }, key()),
    () =>
      log.fact('target.set', minute, targets(inMinutes, hashOf(random() < 0.5 ? 'office' : 'always')), key()),
    () =>
      log.fact(
        'update.promised',
        minute,
        { promiseId: newId(), dueAt: START + (minute + 90) * 60_000, replyId: null },
        key(),
      ),
    () => log.fact('override.extend', minute, { metric: 'resolution', addMs: 600_000, reason: 'x' }, key()),
  ]
  facts.push(
    message(),
    log.fact(
      'triage.scored',
      minute,
      {
        urgency: 45,
        importance: 45,
        band: 1,
        lane: 'doNow',
        priority: 'P3',
        intent: 'question',
        language: 'fr',
        reasons: [],
        version: 'rules-1',
      },
      key(),
    ),
    log.fact('target.set', minute, targets(inMinutes, hashOf('office')), key()),
  )
  while (facts.length < FACTS) {
    minute += 1 + Math.floor(random() * 45)
    facts.push(choices[Math.floor(random() * choices.length)]!())
  }
  return facts
}

/** A shop in Paris with a lunch break and holidays. */
const OFFICE: CalendarDefinition = {
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5, 6].flatMap((day) => [
    { day, from: '09:00', to: '12:30' },
    { day, from: '13:30', to: '18:00' },
  ]),
  holidays: [],
  openings: [],
}
const TWO_YEARS_MS = 2 * 366 * 86_400_000

function measureCalendar(): Pick<MachineCost, 'addUs' | 'compileMs'> {
  const horizon = { from: START, to: START + TWO_YEARS_MS }
  const compile = () => {
    const start = performance.now()
    const calendar = compileCalendar(OFFICE, horizon)
    // It is compiled at the first question.
    calendar.add(START, 1)
    return { calendar, ms: performance.now() - start }
  }
  const compiled = Array.from({ length: ROUNDS }, compile)
  const { calendar } = compiled[0]!
  const random = numbersFrom(1)
  const questions = Array.from({ length: QUESTIONS }, () => ({
    from: START + Math.floor(random() * TWO_YEARS_MS * 0.9),
    ms: Math.floor(random() * 8 * 3_600_000),
  }))
  const rounds = Array.from({ length: ROUNDS }, () => {
    let sum = 0
    const start = performance.now()
    for (const { from, ms } of questions) sum += calendar.add(from, ms)
    const us = ((performance.now() - start) * 1_000) / QUESTIONS
    if (!Number.isFinite(sum)) throw new Error('The calendar that was measured gave no instant.')
    return us
  })
  // The first compilation finds everything cold: it is the one that is told.
  return { addUs: median(rounds), compileMs: compiled[0]!.ms }
}

/** Numbers from 0 to 1 by a seed. */
function numbersFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
