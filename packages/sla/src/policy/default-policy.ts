import type { CalendarDefinition } from '../calendar/definition.ts'
import type { Priority } from '../triage/triage.ts'
import type { LadderStep, PolicyRow, SlaPolicy } from './policy.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/**
 * The two calendars that the default policy names: `24x7`, and `extended`, every day from 7 to 22 in the organization's
 * zone, holidays included.
 */
export function defaultCalendars(
  timeZone: string,
): Readonly<Record<'24x7' | 'extended', CalendarDefinition>> {
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '07:00', to: '22:00' }))
  return { '24x7': '24x7', extended: { timeZone, weekly, holidays: [], openings: [] } }
}

/**
 * Half of the time turns the sign amber; whoever works on the ticket is told before it is late; from then on it climbs to
 * the supervisors, and to the administrators.
 */
export const defaultLadder: readonly LadderStep[] = [
  { percent: 50, leadMs: 0, notify: [] },
  { percent: 80, leadMs: 0, notify: ['holder'] },
  { percent: 100, leadMs: 0, notify: ['holder', 'supervisors'] },
  { percent: 150, leadMs: 0, notify: ['supervisors'] },
  { percent: 200, leadMs: 0, notify: ['administrators'] },
]

/** The promises a new organization starts with, public and private alike: customers on a phone expect minutes. */
export const defaultPolicy: SlaPolicy = {
  version: 'default-1',
  rows: [
    row('P0', '24x7', 10, 4),
    row('P1', '24x7', 15, 4),
    row('P2', 'extended', 30, 8),
    row('P3', 'extended', 60, 24),
    row('P4', 'extended', 240, null),
  ],
  ladder: defaultLadder,
  retargetGraceMs: {
    P0: 10 * MINUTE_MS,
    P1: 10 * MINUTE_MS,
    P2: 5 * MINUTE_MS,
    P3: 5 * MINUTE_MS,
    P4: 5 * MINUTE_MS,
  },
  automation: 'none',
  doLikesAnswer: false,
  doesHoldPause: false,
  onReopen: 'continue',
  isOutageExcused: false,
  overrides: { perTicket: 5, longestMs: 24 * HOUR_MS },
}

function row(
  priority: Priority,
  calendar: string,
  answerMinutes: number,
  resolutionHours: number | null,
): PolicyRow {
  const answer = { budgetMs: answerMinutes * MINUTE_MS, calendar }
  const resolution = { budgetMs: resolutionHours === null ? null : resolutionHours * HOUR_MS, calendar }
  // A third of the time for the hand that takes it, a third for the eyes that read what it wrote.
  const inTeam = { budgetMs: Math.floor(answerMinutes / 3) * MINUTE_MS, calendar }
  return {
    match: { priority: [priority] },
    targets: {
      firstResponse: answer,
      nextResponse: answer,
      resolution,
      timeToClaim: inTeam,
      review: inTeam,
    },
  }
}
