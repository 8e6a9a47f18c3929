import type { QueryClient } from '@tanstack/react-query'
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { RouterHistory } from '@tanstack/react-router'
import type { EnquiriesAddress } from './enquiries/enquiries-address.ts'
import { readEnquiriesAddress } from './enquiries/enquiries-address.ts'
import type { TicketView } from './graphql/generated/graphql.ts'
import { isView, readSearch } from './inbox/filter.ts'
import type { InboxSearch } from './inbox/filter.ts'
import { withWords } from './locale/words.ts'
import type { SearchAddress } from './search/search-address.ts'
import { readSearchAddress } from './search/search-address.ts'
import { viewerQuery } from './shell/queries.ts'
import { NoSuchPage } from './shell/no-such-page.tsx'
import { practising } from './shell/practising.ts'
import { Root } from './shell/root.tsx'
import { ScreenFailed } from './shell/screen-failed.tsx'
import { readAhead } from './ui/read-ahead.ts'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root })

/** Only paths of this console: whoever made the link must not choose where the person lands. */
function localPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined
}

export const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => {
    const next = localPath(search['next'])
    return next === undefined ? {} : { next }
  },
  component: lazyRouteComponent(
    withWords('elsewhere', () => import('./sign-in/sign-in-screen.tsx')),
    'SignInScreen',
  ),
})

const invitationRoute = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(
    withWords('elsewhere', () => import('./invitation/invitation-screen.tsx')),
    'InvitationScreen',
  ),
})

/** By the link of a rehearsal the way in; without one what whoever came in finds to play. */
const rehearsal = createRoute({
  getParentRoute: () => root,
  path: '/rehearsal/{-$token}',
  component: lazyRouteComponent(
    withWords('elsewhere', () => import('./rehearsal/rehearsal-screen.tsx')),
    'RehearsalScreen',
  ),
})

/** The volunteer's phone stands by itself: it opens without the console around it, and without a line. */
const helpOut = createRoute({
  getParentRoute: () => root,
  path: '/help-out',
  component: lazyRouteComponent(
    withWords('helpOut', () => import('./help-out/help-out-screen.tsx')),
    'HelpOutScreen',
  ),
})

/** The screen of the phone reads which part of it is wanted, so that nothing is lost from part to part. */
const helpOutPart = createRoute({ getParentRoute: () => helpOut, path: '/$part' })

const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.queryClient.ensureQueryData(viewerQuery)
    if (viewer === null)
      // oxlint-disable-next-line typescript/only-throw-error -- The router's own way of saying where to go.
      throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { next: location.href } })
  },
  component: lazyRouteComponent(
    readAhead(() => import('./shell/frame.tsx')),
    'Frame',
  ),
})

function toNextUp(): never {
  // oxlint-disable-next-line typescript/only-throw-error -- The router's own way of saying where to go.
  throw redirect({ to: '/inbox/$view', params: { view: 'next' }, replace: true })
}

/** A volunteer knows of customers what their card shows, and finds it on the phone. */
async function leadVolunteers({ queryClient }: { queryClient: QueryClient }): Promise<void> {
  const viewer = await queryClient.ensureQueryData(viewerQuery)
  // oxlint-disable-next-line typescript/only-throw-error -- The router's own way of saying where to go.
  if (viewer?.member.role === 'volunteer') throw redirect({ to: '/help-out', replace: true })
}

/** The first page of whoever signs in: a volunteer's is the phone. */
const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: async ({ context }) => {
    await leadVolunteers(context)
    toNextUp()
  },
})

/** The inbox without a view: somebody has cut the address short. */
const inbox = createRoute({ getParentRoute: () => frame, path: '/inbox', beforeLoad: toNextUp })

export const inboxRoute = createRoute({
  getParentRoute: () => frame,
  path: '/inbox/$view',
  params: {
    parse: ({ view }): { view: TicketView } => ({ view: isView(view) ? view : 'next' }),
    stringify: (params) => params,
  },
  validateSearch: (search): InboxSearch => readSearch(search),
  component: lazyRouteComponent(
    readAhead(() => import('./inbox/inbox-screen.tsx')),
    'InboxScreen',
  ),
})

const noTicket = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/',
  component: lazyRouteComponent(
    readAhead(() => import('./inbox/no-ticket.tsx')),
    'NoTicket',
  ),
})

/** A ticket is known by its number wherever it is opened. */
const numberParams = {
  // What is no number of a ticket is 0, which no ticket has.
  parse: ({ number }: { number: string }) => ({ number: /^\d{1,9}$/.test(number) ? Number(number) : 0 }),
  stringify: ({ number }: { number: number }) => ({ number: String(number) }),
}

export const ticketRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/$number',
  params: numberParams,
  component: lazyRouteComponent(
    readAhead(() => import('./ticket/ticket-screen.tsx')),
    'TicketScreen',
  ),
})

/** The one document that may lay the square beside the inbox; from here on it stays beside whatever is open. */
const firstSteps = createRoute({
  getParentRoute: () => frame,
  path: '/first-steps',
  validateSearch: (search): { to?: string } => {
    const to = localPath(search['to'])
    return to === undefined ? {} : { to }
  },
  beforeLoad: ({ search }) => {
    practising.set(true)
    // oxlint-disable-next-line typescript/only-throw-error -- The router's own way of saying where to go.
    throw redirect({ to: search.to ?? '/inbox/next', replace: true })
  },
})

const search = createRoute({
  getParentRoute: () => frame,
  path: '/search',
  validateSearch: (raw): SearchAddress => readSearchAddress(raw),
  beforeLoad: ({ context }) => leadVolunteers(context),
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./search/search-screen.tsx'))),
    'SearchScreen',
  ),
})

const noHitOpen = createRoute({
  getParentRoute: () => search,
  path: '/',
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./search/no-hit-open.tsx'))),
    'NoHitOpen',
  ),
})

const foundTicket = createRoute({
  getParentRoute: () => search,
  path: '/$number',
  params: numberParams,
  component: lazyRouteComponent(
    readAhead(() => import('./ticket/ticket-screen.tsx')),
    'TicketScreen',
  ),
})

const notifications = createRoute({
  getParentRoute: () => frame,
  path: '/notifications',
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./notifications/notifications-screen.tsx'))),
    'NotificationsScreen',
  ),
})

const sample = createRoute({
  getParentRoute: () => frame,
  path: '/sample',
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./sample/sample-screen.tsx'))),
    'SampleScreen',
  ),
})

const checks = createRoute({
  getParentRoute: () => frame,
  path: '/checks',
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./checks/checks-screen.tsx'))),
    'ChecksScreen',
  ),
})

const overflow = createRoute({
  getParentRoute: () => frame,
  path: '/overflow',
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./overflow/overflow-screen.tsx'))),
    'OverflowScreen',
  ),
})

const enquiries = createRoute({
  getParentRoute: () => frame,
  path: '/enquiries',
  validateSearch: (search): EnquiriesAddress => readEnquiriesAddress(search),
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./enquiries/enquiries-screen.tsx'))),
    'EnquiriesScreen',
  ),
})

const charter = createRoute({
  getParentRoute: () => frame,
  path: '/charter',
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./charter/charter-screen.tsx'))),
    'CharterScreen',
  ),
})

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  component: lazyRouteComponent(
    readAhead(withWords('settings', () => import('./settings/settings-screen.tsx'))),
    'SettingsScreen',
  ),
})

/** The screen of the settings reads which page is wanted, so that its list stays where it is from page to page. */
const settingsSection = createRoute({ getParentRoute: () => settings, path: '/$section' })

export const contactRoute = createRoute({
  getParentRoute: () => frame,
  path: '/contacts/$id',
  component: lazyRouteComponent(
    readAhead(withWords('elsewhere', () => import('./contacts/contact-screen.tsx'))),
    'ContactScreen',
  ),
})

const tree = root.addChildren([
  signInRoute,
  invitationRoute,
  rehearsal,
  helpOut.addChildren([helpOutPart]),
  frame.addChildren([
    home,
    inbox,
    firstSteps,
    inboxRoute.addChildren([noTicket, ticketRoute]),
    search.addChildren([noHitOpen, foundTicket]),
    notifications,
    sample,
    checks,
    overflow,
    enquiries,
    charter,
    settings.addChildren([settingsSection]),
    contactRoute,
  ]),
])

/** The table of screens. */
export function createConsoleRouter(
  queryClient: QueryClient,
  history: RouterHistory = createBrowserHistory(),
) {
  return createRouter({
    history,
    routeTree: tree,
    context: { queryClient },
    defaultPreload: false,
    // What a route has not checked is not there: an address comes from anywhere.
    search: { strict: true },
    // The list keeps its own place; the page itself never scrolls.
    scrollRestoration: false,
    defaultErrorComponent: ScreenFailed,
    defaultNotFoundComponent: NoSuchPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>
  }
}
