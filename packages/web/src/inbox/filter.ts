import type { Lane, TicketFilter, TicketStatus, TicketView } from '../graphql/generated/graphql.ts'
import { lanes } from '../signs/lane.tsx'
import { statusWords, viewNames } from '../signs/ticket-words.ts'

/**
 * What narrows a view; it is the address, so that a link shows the same list. Several values of one part are separated by
 * commas. `unknown` holds what an address asked and nobody understands: it is shown, not dropped.
 */
export interface InboxSearch {
  lane?: string
  channel?: string
  network?: string
  language?: string
  tag?: string
  status?: string
  assignee?: string
  contact?: string
  unanswered?: true
  from?: string
  to?: string
  unknown?: string
}

/** The languages that tickets are told apart by. */
export const filterLanguages = ['fr', 'en', 'ar'] as const

export const filterStatuses = Object.keys(statusWords) as TicketStatus[]

export function isView(value: unknown): value is TicketView {
  return typeof value === 'string' && Object.hasOwn(viewNames, value)
}

/** The values of one part of the address. */
export function valuesOf(part: string | undefined): string[] {
  return part === undefined ? [] : part.split(',').filter(Boolean)
}

/** The part with a value more, or without it if it was there; undefined when none is left. */
export function toggleValue(part: string | undefined, value: string): string | undefined {
  const values = valuesOf(part)
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return next.length > 0 ? next.join(',') : undefined
}

const MOST_UNKNOWN = 200

const ofList = (known: readonly string[]) => (value: string) => known.includes(value)
const isId = (value: string) => /^[\w-]{8,200}$/.test(value)
/** A day of the calendar; a date that rolls over into the next month, as 31 February does, is none. */
function isDay(value: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(value)) return false
  const date = new Date(`${value}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** What each part of an address may be made of, and whether it takes several values. */
const GRAMMAR: Record<string, { fits: (value: string) => boolean; isList?: true }> = {
  lane: { fits: ofList(lanes), isList: true },
  channel: { fits: isId, isList: true },
  network: { fits: (value) => /^[a-z0-9-]{1,40}$/.test(value), isList: true },
  language: { fits: (value) => /^[a-z]{2,3}$/.test(value), isList: true },
  tag: { fits: isId, isList: true },
  status: { fits: ofList(filterStatuses), isList: true },
  assignee: { fits: isId },
  contact: { fits: isId },
  unanswered: { fits: (value) => value === 'true' },
  from: { fits: isDay },
  to: { fits: isDay },
}

/** The filter of an address. What is not understood is kept aside, in words that a person can read. */
export function readSearch(raw: Record<string, unknown>): InboxSearch {
  const known: Record<string, string | true> = {}
  const unknown = typeof raw['unknown'] === 'string' ? raw['unknown'].split(' ') : []
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'unknown' || value === undefined) continue
    const rule = Object.hasOwn(GRAMMAR, name) ? GRAMMAR[name] : undefined
    const values = rule?.isList ? valuesOf(textOf(value)) : [textOf(value)]
    const fitting = rule ? values.filter(rule.fits) : []
    const others = rule ? values.filter((one) => !rule.fits(one)) : [textOf(value)]
    if (fitting.length > 0) known[name] = name === 'unanswered' ? true : fitting.join(',')
    if (others.length > 0) unknown.push(`${name}=${others.join(',')}`)
  }
  return {
    ...known,
    ...(unknown.length > 0 && { unknown: [...new Set(unknown)].join(' ').slice(0, MOST_UNKNOWN) }),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Whether anything narrows the view. */
export function isFiltered({ unknown: _unknown, ...search }: InboxSearch): boolean {
  return Object.values(search).some((value) => value !== undefined)
}

/** The filter as the API takes it. */
export function filterOf(view: TicketView, search: InboxSearch): TicketFilter {
  const some = <Name extends keyof TicketFilter>(name: Name, part: string | undefined) => {
    const values = valuesOf(part)
    return values.length > 0 ? { [name]: values } : {}
  }
  return {
    view,
    ...some('lanes', search.lane),
    ...some('channelIds', search.channel),
    ...some('networks', search.network),
    ...some('languages', search.language),
    ...some('tagIds', search.tag),
    ...some('statuses', search.status),
    ...(search.assignee !== undefined && { assigneeId: search.assignee }),
    ...(search.contact !== undefined && { contactId: search.contact }),
    ...(search.unanswered && { isUnanswered: true }),
    ...(search.from !== undefined && { openedFrom: search.from }),
    ...(search.to !== undefined && { openedTo: search.to }),
  }
}

/** The filter as it is saved, its parts in one order: two that ask the same read the same. */
export function queryOf(view: TicketView, { unknown: _unknown, ...search }: InboxSearch): string {
  const parts = Object.keys(GRAMMAR).flatMap((name) => {
    const value = search[name as keyof typeof search]
    if (value === undefined) return []
    return [`${name}=${valuesOf(String(value)).toSorted().join(',')}`]
  })
  return [`view=${view}`, ...parts].join('&')
}

/** Where a saved filter leads. */
export function placeOf(query: string): { view: TicketView; search: InboxSearch } {
  const { view, ...rest } = Object.fromEntries(new URLSearchParams(query))
  return { view: isView(view) ? view : 'next', search: readSearch(rest) }
}

export function isLane(value: string): value is Lane {
  return lanes.some((lane) => lane === value)
}
