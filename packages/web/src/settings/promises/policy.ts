import type {
  ClockTarget,
  Lane,
  PolicyDefinitionInput,
  PolicyTextFragment,
  Priority,
  PublishMode,
  Visibility,
} from '../../graphql/generated/graphql.ts'

/** What a row may ask of a ticket, in the order in which it is read. */
export const conditions = [
  'priority',
  'lane',
  'network',
  'visibility',
  'intent',
  'language',
  'segment',
] as const
export type Condition = (typeof conditions)[number]

/** The promises to the customer. */
export const customerTargets: readonly ClockTarget[] = [
  'firstResponse',
  'nextResponse',
  'resolution',
  'promisedUpdate',
  'publicAcknowledgement',
]
/** What the team promises itself. */
export const teamTargets: readonly ClockTarget[] = ['timeToClaim', 'review']
const everyTarget = [...customerTargets, ...teamTargets]
/** Of these a row says something in any case, if only that nothing is promised. */
const basicTargets: readonly ClockTarget[] = ['firstResponse', 'nextResponse', 'resolution']

export const priorities: readonly Priority[] = ['P0', 'P1', 'P2', 'P3', 'P4']

/** Null among the values is a language that is not clear, or a contact without a segment. */
export type Match = Partial<Record<Condition, readonly (string | null)[]>>
/** A promise: its time and the calendar that counts it. Nothing is promised where the time is null. */
export interface Target {
  budgetMs: number | null
  calendar: string
}
/** One row of the promises while they are written. The key stays its own, wherever it is moved. */
export interface Row {
  key: string
  match: Match
  targets: Partial<Record<ClockTarget, Target>>
}
/** `holder`, `supervisors`, `administrators`, or `member:` and an id. */
export type Recipient = string
/** A step of the ladder. */
export interface Step {
  percent: number
  leadMs: number
  notify: readonly Recipient[]
}
/** What does not stand in rows or steps. */
export type Rules = Pick<
  PolicyDefinitionInput,
  | 'automation'
  | 'doLikesAnswer'
  | 'doesHoldPause'
  | 'onReopen'
  | 'isOutageExcused'
  | 'retargetGraceMs'
  | 'overrides'
>
/** What is promised, while it is written. */
export interface Policy extends Rules {
  rows: readonly Row[]
  ladder: readonly Step[]
}

export const publishModes: readonly PublishMode[] = ['newCycles', 'fromNow', 'replay']

/** A key that no other row has. */
export function newKey(): string {
  return crypto.randomUUID()
}

/** What the server has, in order to be written on. */
export function readPolicy(text: PolicyTextFragment): Policy {
  const { rows, ladder, ...rules } = text
  return {
    ...rules,
    rows: rows.map(({ match, targets }, at) => ({
      key: `row-${at}`,
      match: Object.fromEntries(
        conditions.flatMap((condition) => {
          const values = match[condition]
          return values === null ? [] : [[condition, values]]
        }),
      ),
      targets: Object.fromEntries(
        targets
          .filter(({ target, budgetMs }) => budgetMs !== null || basicTargets.includes(target))
          .map(({ target, budgetMs, calendar }) => [target, { budgetMs, calendar }]),
      ),
    })),
    ladder: ladder.map(({ percent, leadMs, notify }) => ({
      percent,
      leadMs,
      // Somebody who is gone is told nothing any more.
      notify: notify.flatMap(({ who, member }) =>
        who === 'member' ? (member === null ? [] : [`member:${member.id}`]) : [who],
      ),
    })),
  }
}

/** The same for the server. */
export function inputOf({ rows, ladder, ...rules }: Policy): PolicyDefinitionInput {
  return {
    rows: rows.map(({ match, targets }) => ({
      match: {
        ...match,
        priority: match.priority as Priority[] | undefined,
        lane: match.lane as Lane[] | undefined,
        visibility: match.visibility as Visibility[] | undefined,
        network: match.network as string[] | undefined,
        intent: match.intent as string[] | undefined,
        language: match.language && [...match.language],
        segment: match.segment && [...match.segment],
      },
      targets: everyTarget.flatMap((target) => {
        const promised = targets[target]
        return promised === undefined ? [] : [{ target, ...promised }]
      }),
    })),
    ladder: ladder.map(({ percent, leadMs, notify }) => ({
      percent,
      leadMs,
      notify: notify.map((recipient) =>
        recipient.startsWith('member:')
          ? { who: 'member', memberId: recipient.slice('member:'.length) }
          : { who: recipient as 'holder' | 'supervisors' | 'administrators' },
      ),
    })),
    retargetGraceMs: rules.retargetGraceMs,
    automation: rules.automation,
    doLikesAnswer: rules.doLikesAnswer,
    doesHoldPause: rules.doesHoldPause,
    onReopen: rules.onReopen,
    isOutageExcused: rules.isOutageExcused,
    overrides: rules.overrides,
  }
}

/** Whether two say the same. */
export function isSamePolicy(one: Policy, other: Policy): boolean {
  return canonical(one) === canonical(other)
}

function canonical(policy: Policy): string {
  return JSON.stringify(inputOf(policy), (_name, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

/** The rows with one moved by so many places; as they are where it cannot go further. */
export function moveRow(rows: readonly Row[], key: string, by: 1 | -1): readonly Row[] {
  const at = rows.findIndex((row) => row.key === key)
  const to = at + by
  if (at === -1 || to < 0 || to >= rows.length) return rows
  const moved = rows.filter((row) => row.key !== key)
  moved.splice(to, 0, rows[at]!)
  return moved
}

/** The rows with one changed, or with another one at the top, where it comes before those that take everything. */
export function putRow(rows: readonly Row[], row: Row): readonly Row[] {
  return rows.some(({ key }) => key === row.key)
    ? rows.map((one) => (one.key === row.key ? row : one))
    : [row, ...rows]
}

/** The rows with one of them once more, under itself. */
export function duplicateRow(rows: readonly Row[], key: string, newRowKey: string): readonly Row[] {
  return rows.flatMap((row) => (row.key === key ? [row, { ...row, key: newRowKey }] : [row]))
}

/** The ladder with one step in the place of another, or added, in the order in which they come. */
export function putStep(ladder: readonly Step[], before: Step | null, step: Step): readonly Step[] {
  return [...ladder.filter((one) => one !== before), step].sort((one, other) => one.percent - other.percent)
}
