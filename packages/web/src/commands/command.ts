import type { MessageDescriptor } from '@lingui/core'

/**
 * Where a command listens: `browse` while nobody is typing, `selection` the same while rows are selected (it is offered
 * only then, and its keys come before those of `browse`, so that one key does to several what it does to one), `write`
 * while the composer has the focus, `anywhere` in all of them (its keys need a modifier, or they would be letters).
 */
export type CommandContext = 'browse' | 'selection' | 'write' | 'anywhere'

/** The headings of the shortcut sheet and the palette, in this order. */
export const commandGroups = ['go', 'list', 'ticket', 'reply', 'console', 'settings'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** One thing a person can do: the same value makes the key, the button, the menu row, the tooltip and the sheet. */
export interface Command<State = void> {
  /** `ticket.assign.me`: also the name by which a test or a support mail speaks of it. */
  id: string
  title: MessageDescriptor
  group: CommandGroup
  context: CommandContext
  /** Strokes separated by a space, each `key` or `mod+key`: `j`, `g i`, `mod+enter`. Several ways make a list. */
  keys?: string | string[]
  /** Other words under which the palette finds it, separated by spaces. */
  keywords?: MessageDescriptor
  /** Present state permitting; absent means always. */
  enabled?: (state: State) => boolean
  run: (state: State) => void
}

/** Declares a command. It adds nothing; it is the one word to search for to find every command. */
export function defineCommand<State = void>(command: Command<State>): Command<State> {
  return command
}

export function keysOf(command: Pick<Command<never>, 'keys'>): string[] {
  return typeof command.keys === 'string' ? [command.keys] : (command.keys ?? [])
}
