import type { Locale } from '../locale/locale.ts'
import type { Role, TicketView } from '../graphql/generated/graphql.ts'
import type { Theme } from './appearance.ts'

/** What the console's own commands act upon. */
export interface ShellState {
  openView: (view: TicketView) => void
  openSearch: () => void
  openNotifications: () => void
  openSample: () => void
  openChecks: () => void
  openOverflow: () => void
  openEnquiries: () => void
  openCharter: () => void
  openHelpOut: () => void
  openSettings: (section?: string) => void
  role: Role
  /** The names of the mutations that the role allows. */
  may: readonly string[]
  /** Asks for the ticket that is next in the order, and opens it. */
  claimNext: () => void
  openPalette: () => void
  openShortcutSheet: () => void
  undoLast: () => void
  setLocale: (locale: Locale) => void
  theme: Theme
  setTheme: (theme: Theme) => void
  hasMoreContrast: boolean
  setMoreContrast: (isMore: boolean) => void
  isAvailable: boolean
  setAvailable: (isAvailable: boolean) => void
  singleKeys: boolean
  setSingleKeys: (isOn: boolean) => void
  signOut: () => void
}
