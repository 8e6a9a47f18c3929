import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'
import type { TicketView } from '../graphql/generated/graphql.ts'
import { locales } from '../locale/locale.ts'
import type { Locale } from '../locale/locale.ts'
import { viewNames } from '../signs/ticket-words.ts'
import { claimNextTicket } from '../next-ticket/commands.ts'
import type { ShellState } from './shell-state.ts'

/** The key after `g` for each view, by its English name. */
const viewKeys: Record<TicketView, string> = {
  next: 'g n',
  mine: 'g m',
  unassigned: 'g u',
  inReview: 'g r',
  atRisk: 'g l',
  notInTime: 'g h',
  snoozed: 'g s',
  waiting: 'g w',
  all: 'g a',
  resolved: 'g e',
  spam: 'g x',
}

/** Whose view it is: what volunteers wrote is read by the care team, and the board is for supervisors. */
function isFor(view: TicketView, role: ShellState['role']): boolean {
  if (view === 'notInTime') return role === 'supervisor' || role === 'admin'
  return view !== 'inReview' || role !== 'volunteer'
}

export const openViewCommands = Object.fromEntries(
  Object.entries(viewKeys).map(([view, keys]) => [
    view,
    defineCommand<ShellState>({
      id: `view.open.${view}`,
      title: viewNames[view as TicketView],
      group: 'go',
      context: 'browse',
      keys,
      enabled: ({ role }) => isFor(view as TicketView, role),
      run: ({ openView }) => openView(view as TicketView),
    }),
  ]),
) as Record<TicketView, Command<ShellState>>

export const openSearch = defineCommand<ShellState>({
  id: 'search.open',
  title: msg`Search the whole history`,
  group: 'go',
  context: 'browse',
  keys: 'g f',
  keywords: msg`find message contact note handle`,
  enabled: ({ role }) => role !== 'volunteer',
  run: (state) => state.openSearch(),
})

export const openNotifications = defineCommand<ShellState>({
  id: 'notifications.open',
  title: msg`Notifications`,
  group: 'go',
  context: 'browse',
  keys: 'g b',
  keywords: msg`bell unread news`,
  run: (state) => state.openNotifications(),
})

export const openSample = defineCommand<ShellState>({
  id: 'sample.open',
  title: msg`Daily sample`,
  group: 'go',
  context: 'browse',
  keys: 'g d',
  keywords: msg`later triage confirm drawn misses`,
  enabled: ({ role }) => role !== 'volunteer',
  run: (state) => state.openSample(),
})

export const openChecks = defineCommand<ShellState>({
  id: 'checks.open',
  title: msg`Read afterwards`,
  group: 'go',
  context: 'browse',
  keys: 'g y',
  keywords: msg`volunteers drawn replies check`,
  enabled: ({ may }) => may.includes('checkReply'),
  run: (state) => state.openChecks(),
})

export const openOverflow = defineCommand<ShellState>({
  id: 'overflow.show',
  title: msg`Overflow`,
  group: 'go',
  context: 'browse',
  keys: 'g o',
  keywords: msg`volunteers call help ledger`,
  enabled: ({ may }) => may.includes('openOverflow'),
  run: (state) => state.openOverflow(),
})

export const openEnquiries = defineCommand<ShellState>({
  id: 'enquiries.open',
  title: msg`Enquiries`,
  group: 'go',
  context: 'browse',
  keys: 'g k',
  keywords: msg`job work sales buy department`,
  enabled: ({ role }) => role !== 'volunteer',
  run: (state) => state.openEnquiries(),
})

export const openCharter = defineCommand<ShellState>({
  id: 'charter.open',
  title: msg`The charter`,
  group: 'go',
  context: 'browse',
  keys: 'g c',
  keywords: msg`rules sign clauses`,
  run: (state) => state.openCharter(),
})

export const openHelpOut = defineCommand<ShellState>({
  id: 'helpOut.open',
  title: msg`Help out`,
  group: 'go',
  context: 'browse',
  keys: 'g v',
  keywords: msg`volunteer phone card answer`,
  enabled: ({ role }) => role === 'volunteer',
  run: (state) => state.openHelpOut(),
})

export const openPalette = defineCommand<ShellState>({
  id: 'palette.open',
  title: msg`Find a command`,
  group: 'console',
  context: 'anywhere',
  keys: 'mod+k',
  run: (state) => state.openPalette(),
})

export const undoLast = defineCommand<ShellState>({
  id: 'undo.last',
  title: msg`Take back what I did last`,
  group: 'console',
  context: 'browse',
  keys: ['z', 'mod+z'],
  keywords: msg`undo revert`,
  run: (state) => state.undoLast(),
})

export const openShortcutSheet = defineCommand<ShellState>({
  id: 'shortcuts.open',
  title: msg`Keyboard shortcuts`,
  group: 'console',
  context: 'browse',
  keys: '?',
  keywords: msg`help keys`,
  run: (state) => state.openShortcutSheet(),
})

export const openSettings = defineCommand<ShellState>({
  id: 'settings.open',
  title: msg`Settings`,
  group: 'go',
  context: 'browse',
  keys: 'g ,',
  keywords: msg`preferences options`,
  run: (state) => state.openSettings(),
})

export const toggleAvailable = defineCommand<ShellState>({
  id: 'profile.available',
  title: msg`Change whether I am there to answer`,
  group: 'console',
  context: 'browse',
  keywords: msg`available away pause`,
  run: ({ isAvailable, setAvailable }) => setAvailable(!isAvailable),
})

export const toggleSingleKeys = defineCommand<ShellState>({
  id: 'shortcuts.single',
  title: msg`Turn shortcuts of one letter on or off`,
  group: 'console',
  context: 'browse',
  run: ({ singleKeys, setSingleKeys }) => setSingleKeys(!singleKeys),
})

export const themeCommands = {
  system: defineCommand<ShellState>({
    id: 'theme.system',
    title: msg`Light or dark as the system`,
    group: 'console',
    context: 'browse',
    run: ({ setTheme }) => setTheme('system'),
  }),
  light: defineCommand<ShellState>({
    id: 'theme.light',
    title: msg`Light`,
    group: 'console',
    context: 'browse',
    keywords: msg`appearance theme`,
    run: ({ setTheme }) => setTheme('light'),
  }),
  dark: defineCommand<ShellState>({
    id: 'theme.dark',
    title: msg`Dark`,
    group: 'console',
    context: 'browse',
    keywords: msg`appearance theme night`,
    run: ({ setTheme }) => setTheme('dark'),
  }),
}

export const toggleContrast = defineCommand<ShellState>({
  id: 'theme.contrast',
  title: msg`More contrast`,
  group: 'console',
  context: 'browse',
  keywords: msg`appearance theme accessibility`,
  run: ({ hasMoreContrast, setMoreContrast }) => setMoreContrast(!hasMoreContrast),
})

const speakTitles: Record<Locale, MessageDescriptor> = {
  fr: msg`Show Relais in French`,
  en: msg`Show Relais in English`,
  ar: msg`Show Relais in Arabic`,
}

export const localeCommands = locales.map((locale) =>
  defineCommand<ShellState>({
    id: `locale.${locale}`,
    title: speakTitles[locale],
    group: 'console',
    context: 'browse',
    // Each is found by the name its speakers give it, whatever language the page is in.
    keywords: msg`language français english العربية`,
    run: ({ setLocale }) => setLocale(locale),
  }),
)

export const signOut = defineCommand<ShellState>({
  id: 'session.end',
  title: msg`Sign out`,
  group: 'console',
  context: 'browse',
  run: (state) => state.signOut(),
})

export const shellCommands: readonly Command<ShellState>[] = [
  ...Object.values(openViewCommands),
  claimNextTicket,
  openSearch,
  openNotifications,
  openSample,
  openChecks,
  openOverflow,
  openEnquiries,
  openCharter,
  openHelpOut,
  openPalette,
  undoLast,
  openShortcutSheet,
  openSettings,
  toggleAvailable,
  toggleSingleKeys,
  ...Object.values(themeCommands),
  toggleContrast,
  ...localeCommands,
  signOut,
]
