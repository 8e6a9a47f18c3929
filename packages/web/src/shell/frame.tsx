import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation, useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { Menu as MenuIcon } from 'lucide-react'
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import { readSingleKeys, writeSingleKeys } from '../commands/single-keys.ts'
import type { RailQuery } from '../graphql/generated/graphql.ts'
import { liveStore, openLive } from '../graphql/live.ts'
import { isAnotherViewer, ViewerContext } from '../graphql/viewer.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { activateLocale } from '../locale/locale.ts'
import { Dialog } from '../ui/dialog.tsx'
import { NextTicketContext } from '../next-ticket/next-ticket.ts'
import { useClaimNext } from '../next-ticket/use-claim-next.ts'
import { followPushes } from '../push/follow-pushes.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toasts.ts'
import { takeBackLast } from '../ui/undo-stack.ts'
import { applyContrast, applyTheme, readContrast, readTheme } from './appearance.ts'
import { Bell } from './bell.tsx'
import { shellCommands } from './commands.ts'
import { LineBanner } from './line-banner.tsx'
import { useSetAvailability, useSetProfile, useSignOut } from './mutations.ts'
import { railQuery, viewerQuery } from './queries.ts'
import { practising } from './practising.ts'
import { Rail } from './rail.tsx'
import { useFilterCommands } from './saved-filters.tsx'
import type { ShellState } from './shell-state.ts'
import { withWords } from '../locale/words.ts'
import { HeldKeys } from '../ui/held-keys.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { beginReadingAhead } from '../ui/read-ahead.ts'

const Palette = lazyPart(withWords('elsewhere', async () => (await import('./palette.tsx')).Palette))
const DemonstrationBar = lazyPart(
  withWords('elsewhere', async () => (await import('../first-steps/demonstration-bar.tsx')).DemonstrationBar),
)
const CharterBanner = lazyPart(
  withWords('elsewhere', async () => (await import('../charter/charter-banner.tsx')).CharterBanner),
)
const PracticePane = lazyPart(
  withWords('elsewhere', async () => (await import('../first-steps/practice-pane.tsx')).PracticePane),
)
const ShortcutSheet = lazyPart(
  withWords('elsewhere', async () => (await import('./shortcut-sheet.tsx')).ShortcutSheet),
)

const NO_FILTERS: RailQuery['savedFilters'] = []

/** What stands around every signed-in screen. */
export function Frame() {
  const { data: viewer } = useQuery(viewerQuery)
  if (viewer === undefined) return null
  if (viewer === null) return <ToSignIn />
  return (
    <ViewerContext value={viewer}>
      <SignedIn viewer={viewer} />
    </ViewerContext>
  )
}

/** Leads to the sign-in, once, and from there back to this address. */
function ToSignIn() {
  const router = useRouter()
  useEffect(() => {
    const { pathname, href } = router.state.location
    void router.navigate({
      to: '/sign-in',
      search: pathname === '/' ? {} : { next: href },
      replace: true,
    })
  }, [router])
  return null
}

function SignedIn({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts' | 'rail' | null>(null)
  const close = () => setOverlay(null)
  // On a phone the ticket is a screen of its own, with its own way back.
  const hasTicket = useParams({ strict: false, select: (params) => params.number !== undefined })
  const nextTicket = useClaimNext(viewer.member.id)
  const shell = useShellState(viewer, setOverlay, nextTicket.claimNext)
  const { isDemonstration } = viewer.organization
  const isAtWork = useLocation({ select: ({ pathname }) => !pathname.startsWith('/settings') })
  const isAtCharter = useLocation({ select: ({ pathname }) => pathname === '/charter' })
  const isPractising = useSyncExternalStore(practising.subscribe, practising.read)
  const isBeside = isPractising && isDemonstration && isAtWork
  const [isSquareInFront, setSquareInFront] = useState(true)
  useCommands(shellCommands, shell)
  const { data: rail } = useQuery(railQuery)
  useFilterCommands(rail?.savedFilters ?? NO_FILTERS)
  useEffect(() => openLive(queryClient), [queryClient])
  useEffect(keepReadingAhead, [])
  useEffect(() => followPushes((path) => router.history.push(path)), [router])
  useEffect(() => void isAnotherViewer(viewer.member.id), [viewer.member.id])

  return (
    <div
      className={`group/console grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] ${isBeside ? 'lg:grid-cols-[24.375rem_minmax(0,1fr)]' : 'md:grid-cols-[12.75rem_minmax(0,1fr)]'}`}
      {...(isBeside && { 'data-beside': isSquareInFront ? 'square' : 'work' })}
    >
      <a
        href="#work"
        className="fixed start-2 top-2 z-40 -translate-y-20 rounded-md bg-ink px-3 py-2 text-paper focus:translate-y-0"
      >
        {t`Skip to the work`}
      </a>
      <div className="col-span-full">
        <LineBanner publishing={viewer.organization.publishing} />
        <Suspense>{isDemonstration && <DemonstrationBar />}</Suspense>
        <Suspense>{!viewer.hasSignedCharter && !isAtCharter && <CharterBanner />}</Suspense>
        <header
          className={`flex items-center gap-2 border-b border-line bg-rail px-2 py-1 ${isBeside ? '' : 'md:hidden'} ${hasTicket ? 'max-sm:hidden' : ''}`}
        >
          <IconButton label={t`Views and channels`} onPress={() => setOverlay('rail')}>
            <MenuIcon aria-hidden size={18} />
          </IconButton>
          <span className="text-lg font-semibold tracking-tight">Relais</span>
          <Bell isSmall />
        </header>
      </div>
      {isBeside ? (
        <div className={`min-h-0 min-w-0 ${isSquareInFront ? '' : 'max-lg:hidden'}`}>
          <Suspense>
            <PracticePane />
          </Suspense>
        </div>
      ) : (
        <div className="hidden min-h-0 md:block">
          <Rail viewer={viewer} shell={shell} />
        </div>
      )}
      <div
        id="work"
        tabIndex={-1}
        className={`min-h-0 min-w-0 outline-none ${isBeside ? (isSquareInFront ? 'max-lg:hidden' : '') : 'max-md:col-span-full'}`}
      >
        <NextTicketContext value={nextTicket}>
          <Outlet />
        </NextTicketContext>
      </div>
      {isBeside && (
        <nav
          aria-label={t`Side by side`}
          className="grid grid-cols-2 gap-1 border-t border-line bg-rail p-1 lg:hidden"
        >
          <Button
            look="ghost"
            isPressed={isSquareInFront}
            className="aria-pressed:bg-card"
            onPress={() => setSquareInFront(true)}
          >
            {t`Town Square`}
          </Button>
          <Button
            look="ghost"
            isPressed={!isSquareInFront}
            className="aria-pressed:bg-card"
            onPress={() => setSquareInFront(false)}
          >
            {t`Inbox`}
          </Button>
        </nav>
      )}
      {overlay === 'rail' && (
        <Dialog title={t`Views and channels`} hideTitle place="start" onClose={close}>
          <Rail viewer={viewer} shell={shell} onFollow={close} />
        </Dialog>
      )}
      <Suspense fallback={<HeldKeys />}>
        {overlay === 'palette' && <Palette shell={shell} onClose={close} />}
        {overlay === 'shortcuts' && <ShortcutSheet singleKeys={shell.singleKeys} onClose={close} />}
      </Suspense>
    </div>
  )
}

/** Reads what comes later from now on, and whenever the line is back what could not be read without it. */
function keepReadingAhead(): () => void {
  beginReadingAhead()
  return liveStore.subscribe(() => {
    if (liveStore.read() === 'open') beginReadingAhead()
  })
}

function useShellState(
  viewer: Viewer,
  setOverlay: (overlay: 'palette' | 'shortcuts' | 'rail') => void,
  claimNext: () => void,
): ShellState {
  const { i18n } = useLingui()
  const navigate = useNavigate()
  const setProfile = useSetProfile()
  const setAvailability = useSetAvailability()
  const signOut = useSignOut()
  const [theme, setTheme] = useState(readTheme)
  const [hasMoreContrast, setMoreContrast] = useState(readContrast)
  const [singleKeys, setSingleKeys] = useState(readSingleKeys)
  return {
    openSearch: () => void navigate({ to: '/search', search: {} }),
    openNotifications: () => void navigate({ to: '/notifications' }),
    openOverflow: () => void navigate({ to: '/overflow' }),
    openSample: () => void navigate({ to: '/sample' }),
    openChecks: () => void navigate({ to: '/checks' }),
    openEnquiries: () => void navigate({ to: '/enquiries', search: {} }),
    openCharter: () => void navigate({ to: '/charter' }),
    openHelpOut: () => void navigate({ to: '/help-out' }),
    openView: (view) => void navigate({ to: '/inbox/$view', params: { view }, search: {} }),
    openSettings: (section) =>
      void navigate(
        section === undefined ? { to: '/settings' } : { to: '/settings/$section', params: { section } },
      ),
    role: viewer.member.role,
    may: viewer.may,
    claimNext,
    openPalette: () => setOverlay('palette'),
    openShortcutSheet: () => setOverlay('shortcuts'),
    undoLast: () => {
      if (!takeBackLast()) showToast({ tone: 'done', text: i18n._(msg`There is nothing to take back.`) })
    },
    setLocale: (locale) => {
      void activateLocale(locale)
      setProfile({ locale })
    },
    hasMoreContrast,
    setMoreContrast: (isMore) => {
      applyContrast(isMore)
      setMoreContrast(isMore)
    },
    theme,
    setTheme: (next) => {
      applyTheme(next)
      setTheme(next)
    },
    isAvailable: viewer.member.availability.isAvailable,
    setAvailable: (isAvailable) => setAvailability({ isAvailable }),
    singleKeys,
    setSingleKeys: (isOn) => {
      writeSingleKeys(isOn)
      setSingleKeys(isOn)
    },
    signOut,
  }
}
