import { useLingui } from '@lingui/react/macro'
import { kindWords } from '../../enquiries/enquiry-words.ts'
import type { TicketEnquiryFragment } from '../../graphql/generated/graphql.ts'
import { Pill } from '../../ui/pill.tsx'
import { ToBeSet } from './to-be-set.tsx'
import { WithDepartment } from './with-department.tsx'

/** Somebody asks for work: their department has it, or it has to be said which that is. */
export function JobPart({ enquiry, may }: { enquiry: TicketEnquiryFragment; may: readonly string[] }) {
  const { t, i18n } = useLingui()
  return (
    <>
      <Pill tone="accent">{i18n._(kindWords.job)}</Pill>
      {enquiry.state === 'noticed' ? (
        <ToBeSet may={may}>
          {enquiry.department === null
            ? t`No department receives job enquiries, so it stays with you.`
            : t`It stays with you until it is handed over.`}
        </ToBeSet>
      ) : (
        <WithDepartment enquiry={enquiry} may={may} />
      )}
      {enquiry.state !== 'done' && (
        <p className="text-ink-2">{t`Answer the customer here: nothing is sent to them by itself.`}</p>
      )}
    </>
  )
}
