import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ClockTarget } from '../../graphql/generated/graphql.ts'
import { failureSentence } from '../../signs/failures.ts'
import { targetWords } from '../../signs/ticket-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RowsSkeleton } from '../../ui/rows-skeleton.tsx'
import { useUnsaved } from '../../ui/use-unsaved.tsx'
import type { Ticket } from '../queries.ts'
import { ClockExplained } from './clock-explained.tsx'
import { CycleList } from './cycle-list.tsx'
import type { Override } from './mutations.ts'
import { OverrideForm } from './override-form.tsx'
import { explanationQuery } from './queries.ts'

/** Why each promise of a ticket stands as it does, and for supervisors a way to step in. */
export function ClockDialog({
  ticket,
  target: first,
  may,
  onClose,
}: {
  ticket: Ticket
  target: ClockTarget
  may: readonly string[]
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [shown, setShown] = useState<{ target: ClockTarget; cycle: number | null }>({
    target: first,
    cycle: null,
  })
  const [stepIn, setStepIn] = useState<Exclude<Override, 'unexcuse'> | null>(null)
  const { data, error, refetch } = useQuery(explanationQuery(ticket, shown.target, shown.cycle))
  const body = useRef<HTMLDivElement>(null)
  const wasIn = useRef(false)
  // What takes the place of what had the focus has it next.
  useEffect(() => {
    if (stepIn !== null) body.current?.querySelector<HTMLElement>('form select, form textarea')?.focus()
    else if (wasIn.current) body.current?.focus()
    wasIn.current = stepIn !== null
  }, [stepIn])
  const isWritten = useRef(false)
  const { close, leaveBy, question } = useUnsaved(() => isWritten.current, onClose)
  const endStepIn = () => {
    isWritten.current = false
    setStepIn(null)
  }
  const targets = [...new Set(ticket.clocks.map(({ target }) => target))]
  const show = (target: ClockTarget, cycle: number | null = null) =>
    leaveBy(() => {
      endStepIn()
      setShown({ target, cycle })
    })
  const cycle = data?.chosen ?? null
  return (
    <>
      <Dialog title={i18n._(targetWords[shown.target])} onClose={close}>
        <div ref={body} tabIndex={-1} className="flex flex-col gap-4 px-5 pt-2 pb-5 text-sm outline-none">
          {targets.length > 1 && (
            <fieldset aria-label={t`Promises`} className="flex flex-wrap gap-1.5">
              {targets.map((target) => (
                <Button
                  key={target}
                  look={target === shown.target ? 'plain' : 'ghost'}
                  isPressed={target === shown.target}
                  onPress={() => show(target)}
                >
                  {i18n._(targetWords[target])}
                </Button>
              ))}
            </fieldset>
          )}
          {error !== null && cycle === null ? (
            <div role="alert" className="flex flex-col items-start gap-2">
              <p>{failureSentence(error, i18n)}</p>
              <Button onPress={() => void refetch()}>{t`Try again`}</Button>
            </div>
          ) : data === undefined ? (
            <RowsSkeleton label={t`Reading why…`} />
          ) : cycle === null ? (
            <p className="text-ink-2">{t`This promise is not on the ticket any more. Reload the page.`}</p>
          ) : stepIn !== null ? (
            <div
              onChange={() => {
                isWritten.current = true
              }}
            >
              <OverrideForm
                kind={stepIn}
                ticketId={ticket.id}
                target={cycle.target}
                cycle={cycle.number}
                onDone={endStepIn}
                onCancel={() => leaveBy(endStepIn)}
              />
            </div>
          ) : (
            <>
              <ClockExplained
                cycle={cycle}
                ticketId={ticket.id}
                isPresent={cycle.number === data.cycles[0]?.number}
                may={may}
                onStepIn={setStepIn}
              />
              <CycleList
                cycles={data.cycles}
                chosen={cycle.number}
                onChoose={(number) => show(shown.target, number)}
              />
            </>
          )}
        </div>
      </Dialog>
      {question}
    </>
  )
}
