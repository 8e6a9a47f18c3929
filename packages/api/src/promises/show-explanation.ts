import {
  adjustedOutcome,
  type CalendarDefinition,
  type ClockExplanation,
  type ClockOverride,
  listOpenings,
  type MarkOfClock,
  type PromiseHeld,
  type SlaPolicy,
  type Turn,
  WALL_CLOCK,
} from '@relais/sla'

/** A calendar with the name it is kept under. */
export interface NamedCalendar {
  name: string
  definition: CalendarDefinition
}

/** Where the words behind an explanation are found: policies by version, calendars by hash. */
export interface Sources {
  policies: ReadonlyMap<string, SlaPolicy>
  calendars: ReadonlyMap<string, NamedCalendar>
}

/** A turn of a clock with whom and what it names. */
export interface ShownTurn extends Turn {
  ticketId: string
}

/** What a clock was held to, with the row that matched and the hours on the days concerned. */
export interface ShownPromise {
  held: PromiseHeld
  matched: { condition: string; values: string[] }[]
  calendar: {
    name: string | null
    timeZone: string | null
    isAlwaysOpen: boolean
    openings: { from: Date; to: Date }[]
  }
}

/** A mark, whom the policy tells of it, and by its key those who were told. */
export interface ShownMark {
  ticketId: string
  mark: MarkOfClock
  notify: readonly string[]
}

/** An explanation with all that the log alone does not know. */
export interface ShownExplanation {
  ticketId: string
  explained: ClockExplanation
  adjustedOutcome: ReturnType<typeof adjustedOutcome>
  promises: ShownPromise[]
  marks: ShownMark[]
  overrides: readonly ClockOverride[]
}

/** An explanation for a screen: names and hours in place of hashes and versions. */
export function showExplanation(
  ticketId: string,
  explained: ClockExplanation,
  { policies, calendars }: Sources,
  now: number,
): ShownExplanation {
  const { cycle } = explained
  const policy = policyOf(policies, cycle.policyVersion)
  const end = Math.max(cycle.endedAt ?? now, cycle.dueAt ?? 0)
  return {
    ticketId,
    explained,
    adjustedOutcome: adjustedOutcome(cycle, policy?.isOutageExcused ?? false),
    promises: explained.promises.map((held, index) => {
      const until = explained.promises[index + 1]?.from ?? end
      return showPromise(held, policyOf(policies, held.policyVersion), calendars.get(held.calendar), until)
    }),
    marks: explained.marks.map((mark) => ({
      ticketId,
      mark,
      notify: policy?.ladder.find(({ percent }) => percent === mark.percent)?.notify ?? [],
    })),
    overrides: explained.overrides,
  }
}

function policyOf(policies: Sources['policies'], version: string | null): SlaPolicy | undefined {
  return version === null ? undefined : policies.get(version)
}

function showPromise(
  held: PromiseHeld,
  policy: SlaPolicy | undefined,
  calendar: NamedCalendar | undefined,
  until: number,
): ShownPromise {
  const match = held.row === null ? undefined : policy?.rows[held.row]?.match
  const definition = calendar?.definition ?? '24x7'
  const openings = listOpenings(definition, held.from, until)
  return {
    held,
    matched: Object.entries(match ?? {}).map(([condition, values]) => ({
      condition,
      values: values.map((value: string | null) => value ?? 'none'),
    })),
    calendar: {
      name: held.calendar === WALL_CLOCK ? null : (calendar?.name ?? null),
      timeZone: definition === '24x7' ? null : definition.timeZone,
      isAlwaysOpen: openings === null,
      openings: (openings ?? []).map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
    },
  }
}
