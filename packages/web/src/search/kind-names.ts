import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SearchKind } from '../graphql/generated/graphql.ts'

/** What each kind of result is called above the list. */
export const kindNames: Record<SearchKind, MessageDescriptor> = {
  message: msg({ message: 'Messages', context: 'search' }),
  note: msg({ message: 'Notes', context: 'search' }),
  ticket: msg({ message: 'Tickets', context: 'search' }),
  contact: msg({ message: 'People', context: 'search' }),
}
