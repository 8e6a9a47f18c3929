import { defaultOverflowPolicy as policy } from '../../packages/sla/src/overflow/overflow-policy.ts'
import type { Criterion } from './criteria.ts'
import type { Figure } from './erlang-table.ts'
import type { Months } from './measure-month.ts'
import type { Watched } from './measure-overflow.ts'
import { MONTH } from './month-model.ts'
import { SCHEMES, type SchemeName } from './schemes.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const one = (value: number) => value.toFixed(1)
const minutes = (ms: number) => one(ms / MINUTE)
const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const rule = (columns: number) => `|${'---|'.repeat(columns)}`
const clock = (ms: number) =>
  `${String(Math.floor(ms / HOUR)).padStart(2, '0')}:${String(Math.floor((ms % HOUR) / MINUTE)).padStart(2, '0')}`

const toThousandths = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(3)) : value

/** What `sla.md` §5.2 has for the schemes that it names: filled, p50, p95, pushes for each task, in a week, Gini. */
const SPECIFIED: Partial<Record<SchemeName, readonly number[]>> = {
  broadcast: [39.9, 0.5, 2.3, 200, 274, 0.5],
  single: [64.9, 6.3, 15.8, 4, 5.8, 0.41],
  waves3: [91.5, 4, 13.6, 8, 11.5, 0.37],
  waves5: [95.6, 3.2, 12.9, 11.3, 16.6, 0.37],
}

/** The page of a run. */
export function describeVolunteers(
  { months, watched, figures }: { months: Months; watched: Watched; figures: readonly Figure[] },
  criteria: readonly Criterion[],
  seeds: number,
): string {
  return [
    '# Volunteers, just enough of them',
    '',
    'Printed by `npm run bench -- volunteers`: simulations that call people with the code that the product runs,',
    '`packages/sla/src/overflow`, by the policy that it comes with. A figure holds for its model alone.',
    '',
    '## What is asked',
    '',
    line(['item', 'asked', 'measured', 'holds']),
    rule(4),
    ...criteria.map(({ number, asked, measured, holds }) =>
      line([number, asked, measured, holds ? 'yes' : '**no**']),
    ),
    '',
    ...ofMonths(months, seeds),
    ...ofBusyDay(watched),
    ...ofCrisis(watched),
    ...ofErlang(figures),
  ].join('\n')
}

function ofMonths(months: Months, seeds: number): string[] {
  const { volunteers, tasksADay, days, leastPropensity, mostPropensity, leastSilence, mostSilence } = MONTH
  const rows = Object.entries(months).map(([name, reached]) => {
    const asked = SPECIFIED[name as SchemeName]
    const beside = (value: number, at: number, digits = 1) => {
      const specified = asked?.[at]
      return value.toFixed(digits) + (specified === undefined ? '' : ` (${specified.toFixed(digits)})`)
    }
    const { filled, worstFilled, p50, p95, pushesPerTask, pushesPerWeek, gini } = reached
    return line([
      SCHEMES[name as SchemeName].name,
      beside(filled, 0),
      one(worstFilled),
      beside(p50 / MINUTE, 1),
      beside(p95 / MINUTE, 2),
      beside(pushesPerTask, 3),
      beside(pushesPerWeek, 4),
      beside(gini, 5, 2),
    ])
  })
  return [
    `## ${days} days, ${tasksADay} tasks a day, ${volunteers} volunteers`,
    '',
    'Each scheme has the same tasks and people; in brackets what the specification has for a scheme that it names.',
    '',
    line([
      'scheme',
      'filled, %',
      'worst seed',
      'waited p50, min',
      'p95',
      'pushes for each task',
      'for each volunteer in a week',
      'Gini of tasks done',
    ]),
    rule(8),
    ...rows,
    '',
    `The mean of ${seeds} seeds from 1000. Whoever hears a push comes with a probability between ${100 * leastPropensity} and ${100 * mostPropensity} %, after ${minutes(MONTH.answerMs)} minutes on`,
    `average; whoever does not get the task by it hears none for ${one(leastSilence / HOUR)} to ${one(mostSilence / HOUR)} hours. A task is given up after ${minutes(MONTH.taskLastsMs)} minutes.`,
    'The model is `bench/volunteers/month-model.ts`.',
    '',
  ]
}

function ofBusyDay({ busy, busyCounts }: Watched): string[] {
  return [
    '## A busy day: S2 of `npm run bench -- routing`, seed 1000',
    '',
    `Looked at every ${policy.checkEveryMs / 1_000} s. Changes under ${busyCounts.length} seeds from 1000: ${busyCounts.join(', ')}.`,
    '',
    line(['at', 'overflow is', 'because']),
    rule(3),
    ...busy.map(({ at, status, reason }) =>
      line([clock(at), status, `\`${reason.code}\` ${JSON.stringify(reason.parameters, toThousandths)}`]),
    ),
    '',
  ]
}

function ofCrisis({ crossedAt, openedByForecastAt, openedAt, crisis }: Watched): string[] {
  const { rounds, mostThere } = crisis
  return [
    '## A crisis: S3, seed 1000, with 200 volunteers to call',
    '',
    `More than ${100 * policy.openAboveShare} % will be late from ${crossedAt / 1_000} s on; overflow opens at ${openedByForecastAt / 1_000} s by the forecast alone, at ${openedAt / 1_000} s with the service level.`,
    `One call in ${1 / policy.callAcceptRate} is followed; ${mostThere} volunteers are there at once at the most, of ${policy.mostSeats} that the policy allows.`,
    '',
    line(['round', 'begins at', 'seats needed at the most', 'calls', 'limit']),
    rule(5),
    ...rounds.map(({ number, beganAt, mostSeats, calls }) =>
      line([
        number,
        clock(beganAt),
        mostSeats,
        calls,
        Math.floor((policy.mostCallsFactor * mostSeats) / policy.callAcceptRate),
      ]),
    ),
    '',
  ]
}

function ofErlang(figures: readonly Figure[]): string[] {
  return [
    '## How long people wait for people: Erlang C, and A where they give up',
    '',
    line(['figure of §5.7', 'stands there', 'computed', 'holds']),
    rule(4),
    ...figures.map(({ about, asked, measured, unit, digits, holds }) =>
      line([
        about,
        `${asked} ${unit}`.trim(),
        `${measured.toFixed(digits + 2)} ${unit}`.trim(),
        holds ? 'yes' : '**no**',
      ]),
    ),
    '',
  ]
}
