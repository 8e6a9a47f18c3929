import { useLingui } from '@lingui/react/macro'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { TextField } from 'react-aria-components/TextField'
import { keysOf } from '../commands/command.ts'
import { useCommandRegistry } from '../commands/command-provider.tsx'
import { bind } from '../commands/registry.ts'
import { keyLabel } from '../commands/key-label.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { matchesWords } from '../ui/words-match.ts'
import { sectionCommands } from './section-commands.ts'
import type { ShellState } from './shell-state.ts'
import { groupNames } from './shortcut-sheet.tsx'

/** Everything that can be done here, found by its name. */
export function Palette({ shell, onClose }: { shell: ShellState; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const offered = useCommandRegistry().all()
  const commands = [...offered, ...sectionCommands.map((command) => bind(command, () => shell))].filter(
    (command) => command.id !== 'palette.open' && command.isEnabled(),
  )
  const textOf = (command: (typeof commands)[number]) =>
    `${i18n._(command.title)} ${command.keywords ? i18n._(command.keywords) : ''} ${i18n._(groupNames[command.group])}`
  const run = (id: string | number) => {
    onClose()
    const command = commands.find((one) => one.id === id)
    // The dialog gives the focus back first; what the command focuses comes after that.
    if (command) requestAnimationFrame(() => requestAnimationFrame(() => command.run()))
  }
  return (
    <Dialog title={t`Find a command`} hideTitle place="top" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The field keeps Escape to itself otherwise. */}
      <div
        onKeyDownCapture={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <Autocomplete filter={(text, query) => query === '' || matchesWords(text, query)}>
          <TextField aria-label={t`Find a command`} {...{ autoFocus: true }} className="border-b border-line">
            <Input
              placeholder={t`What do you want to do?`}
              className="w-full bg-transparent px-4 py-3 text-md outline-none placeholder:text-ink-3"
            />
          </TextField>
          <div
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
            tabIndex={0}
            className="max-h-[50vh] overflow-y-auto outline-offset-[-2px]"
          >
            <Menu
              aria-label={t`Commands`}
              items={commands}
              onAction={run}
              renderEmptyState={() => (
                <p className="px-4 py-6 text-center text-ink-2">{t`No command has this name.`}</p>
              )}
              className="p-1.5 outline-none"
            >
              {(command) => (
                <MenuItem
                  id={command.id}
                  textValue={textOf(command)}
                  className="flex min-h-9 items-center justify-between gap-4 rounded-md px-2.5 outline-none data-focused:bg-hover data-hovered:bg-hover pointer-coarse:min-h-11"
                >
                  <span>
                    <span className="text-ink-3">{i18n._(groupNames[command.group])} · </span>
                    {i18n._(command.title)}
                  </span>
                  {keysOf(command)[0] !== undefined && <Kbd>{keyLabel(keysOf(command)[0]!)}</Kbd>}
                </MenuItem>
              )}
            </Menu>
          </div>
        </Autocomplete>
      </div>
    </Dialog>
  )
}
