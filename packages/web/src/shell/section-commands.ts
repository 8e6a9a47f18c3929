import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'
import { settingsSections } from '../settings/sections.ts'
import type { ShellState } from './shell-state.ts'

/** Each page of the settings, found by its name in the palette. */
export const sectionCommands: readonly Command<ShellState>[] = settingsSections.map(
  ({ id, title, keywords, roles }) =>
    defineCommand<ShellState>({
      id: `settings.open.${id}`,
      title,
      group: 'settings',
      context: 'browse',
      ...(keywords && { keywords }),
      enabled: ({ role }) => roles.includes(role),
      run: (state) => state.openSettings(id),
    }),
)
