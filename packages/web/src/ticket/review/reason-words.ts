import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReviewReason } from '../../graphql/generated/graphql.ts'

/** Why a reviewer changes a reply or sends it back, in the order of the choice. */
export const reasonWords: Record<ReviewReason, MessageDescriptor> = {
  fact: msg({ message: 'Something in it is not so', context: 'review' }),
  charter: msg({ message: 'The charter does not allow it', context: 'review' }),
  privacy: msg({ message: 'It tells too much of somebody', context: 'review' }),
  kindness: msg({ message: 'It could hurt', context: 'review' }),
  style: msg({ message: 'It could be said better', context: 'review' }),
}
