// What a question to a calendar costs, and what compiling one does: sla.md asks for 1 µs and, for two years, 500 ms.
import { loadavg } from 'node:os'
import type { CalendarDefinition } from '../packages/sla/src/calendar/definition.ts'
import { compileCalendar } from '../packages/sla/src/calendar/compile-calendar.ts'

const ROUNDS = 5
const QUESTIONS = 1_000_000
const HOUR_MS = 3_600_000
const from = Date.UTC(2026, 0, 1)
const to = Date.UTC(2028, 0, 1)

const week = [1, 2, 3, 4, 5].flatMap((day) => [
  { day, from: '09:00', to: '12:30' },
  { day, from: '13:30', to: '18:00' },
])
const office = (timeZone: string): CalendarDefinition => ({
  timeZone,
  weekly: week,
  holidays: [],
  openings: [],
})
const CALENDARS: Readonly<Record<string, CalendarDefinition>> = {
  'lunch breaks in Paris': office('Europe/Paris'),
  'around the sun, three zones': {
    timeZone: 'Europe/Paris',
    weekly: week,
    holidays: [],
    openings: [],
    unionOf: [office('America/Los_Angeles'), office('Australia/Sydney')],
  },
}

function compile(definition: CalendarDefinition) {
  const calendar = compileCalendar(definition, { from, to })
  const started = performance.now()
  calendar.between(from, to)
  return { calendar, spentMs: performance.now() - started }
}

function measureAdd(definition: CalendarDefinition): number {
  const { calendar } = compile(definition)
  const started = performance.now()
  let checksum = 0
  for (let i = 0; i < QUESTIONS; i += 1) {
    checksum += calendar.add(from + ((i * 7_919) % 15_000) * HOUR_MS, (i % 40) * HOUR_MS)
  }
  if (!Number.isFinite(checksum)) throw new Error('A calendar gave an instant that is none.')
  return ((performance.now() - started) / QUESTIONS) * 1_000
}

function median(measure: () => number): number {
  const measured = Array.from({ length: ROUNDS }, measure).sort((a, b) => a - b)
  return measured[Math.floor(ROUNDS / 2)]!
}

console.log(`median of ${ROUNDS} rounds, load ${loadavg()[0]!.toFixed(1)} before\n`)
console.log('| item | calendar | asked | measured |')
console.log('|---|---|---|---|')
for (const [name, definition] of Object.entries(CALENDARS)) {
  const [compileMs, addUs] = [median(() => compile(definition).spentMs), median(() => measureAdd(definition))]
  console.log(`| 1.3 compile two years | ${name} | 500 ms or less | ${compileMs.toFixed(0)} ms |`)
  console.log(`| 1.3 add | ${name} | 1 µs or less | ${addUs.toFixed(2)} µs |`)
}
