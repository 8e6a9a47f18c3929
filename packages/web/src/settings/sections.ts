import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Role } from '../graphql/generated/graphql.ts'
import { withWords } from '../locale/words.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

/** The parts of the settings, in this order. */
export const sectionGroups = ['yourself', 'people', 'work', 'company'] as const
export type SectionGroup = (typeof sectionGroups)[number]

export const groupTitles: Record<SectionGroup, MessageDescriptor> = {
  yourself: msg({ message: 'Yourself', context: 'settings' }),
  people: msg({ message: 'The people', context: 'settings' }),
  work: msg({ message: 'The work', context: 'settings' }),
  company: msg({ message: 'The company', context: 'settings' }),
}

/** One page of the settings: a line in this list is all it takes to add one. */
export interface SettingsSection {
  /** In the address: `/settings/<id>`. */
  id: string
  title: MessageDescriptor
  /** What the page is for, in one sentence under its title. */
  summary: MessageDescriptor
  group: SectionGroup
  /** Other words under which the palette finds it. */
  keywords?: MessageDescriptor
  /** Who sees it; the server decides by itself who may. */
  roles: readonly Role[]
  page: (props: object) => ReactNode
}

const everybody: readonly Role[] = ['agent', 'volunteer', 'supervisor', 'admin']
const careTeam: readonly Role[] = ['agent', 'supervisor', 'admin']
const supervisors: readonly Role[] = ['supervisor', 'admin']
const administrators: readonly Role[] = ['admin']

export const settingsSections: readonly SettingsSection[] = [
  {
    id: 'you',
    title: msg({ message: 'You', context: 'settings' }),
    summary: msg`Your name and language, your password, and where you are signed in.`,
    group: 'yourself',
    keywords: msg`profile language password sessions`,
    roles: everybody,
    page: lazyPart(withWords('settings', async () => (await import('./you/you-page.tsx')).YouPage)),
  },
  {
    id: 'hours',
    title: msg({ message: 'Hours', context: 'settings' }),
    summary: msg`When you are there to answer.`,
    group: 'yourself',
    keywords: msg`availability away week days off holidays`,
    roles: everybody,
    page: lazyPart(withWords('settings', async () => (await import('./hours/hours-page.tsx')).HoursPage)),
  },
  {
    id: 'notifications',
    title: msg({ message: 'Notifications', context: 'settings' }),
    summary: msg`What you are told, and how.`,
    group: 'yourself',
    keywords: msg`bell mail preferences alerts`,
    roles: everybody,
    page: lazyPart(
      withWords(
        'settings',
        async () => (await import('./notifications/notifications-page.tsx')).NotificationsPage,
      ),
    ),
  },
  {
    id: 'people',
    title: msg({ message: 'People', context: 'settings' }),
    summary: msg`Who works with Relais, as what, and who is invited.`,
    group: 'people',
    keywords: msg`members invite invitations roles access`,
    roles: administrators,
    page: lazyPart(withWords('settings', async () => (await import('./people/people-page.tsx')).PeoplePage)),
  },
  {
    id: 'teams',
    title: msg({ message: 'Teams', context: 'settings' }),
    summary: msg`Groups to which a ticket can be handed off.`,
    group: 'people',
    roles: administrators,
    page: lazyPart(withWords('settings', async () => (await import('./teams/teams-page.tsx')).TeamsPage)),
  },
  {
    id: 'promises',
    title: msg({ message: 'Promises', context: 'settings' }),
    summary: msg`Who gets an answer within which time, who is told before it is late, and since when.`,
    group: 'work',
    keywords: msg`policy SLA deadline response time escalation priority`,
    roles: careTeam,
    page: lazyPart(
      withWords('settings', async () => (await import('./promises/promises-page.tsx')).PromisesPage),
    ),
  },
  {
    id: 'departments',
    title: msg({ message: 'Departments and topics', context: 'settings' }),
    summary: msg`Who in the company hears what customers say, and what they write about.`,
    group: 'work',
    keywords: msg`owners keywords voice outcome`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./departments/departments-page.tsx')).DepartmentsPage),
    ),
  },
  {
    id: 'tags',
    title: msg({ message: 'Tags', context: 'settings' }),
    summary: msg`The words your team puts on tickets, in order to find them again.`,
    group: 'work',
    roles: supervisors,
    page: lazyPart(withWords('settings', async () => (await import('./tags/tags-page.tsx')).TagsPage)),
  },
  {
    id: 'templates',
    title: msg({ message: 'Templates', context: 'settings' }),
    summary: msg`Texts that are written every day, with blanks for what differs.`,
    group: 'work',
    keywords: msg`canned snippets shortcuts variables`,
    roles: careTeam,
    page: lazyPart(
      withWords('settings', async () => (await import('./knowledge/templates-page.tsx')).TemplatesPage),
    ),
  },
  {
    id: 'knowledge',
    title: msg({ message: 'Knowledge', context: 'settings' }),
    summary: msg`What customers ask again and again, and short answers that somebody keeps true.`,
    group: 'work',
    keywords: msg`cards questions answers import export help`,
    roles: careTeam,
    page: lazyPart(withWords('settings', async () => (await import('./knowledge/cards-page.tsx')).CardsPage)),
  },
  {
    id: 'codes',
    title: msg({ message: 'Codes of the networks', context: 'settings' }),
    summary: msg`How one writes on each network: three sentences that are shown while writing.`,
    group: 'work',
    keywords: msg`house style tone`,
    roles: careTeam,
    page: lazyPart(withWords('settings', async () => (await import('./knowledge/codes-page.tsx')).CodesPage)),
  },
  {
    id: 'charter',
    title: msg({ message: 'Charter', context: 'settings' }),
    summary: msg`Who may answer what, where and how: the text that everybody signs, and the rules that hold at every send.`,
    group: 'work',
    keywords: msg`sign signatures rules forbidden words promises personal data phone allow`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./charter/charter-page.tsx')).CharterPage),
    ),
  },
  {
    id: 'triage',
    title: msg({ message: 'Triage', context: 'settings' }),
    summary: msg`What each reason weighs, which words of yours count, and what another weight would have changed.`,
    group: 'work',
    keywords: msg`rules points weights thresholds words lanes urgency importance replay`,
    roles: supervisors,
    page: lazyPart(withWords('settings', async () => (await import('./triage/triage-page.tsx')).TriagePage)),
  },
  {
    id: 'corrections',
    title: msg({ message: 'Corrections', context: 'settings' }),
    summary: msg`Where colleagues said that triage was wrong, or right: examples by which its rules are mended.`,
    group: 'work',
    keywords: msg`triage examples export labels urgency importance intent`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./corrections/corrections-page.tsx')).CorrectionsPage),
    ),
  },
  {
    id: 'learning',
    title: msg({ message: 'Learned points', context: 'settings' }),
    summary: msg`What corrections of triage teach, compared with the rules before it may count.`,
    group: 'work',
    keywords: msg`triage learning weights shadow corrections`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./learning/learning-page.tsx')).LearningPage),
    ),
  },
  {
    id: 'holding',
    title: msg({ message: 'Not in time', context: 'settings' }),
    summary: msg`How long anybody waits at the most, and what those are told who will wait longer.`,
    group: 'work',
    keywords: msg`longest wait holding reply board late approve`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./holding/holding-page.tsx')).HoldingPage),
    ),
  },
  {
    id: 'volunteers',
    title: msg({ message: 'Volunteers', context: 'settings' }),
    summary: msg`Who helps and what they may do, what they may be offered, and by which rules trust grows.`,
    group: 'people',
    keywords: msg`trust levels mentor nominate segments undo hold manager exclusions`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./volunteers/volunteers-page.tsx')).VolunteersPage),
    ),
  },
  {
    id: 'rehearsal',
    title: msg({ message: 'Rehearsal', context: 'settings' }),
    summary: msg`Colleagues play customers and responders before any channel is connected; whom you would have with you, you invite.`,
    group: 'people',
    keywords: msg`pilot play practice colleagues town square invite volunteers mentors`,
    roles: administrators,
    page: lazyPart(
      withWords('settings', async () => (await import('./rehearsal/rehearsal-page.tsx')).RehearsalPage),
    ),
  },
  {
    id: 'overflow',
    title: msg({ message: 'Overflow', context: 'settings' }),
    summary: msg`When volunteers are called, how many, how often, and what comes back from them: every mark, and what it means.`,
    group: 'work',
    keywords: msg`marks thresholds waves caps cool-down forecast volunteers calls policy`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./overflow/overflow-page.tsx')).OverflowPage),
    ),
  },
  {
    id: 'channels',
    title: msg({ message: 'Channels', context: 'settings' }),
    summary: msg`Your accounts on the networks, and whether they are well.`,
    group: 'company',
    keywords: msg`connect account network health`,
    roles: careTeam,
    page: lazyPart(
      withWords('settings', async () => (await import('./channels/channels-page.tsx')).ChannelsPage),
    ),
  },
  {
    id: 'calendars',
    title: msg({ message: 'Calendars', context: 'settings' }),
    summary: msg`When time counts towards a promise: the week, its holidays, and other offices around the sun.`,
    group: 'company',
    keywords: msg`opening hours holidays time zone business hours`,
    roles: supervisors,
    page: lazyPart(
      withWords('settings', async () => (await import('./calendars/calendars-page.tsx')).CalendarsPage),
    ),
  },
  {
    id: 'now-yours',
    title: msg({ message: 'Now yours', context: 'settings' }),
    summary: msg`From the demonstration to your own: the organization, its promises, one channel, the first people.`,
    group: 'company',
    keywords: msg`start organization promises demonstration delete`,
    roles: administrators,
    page: lazyPart(
      withWords('settings', async () => (await import('./now-yours/now-yours-page.tsx')).NowYoursPage),
    ),
  },
  {
    id: 'tokens',
    title: msg({ message: 'Tokens', context: 'settings' }),
    summary: msg`By which programs of yours act as a member.`,
    group: 'company',
    keywords: msg`API programs integration`,
    roles: administrators,
    page: lazyPart(withWords('settings', async () => (await import('./tokens/tokens-page.tsx')).TokensPage)),
  },
  {
    id: 'operations',
    title: msg({ message: 'Operations', context: 'settings' }),
    summary: msg`Whether Relais is well: its backups, its work, and what it keeps for how long.`,
    group: 'company',
    keywords: msg`backup restore health retention delete data`,
    roles: administrators,
    page: lazyPart(
      withWords('settings', async () => (await import('./operations/operations-page.tsx')).OperationsPage),
    ),
  },
  {
    id: 'audit',
    title: msg({ message: 'The record', context: 'settings' }),
    summary: msg`Who did what. It can be added to and never changed.`,
    group: 'company',
    keywords: msg`audit log history`,
    roles: administrators,
    page: lazyPart(withWords('settings', async () => (await import('./audit/audit-page.tsx')).AuditPage)),
  },
]

/** The pages that somebody with this role sees. */
export function sectionsFor(role: Role): SettingsSection[] {
  return settingsSections.filter(({ roles }) => roles.includes(role))
}
