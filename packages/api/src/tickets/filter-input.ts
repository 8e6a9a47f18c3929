import type { TicketFilter as Input } from '../graphql/generated/resolvers.ts'
import { findRowId, type NodeType } from '../graphql/ids.ts'
import { Refusal } from '../refusal.ts'
import { isDay } from './filter-query.ts'
import type { TicketFilter } from './ticket-filter.ts'

/**
 * The filter behind an input; null for one that no ticket can pass, because it names nothing of this organization.
 * Refused with DAY_UNKNOWN for a day that is not in the calendar.
 */
export function toFilter(input: Input): TicketFilter | null {
  const channelIds = rowIds('Channel', input.channelIds)
  const tagIds = rowIds('Tag', input.tagIds)
  const [assigneeId = null] = rowIds('Member', input.assigneeId ? [input.assigneeId] : []) ?? [null]
  const [contactId = null] = rowIds('Contact', input.contactId ? [input.contactId] : []) ?? [null]
  const isNobodys =
    channelIds === null ||
    tagIds === null ||
    (input.assigneeId && !assigneeId) ||
    (input.contactId && !contactId)
  if (isNobodys) return null
  return {
    view: input.view ?? 'next',
    lanes: input.lanes ?? [],
    channelIds,
    networks: input.networks ?? [],
    languages: input.languages ?? [],
    tagIds,
    statuses: input.statuses ?? [],
    assigneeId,
    contactId,
    isUnanswered: input.isUnanswered ?? false,
    openedFrom: day(input.openedFrom, 'openedFrom'),
    openedTo: day(input.openedTo, 'openedTo'),
  }
}

/** The rows behind ids; null when ids are given and none of them is one of this type. */
function rowIds<Type extends NodeType>(type: Type, ids: readonly string[] | null | undefined) {
  const rows = (ids ?? []).flatMap((id) => findRowId(type, id) ?? [])
  return rows.length === 0 && ids && ids.length > 0 ? null : rows
}

function day(given: string | null | undefined, path: string): string | null {
  if (given == null || given === '') return null
  const shown = given.slice(0, 20)
  if (isDay(given)) return given
  throw new Refusal('DAY_UNKNOWN', `“${shown}” is no day. Write it as 2026-03-01.`, {
    path: ['filter', path],
  })
}
