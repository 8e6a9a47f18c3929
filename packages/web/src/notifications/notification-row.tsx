import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import {
  AlarmClock,
  AtSign,
  BellRing,
  Inbox,
  LifeBuoy,
  CircleAlert,
  CircleCheck,
  CircleHelp,
  CirclePause,
  Eye,
  MessageCircle,
  MessagesSquare,
  PencilLine,
  Plug,
  Reply,
  ScrollText,
  Sprout,
  TriangleAlert,
  UserPlus,
  UserRoundCheck,
} from 'lucide-react'
import type { NotificationKind } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { Instant } from '../signs/instant.tsx'
import { targetWords } from '../signs/ticket-words.ts'
import { stepReason, stepSentence } from './step-words.ts'
import { notificationSentence } from './notification-words.ts'
import type { Notification } from './queries.ts'

const SIGNS: Record<NotificationKind, LucideIcon> = {
  assigned: UserRoundCheck,
  mentioned: AtSign,
  enquiryReceived: Inbox,
  answered: MessageCircle,
  overflowOpened: LifeBuoy,
  topicWithheld: CirclePause,
  called: BellRing,
  houseAsked: CircleHelp,
  talkAsked: MessagesSquare,
  draftSubmitted: Eye,
  draftToMentor: Eye,
  draftApproved: CircleCheck,
  draftEdited: PencilLine,
  draftReturned: Reply,
  replyCorrected: PencilLine,
  trustStepped: Sprout,
  replyReturned: Reply,
  replyCalledBack: Reply,
  replyFailed: CircleAlert,
  replyUndecided: CircleAlert,
  atRisk: AlarmClock,
  teamAtRisk: AlarmClock,
  breached: TriangleAlert,
  teamBreached: TriangleAlert,
  breachRetracted: CircleCheck,
  promisesPublished: ScrollText,
  invitationAccepted: UserPlus,
  channelRefused: Plug,
}

/** The page of the settings that a kind is about. */
const SECTIONS: Partial<Record<NotificationKind, string>> = {
  invitationAccepted: 'people',
  channelRefused: 'channels',
  promisesPublished: 'promises',
}

/** The part of a volunteer's phone that tells of a kind, where the first one does not. */
const PARTS: Partial<Record<NotificationKind, string>> = {
  draftToMentor: 'mentor',
  replyCorrected: 'answers',
  trustStepped: 'me',
}

const isOfMarks = (kind: NotificationKind) =>
  kind === 'atRisk' || kind === 'teamAtRisk' || kind === 'breached' || kind === 'teamBreached'

const SHAPE =
  'grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2.5 border-b border-line-2 py-2.5 ps-3 pe-3.5 outline-offset-[-1px] hover:bg-rail focus-visible:outline-1'

/** One notification; it leads to what it is about, and is read by that. */
export function NotificationRow({
  notification,
  onOpen,
}: {
  notification: Notification
  onOpen: () => void
}) {
  const { kind, ticket, count } = notification
  const { role } = useViewer().member
  const row = { className: SHAPE, onClick: onOpen, 'data-notification': notification.id }
  const content = <Content notification={notification} />
  // Volunteers are shown no ticket: what they are told stands on their phone.
  const part = PARTS[kind]
  if (role === 'volunteer' && part !== undefined)
    return (
      <Link to="/help-out/$part" params={{ part }} {...row}>
        {content}
      </Link>
    )
  if (role === 'volunteer')
    return (
      <Link to="/help-out" {...row}>
        {content}
      </Link>
    )
  if (ticket !== null)
    return (
      <Link
        to="/inbox/$view/$number"
        // What waits to be read opens among its like, so that the next one is a key away.
        params={{ view: kind === 'draftSubmitted' ? 'inReview' : 'all', number: ticket.number }}
        search={{}}
        {...row}
      >
        {content}
      </Link>
    )
  if (isOfMarks(kind) && count > 1)
    return (
      <Link to="/inbox/$view" params={{ view: 'atRisk' }} search={{}} {...row}>
        {content}
      </Link>
    )
  if (kind === 'enquiryReceived')
    return (
      <Link to="/enquiries" search={{}} {...row}>
        {content}
      </Link>
    )
  if (kind === 'overflowOpened')
    return (
      <Link to="/overflow" {...row}>
        {content}
      </Link>
    )
  const section = SECTIONS[kind]
  if (section !== undefined) {
    return (
      <Link to="/settings/$section" params={{ section }} {...row}>
        {content}
      </Link>
    )
  }
  // The ticket is not the viewer's to see any more: what is left to do is to know of it.
  return (
    <button type="button" {...row} className={`${SHAPE} w-full text-start`}>
      {content}
    </button>
  )
}

function Content({ notification }: { notification: Notification }) {
  const { t, i18n } = useLingui()
  const { kind, ticket, note, target, trustStep, createdAt, readAt } = notification
  const why = trustStep === null ? null : stepReason(trustStep, i18n)
  const isUnread = readAt === null
  const Sign = SIGNS[kind]
  return (
    <>
      <span className="relative grid size-7 place-items-center rounded-full bg-hover text-ink-2">
        <Sign aria-hidden size={15} />
        {isUnread && (
          <span
            aria-hidden
            className="absolute -end-0.5 -top-0.5 size-2.5 rounded-full bg-accent-fill ring-2 ring-card"
          />
        )}
      </span>
      <span className="min-w-0">
        <span className="flex items-start justify-between gap-2">
          <span dir="auto" className={isUnread ? 'font-semibold' : 'text-ink-2'}>
            {isUnread && <span className="sr-only">{t`Unread:`} </span>}
            {trustStep === null ? notificationSentence(notification, i18n) : stepSentence(trustStep, i18n)}
          </span>
          <span className="flex-none text-xs text-ink-3">
            <Instant at={createdAt} />
          </span>
        </span>
        {why !== null && <span className="mt-0.5 block text-sm text-ink-2">{why}</span>}
        {note !== null && (
          <span dir="auto" className="mt-0.5 line-clamp-2 block text-sm text-ink-2">
            {note.body}
          </span>
        )}
        {ticket !== null && (
          <span className="mt-0.5 block truncate text-xs text-ink-3">
            <bdi>#{ticket.number}</bdi> · <bdi>{ticket.contact.name}</bdi>
            {target !== null && ` · ${i18n._(targetWords[target])}`}
          </span>
        )}
      </span>
    </>
  )
}
