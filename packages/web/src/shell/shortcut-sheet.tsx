import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { commandGroups, keysOf } from '../commands/command.ts'
import type { CommandGroup } from '../commands/command.ts'
import { useCommandRegistry } from '../commands/command-provider.tsx'
import { keyLabel } from '../commands/key-label.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'

export const groupNames: Record<CommandGroup, MessageDescriptor> = {
  go: msg({ message: 'Go to', context: 'commands' }),
  list: msg({ message: 'List', context: 'commands' }),
  ticket: msg({ message: 'Ticket', context: 'commands' }),
  reply: msg({ message: 'Reply', context: 'commands' }),
  console: msg({ message: 'Console', context: 'commands' }),
  settings: msg({ message: 'Settings', context: 'commands' }),
}

/** Every key that works on this screen. */
export function ShortcutSheet({ singleKeys, onClose }: { singleKeys: boolean; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const commands = useCommandRegistry()
    .all()
    .filter((command) => keysOf(command).length > 0)
  return (
    <Dialog title={t`Keyboard shortcuts`} size="wide" onClose={onClose}>
      <div className="gap-10 px-5 pb-5 md:columns-2 lg:columns-3">
        {!singleKeys && (
          <p className="my-2 text-ink-2">{t`Shortcuts of one letter are off. Turn them on in your profile.`}</p>
        )}
        {commandGroups.map((group) => {
          const rows = commands.filter((command) => command.group === group)
          if (rows.length === 0) return null
          return (
            <section
              key={group}
              aria-label={i18n._(groupNames[group])}
              className="mt-4 break-inside-avoid-column"
            >
              <h3 className="heading mb-1">{i18n._(groupNames[group])}</h3>
              <dl>
                {rows.map((command) => (
                  <div key={command.id} className="flex items-center justify-between gap-4 py-0.5">
                    <dt>{i18n._(command.title)}</dt>
                    <dd className="flex flex-none gap-1.5 whitespace-nowrap">
                      {keysOf(command).map((keys) => (
                        <span key={keys}>
                          <Kbd always>{keyLabel(keys)}</Kbd>
                          <span className="sr-only">{keyLabel(keys)}</span>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}
