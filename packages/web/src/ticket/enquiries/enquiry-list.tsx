import type { TicketEnquiryFragment } from '../../graphql/generated/graphql.ts'
import type { TicketState } from '../commands.ts'
import { JobPart } from './job-part.tsx'
import { PurchasePart } from './purchase-part.tsx'

/** What the customer asked here that a department looks after, and how far that has come. */
export function EnquiryList({
  enquiries,
  state,
}: {
  enquiries: readonly TicketEnquiryFragment[]
  state: TicketState
}) {
  return (
    <ul className="flex flex-col gap-3 text-sm">
      {enquiries.map((enquiry) => (
        <li key={enquiry.id} className="flex flex-col items-start gap-1.5">
          {enquiry.kind === 'job' ? (
            <JobPart enquiry={enquiry} may={state.may} />
          ) : (
            <PurchasePart enquiry={enquiry} state={state} />
          )}
        </li>
      ))}
    </ul>
  )
}
