import { useLingui } from '@lingui/react/macro'
import type { TicketEnquiryFragment } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { ToBeSet } from './to-be-set.tsx'

/** Which department has an enquiry since when, who was told, and what they said in the end. */
export function WithDepartment({ enquiry, may }: { enquiry: TicketEnquiryFragment; may: readonly string[] }) {
  const { t } = useLingui()
  const { state, department, recipient, handedAt, note, doneBy, doneAt } = enquiry
  const name = department?.name ?? ''
  const told = recipient?.name ?? ''
  const doneName = doneBy?.name ?? ''
  if (state === 'done')
    return (
      <>
        <p>{t`“${name}” has answered.`}</p>
        {note !== null && <ForeignText text={note.body} className="text-ink-2" />}
        <p className="text-ink-3">
          <bdi>{doneName}</bdi> {doneAt !== null && <Instant at={doneAt} />}
        </p>
      </>
    )
  return (
    <>
      <p>
        {t`With “${name}”, since`} {handedAt !== null && <Instant at={handedAt} />}
      </p>
      {recipient === null ? (
        <ToBeSet may={may}>{t`Nobody of the care team answers for it, so nobody was told.`}</ToBeSet>
      ) : (
        <p className="text-ink-2">{t`${told} was told.`}</p>
      )}
    </>
  )
}
