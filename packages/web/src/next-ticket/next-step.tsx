import { useLingui } from '@lingui/react/macro'
import type { TicketQuery } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { NextButton } from './next-button.tsx'
import { useIsInOrder } from './next-ticket.ts'
import { isWaiting } from './unfinished.ts'

/** Above the composer of a ticket of Next up that waits no more: the way to the next one. */
export function NextStep({ ticket }: { ticket: NonNullable<TicketQuery['ticket']> }) {
  const { t } = useLingui()
  const { may } = useViewer()
  const isInOrder = useIsInOrder()
  if (!isInOrder || !may.includes('claimNextTicket') || isWaiting(ticket)) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line bg-paper px-3.5 py-1.5 sm:px-5">
      <p className="text-sm text-ink-2">{t`Nobody waits for an answer here any more.`}</p>
      <NextButton isDone />
    </div>
  )
}
