import { defaultOverflowPolicy as policy } from '../../packages/sla/src/overflow/overflow-policy.ts'
import type { Figure } from './erlang-table.ts'
import type { Months } from './measure-month.ts'
import type { Watched } from './measure-overflow.ts'

/** One thing that is asked, with what came out. */
export interface Criterion {
  readonly number: string
  readonly asked: string
  readonly measured: string
  readonly holds: boolean
}

/** Everything of `sla.md` §8 part 5 that a simulation can show. */
export function judge(months: Months, watched: Watched, figures: readonly Figure[]): Criterion[] {
  return [...ofMonths(months), ...ofOverflow(watched), ofErlang(figures)]
}

const one = (value: number) => value.toFixed(1)
const seconds = (ms: number) => `${Math.round(ms / 1_000)} s`

function ofMonths({ planned, broadcast }: Months): Criterion[] {
  const { filled, pushesPerTask, pushesPerWeek, gini } = planned
  return [
    { number: '5.3', asked: 'filled ≥ 85 %', measured: `${one(filled)} %`, holds: filled >= 85 },
    {
      number: '5.3',
      asked: '≤ 12 pushes for each task',
      measured: one(pushesPerTask),
      holds: pushesPerTask <= 12,
    },
    {
      number: '5.3',
      asked: '≤ 15 for each volunteer in a week',
      measured: one(pushesPerWeek),
      holds: pushesPerWeek <= 15,
    },
    { number: '5.3', asked: 'Gini ≤ 0.45', measured: gini.toFixed(2), holds: gini <= 0.45 },
    {
      number: '5.3',
      asked: 'pushing everybody at once fills at most half as many, or the model tells nothing',
      measured: `${one(broadcast.filled)} % against ${one(filled)} %`,
      holds: broadcast.filled <= filled / 2,
    },
  ]
}

function ofOverflow({ busy, crossedAt, openedByForecastAt, openedAt, crisis }: Watched): Criterion[] {
  const afterMs = openedByForecastAt - crossedAt
  const shares = crisis.rounds.map(({ calls, mostSeats }) => (calls * policy.callAcceptRate) / mostSeats)
  return [
    {
      number: '5.7',
      asked: 'S2, seed 1000: ≤ 4 changes',
      measured: String(busy.length),
      holds: busy.length <= 4,
    },
    {
      number: '5.7',
      asked: 'S3: open ≤ 90 s after more than 10 % will be late, by the forecast alone',
      measured: `${seconds(afterMs)} after; with the service level ${seconds(openedAt)} after the beginning`,
      holds: afterMs <= 90_000 && openedAt <= openedByForecastAt,
    },
    {
      number: '5.7',
      asked: 'S3: shift calls ≤ 1.5 × seats needed / accept rate in each round, and some',
      measured: `${crisis.rounds.map(({ calls }) => calls).join(', ')} calls: ${shares.map((share) => share.toFixed(2)).join(', ')} ×`,
      holds:
        crisis.rounds.some(({ calls }) => calls > 0) &&
        shares.every((share) => share <= policy.mostCallsFactor),
    },
    {
      number: '5.2',
      asked: 'S3: nobody gets two shift calls within 2 h',
      measured: `${crisis.tooSoon} of ${crisis.rounds.reduce((sum, { calls }) => sum + calls, 0)}`,
      holds: crisis.tooSoon === 0,
    },
  ]
}

function ofErlang(figures: readonly Figure[]): Criterion {
  const held = figures.filter(({ holds }) => holds).length
  return {
    number: '5.8',
    asked: `all ${figures.length} figures of §5.7, to 0.5 % or to the digits given there`,
    measured: String(held),
    holds: held === figures.length,
  }
}
