import { msg } from '@lingui/core/macro'
import type { Command } from '../../../commands/command.ts'
import { defineCommand } from '../../../commands/command.ts'

/** What the command acts upon that keeps what a ticket taught. */
export interface CardState {
  hasEnded: boolean
  may: readonly string[]
  open: () => void
}

export const writeCard = defineCommand<CardState>({
  id: 'card.write',
  title: msg`Keep what helped as a knowledge card`,
  group: 'ticket',
  context: 'browse',
  keys: 'w',
  keywords: msg`knowledge card answer question`,
  enabled: ({ hasEnded, may }) => hasEnded && may.includes('writeCardFromTicket'),
  run: ({ open }) => open(),
})

export const cardCommands: readonly Command<CardState>[] = [writeCard]
