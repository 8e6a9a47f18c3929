import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { SearchKind } from '../graphql/generated/graphql.ts'

/** What is searched for: the address, so that a link shows the same and the way back leads to it. */
export interface SearchAddress {
  q?: string
  kind?: SearchKind
}

export const kindNames: Record<SearchKind, MessageDescriptor> = {
  message: msg({ message: 'Messages', context: 'search' }),
  note: msg({ message: 'Notes', context: 'search' }),
  ticket: msg({ message: 'Tickets', context: 'search' }),
  contact: msg({ message: 'People', context: 'search' }),
}

export const searchKinds = Object.keys(kindNames) as SearchKind[]

const LONGEST = 200

/** The search of an address. A number that the router read as one is a text here. */
export function readSearchAddress(raw: Record<string, unknown>): SearchAddress {
  const text = typeof raw['q'] === 'number' ? String(raw['q']) : raw['q']
  const kind = searchKinds.find((one) => one === raw['kind'])
  return {
    ...(typeof text === 'string' && text !== '' && { q: text.slice(0, LONGEST + 1) }),
    ...(kind !== undefined && { kind }),
  }
}
