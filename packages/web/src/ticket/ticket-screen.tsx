import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useNeighbours } from '../shell/neighbours.ts'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { EarlyWritingContext } from './early-writing.ts'
import type { EarlyWriting } from './early-writing.ts'
import { ticketQuery } from './queries.ts'
import { TicketPane } from './ticket-pane.tsx'
import { TicketSkeleton } from './ticket-skeleton.tsx'

/** The ticket of the address, beside a list of tickets or of results. */
export function TicketScreen() {
  const { t, i18n } = useLingui()
  const number = useParams({ strict: false, select: (params) => params.number }) ?? 0
  const { returnToList } = useNeighbours()
  const [wholeThreadOf, setWholeThreadOf] = useState<number | null>(null)
  const hasAllOthers = wholeThreadOf === number
  const [early, setEarly] = useState<(EarlyWriting & { number: number }) | null>(null)
  const writing = early?.number === number ? early : null
  const { data, error, refetch } = useQuery(ticketQuery(number, hasAllOthers))
  const back = <Button onPress={returnToList}>{t`Back to the list`}</Button>
  if (data === undefined && error !== null)
    return (
      <Notice
        title={t`The ticket could not be read.`}
        action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
      >
        {failureSentence(error, i18n)}
      </Notice>
    )
  if (data === undefined)
    return <TicketSkeleton writing={writing} onWrite={(begun) => setEarly({ ...begun, number })} />
  if (number === 0)
    return (
      <Notice title={t`This address leads to no ticket`} action={back}>
        {t`A ticket is found by its number, and this is none.`}
      </Notice>
    )
  if (data.ticket === null)
    return (
      <Notice title={t`There is no ticket #${number} for you`} action={back}>
        {t`It may have been given to somebody else.`}
      </Notice>
    )
  return (
    <EarlyWritingContext value={{ writing, onTaken: () => setEarly(null) }}>
      <TicketPane
        key={data.ticket.id}
        ticket={data.ticket}
        hasAllOthers={hasAllOthers}
        onToggleOthers={() => setWholeThreadOf(hasAllOthers ? null : number)}
      />
    </EarlyWritingContext>
  )
}
