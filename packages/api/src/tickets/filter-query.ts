import type { Lane, TicketStatus } from '@relais/sla'
import { encodeId, findRowId, type NodeType } from '../graphql/ids.ts'
import { Refusal } from '../refusal.ts'
import { TICKET_VIEWS, type TicketFilter, type TicketView } from './ticket-filter.ts'

const LONGEST_QUERY = 1_000
const MOST_VALUES = 50

const LANES: readonly Lane[] = ['doNow', 'plan', 'volunteers', 'later']
const STATUSES: readonly TicketStatus[] = [
  'open',
  'waitingCustomer',
  'hold',
  'resolved',
  'spam',
  'closed',
  'merged',
  'spam',
]

/** Reads one part of a filter from its words; undefined for words that it does not know. */
type ReadPart = (values: string[]) => Partial<TicketFilter> | undefined

/** The grammar of a filter as an address has it: the name of each part, and what may follow it. */
const PARTS: Record<string, ReadPart> = {
  view: ([view, ...rest]) =>
    rest.length === 0 && isOneOf<TicketView>(TICKET_VIEWS)(view) ? { view } : undefined,
  lane: (values) => (values.every(isOneOf(LANES)) ? { lanes: values } : undefined),
  channel: (values) => withIds('Channel', values, (channelIds) => ({ channelIds })),
  network: (values) =>
    values.every((value) => /^[a-z0-9-]{1,40}$/.test(value)) ? { networks: values } : undefined,
  language: (values) =>
    values.every((value) => /^[a-z]{2,3}$/.test(value)) ? { languages: values } : undefined,
  tag: (values) => withIds('Tag', values, (tagIds) => ({ tagIds })),
  status: (values) => (values.every(isOneOf(STATUSES)) ? { statuses: values } : undefined),
  assignee: (values) => withOneId('Member', values, (assigneeId) => ({ assigneeId })),
  contact: (values) => withOneId('Contact', values, (contactId) => ({ contactId })),
  unanswered: ([value, ...rest]) =>
    rest.length === 0 && value === 'true' ? { isUnanswered: true } : undefined,
  from: ([day, ...rest]) => (rest.length === 0 && isDay(day) ? { openedFrom: day } : undefined),
  to: ([day, ...rest]) => (rest.length === 0 && isDay(day) ? { openedTo: day } : undefined),
}

/**
 * The filter that the query string of an address means: `view=all&lane=doNow,plan&unanswered=true`. Refused with
 * FILTER_NOT_UNDERSTOOD and the first part that says nothing, or FILTER_TOO_LONG.
 */
export function parseFilterQuery(query: string): TicketFilter {
  if (query.length > LONGEST_QUERY) {
    throw new Refusal('FILTER_TOO_LONG', 'This filter names too much. Choose fewer channels or tags.', {
      path: ['query'],
      parameters: { max: LONGEST_QUERY },
    })
  }
  const filter: TicketFilter = { view: 'next' }
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(query)) {
    const values = value.split(',')
    const isNew = !seen.has(name) && values.length <= MOST_VALUES
    const part = isNew && Object.hasOwn(PARTS, name) ? PARTS[name]!(values) : undefined
    if (!part) throw notUnderstood(name, value)
    seen.add(name)
    Object.assign(filter, part)
  }
  if (filter.openedFrom && filter.openedTo && filter.openedFrom > filter.openedTo)
    throw notUnderstood('to', filter.openedTo)
  return filter
}

/** The query string of a filter, each part in its place: two filters that mean the same read the same. */
export function writeFilterQuery(filter: TicketFilter): string {
  const ids = (type: NodeType, rows: readonly string[] = []) => rows.map((id) => encodeId(type, id))
  const parts: Record<string, readonly string[]> = {
    view: [filter.view],
    lane: filter.lanes ?? [],
    channel: ids('Channel', filter.channelIds),
    network: filter.networks ?? [],
    language: filter.languages ?? [],
    tag: ids('Tag', filter.tagIds),
    status: filter.statuses ?? [],
    assignee: filter.assigneeId ? ids('Member', [filter.assigneeId]) : [],
    contact: filter.contactId ? ids('Contact', [filter.contactId]) : [],
    unanswered: filter.isUnanswered ? ['true'] : [],
    from: filter.openedFrom ? [filter.openedFrom] : [],
    to: filter.openedTo ? [filter.openedTo] : [],
  }
  return Object.entries(parts)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${[...new Set(values)].toSorted().join(',')}`)
    .join('&')
}

/** True for a day that is in the calendar, `2026-03-01`. */
export function isDay(day: string | undefined): day is string {
  if (day === undefined || !/^[12]\d{3}-\d\d-\d\d$/.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function isOneOf<Value extends string>(known: readonly Value[]) {
  return (value: string | undefined): value is Value => known.some((one) => one === value)
}

function withIds<Type extends NodeType>(
  type: Type,
  values: string[],
  toPart: (ids: NonNullable<ReturnType<typeof findRowId<Type>>>[]) => Partial<TicketFilter>,
): Partial<TicketFilter> | undefined {
  const ids = values.flatMap((value) => findRowId(type, value) ?? [])
  return ids.length === values.length ? toPart(ids) : undefined
}

function withOneId<Type extends NodeType>(
  type: Type,
  values: string[],
  toPart: (id: NonNullable<ReturnType<typeof findRowId<Type>>>) => Partial<TicketFilter>,
): Partial<TicketFilter> | undefined {
  return values.length === 1 ? withIds(type, values, ([id]) => toPart(id!)) : undefined
}

function notUnderstood(name: string, value: string): Refusal {
  const part = `${name}=${value}`.slice(0, 80)
  return new Refusal('FILTER_NOT_UNDERSTOOD', `No list knows “${part}”. Choose the filter again.`, {
    path: ['query'],
    parameters: { part },
  })
}
