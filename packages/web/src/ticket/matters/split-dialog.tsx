import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { customerMessages } from '../queries.ts'
import type { Ticket } from '../queries.ts'
import { useSplitTicket } from './mutations.ts'

/** Which of the customer's messages are another matter. */
export function SplitDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t } = useLingui()
  const split = useSplitTicket()
  const messages = customerMessages(ticket)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(messages.slice(-1).map(({ id }) => id)),
  )
  const canSplit = chosen.size > 0 && chosen.size < messages.length
  return (
    <Dialog title={t`Which messages are another matter?`} onClose={onClose}>
      <form
        className="flex min-h-0 flex-col gap-3 px-5 pt-1 pb-5"
        onSubmit={(event) => {
          event.preventDefault()
          if (!canSplit) return
          onClose()
          void split({ ticketId: ticket.id, messageIds: [...chosen] })
        }}
      >
        <p className="text-ink-2">{t`They become a ticket of their own, with the answers they were given. One has to stay. It can be undone.`}</p>
        <ul className="flex max-h-[50vh] flex-col gap-1.5 overflow-y-auto p-0.5">
          {messages.map((message, at) => (
            <li key={message.id}>
              {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- The words are the message’s own. */}
              <label className="flex min-h-10 items-start gap-2.5 rounded-md border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent">
                <input
                  type="checkbox"
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- The dialog was opened in order to choose.
                  autoFocus={at === messages.length - 1}
                  checked={chosen.has(message.id)}
                  onChange={() =>
                    setChosen((was) =>
                      was.has(message.id)
                        ? new Set([...was].filter((id) => id !== message.id))
                        : new Set([...was, message.id]),
                    )
                  }
                  className="mt-1 size-4 flex-none accent-accent"
                />
                <span className="min-w-0">
                  <span dir="auto" className="line-clamp-3 block">
                    {message.body || t`Message deleted by its author`}
                  </span>
                  <span className="text-xs text-ink-3">
                    <Instant at={message.sentAt} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <Button type="submit" look="primary" isDisabled={!canSplit} className="min-h-9 self-start">
          {t`Make them a ticket of their own`}
        </Button>
      </form>
    </Dialog>
  )
}
