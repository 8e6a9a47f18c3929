import { type OverflowPolicy, defaultOverflowPolicy } from './overflow-policy.ts'
import { OverflowRefusal } from './overflow-refusal.ts'

type Figure = Exclude<keyof OverflowPolicy, 'waveSizes'>
type Limits = { readonly least: number; readonly most: number; readonly isWhole: boolean }

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const whole = (least: number, most: number): Limits => ({ least, most, isWhole: true })
const part = (least: number, most = 1): Limits => ({ least, most, isWhole: false })

/** Seconds are allowed wherever a rehearsal may not wait for minutes. */
const LIMITS: Readonly<Record<Figure, Limits>> = {
  checkEveryMs: whole(SECOND_MS, 10 * MINUTE_MS),
  horizonMs: whole(MINUTE_MS, 8 * HOUR_MS),
  openAboveShare: part(0.01),
  openChecks: whole(1, 20),
  closeBelowShare: part(0),
  calmMs: whole(SECOND_MS, DAY_MS),
  openBelowLevel: part(0),
  closeFromLevel: part(0),
  levelWithinMs: whole(SECOND_MS, DAY_MS),
  lookBackMs: whole(MINUTE_MS, 7 * DAY_MS),
  leastOpenMs: whole(0, DAY_MS),
  leastClosedMs: whole(0, DAY_MS),
  volunteerPace: part(0.1, 2),
  cardAcceptRate: part(0.05),
  callAcceptRate: part(0.05),
  mostSeats: whole(0, 1_000),
  surgeFromSeats: whole(1, 1_000),
  waveEveryMs: whole(SECOND_MS, HOUR_MS),
  roundEveryMs: whole(SECOND_MS, DAY_MS),
  coolDownMs: whole(0, 7 * DAY_MS),
  mostCallsADay: whole(1, 10),
  cardMs: whole(MINUTE_MS, HOUR_MS),
  shiftMs: whole(MINUTE_MS, 4 * HOUR_MS),
  shiftEveryMs: whole(0, 7 * DAY_MS),
  mostCallsFactor: part(1, 3),
  callLastsMs: whole(SECOND_MS, HOUR_MS),
  recallAfterExpiries: whole(1, 10),
  recallFromUrgencyRise: whole(1, 100),
  netHelpWindowMs: whole(DAY_MS, 366 * DAY_MS),
  netHelpLeastReplies: whole(1, 1_000),
}
const FIGURES = Object.keys(LIMITS) as readonly Figure[]
const FIELDS: readonly string[] = [...FIGURES, 'waveSizes']
const MOST_WAVES = 10
const MOST_IN_WAVE = 20

/**
 * The policy of an organization, from what it wrote down: what is left out stays as shipped.
 * @throws OverflowRefusal that names the field at fault and says what to do.
 */
export function parseOverflowPolicy(draft: unknown): OverflowPolicy {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft))
    throw new OverflowRefusal('OVERFLOW_SHAPE', '', 'Write fields with values.')
  const given = draft as Readonly<Record<string, unknown>>
  for (const field of Object.keys(given)) {
    if (FIELDS.includes(field)) continue
    const name = field.slice(0, 50)
    throw new OverflowRefusal(
      'OVERFLOW_UNKNOWN',
      name,
      `There is no ${name} here: take one of ${FIELDS.join(', ')}.`,
      {
        name,
      },
    )
  }
  const figures = Object.fromEntries(
    FIGURES.map((field) => [
      field,
      numberIn(field in given ? given[field] : defaultOverflowPolicy[field], field, LIMITS[field]),
    ]),
  ) as Record<Figure, number>
  const policy = { ...figures, waveSizes: wavesOf(given['waveSizes']) }
  refuseContradictions(policy)
  return policy
}

function wavesOf(value: unknown): readonly number[] {
  if (value === undefined) return defaultOverflowPolicy.waveSizes
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_WAVES)
    throw new OverflowRefusal('OVERFLOW_WAVES', 'waveSizes', `Give the sizes of 1 to ${MOST_WAVES} waves.`, {
      most: MOST_WAVES,
    })
  return value.map((size, at) => numberIn(size, `waveSizes[${at}]`, whole(1, MOST_IN_WAVE)))
}

/** What is right by itself and wrong together: overflow that flaps, or that never opens or ends. */
function refuseContradictions(policy: OverflowPolicy): void {
  const { openAboveShare, closeBelowShare, openBelowLevel, closeFromLevel } = policy
  if (closeBelowShare >= openAboveShare)
    throw new OverflowRefusal(
      'OVERFLOW_MARKS',
      'closeBelowShare',
      `Let it close below a smaller share than it opens above, which is ${openAboveShare}: between the two it stays as it is.`,
      { openAboveShare },
    )
  if (closeFromLevel < openBelowLevel)
    throw new OverflowRefusal(
      'OVERFLOW_LEVELS',
      'closeFromLevel',
      `Let it close from at least the level below which it opens, which is ${openBelowLevel}.`,
      { openBelowLevel },
    )
  const { calmMs, checkEveryMs, waveSizes, waveEveryMs, roundEveryMs } = policy
  if (calmMs < checkEveryMs)
    throw new OverflowRefusal(
      'OVERFLOW_CALM',
      'calmMs',
      `Let calm last for at least one check, which comes every ${checkEveryMs} ms.`,
      { checkEveryMs },
    )
  const wavesMs = waveSizes.length * waveEveryMs
  if (roundEveryMs < wavesMs)
    throw new OverflowRefusal(
      'OVERFLOW_ROUND',
      'roundEveryMs',
      `Leave a round the time for its waves: they take ${wavesMs} ms.`,
      { wavesMs },
    )
}

function numberIn(value: unknown, path: string, { least, most, isWhole }: Limits): number {
  const isFine = typeof value === 'number' && value >= least && value <= most
  if (isFine && (!isWhole || Number.isSafeInteger(value))) return value
  throw new OverflowRefusal(
    isWhole ? 'OVERFLOW_WHOLE' : 'OVERFLOW_NUMBER',
    path,
    `Give ${path} a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}.`,
    { field: path, least, most },
  )
}
