import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What can be done on the phone's screen at this moment; what cannot is null. */
export interface HelpOutState {
  take: (() => void) | null
  skip: (() => void) | null
  next: (() => void) | null
  answer: (() => void) | null
  handBack: (() => void) | null
  ask: (() => void) | null
}

export const nextCard = defineCommand<HelpOutState>({
  id: 'card.next',
  title: msg`Look for a card`,
  group: 'ticket',
  context: 'browse',
  keys: 'n',
  enabled: ({ next }) => next !== null,
  run: ({ next }) => next?.(),
})

export const takeCard = defineCommand<HelpOutState>({
  id: 'card.take',
  title: msg`Answer this card`,
  group: 'ticket',
  context: 'browse',
  keys: 'r',
  enabled: ({ take }) => take !== null,
  run: ({ take }) => take?.(),
})

export const skipCard = defineCommand<HelpOutState>({
  id: 'card.skip',
  title: msg`Pass this card over`,
  group: 'ticket',
  context: 'browse',
  keys: 'x',
  enabled: ({ skip }) => skip !== null,
  run: ({ skip }) => skip?.(),
})

export const answerCard = defineCommand<HelpOutState>({
  id: 'card.answer',
  title: msg`Hand in what is written`,
  group: 'reply',
  context: 'write',
  keys: 'mod+enter',
  enabled: ({ answer }) => answer !== null,
  run: ({ answer }) => answer?.(),
})

export const handBackCard = defineCommand<HelpOutState>({
  id: 'card.handBack',
  title: msg`Give the card back, with what is written`,
  group: 'ticket',
  context: 'browse',
  keys: 'b',
  enabled: ({ handBack }) => handBack !== null,
  run: ({ handBack }) => handBack?.(),
})

export const askTheHouse = defineCommand<HelpOutState>({
  id: 'card.ask',
  title: msg`Ask the house about this card`,
  group: 'ticket',
  context: 'browse',
  keys: 'a',
  enabled: ({ ask }) => ask !== null,
  run: ({ ask }) => ask?.(),
})

export const helpOutCommands: readonly Command<HelpOutState>[] = [
  nextCard,
  takeCard,
  skipCard,
  answerCard,
  handBackCard,
  askTheHouse,
]

/** On a screen on which nothing of this can be done. */
export const IDLE: HelpOutState = {
  take: null,
  skip: null,
  next: null,
  answer: null,
  handBack: null,
  ask: null,
}
