import { useLingui } from '@lingui/react/macro'
import { useCommands } from '../commands/command-provider.tsx'
import { useViewer } from '../graphql/viewer.ts'
import { beginCommands } from './commands.ts'
import type { EarlyWriting } from './early-writing.ts'

/**
 * The shape of a ticket while it is read for the first time. Whoever is faster than the network writes already: letters
 * that are meant for a customer or a colleague must neither be lost nor run commands.
 */
export function TicketSkeleton({
  writing,
  onWrite,
}: {
  writing: EarlyWriting | null
  onWrite: (writing: EarlyWriting) => void
}) {
  const { t } = useLingui()
  const { may } = useViewer()
  useCommands(beginCommands, {
    may,
    reply: () => onWrite({ tab: 'reply', text: '' }),
    writeNote: () => onWrite({ tab: 'note', text: '' }),
  })
  return (
    <div className="flex h-full flex-col">
      <output className="flex flex-1 flex-col gap-5 p-5">
        <span className="sr-only">{t`Reading the ticket…`}</span>
        <span aria-hidden className="shimmer h-5 w-2/5" />
        {[0, 1, 2].map((item) => (
          <span key={item} aria-hidden className="grid max-w-160 grid-cols-[1.75rem_1fr] gap-2.5">
            <span className="shimmer size-7 rounded-full" />
            <span className="flex flex-col gap-2">
              <span className="shimmer h-3 w-1/4" />
              <span className="shimmer h-3.5 w-full" />
              <span className="shimmer h-3.5 w-3/4" />
            </span>
          </span>
        ))}
      </output>
      {writing !== null && (
        <textarea
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- It was asked for, by key.
          autoFocus
          rows={3}
          aria-label={writing.tab === 'note' ? t`Internal note` : t`Reply`}
          value={writing.text}
          onChange={(event) => onWrite({ ...writing, text: event.target.value })}
          className="mx-3.5 mb-3 resize-none rounded-xl border border-line-strong/60 bg-card px-3.5 py-2 text-md outline-none focus:border-accent sm:mx-5 pointer-coarse:text-[1rem]"
        />
      )}
    </div>
  )
}
