import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Ticket } from '../queries.ts'
import { useMergeTickets } from './mutations.ts'
import { TicketChooser } from './ticket-chooser.tsx'

/** Into which ticket this one goes; two persons are merged only by whoever says so once more. */
export function MergeDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t } = useLingui()
  const merge = useMergeTickets()
  const [doubtful, setDoubtful] = useState<{ id: string; number: number } | null>(null)
  const mergeInto = async (other: { id: string; number: number }, evenIfOtherContact: boolean) => {
    const payload = await merge({ ticketId: ticket.id, intoId: other.id, evenIfOtherContact })
    if (payload?.userErrors[0]?.code === 'OTHER_CONTACT') setDoubtful(other)
    else onClose()
  }
  if (doubtful !== null) {
    const number = String(doubtful.number)
    return (
      <Dialog role="alertdialog" title={t`Two different people?`} onClose={onClose}>
        <div className="flex flex-col gap-3 px-5 pt-1 pb-5">
          <p>{t`As far as Relais knows, ticket #${number} is somebody else’s. A reply would reach one of them only.`}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              isFirst
              look="primary"
              className="min-h-9"
              onPress={onClose}
            >{t`Leave them apart`}</Button>
            <Button className="min-h-9" onPress={() => void mergeInto(doubtful, true)}>
              {t`Merge all the same`}
            </Button>
          </div>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog title={t`Merge into which ticket?`} onClose={onClose}>
      <div className="flex flex-col gap-2 px-5 pt-1 pb-5">
        <p className="text-ink-2">{t`Messages, answers and commitments go on there. It can be undone.`}</p>
        <TicketChooser ticket={ticket} onChoose={(other) => void mergeInto(other, false)} />
      </div>
    </Dialog>
  )
}
