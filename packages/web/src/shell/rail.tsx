import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  Building2,
  HeartHandshake,
  LifeBuoy,
  ListChecks,
  Search as SearchIcon,
  Settings as SettingsIcon,
} from 'lucide-react'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { keysOf } from '../commands/command.ts'
import type { RailQuery, TicketView } from '../graphql/generated/graphql.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { networkName } from '../signs/network.tsx'
import { viewNames } from '../signs/ticket-words.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Bell } from './bell.tsx'
import {
  openEnquiries,
  openHelpOut,
  openOverflow,
  openPalette,
  openChecks,
  openSample,
  openSettings,
  openViewCommands,
} from './commands.ts'
import { ProfileMenu } from './profile-menu.tsx'
import { railQuery } from './queries.ts'
import { RailLink } from './rail-link.tsx'
import { RailPlace } from './rail-place.tsx'
import { SavedFilters } from './saved-filters.tsx'
import type { ShellState } from './shell-state.ts'

/** The order of the views before the server has counted them. */
const views = Object.keys(openViewCommands) as TicketView[]

/** The views and channels with their exact counts, and the person at the foot. */
export function Rail({
  viewer,
  shell,
  onFollow,
}: {
  viewer: Viewer
  shell: ShellState
  onFollow?: () => void
}) {
  const { t, i18n } = useLingui()
  const { data } = useQuery(railQuery)
  const counts = new Map(data?.ticketViews.map(({ view, count }) => [view, count]))
  const number = (count: number | null | undefined) => (count == null ? null : i18n.number(count))
  return (
    <header className="flex h-full min-h-0 flex-col gap-0.5 overflow-y-auto border-e border-line bg-rail px-2.5 py-3">
      <div className="flex items-center justify-between px-2 pb-2">
        <span className="text-lg font-semibold tracking-tight">Relais</span>
        <Button
          look="ghost"
          ariaKeys={ariaKeys(keysOf(openPalette)[0]!)}
          className="px-1!"
          onPress={() => {
            onFollow?.()
            shell.openPalette()
          }}
        >
          <Kbd>{keyLabel(keysOf(openPalette)[0]!)}</Kbd>
          <span className="sr-only pointer-coarse:not-sr-only">{i18n._(openPalette.title)}</span>
        </Button>
      </div>
      {viewer.member.role !== 'volunteer' && (
        <Link
          to="/search"
          search={{}}
          activeProps={{ className: 'bg-card text-ink! font-medium inset-ring inset-ring-line' }}
          {...(onFollow && { onClick: onFollow })}
          className="flex min-h-7 items-center gap-2 rounded-md px-2 py-0.5 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
        >
          <SearchIcon aria-hidden size={14} />
          {t`Search`}
        </Link>
      )}
      <Bell onFollow={onFollow} />
      {viewer.member.role === 'volunteer' && (
        <RailPlace to="/help-out" command={openHelpOut} icon={HeartHandshake} onFollow={onFollow} />
      )}
      {viewer.may.includes('judgeSample') && (
        <RailPlace to="/sample" command={openSample} icon={ListChecks} onFollow={onFollow} />
      )}
      {viewer.may.includes('checkReply') && (
        <RailPlace to="/checks" command={openChecks} icon={ListChecks} onFollow={onFollow} />
      )}
      {viewer.may.includes('settleEnquiry') && (
        <RailPlace to="/enquiries" command={openEnquiries} icon={Building2} onFollow={onFollow} />
      )}
      {viewer.may.includes('openOverflow') && (
        <RailPlace to="/overflow" command={openOverflow} icon={LifeBuoy} onFollow={onFollow} />
      )}
      <nav aria-label={t`Views`} className="mt-1 flex flex-col gap-0.5">
        {views
          .filter((view) => view !== 'notInTime' || viewer.may.includes('setMaxWait'))
          .filter((view) => view !== 'inReview' || viewer.may.includes('approveReply'))
          .map((view) => (
            <RailLink
              key={view}
              view={view}
              count={number(counts.get(view))}
              isRisk={view === 'atRisk' || view === 'notInTime'}
              onFollow={onFollow}
            >
              {i18n._(viewNames[view])}
            </RailLink>
          ))}
      </nav>
      <SavedFilters filters={data?.savedFilters ?? []} onFollow={onFollow} />
      {data !== undefined && data.channels.length > 0 && (
        <nav aria-labelledby="rail-channels" className="flex flex-col gap-0.5">
          <h2 id="rail-channels" className="heading px-2 pt-3.5 pb-1">
            {t`Channels`}
          </h2>
          {data.channels.map((channel) => (
            <RailLink
              key={channel.id}
              view="all"
              search={{ channel: channel.id }}
              count={number(channel.openTicketCount)}
              onFollow={onFollow}
            >
              <ChannelName channel={channel} />
            </RailLink>
          ))}
        </nav>
      )}
      <div className="min-h-4 flex-1" />
      <Link
        to="/settings"
        activeProps={{ className: 'bg-card text-ink! font-medium inset-ring inset-ring-line' }}
        {...(onFollow && { onClick: onFollow })}
        className="flex min-h-7 items-center gap-2 rounded-md px-2 py-0.5 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
      >
        <SettingsIcon aria-hidden size={15} />
        {i18n._(openSettings.title)}
      </Link>
      <ProfileMenu viewer={viewer} shell={shell} />
    </header>
  )
}

/** The channel's name, and its network unless the name says it. */
function ChannelName({ channel }: { channel: RailQuery['channels'][number] }) {
  const name = channel.name || `@${channel.handle}`
  const network = networkName(channel.network.name)
  return (
    <>
      <bdi>{name}</bdi>
      {!name.includes(network) && <span className="text-ink-3"> · {network}</span>}
    </>
  )
}
