import { compileCalendar } from '../calendar/compile-calendar.ts'
import type { CalendarDefinition } from '../calendar/definition.ts'
import type { Metric } from '../clock/metric.ts'
import type {
  Actor,
  FactOf,
  TargetSet,
  Targets,
  TicketFact,
  TicketFactType,
  TicketStatus,
} from '../ticket/facts.ts'
import { parseFact } from '../ticket/parse-fact.ts'

/** Monday 14 September 2026, 10:00 in Paris. */
export const START = Date.parse('2026-09-14T08:00:00Z')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** Minutes after START as an instant. */
export const at = (minutes: number) => START + minutes * MINUTE

const OFFICE: CalendarDefinition = {
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5].flatMap((day) => [
    { day, from: '09:00', to: '12:30' },
    { day, from: '13:30', to: '18:00' },
  ]),
  holidays: [],
  openings: [],
}
const HORIZON = { from: at(-10_000), to: at(40_000) }

/** Two calendars under names for hashes: `always`, and `office` in Paris with a lunch break. */
export const CALENDARS = new Map([
  ['always', compileCalendar('24x7', HORIZON)],
  ['office', compileCalendar(OFFICE, HORIZON)],
])

/** Promises in minutes; null promises nothing. */
export function targets(
  minutes: Partial<Record<Metric, number | null>> = {},
  calendar = 'always',
  rest: Partial<Targets> = {},
): Targets {
  const inMinutes = (given: number | null) => ({
    budgetMs: given === null ? null : given * MINUTE,
    calendar,
  })
  const usual = { firstResponse: 30, nextResponse: 30, resolution: 240 }
  const metrics = Object.entries({ ...usual, ...minutes }).map(([metric, given]) => [
    metric,
    inMinutes(given),
  ])
  return {
    policyVersion: 'policy-1',
    retargetGraceMs: 5 * MINUTE,
    marks: [50, 80, 100, 150, 200],
    metrics: Object.fromEntries(metrics) as TargetSet,
    ...rest,
  }
}

type Envelope = { recordedAt?: number; dedupKey?: string; actor?: Actor; seq?: number; origin?: string }
type MessageBody = Partial<FactOf<'customer.message'>['body']>

/** Writes the facts of one ticket; instants are minutes after START, each fact goes through `parseFact`. */
export function ticketLog() {
  let seq = 0
  const fact = <Type extends TicketFactType>(
    type: Type,
    minutes: number,
    body: FactOf<Type>['body'],
    { recordedAt, ...rest }: Envelope = {},
  ): TicketFact => {
    seq += 1
    return parseFact({
      type,
      seq,
      effectiveAt: at(minutes),
      recordedAt: recordedAt === undefined ? at(minutes) : at(recordedAt),
      actor: 'system',
      dedupKey: `${type}:${seq}`,
      ...rest,
      body,
    })
  }
  return {
    fact,
    message: (minutes: number, body: MessageBody = {}, rest: Envelope = {}) =>
      fact(
        'customer.message',
        minutes,
        {
          messageId: `m${minutes}`,
          visibility: 'public',
          receivedAt: at(rest.recordedAt ?? minutes),
          intent: 'question',
          confidence: 0.8,
          isBackfill: false,
          ...body,
        },
        { actor: 'customer', ...rest },
      ),
    thanks: (minutes: number) =>
      fact('customer.message', minutes, {
        messageId: `m${minutes}`,
        visibility: 'public',
        receivedAt: at(minutes),
        intent: 'closing_ack',
        confidence: 0.95,
        isBackfill: false,
      }),
    deleted: (minutes: number, messageId: string) => fact('customer.deleted', minutes, { messageId }),
    reply: (minutes: number, by: 'core' | 'volunteer' | 'automation' = 'core', rest: Envelope = {}) =>
      fact('reply', minutes, { replyId: `r${minutes}`, visibility: 'public', by }, rest),
    native: (minutes: number, rest: Envelope = {}) =>
      fact(
        'reply.native',
        minutes,
        { replyId: `n${minutes}`, visibility: 'public' },
        { actor: 'native', ...rest },
      ),
    unsent: (minutes: number, replyId: string) => fact('reply.deleted', minutes, { replyId }),
    status: (minutes: number, status: Exclude<TicketStatus, 'merged'>, until: number | null = null) =>
      fact('status.set', minutes, { status, until: until === null ? null : at(until), reason: null }),
    promise: (minutes: number, body: Targets = targets()) => fact('target.set', minutes, body),
    /** A person promises to come back by `until`. */
    comeBack: (minutes: number, until: number, promiseId = 'p1', replyId: string | null = null) =>
      fact('update.promised', minutes, { promiseId, dueAt: at(until), replyId }),
    withdrawn: (minutes: number, promiseId = 'p1') =>
      fact('update.withdrawn', minutes, { promiseId, reason: 'x' }),
    scored: (minutes: number, scores: Partial<FactOf<'triage.scored'>['body']> = {}) =>
      fact('triage.scored', minutes, {
        urgency: 50,
        importance: 15,
        band: 1,
        lane: 'volunteers',
        priority: 'P3',
        intent: 'question',
        language: 'fr',
        reasons: [],
        version: 'rules-1',
        ...scores,
      }),
  }
}
