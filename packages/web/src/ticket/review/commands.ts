import { msg } from '@lingui/core/macro'
import type { Command } from '../../commands/command.ts'
import { defineCommand } from '../../commands/command.ts'

/** What can be decided on a reply that waits to be read. */
export interface ReviewState {
  /** The words on the screen are not those of the author any more. */
  isEdited: boolean
  canApprove: boolean
  /** Lets the words leave, as they stand; asks why first where they are not the author's. */
  approve: () => void
  sendBack: () => void
}

export const approveReply = defineCommand<ReviewState>({
  id: 'reply.approve',
  title: msg`Approve the reply`,
  group: 'reply',
  context: 'browse',
  keys: 'shift+r',
  keywords: msg`review read release let go`,
  enabled: ({ canApprove }) => canApprove,
  run: ({ approve }) => approve(),
})

export const returnReply = defineCommand<ReviewState>({
  id: 'reply.return',
  title: msg`Send the reply back`,
  group: 'reply',
  context: 'browse',
  keys: 'shift+b',
  keywords: msg`review return refuse author`,
  run: ({ sendBack }) => sendBack(),
})

export const reviewCommands: readonly Command<ReviewState>[] = [approveReply, returnReply]
