import type { SearchKind } from '../graphql/generated/graphql.ts'

/** What is searched for: the address, so that a link shows the same and the way back leads to it. */
export interface SearchAddress {
  q?: string
  kind?: SearchKind
}

export const searchKinds: readonly SearchKind[] = ['message', 'note', 'ticket', 'contact']

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
