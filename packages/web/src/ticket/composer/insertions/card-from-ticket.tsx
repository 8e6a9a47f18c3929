import { useLingui } from '@lingui/react/macro'
import { BookOpen } from 'lucide-react'
import { Suspense, useState } from 'react'
import { keysOf } from '../../../commands/command.ts'
import { useCommands } from '../../../commands/command-provider.tsx'
import { ariaKeys, keyLabel } from '../../../commands/key-label.ts'
import { useViewer } from '../../../graphql/viewer.ts'
import { Button } from '../../../ui/button.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import type { Ticket } from '../../queries.ts'
import { cardCommands, writeCard } from './card-commands.ts'
import { withWords } from '../../../locale/words.ts'
import { HeldKeys } from '../../../ui/held-keys.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'

const CardDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./card-dialog.tsx')).CardDialog),
)
const keys = keysOf(writeCard)[0]!

/** Under a matter that has ended: what helped can be kept for the next one who asks, in two presses. */
export function CardFromTicket({ ticket }: { ticket: Ticket }) {
  const { t } = useLingui()
  const { may } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const state = {
    hasEnded: ticket.status === 'resolved' || ticket.status === 'closed',
    may,
    open: () => setOpen(true),
  }
  useCommands(cardCommands, state)
  if (!writeCard.enabled!(state)) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line bg-paper px-3.5 py-2 sm:px-5">
      <span className="text-sm text-ink-2">{t`Will somebody ask this again?`}</span>
      <Button ariaKeys={ariaKeys(keys)} onPress={state.open}>
        <BookOpen aria-hidden size={15} />
        {t`Keep as a card`}
        <Kbd>{keyLabel(keys)}</Kbd>
      </Button>
      {isOpen && (
        <Suspense fallback={<HeldKeys />}>
          <CardDialog ticketId={ticket.id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
