import { BASIC_METRICS, METRICS, type Metric } from '../clock/metric.ts'
import { type Check, FactError, fields, flag, listOf, oneOf, orNull, text } from '../ticket/field-checks.ts'
import { intent, lane, language, priority, visibility } from '../ticket/ticket-words.ts'
import type { LadderStep, PolicyMatch, PolicyRow, PolicyTarget, Recipient, SlaPolicy } from './policy.ts'
import { PolicyRefusal } from './policy-refusal.ts'
import { coverRows } from './row-coverage.ts'

/** A policy before it has its version. */
export type PolicyDraft = Omit<SlaPolicy, 'version'>

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** A promise shorter than this cannot be kept, one longer than a year is none. */
const LEAST_BUDGET_MS = 1_000
const MOST_BUDGET_MS = 366 * DAY_MS
const MOST_ROWS = 100
/** Each step is a wake for every promise that gets that far. */
const MOST_STEPS = 20
const MOST_LEAD_MS = 30 * DAY_MS
const MOST_PERCENT = 1_000
const MOST_OVERRIDES = 100

/**
 * Reads a policy from outside: `calendars` are the names it may use. Beside every field's own limits, every ticket has
 * its row, every row its tickets, and something is promised to somebody.
 * @throws PolicyRefusal naming the field at fault.
 */
export function parsePolicy(input: unknown, calendars: ReadonlySet<string>): PolicyDraft {
  const draft = readShape(input)
  checkRows(draft.rows, calendars)
  checkCoverage(draft.rows)
  checkLadder(draft.ladder)
  for (const [name, graceMs] of Object.entries(draft.retargetGraceMs))
    checkRange('POLICY_GRACE', `retargetGraceMs.${name}`, graceMs, 0, DAY_MS)
  checkRange('POLICY_OVERRIDES', 'overrides.perTicket', draft.overrides.perTicket, 0, MOST_OVERRIDES)
  checkRange('POLICY_OVERRIDES', 'overrides.longestMs', draft.overrides.longestMs, MINUTE_MS, MOST_LEAD_MS)
  return draft
}

function checkRows(rows: readonly PolicyRow[], calendars: ReadonlySet<string>): void {
  if (rows.length === 0)
    throw new PolicyRefusal('POLICY_NO_ROW', 'rows', 'Add a row: it says what is promised.')
  if (rows.length > MOST_ROWS) {
    throw new PolicyRefusal('POLICY_TOO_MANY_ROWS', 'rows', `Keep to ${MOST_ROWS} rows: join some of them.`, {
      most: MOST_ROWS,
    })
  }
  for (const [index, { match, targets }] of rows.entries()) {
    for (const [condition, values] of Object.entries(match)) {
      if (values.length > 0) continue
      throw new PolicyRefusal(
        'POLICY_CONDITION_EMPTY',
        `rows[${index}].match.${condition}`,
        'Choose at least one value, or take the condition away.',
      )
    }
    for (const [metric, { budgetMs, calendar }] of Object.entries(targets)) {
      const path = `rows[${index}].targets.${metric}`
      if (budgetMs !== null)
        checkRange('POLICY_BUDGET', `${path}.budgetMs`, budgetMs, LEAST_BUDGET_MS, MOST_BUDGET_MS)
      if (calendars.has(calendar)) continue
      throw new PolicyRefusal(
        'POLICY_CALENDAR',
        `${path}.calendar`,
        `There is no calendar ${calendar}. Choose another one, or create it.`,
        { calendar },
      )
    }
  }
  const promised = rows.some(({ targets }) =>
    Object.values(targets).some(({ budgetMs }) => budgetMs !== null),
  )
  if (!promised)
    throw new PolicyRefusal(
      'POLICY_NO_TARGET',
      'rows',
      'Nothing is promised to anybody. Give a time to a row.',
    )
}

function checkCoverage(rows: readonly PolicyRow[]): void {
  const { unreachable, missing } = coverRows(rows.map((row) => row.match))
  if (unreachable[0] !== undefined) {
    throw new PolicyRefusal(
      'POLICY_ROW_UNREACHABLE',
      `rows[${unreachable[0]}]`,
      'No ticket reaches this row: those above take all of its tickets. Move it up, or delete it.',
    )
  }
  if (missing !== null) {
    throw new PolicyRefusal(
      'POLICY_NOT_FOR_ALL',
      'rows',
      'Some tickets have no row. Add one without conditions at the end.',
      missing,
    )
  }
}

function checkLadder(ladder: readonly LadderStep[]): void {
  if (ladder.length > MOST_STEPS) {
    throw new PolicyRefusal('POLICY_TOO_MANY_STEPS', 'ladder', `Keep to ${MOST_STEPS} steps.`, {
      most: MOST_STEPS,
    })
  }
  for (const [index, { percent, leadMs }] of ladder.entries()) {
    const path = `ladder[${index}]`
    checkRange('POLICY_LADDER_PERCENT', `${path}.percent`, percent, 1, MOST_PERCENT)
    // From the due instant on a lead would move the breach.
    checkRange('POLICY_LEAD', `${path}.leadMs`, leadMs, 0, percent < 100 ? MOST_LEAD_MS : 0)
    if (index > 0 && percent <= ladder[index - 1]!.percent) {
      throw new PolicyRefusal(
        'POLICY_LADDER_ORDER',
        `${path}.percent`,
        'The steps rise: each comes later than the one above.',
      )
    }
  }
  if (ladder.some(({ percent }) => percent === 100)) return
  throw new PolicyRefusal(
    'POLICY_LADDER_NO_DUE',
    'ladder',
    'Add the step at 100 percent: it is the moment at which a promise is due.',
  )
}

function checkRange(
  code: 'POLICY_BUDGET' | 'POLICY_LADDER_PERCENT' | 'POLICY_LEAD' | 'POLICY_GRACE' | 'POLICY_OVERRIDES',
  path: string,
  value: number,
  least: number,
  most: number,
): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return
  throw new PolicyRefusal(code, path, `Give a whole number from ${least} to ${most}.`, { least, most })
}

const figure: Check<number> = (value, path) => {
  if (typeof value === 'number') return value
  throw new FactError(path, 'a number')
}

const CONDITIONS: { [Condition in keyof Required<PolicyMatch>]: Check<PolicyMatch[Condition]> } = {
  priority: listOf(priority),
  lane: listOf(lane),
  network: listOf(text),
  visibility: listOf(visibility),
  intent: listOf(intent),
  language: listOf(orNull(language)),
  segment: listOf(orNull(text)),
}

const target: Check<PolicyTarget> = fields({ budgetMs: orNull(figure), calendar: text })

const recipient: Check<Recipient> = (value, path) => {
  if (typeof value === 'string' && /^(holder|supervisors|administrators|member:.+)$/.test(value))
    return value as Recipient
  throw new FactError(path, 'holder, supervisors, administrators or member:<id>')
}

const SHAPE: Check<PolicyDraft> = fields({
  rows: listOf(
    fields({
      match: present(Object.keys(CONDITIONS), (name) => CONDITIONS[name as keyof PolicyMatch], []),
      targets: present(METRICS, () => target, BASIC_METRICS),
    }),
  ),
  ladder: listOf(fields({ percent: figure, leadMs: figure, notify: listOf(recipient) })),
  retargetGraceMs: fields({ P0: figure, P1: figure, P2: figure, P3: figure, P4: figure }),
  automation: oneOf('none', 'acknowledgements', 'all'),
  doLikesAnswer: flag,
  doesHoldPause: flag,
  onReopen: oneOf('continue', 'newCycle'),
  isOutageExcused: flag,
  overrides: fields({ perTicket: figure, longestMs: figure }),
}) as Check<PolicyDraft>

/** Of these names, those that are given; `needed` have to be. */
function present(
  names: readonly string[],
  checkOf: (name: string) => Check<unknown>,
  needed: readonly Metric[],
): Check<Readonly<Record<string, unknown>>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new FactError(path, 'fields')
    const given = value as Readonly<Record<string, unknown>>
    const isNeeded = (name: string) => (needed as readonly string[]).includes(name)
    return Object.fromEntries(
      names
        .filter((name) => given[name] !== undefined || isNeeded(name))
        .map((name) => [name, checkOf(name)(given[name], `${path}.${name}`)]),
    )
  }
}

function readShape(input: unknown): PolicyDraft {
  try {
    return SHAPE(input, 'policy')
  } catch (cause) {
    if (!(cause instanceof FactError)) throw cause
    const path = cause.path.replace(/^policy\.?/, '')
    const expected = cause.message.replace(/^A fact needs (.*) at .*$/, '$1')
    const refusal = new PolicyRefusal(
      'POLICY_SHAPE',
      path,
      `A policy needs ${expected} at ${path || 'its top'}.`,
      {
        expected,
      },
    )
    refusal.cause = cause
    throw refusal
  }
}
