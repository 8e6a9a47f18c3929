import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { TicketLinkKind } from '../../graphql/generated/graphql.ts'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Ticket } from '../queries.ts'
import { linkWords } from './link-words.ts'
import { useLinkTickets } from './mutations.ts'
import { TicketChooser } from './ticket-chooser.tsx'

/** Which ticket belongs together with this one, and in which way. */
export function LinkDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const link = useLinkTickets()
  const [other, setOther] = useState<{ id: string; number: number } | null>(null)
  if (other === null)
    return (
      <Dialog title={t`Link with which ticket?`} onClose={onClose}>
        <div className="px-5 pt-2 pb-5">
          <TicketChooser ticket={ticket} onChoose={setOther} />
        </div>
      </Dialog>
    )
  const kinds = Object.keys(linkWords) as TicketLinkKind[]
  const number = String(other.number)
  return (
    <Dialog title={t`How does it belong with ticket #${number}?`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <ChoiceList
          label={t`Kinds of links`}
          choices={kinds.map((kind) => ({ id: kind, label: i18n._(linkWords[kind]) }))}
          onChoose={(id) => {
            const kind = kinds.find((one) => one === id)
            onClose()
            if (kind) void link({ ticketId: ticket.id, otherId: other.id, kind })
          }}
        />
      </div>
    </Dialog>
  )
}
