import { useLingui } from '@lingui/react/macro'
import { Suspense, useRef, useState } from 'react'
import { useCommands } from '../../commands/command-provider.tsx'
import { keysOf } from '../../commands/command.ts'
import { ariaKeys, keyLabel } from '../../commands/key-label.ts'
import type { ReplyFieldsFragment } from '../../graphql/generated/graphql.ts'
import { withWords } from '../../locale/words.ts'
import { Instant } from '../../signs/instant.tsx'
import { networkName } from '../../signs/network.tsx'
import { Button } from '../../ui/button.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { MessageAttachments } from '../attachments/message-attachments.tsx'
import { whenThere } from '../composer/insertions/when-there.ts'
import { isTooLong, TextCount } from '../composer/text-count.tsx'
import { takeOverTicket, type TicketState } from '../commands.ts'
import { customerMessages, type Ticket } from '../queries.ts'
import { approveReply, returnReply, reviewCommands } from './commands.ts'
import { ReviewDialog } from './review-dialog.tsx'
import { StaleReview } from './stale-review.tsx'
import { useReview } from './use-review.ts'

const CharterLine = whenThere(
  withWords('elsewhere', async () => (await import('../composer/charter/charter-line.tsx')).CharterLine),
)

/** What a volunteer wrote, before it leaves: read it, change it where it has to be, let it go or send it back. */
export function ReviewPart({
  ticket,
  reply,
  state: open,
  onDecided,
}: {
  ticket: Ticket
  reply: ReplyFieldsFragment
  /** The open ticket's. */
  state: TicketState
  onDecided: () => void
}) {
  const { t } = useLingui()
  const review = useReview(reply, onDecided)
  const part = useRef<HTMLElement>(null)
  const fields = useRef<(HTMLTextAreaElement | null)[]>([])
  const [asking, setAsking] = useState<'approve' | 'return' | null>(null)
  const { texts, isEdited } = review
  const limits = ticket.replyOptions.find(({ visibility }) => visibility === reply.visibility)?.limits ?? []
  const state = {
    isEdited,
    canApprove: !review.isBusy && texts.every((text) => !isTooLong(text, limits)),
    approve: () => (isEdited ? setAsking('approve') : void review.approve(null)),
    sendBack: () => setAsking('return'),
  }
  useCommands(reviewCommands, state)
  const name = reply.author.name.split(' ')[0]!
  const answered = customerMessages(ticket).find(({ id }) => id === reply.inReplyTo?.id)
  const [approveKey, returnKey] = [keysOf(approveReply)[0]!, keysOf(returnReply)[0]!]

  return (
    <section
      ref={part}
      tabIndex={-1}
      aria-labelledby="review-title"
      className="max-h-[60vh] overflow-y-auto border-t border-line bg-paper px-3.5 py-3 sm:px-5"
    >
      <div className="flex max-w-208 flex-col gap-2">
        <h2 id="review-title" className="flex flex-wrap items-baseline gap-x-1.5">
          <b>{t`${name} wrote this. Read it before it leaves.`}</b>
          <span className="text-ink-3">
            <Instant at={reply.writtenAt} />
          </span>
        </h2>
        {answered !== undefined && (
          <blockquote className="line-clamp-3 border-s-2 border-line-strong ps-2.5 text-ink-2">
            <ForeignText text={answered.body} lang={answered.language} />
          </blockquote>
        )}
        {texts.map((text, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- The posts of a reply never change places.
          <div
            key={at}
            className="rounded-xl border border-line-strong/60 bg-card focus-within:border-accent"
          >
            <textarea
              ref={(field) => void (fields.current[at] = field)}
              value={text}
              dir="auto"
              rows={2}
              aria-label={texts.length === 1 ? t`Text of the reply` : t`Text of post ${at + 1}`}
              onChange={(event) => review.write(at, event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return
                // Out of the text, where the keys decide.
                event.stopPropagation()
                part.current?.focus()
              }}
              className="block max-h-[30vh] min-h-14 w-full resize-none bg-transparent px-3.5 py-2 text-md outline-none [field-sizing:content] pointer-coarse:text-[1rem]"
            />
            <Suspense>
              <CharterLine
                ticketId={ticket.id}
                replyId={reply.id}
                text={text}
                visibility={reply.visibility}
                onGo={({ start, end }) => {
                  const field = fields.current[at]
                  field?.focus()
                  field?.setSelectionRange(start, end)
                }}
              />
            </Suspense>
            <div className="flex justify-end px-2.5 pb-1.5">
              <TextCount text={text} limits={limits} />
            </div>
          </div>
        ))}
        <MessageAttachments
          messageId={reply.id}
          attachments={reply.attachments}
          network={networkName(ticket.channel.network.name)}
        />
        {/* However long the text is, the decision is a tap away. */}
        <div className="sticky -bottom-3 -mb-3 flex flex-wrap justify-end gap-2 bg-paper pb-3">
          {takeOverTicket.enabled!(open) && (
            <Button
              look="ghost"
              onPress={() => {
                takeOverTicket.run(open)
                open.reply()
              }}
            >{t`Answer it myself`}</Button>
          )}
          <Button onPress={state.sendBack} ariaKeys={ariaKeys(returnKey)}>
            {t`Send it back`}
            <Kbd>{keyLabel(returnKey)}</Kbd>
          </Button>
          <Button
            look="primary"
            isDisabled={!state.canApprove}
            isPending={review.isBusy}
            ariaKeys={ariaKeys(approveKey)}
            onPress={state.approve}
          >
            {isEdited ? t`Approve with changes` : t`Approve`}
            <Kbd inverse>{keyLabel(approveKey)}</Kbd>
          </Button>
        </div>
      </div>
      {asking !== null && (
        <ReviewDialog
          name={name}
          isReturn={asking === 'return'}
          onClose={() => setAsking(null)}
          onWhy={(why) => {
            setAsking(null)
            void (asking === 'return' ? review.sendBack(why) : review.approve(why))
          }}
        />
      )}
      {review.stale !== null && asking === null && (
        <StaleReview
          stale={review.stale}
          isBusy={review.isBusy}
          onApproveAnyway={review.approveAnyway}
          onAdapt={review.adapt}
          onReturn={() => setAsking('return')}
        />
      )}
    </section>
  )
}
