import { useLingui } from '@lingui/react/macro'
import type { Command } from '../commands/command.ts'
import { formatTag, localeNames, locales } from '../locale/locale.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { useNow } from '../time/now.ts'
import { CutText } from '../ui/cut-text.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Menu } from '../ui/menu.tsx'
import type { MenuRow } from '../ui/menu.tsx'
import { themes } from './appearance.ts'
import {
  localeCommands,
  openCharter,
  openSettings,
  openShortcutSheet,
  signOut,
  themeCommands,
  toggleContrast,
} from './commands.ts'
import type { ShellState } from './shell-state.ts'

/** The person at the foot of the rail: presence, language, light and dark, the way out. */
export function ProfileMenu({ viewer, shell }: { viewer: Viewer; shell: ShellState }) {
  const { t, i18n } = useLingui()
  const { member } = viewer
  const presence = usePresence(member.availability)
  const row = (command: Command<ShellState>, more: Partial<MenuRow> = {}): MenuRow => ({
    id: command.id,
    label: i18n._(command.title),
    onSelect: () => command.run(shell),
    ...more,
  })
  return (
    <Menu
      label={t`My profile`}
      placement="top start"
      button={{
        className: 'w-full justify-start! gap-2! px-1.5! text-start',
        children: (
          <>
            <Avatar name={member.name} seed={member.id} />
            <span className="min-w-0">
              <span className="block font-semibold text-ink">
                <CutText>{member.name}</CutText>
              </span>
              <span className="block text-xs whitespace-normal text-ink-3">{presence}</span>
            </span>
          </>
        ),
      }}
      parts={[
        {
          id: 'presence',
          rows: [
            {
              id: 'available',
              label: t`Available`,
              isChosen: shell.isAvailable,
              onSelect: () => shell.setAvailable(true),
            },
            {
              id: 'away',
              label: t`Away`,
              isChosen: !shell.isAvailable,
              onSelect: () => shell.setAvailable(false),
            },
          ],
        },
        {
          id: 'language',
          heading: t`Language`,
          rows: locales.map((locale, at) =>
            row(localeCommands[at]!, { label: localeNames[locale], isChosen: i18n.locale === locale }),
          ),
        },
        {
          id: 'appearance',
          heading: t`Appearance`,
          rows: [
            ...themes.map((theme) => row(themeCommands[theme], { isChosen: shell.theme === theme })),
            row(toggleContrast, { isChosen: shell.hasMoreContrast }),
          ],
        },
        {
          id: 'keys',
          heading: t`Keyboard`,
          rows: [
            {
              id: 'single',
              label: t`Shortcuts of one letter`,
              isChosen: shell.singleKeys,
              onSelect: () => shell.setSingleKeys(!shell.singleKeys),
            },
            row(openShortcutSheet),
          ],
        },
        { id: 'session', rows: [row(openCharter), row(openSettings), row(signOut)] },
      ]}
    />
  )
}

const HOUR_MS = 3_600_000

/** `available until 17:00`, as precisely as it is known. */
function usePresence({ isAvailable, until }: Viewer['member']['availability']): string {
  const { t, i18n } = useLingui()
  const now = useNow(60_000)
  if (until === null) return isAvailable ? t`available` : t`away`
  const date = new Date(until)
  const ahead = date.getTime() - now
  const hour = { hour: '2-digit', minute: '2-digit' } as const
  const end = date.toLocaleString(
    formatTag(i18n.locale),
    ahead < 20 * HOUR_MS
      ? hour
      : ahead < 6 * 24 * HOUR_MS
        ? { weekday: 'long', ...hour }
        : { day: 'numeric', month: 'long' },
  )
  return isAvailable ? t`available until ${end}` : t`away until ${end}`
}
