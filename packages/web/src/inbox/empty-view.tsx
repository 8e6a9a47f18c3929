import { useLingui } from '@lingui/react/macro'
import type { TicketView } from '../graphql/generated/graphql.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

/** A view without tickets: good news, or a filter that is too narrow. */
export function EmptyView({
  view,
  isFiltered,
  onClear,
}: {
  view: TicketView
  isFiltered: boolean
  onClear: () => void
}) {
  const { t } = useLingui()
  if (isFiltered)
    return (
      <Notice title={t`Nothing matches`} action={<Button onPress={onClear}>{t`Remove the filters`}</Button>}>
        {t`No ticket of this view passes the filters.`}
      </Notice>
    )
  const words: Partial<Record<TicketView, [string, string]>> = {
    next: [t`Nothing to do`, t`Every customer has an answer. New messages appear here by themselves.`],
    mine: [t`Nothing is yours`, t`Take a ticket from “Next up” and it appears here.`],
    inReview: [t`Nothing to read`, t`What volunteers write appears here before it leaves.`],
    atRisk: [t`Nothing is late`, t`Every promise has time left.`],
    notInTime: [
      t`Everybody will be answered in time`,
      t`As things are, nobody waits longer than the longest wait. This is looked at every minute.`,
    ],
    snoozed: [t`Nothing is put aside`, t`Tickets that wait for a date come back by themselves.`],
  }
  const [title, text] = words[view] ?? [t`No tickets here`, t`New ones appear by themselves.`]
  return <Notice title={title}>{text}</Notice>
}
