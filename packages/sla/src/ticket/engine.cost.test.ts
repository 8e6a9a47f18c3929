import { expect, test } from 'vitest'
import { defaultPolicy } from '../policy/default-policy.ts'
import { resolveTargets } from '../policy/resolve-targets.ts'
import { CALENDARS, at, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import type { StoredTicket } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const id = (n: number) => `0198f2b4-7c1e-7000-8000-${String(n).padStart(12, '0')}`
const HASHES = new Map([
  ['24x7', 'always'],
  ['extended', 'office'],
])
const promised = (version: number, priority: 'P1' | 'P3') =>
  resolveTargets(
    { ...defaultPolicy, version: id(version) },
    {
      priority,
      lane: 'doNow',
      network: 'mastodon',
      visibility: 'public',
      intent: 'complaint',
      language: 'fr',
      segment: null,
    },
    HASHES,
  )
const opened = [log.message(0), log.scored(0), log.promise(0, promised(1, 'P3'))]
const life = [
  log.fact('assign.claim', 1, { memberId: id(3), fence: 1, role: 'volunteer' }),
  log.fact('draft.submitted', 4, { replyId: id(4), memberId: id(3) }),
  log.fact('draft.approved', 5, { replyId: id(4), memberId: id(5) }),
  log.reply(6, 'volunteer'),
  log.status(6, 'waitingCustomer'),
  log.message(60),
  log.scored(60),
  log.promise(60, { ...promised(2, 'P1'), pinned: { [id(1)]: promised(1, 'P1').metrics } }),
]
const long = (state: StoredTicket) =>
  JSON.stringify(state).replaceAll(/"(?:always|office)"/gu, `"${'f'.repeat(64)}"`)
/** Time of the processor, not of the wall: what else the machine does is not counted. */
const msOf = (work: () => void) => {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

test('sla-2.4: a stored ticket takes two kilobytes or less, whatever it has lived through', () => {
  const facts = [...opened]
  for (const fact of life) {
    facts.push(fact)
    const text = long(engine.fold(id(0), facts).state)
    expect(text.length, text).toBeLessThanOrEqual(2048)
  }
})

test('sla-2.4: parse, transition and stringify take a small multiple of parsing and stringifying', () => {
  const first = JSON.stringify(engine.fold(id(0), opened).state)
  const passes = 100
  const alone = () => {
    for (let i = 0; i < passes * life.length; i++) JSON.stringify(JSON.parse(first))
  }
  const whole = () => {
    for (let i = 0; i < passes; i++) {
      let text = first
      for (const fact of life)
        text = JSON.stringify(engine.apply(JSON.parse(text) as StoredTicket, fact).state)
    }
  }
  whole()
  const rounds = [0, 1, 2].map(() => ({ step: msOf(whole), json: msOf(alone) }))
  const { step, json } = rounds.sort((a, b) => a.step / a.json - b.step / b.json)[1]!
  const each = (ms: number) => ((ms * 1000) / (passes * life.length)).toFixed(1)
  console.info(`parse, transition, stringify: ${each(step)} µs on average, of which JSON ${each(json)} µs`)
  expect(step / json).toBeLessThan(40)
})

test('sla-2.4: a fold of two thousand facts needs no checkpoints: its cost grows with the log, no faster', () => {
  const facts = (count: number): TicketFact[] =>
    Array.from({ length: count / 4 }, (_, i) => [
      log.message(i * 3, { messageId: `m${i}` }),
      log.scored(i * 3),
      log.promise(i * 3, promised(1, i % 2 === 0 ? 'P3' : 'P1')),
      log.reply(i * 3 + 1),
    ]).flat()
  const short = facts(200)
  const whole = facts(2000)
  engine.fold(id(0), whole)
  const rounds = [0, 1].map(() => ({
    short: msOf(() => Array.from({ length: 10 }, () => engine.fold(id(0), short))),
    whole: msOf(() => engine.fold(id(0), whole, at(9999))),
  }))
  const best = rounds.sort((a, b) => a.whole - b.whole)[0]!
  console.info(
    `a fold of 2,000 facts: ${best.whole.toFixed(0)} ms; of ten times 200: ${best.short.toFixed(0)} ms`,
  )
  expect(best.whole / best.short).toBeLessThan(3)
})
