/**
 * The model of `bench routing`, in one place. What the specification leaves open is marked "chosen": one plausible value
 * each, the same for every policy.
 */
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A kind of post. Urgency (the target) and importance (the weight) are apart on purpose. */
export interface PostClass {
  readonly name: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly about: string
  /** Its part of all posts. */
  readonly share: number
  readonly targetMs: number
  readonly weight: number
  /** What an answer takes somebody of the care team, on average and as the policies expect. */
  readonly handlingMs: number
  readonly band: 0 | 1
  /** Which volunteers may take these posts; the care team may take all. */
  readonly volunteers: 'none' | 'half' | 'all'
  /** Chosen: whether words found for all answer it. Danger and a matter of somebody's own need an answer of their own. */
  readonly isClusterable: boolean
}

const DANGER = { band: 0, volunteers: 'none', isClusterable: false } as const
const OWN = { band: 1, volunteers: 'none', isClusterable: false } as const
const ALIKE = { band: 1, volunteers: 'all', isClusterable: true } as const

export const CLASSES: readonly PostClass[] = [
  {
    name: 'A',
    about: 'safety, legal',
    share: 0.03,
    targetMs: 15 * MINUTE,
    weight: 40,
    handlingMs: 5 * MINUTE,
    ...DANGER,
  },
  {
    name: 'B',
    about: 'important, not urgent',
    share: 0.07,
    targetMs: 8 * HOUR,
    weight: 20,
    handlingMs: 12 * MINUTE,
    ...OWN,
  },
  {
    name: 'C',
    about: 'urgent, not important',
    share: 0.3,
    targetMs: 20 * MINUTE,
    weight: 2,
    handlingMs: 3 * MINUTE,
    ...ALIKE,
  },
  {
    name: 'D',
    about: 'public complaint',
    share: 0.15,
    targetMs: HOUR,
    weight: 8,
    handlingMs: 6 * MINUTE,
    ...ALIKE,
    volunteers: 'half',
  },
  {
    name: 'E',
    about: 'question',
    share: 0.25,
    targetMs: 4 * HOUR,
    weight: 3,
    handlingMs: 4 * MINUTE,
    ...ALIKE,
  },
  {
    name: 'F',
    about: 'mention',
    share: 0.2,
    targetMs: 12 * HOUR,
    weight: 1,
    handlingMs: 2 * MINUTE,
    ...ALIKE,
  },
]

/** The handling time of a post on average. */
export const MEAN_HANDLING_MS = CLASSES.reduce((sum, { share, handlingMs }) => sum + share * handlingMs, 0)

/** Handling times are log-normal around their mean, with this ratio of deviation to mean. */
export const HANDLING_VARIATION = 0.6
/** A volunteer needs this many times as long. */
export const VOLUNTEER_FACTOR = 1.5

/**
 * Posts about one cause, answered by a template. It is approved ten minutes after the beginning and takes 0.35 minutes a
 * post (sla.md §5.7). Chosen: posts from before are answered one by one, as is the rest of them.
 */
export const CLUSTER = { share: 0.75, from: 10 * MINUTE, handlingMs: 0.35 * MINUTE } as const

/**
 * Volunteers stay 30 to 90 minutes. Chosen: each comes once, at any instant of the first two hours alike, so that when most
 * is to be done about half of them are there, as §5.7 counts.
 */
export const VOLUNTEERS = { comeWithin: 2 * HOUR, leastStay: 30 * MINUTE, longestStay: 90 * MINUTE } as const

/**
 * A day in load, where 1 keeps everybody busy. Chosen: a quarter at night, and two peaks of the 1.35 that §4.5 names, at
 * noon and in the evening.
 */
export function loadOfDay(at: number): number {
  const hour = (at / HOUR) % 24
  const peak = (around: number, width: number) => 1.1 * Math.exp(-(((hour - around) / width) ** 2) / 2)
  return 0.25 + peak(12, 1.5) + peak(18.5, 2)
}
const HIGHEST_LOAD = 1.4

/** What happens, to whom. */
export interface Scenario {
  readonly name: string
  readonly about: string
  readonly core: number
  readonly volunteers: number
  readonly isClustered: boolean
  readonly lastsMs: number
  /** Posts for each ms at an instant after the beginning, and the most there ever are. */
  readonly rateAt: (at: number) => number
  readonly highestRate: number
  readonly seeds: number
}

interface Setting {
  readonly name: string
  readonly about: string
  readonly core: number
  readonly hours: number
  readonly seeds?: number
  readonly volunteers?: number
  readonly isClustered?: boolean
}

const scenario = (setting: Setting, highestRate: number, rateAt: (at: number) => number): Scenario => ({
  volunteers: 0,
  isClustered: false,
  seeds: 30,
  ...setting,
  lastsMs: setting.hours * HOUR,
  highestRate,
  rateAt,
})

/** Posts for each ms that keep so many people busy to this degree. */
const rateOf = (load: number, core: number) => (load * core) / MEAN_HANDLING_MS
const steady = (load: number, setting: Setting) =>
  scenario(setting, rateOf(load, setting.core), () => rateOf(load, setting.core))

const LOAD_A_DAY = Array.from({ length: 1_440 }, (_, minute) => loadOfDay(minute * MINUTE)).reduce(
  (sum, load) => sum + load * MINUTE,
  0,
)
const quiet = 60 / LOAD_A_DAY
const crisis = { core: 6, hours: 1 }
const posted = 5_000 / HOUR

export const SCENARIOS: readonly Scenario[] = [
  scenario(
    { name: 'S1', about: 'quiet 60/d, 2 p.', core: 2, hours: 7 * 24 },
    quiet * HIGHEST_LOAD,
    (at) => quiet * loadOfDay(at),
  ),
  scenario(
    { name: 'S2', about: 'busy, peaks ρ≈1.35, 8 p.', core: 8, hours: 24 },
    rateOf(HIGHEST_LOAD, 8),
    (at) => rateOf(loadOfDay(at), 8),
  ),
  scenario({ name: 'S3', about: 'crisis 5,000/h, 6 core', ...crisis }, posted, () => posted),
  scenario({ name: 'S3b', about: '+ clustering 75 %', ...crisis, isClustered: true }, posted, () => posted),
  scenario(
    { name: 'S3c', about: '+ clustering + 60 volunteers', ...crisis, isClustered: true, volunteers: 60 },
    posted,
    () => posted,
  ),
  steady(1.3, { name: 'S4', about: 'ρ=1.3, 8 h, 10 p.', core: 10, hours: 8 }),
  // Chosen: ten people in S5 and S6 too.
  steady(1.15, { name: 'S5', about: 'ρ=1.15, 72 h', core: 10, hours: 72, seeds: 5 }),
  steady(1.3, { name: 'S6', about: 'ρ=1.3, 72 h', core: 10, hours: 72, seeds: 5 }),
]

/** The first of the seeds; the others follow it. */
export const FIRST_SEED = 1_000
