import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef } from 'react'
import { Instant } from '../signs/instant.tsx'
import { networkName } from '../signs/network.tsx'
import { roleWords } from '../signs/ticket-words.ts'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { Pill } from '../ui/pill.tsx'
import { showOthers } from './commands.ts'
import type { TicketState } from './commands.ts'
import { eventSentence } from './events.ts'
import { MessageItem } from './message-item.tsx'
import { isOutgoing, OutgoingReply } from './outgoing-reply.tsx'
import { earlierQuery } from './queries.ts'
import type { Ticket, TimelineNode } from './queries.ts'
import { useShownItem } from './use-shown-item.ts'

/** The thread as on the network, with notes and what happened, oldest first, opened at its end. */
export function Timeline({
  ticket,
  state,
  hasAllOthers,
  onWriteAgain,
}: {
  ticket: Ticket
  state: TicketState
  hasAllOthers: boolean
  onWriteAgain: (text: string) => void
}) {
  const { t } = useLingui()
  const { edges, pageInfo } = ticket.timeline
  const earlier = useInfiniteQuery(earlierQuery(ticket.number, pageInfo.startCursor, hasAllOthers))
  const before = (earlier.data?.pages ?? []).toReversed().flatMap((part) => part?.edges ?? [])
  const items = [...before, ...edges].map(({ node }) => node)
  const outgoing = ticket.replies.filter(isOutgoing).toReversed()
  const hasEarlier = earlier.data === undefined ? pageInfo.hasPreviousPage : earlier.hasNextPage
  const frame = useStickToEnd(`${items.length} ${outgoing.length}`, before.length)

  const readEarlier = () => void (earlier.data === undefined ? earlier.refetch() : earlier.fetchNextPage())
  const shownId = useShownItem(frame, {
    hasEarlier,
    isReading: earlier.isFetching,
    readEarlier,
    itemCount: items.length,
  })

  return (
    <div
      ref={frame}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto px-3.5 py-4.5 outline-offset-[-2px] sm:px-5"
    >
      {hasEarlier && (
        <div className="mb-3 text-center">
          <Button
            look="ghost"
            isPending={earlier.isFetching}
            onPress={readEarlier}
          >{t`Show what came before`}</Button>
        </div>
      )}
      {showOthers.enabled?.(state) && (
        <OthersButton ticket={ticket} state={state} hasAllOthers={hasAllOthers} />
      )}
      <div role="log" aria-label={t`Thread`}>
        <ol className="flex flex-col gap-3.5">
          {items.map((node) => (
            <li
              key={node.id}
              data-item={node.id}
              tabIndex={-1}
              {...(node.id === shownId && { 'aria-current': 'true' as const })}
              className="rounded-lg aria-[current]:outline-2 aria-[current]:outline-offset-4 aria-[current]:outline-accent"
            >
              <TimelineItem node={node} ticket={ticket} />
            </li>
          ))}
          {outgoing.map((reply) => (
            <li key={reply.id}>
              <OutgoingReply
                reply={reply}
                network={networkName(ticket.channel.network.name)}
                onWriteAgain={onWriteAgain}
              />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

/** What others say under the same post, when it is too much to stand in the way of this ticket. */
function OthersButton({
  ticket,
  state,
  hasAllOthers,
}: {
  ticket: Ticket
  state: TicketState
  hasAllOthers: boolean
}) {
  const { t } = useLingui()
  const count = ticket.timeline.othersLeftOut
  const words = plural(count, { one: '# message of others', other: '# messages of others' })
  return (
    <div className="mb-3 text-center">
      <Button
        look="ghost"
        className="whitespace-normal!"
        ariaKeys={ariaKeys('o')}
        onPress={() => showOthers.run(state)}
      >
        {hasAllOthers ? t`Show this ticket alone` : t`Show ${words} under the same post`}
        <Kbd>{keyLabel('o')}</Kbd>
      </Button>
    </div>
  )
}

function TimelineItem({ node, ticket }: { node: TimelineNode; ticket: Ticket }) {
  const { t, i18n } = useLingui()
  if (node.__typename === 'Message') return <MessageItem message={node} ticket={ticket} />
  if (node.__typename === 'Note')
    return (
      <article
        aria-label={t`Internal note`}
        className="max-w-160 rounded-lg border border-note-line bg-note px-3 py-2"
      >
        <header className="flex flex-wrap items-baseline gap-x-1.5">
          <b>
            <bdi>{node.noteAuthor.name}</bdi>
          </b>
          {node.noteAuthor.role === 'volunteer' && <Pill tone="violet">{i18n._(roleWords.volunteer)}</Pill>}
          <span className="text-ink-3">
            · {t`internal note`} · <Instant at={node.createdAt} />
          </span>
        </header>
        <NoteText body={node.body} names={node.mentions.map(({ name }) => name)} />
      </article>
    )
  return (
    <p
      className={`flex max-w-160 items-center gap-2 text-xs before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line ${node.code === 'clock.breached' ? 'font-medium text-breach' : 'text-ink-3'}`}
    >
      <span className="text-center">
        {/* A name in Latin letters at its end must not draw the time into the sentence. */}
        <span className="[unicode-bidi:isolate]">{eventSentence(node, i18n)}</span> · <Instant at={node.at} />
      </span>
    </p>
  )
}

/** How near to the end counts as being there, in pixels. */
const NEAR = 80

/**
 * Opens at the end and stays there while new things come, unless the person has scrolled back to read. What is added
 * above does not move what is being read.
 */
function useStickToEnd(content: string, above: number) {
  const frame = useRef<HTMLDivElement>(null)
  const was = useRef({ height: 0, above, isAtEnd: true })
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    if (above > was.current.above) element.scrollTop += element.scrollHeight - was.current.height
    else if (was.current.isAtEnd) element.scrollTop = element.scrollHeight
    was.current = { ...was.current, height: element.scrollHeight, above }
  }, [content, above])
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const note = () => {
      was.current.isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR
    }
    element.addEventListener('scroll', note, { passive: true })
    // The composer grows and shrinks under the thread; its end stays in sight.
    const resize = new ResizeObserver(() => {
      if (was.current.isAtEnd) element.scrollTop = element.scrollHeight
    })
    resize.observe(element)
    return () => {
      element.removeEventListener('scroll', note)
      resize.disconnect()
    }
  }, [])
  return frame
}

/** The text of a note with the colleagues it names set off. */
function NoteText({ body, names }: { body: string; names: readonly string[] }) {
  if (names.length === 0) return <ForeignText text={body} />
  const pattern = new RegExp(
    `(${names.map((name) => `@${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`).join('|')})`,
    'u',
  )
  return (
    <p dir="auto" className="whitespace-pre-wrap">
      {body.split(pattern).map((part, at) =>
        at % 2 === 1 ? (
          // oxlint-disable-next-line react/no-array-index-key -- The parts of one text never change places.
          <b key={at} className="text-accent-ink">
            <bdi>{part}</bdi>
          </b>
        ) : (
          part
        ),
      )}
    </p>
  )
}
