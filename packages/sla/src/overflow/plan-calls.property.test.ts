import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { WorkingHours } from '../calendar/definition.ts'
import { madeCandidate, madeVolunteer } from '../testing/made-offer.ts'
import { propertyRuns } from '../testing/property-runs.ts'
import type { Volunteer } from '../volunteers/volunteer.ts'
import { defaultVolunteerRules as rules } from '../volunteers/volunteer-rules.ts'
import type { CallRound } from './call-round.ts'
import { defaultOverflowPolicy as policy } from './overflow-policy.ts'
import { planCalls } from './plan-calls.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
// Two days before clocks go forward in Paris.
const NOW = Date.UTC(2026, 2, 27, 9)
const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata']
const hourOf = (hour: number) => `${String(hour).padStart(2, '0')}:00`

type Call = {
  readonly memberId: string
  readonly at: number
  readonly round: number
  readonly isFollowed: boolean
}

const anyone = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  from: fc.nat(20),
  forHours: fc.integer({ min: 1, max: 24 }),
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }),
  quietFrom: fc.option(fc.nat(23)),
  quietHours: fc.integer({ min: 1, max: 12 }),
})
const hours = (timeZone: string, days: readonly number[], from: string, to: string): WorkingHours => ({
  timeZone,
  weekly: days.map((day) => ({ day, from, to })),
  holidays: [],
  openings: [],
})
const WEEK = [1, 2, 3, 4, 5, 6, 7]
const people = fc.array(anyone, { minLength: 2, maxLength: 8 }).map((drawn) =>
  drawn.map(({ timeZone, from, forHours, days, quietFrom, quietHours }, n) =>
    madeVolunteer({
      memberId: `v${n}`,
      weeklyMinutes: 9_999,
      availability: {
        hours: hours(timeZone, days, hourOf(from), hourOf(Math.min(24, from + forHours))),
        said: null,
        isDisabled: false,
      },
      quietHours:
        quietFrom === null
          ? null
          : hours(timeZone, WEEK, hourOf(quietFrom), hourOf((quietFrom + quietHours) % 24)),
    }),
  ),
)
const steps = fc.array(
  fc.record({
    afterMs: fc.constantFrom(30_000, 3 * MINUTE, 3 * MINUTE, 31 * MINUTE, 2 * HOUR, 4 * HOUR, 5 * HOUR),
    seats: fc.constantFrom(0, 1, 1, 2, 3, 12),
    status: fc.constantFrom('open', 'open', 'open', 'open', 'closed', 'paused'),
    came: fc.constantFrom(0, 0, 1),
    followed: fc.nat(2),
  }),
  { minLength: 10, maxLength: 50 },
)

/** Whether the wall clock of a zone reads a time of the week, read off it and not off a calendar. */
function isWithin({ timeZone, weekly }: WorkingHours, at: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  const yesterday = local.dayOfWeek === 1 ? 7 : local.dayOfWeek - 1
  return weekly.some(({ day, from, to }) => {
    const [begins, ends] = [Number(from.slice(0, 2)), Number(to.slice(0, 2))]
    if (begins < ends) return day === local.dayOfWeek && local.hour >= begins && local.hour < ends
    return (day === local.dayOfWeek && local.hour >= begins) || (day === yesterday && local.hour < ends)
  })
}

test('sla-5.2: whatever happened before, nobody is called out of their hours, too often or twice in a row, from storage either', () => {
  const runs = propertyRuns(400)
  let count = 0
  fc.assert(
    fc.property(people, steps, (team, history) => {
      const ledger: Call[] = []
      let round: CallRound | null = null
      let at = NOW
      for (const { afterMs, seats, status, came, followed } of history) {
        at += afterMs
        const standings = team.map((volunteer: Volunteer) => {
          const own = ledger.filter((call) => call.memberId === volunteer.memberId)
          return {
            volunteer,
            mayPush: true,
            isHelping: false,
            calledAt: own.map((call) => call.at),
            lastCalledRound: own.at(-1)?.round ?? null,
            lastHelpedRound: own.findLast((call) => call.isFollowed)?.round ?? null,
          }
        })
        const need = {
          at,
          status,
          seats,
          came,
          callAcceptRate: null,
          waiting: [madeCandidate('t1')],
          openCalls: ledger
            .map((call, n) => ({ callId: String(n), calledAt: call.at }))
            .filter((call) => at - call.calledAt < 20 * MINUTE),
        } as const
        const planned = planCalls(round, need, standings, { policy, rules })
        const stored = JSON.parse(JSON.stringify(round)) as CallRound | null
        expect(planCalls(stored, need, standings, { policy, rules })).toEqual(planned)
        expect([0, team.length]).toContain(planned.calls.length + planned.notCalled.length)
        for (const { memberId, mode, round: number } of planned.calls) {
          const person = team.find((one) => one.memberId === memberId)!
          expect(isWithin(person.availability.hours!, at)).toBe(true)
          expect(person.quietHours !== null && isWithin(person.quietHours, at)).toBe(false)
          const own = ledger.filter((call) => call.memberId === memberId)
          const within = (ms: number) => own.filter((call) => at - call.at < ms)
          expect(within(mode === 'surge' ? 2 * HOUR : 4 * HOUR)).toEqual([])
          expect(within(DAY).length).toBeLessThan(mode === 'quiet' ? 2 : 12)
          expect(own.map((call) => call.round)).not.toContain(number)
          expect(own.filter((call) => call.isFollowed).map((call) => call.round)).not.toContain(number - 1)
          expect(status).toBe('open')
          expect(seats).toBeGreaterThan(0)
        }
        ledger.push(...planned.calls.map((call, n) => ({ ...call, at, isFollowed: n % 3 === followed })))
        round = planned.round
      }
      count += ledger.length
    }),
    runs,
  )
  // A rule that calls nobody would keep every limit.
  expect(count).toBeGreaterThan(3 * runs.numRuns)
})
