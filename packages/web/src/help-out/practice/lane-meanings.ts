import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Lane } from '../../graphql/generated/graphql.ts'

/** What belongs in a lane, in as few words as somebody who learns needs. */
export const laneMeanings: Record<Lane, MessageDescriptor> = {
  doNow: msg`urgent and important`,
  plan: msg`important, and can wait for the right person`,
  volunteers: msg`urgent, and easy to answer`,
  later: msg`neither urgent nor important`,
}
