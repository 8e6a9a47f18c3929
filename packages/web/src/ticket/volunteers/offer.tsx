import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { WithheldContact } from '../../contacts/withheld-contact.tsx'
import { OfferPart } from './offer-part.tsx'

/** Whether volunteers may answer a ticket. Read when it is asked for: it takes looking at everything that the ticket says. */
export function Offer({ ticketId, contact }: { ticketId: string; contact: { id: string; name: string } }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        className="min-h-6 text-start text-sm text-accent-ink hover:underline pointer-coarse:min-h-11"
        onClick={() => setOpen(!isOpen)}
      >
        {t`May they answer it?`}
      </button>
      {isOpen && <OfferPart ticketId={ticketId} />}
      <WithheldContact contactId={contact.id} name={contact.name} />
    </>
  )
}
