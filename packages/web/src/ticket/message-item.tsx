import { useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { useViewer } from '../graphql/viewer.ts'
import { Instant } from '../signs/instant.tsx'
import { networkName } from '../signs/network.tsx'
import { withWords } from '../locale/words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Pill } from '../ui/pill.tsx'
import { safeHref } from '../ui/plain-text.ts'
import { MessageAttachments } from './attachments/message-attachments.tsx'
import { isOnTicket, type MessageNode, type Ticket } from './queries.ts'

const ReviewStory = lazyPart(
  withWords('elsewhere', async () => (await import('./review/review-story.tsx')).ReviewStory),
)

/** One message as it stands on the network: the customer's set off, others and ours plain. */
export function MessageItem({ message, ticket }: { message: MessageNode; ticket: Ticket }) {
  const { t } = useLingui()
  const { organization } = useViewer()
  const { identity, direction } = message
  const isOurs = direction === 'outbound'
  const isTheirs = isOnTicket(message, ticket)
  const isComment = message.parent !== null && message.visibility === 'public'
  const name = isOurs ? organization.name : (identity?.name ?? identity?.handle ?? t`Somebody`)
  const reviewed = ticket.replies.find(({ id, review }) => id === message.reply?.id && review !== null)
  const finder = message.foundBy?.name
  const handle = isOurs ? ticket.channel.handle : identity?.handle
  return (
    <article
      aria-label={isTheirs ? t`Customer’s message` : isOurs ? t`Our message` : t`Somebody else’s message`}
      className={`grid max-w-160 grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2.5 gap-y-0.5 ${isComment ? 'ms-2 border-s-2 border-line ps-3 sm:ms-4.5 sm:ps-3.5' : ''}`}
    >
      <Avatar
        name={name}
        seed={isOurs ? ticket.channel.id : isTheirs ? ticket.contact.id : (identity?.id ?? name)}
      />
      <header className="flex flex-wrap items-baseline gap-x-1.5 self-center">
        <b>
          <bdi>{name}</bdi>
        </b>
        {isOurs && message.author !== null && (
          <span className="text-ink-2">
            <bdi>{message.author.name}</bdi>
          </span>
        )}
        <span className="text-ink-3">
          {handle !== undefined && <bdi dir="ltr">@{handle}</bdi>} ·{' '}
          <SentAt message={message} network={networkName(ticket.channel.network.name)} />
          {message.language !== null && !isOurs && ` · ${message.language}`}
        </span>
        {isOurs && message.isNative && <Pill>{t`written outside Relais`}</Pill>}
        {message.isImported && <Pill>{t`history`}</Pill>}
        {finder !== undefined && <Pill>{t`found by “${finder}”`}</Pill>}
        {message.visibility === 'private' && <Pill>{t`private`}</Pill>}
        {message.editedAt !== null && message.deletedAt === null && (
          <Pill>
            {t`edited`} <Instant at={message.editedAt} />
          </Pill>
        )}
      </header>
      <div
        className={`col-start-2 text-md ${isTheirs && message.deletedAt === null ? '-ms-3 rounded-lg bg-accent-wash px-3 py-2' : ''}`}
      >
        {message.deletedAt === null ? (
          <ForeignText text={message.body} spans={message.spans} lang={message.language} />
        ) : (
          <p className="text-ink-2 italic">
            {t`Message deleted by its author`} · <Instant at={message.deletedAt} />
          </p>
        )}
        {message.deletedAt === null && (
          <MessageAttachments
            messageId={message.id}
            attachments={message.attachments}
            network={networkName(ticket.channel.network.name)}
          />
        )}
        {reviewed !== undefined && (
          <Suspense>
            <ReviewStory reply={reviewed} />
          </Suspense>
        )}
      </div>
    </article>
  )
}

/** When it was written; on the network itself the instant leads to the message, and so it does here. */
function SentAt({ message, network }: { message: MessageNode; network: string }) {
  const { t } = useLingui()
  const href = message.url === null || message.deletedAt !== null ? null : safeHref(message.url)
  if (href === null) return <Instant at={message.sentAt} />
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="underline decoration-line-strong decoration-dotted underline-offset-3 hover:decoration-solid"
    >
      <Instant at={message.sentAt} />
      <span className="sr-only"> {t`See it on ${network}`}</span>
    </a>
  )
}
