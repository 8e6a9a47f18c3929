import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { TicketLinkKind } from '../../graphql/generated/graphql.ts'

/** What two linked tickets are to each other. */
export const linkWords: Record<TicketLinkKind, MessageDescriptor> = {
  related: msg({ message: 'Related', context: 'link between tickets' }),
  sameCause: msg({ message: 'Same cause', context: 'link between tickets' }),
  duplicate: msg({ message: 'Duplicate', context: 'link between tickets' }),
}
