import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EnquiryKind } from '../graphql/generated/graphql.ts'

/** What each kind of enquiry is called. */
export const kindWords: Record<EnquiryKind, MessageDescriptor> = {
  job: msg({ message: 'Job enquiry', context: 'enquiry' }),
  purchase: msg({ message: 'Buying interest', context: 'enquiry' }),
}
