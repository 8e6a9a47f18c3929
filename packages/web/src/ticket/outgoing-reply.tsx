import { useLingui } from '@lingui/react/macro'
import { CircleAlert, Clock, Send } from 'lucide-react'
import type { ReplyFieldsFragment, ReplyState } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { Instant } from '../signs/instant.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { Suspense, useState } from 'react'
import { withWords } from '../locale/words.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MessageAttachments } from './attachments/message-attachments.tsx'
import { useCancelReply, useDecideReply } from './mutations.ts'

const ReviewStory = lazyPart(
  withWords('elsewhere', async () => (await import('./review/review-story.tsx')).ReviewStory),
)

const waiting: ReadonlySet<ReplyState> = new Set(['inReview', 'approved', 'held', 'queued'])
const isLeaving: ReadonlySet<ReplyState> = new Set(['sending', 'unknown', 'reconciling'])

/** Can this reply still be taken back? One whose sending has begun cannot. */
export function isOnItsWay({ state }: ReplyFieldsFragment): boolean {
  return waiting.has(state)
}

/** Does this reply still have to be shown by itself? One that stands is a message of the thread. */
export function isOutgoing(reply: ReplyFieldsFragment): boolean {
  // It came back to its author, by itself or from a reviewer.
  if (reply.state === 'draft') return reply.error !== null || reply.review !== null
  return reply.state !== 'sent' && reply.state !== 'cancelled'
}

/** A reply of ours that does not stand on the network yet, or never will. */
export function OutgoingReply({
  reply,
  network,
  onWriteAgain,
}: {
  reply: ReplyFieldsFragment
  network: string
  onWriteAgain: (text: string) => void
}) {
  const { t } = useLingui()
  const { member } = useViewer()
  const cancel = useCancelReply()
  return (
    <article
      aria-label={t`Reply on its way`}
      className="ms-2 max-w-160 rounded-lg border border-dashed border-line-strong px-3 py-2 sm:ms-4.5"
    >
      <header className="flex flex-wrap items-baseline gap-x-1.5">
        <b>
          <bdi>{reply.author.name}</bdi>
        </b>
        <span className="text-ink-3">
          · <Instant at={reply.writtenAt} />
        </span>
      </header>
      {reply.body !== '' && <ForeignText text={reply.body} className="text-md" />}
      <MessageAttachments messageId={reply.id} attachments={reply.attachments} network={network} />
      <output className="mt-1.5 flex flex-wrap items-center gap-2 text-ink-2">
        <StateSentence reply={reply} network={network} />
        {isOnItsWay(reply) && (reply.state !== 'inReview' || reply.author.id === member.id) && (
          <Button
            look="ghost"
            onPress={() => {
              void cancel({ replyId: reply.id }).then((payload) => {
                if (payload) onWriteAgain(reply.body)
              })
            }}
          >{t`Take it back`}</Button>
        )}
        {(reply.state === 'failed' || reply.state === 'draft') && (
          <Button onPress={() => onWriteAgain(reply.body)}>{t`Write it again`}</Button>
        )}
      </output>
      {reply.review !== null && (
        <Suspense>
          <ReviewStory reply={reply} />
        </Suspense>
      )}
      {reply.state === 'needsHuman' && <Decision reply={reply} network={network} />}
    </article>
  )
}

function StateSentence({ reply, network }: { reply: ReplyFieldsFragment; network: string }) {
  const { t } = useLingui()
  const reasons = {
    retry: t`the network asked us to wait`,
    reauth: t`the channel has to be connected again`,
    denied: t`a permission is missing`,
    window: t`the network’s time for an answer has passed`,
    gone: t`what it answers is no longer there`,
    invalid: t`the network does not accept this text`,
    unknown: t`no clear answer came back`,
    outdated: t`something has changed since it was written`,
    unreadable: t`the network cannot be read, so look there first`,
  }
  const reason = reply.error === null ? null : reasons[reply.error.kind]
  if (reply.state === 'failed' || reply.state === 'draft')
    return (
      <span className="inline-flex items-center gap-1.5 font-semibold text-ink">
        <CircleAlert aria-hidden size={14} />
        {reason === null ? t`Not sent.` : t`Not sent: ${reason}.`}
      </span>
    )
  if (reply.state === 'needsHuman')
    return (
      <span className="inline-flex items-center gap-1.5 font-semibold text-ink">
        <CircleAlert aria-hidden size={14} />
        {t`It left, and ${network} cannot say whether it stands. Look there, then decide.`}
      </span>
    )
  if (isLeaving.has(reply.state))
    return (
      <span className="inline-flex items-center gap-1.5">
        <Send aria-hidden size={13} className="rtl:-scale-x-100" />
        {reply.state === 'sending'
          ? t`Leaving…`
          : t`No clear answer yet; Relais reads ${network} to see whether it stands.`}
      </span>
    )
  return (
    <span className="inline-flex items-center gap-1.5">
      <Clock aria-hidden size={13} />
      {reply.state === 'inReview'
        ? t`Waits for a colleague’s approval`
        : reply.state === 'held'
          ? t`Leaves in a few seconds`
          : reason === null
            ? t`Waits for its turn`
            : t`Waits: ${reason}`}
    </span>
  )
}

/** Only a person can tell; posting again needs a second yes, because twice in public cannot be undone. */
function Decision({ reply, network }: { reply: ReplyFieldsFragment; network: string }) {
  const { t } = useLingui()
  const decide = useDecideReply()
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <Button
        onPress={() => void decide({ replyId: reply.id, decision: 'itWasPosted' })}
      >{t`It stands there`}</Button>
      <Button onPress={() => setAsking(true)}>{t`It is not there: send again`}</Button>
      <Button look="ghost" onPress={() => void decide({ replyId: reply.id, decision: 'giveUp' })}>
        {t`Leave it`}
      </Button>
      {isAsking && (
        <Dialog role="alertdialog" title={t`Send it again?`} onClose={() => setAsking(false)}>
          <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
            <p>{t`If it stands on ${network} after all, the customer sees it twice.`}</p>
            <div className="flex flex-wrap justify-end gap-2">
              <Button onPress={() => setAsking(false)} isFirst>{t`Look once more`}</Button>
              <Button
                look="primary"
                onPress={() => {
                  setAsking(false)
                  void decide({ replyId: reply.id, decision: 'postAgain' })
                }}
              >{t`Send again`}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  )
}
