import { useLingui } from '@lingui/react/macro'
import type { TriageAxis } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import type { TicketState } from '../commands.ts'
import type { Ticket } from '../queries.ts'
import { lowerBand } from './commands.ts'

const AXES: readonly TriageAxis[] = ['urgency', 'importance']

/** Whether triage is right, one tap for each score: the number it would have stands on the button. */
export function ScoreButtons({ ticket, state }: { ticket: Ticket; state: TicketState }) {
  const { t, i18n } = useLingui()
  if (!state.may.includes('overrideTriage')) return null
  return (
    <fieldset className="mt-2 flex min-w-0 flex-col gap-1.5">
      <legend className="sr-only">{t`Is triage right?`}</legend>
      {state.triage.band === 0 && (
        <p className="flex flex-wrap items-center justify-between gap-x-2 text-sm">
          <b className="font-semibold">{t`Emergency: before everything else`}</b>
          <Button onPress={() => lowerBand.run(state)}>{i18n._(lowerBand.title)}…</Button>
        </p>
      )}
      {AXES.map((axis) => (
        <AxisButtons key={axis} axis={axis} ticket={ticket} state={state} />
      ))}
    </fieldset>
  )
}

function AxisButtons({ axis, ticket, state }: { axis: TriageAxis; ticket: Ticket; state: TicketState }) {
  const { t } = useLingui()
  const score = state.triage[axis]
  const { lower, higher } = state.steps[axis]
  const name = axis === 'urgency' ? t`Urgency` : t`Importance`
  const isRight = ticket.corrections.some(
    ({ what, valueBefore, valueAfter, by }) =>
      what === axis &&
      valueBefore === valueAfter &&
      valueAfter === String(score) &&
      by?.id === state.viewerId,
  )
  const compact = 'px-1! pointer-coarse:px-1!'
  return (
    <div>
      <span className="text-sm text-ink-2">{name}</span>
      <div className="mt-0.5 grid grid-cols-3 gap-1">
        {lower !== null && (
          <Button
            className={compact}
            label={t`${name}: lower ${lower}`}
            onPress={() => state.setScore(axis, lower)}
          >
            {t({ message: 'Lower', context: 'a score' })} <bdi className="tabular-nums">{lower}</bdi>
          </Button>
        )}
        <Button
          className={`${compact} col-start-2`}
          label={t`${name}: right`}
          isPressed={isRight}
          onPress={() => state.confirm(axis)}
        >
          {isRight && <span aria-hidden>✓</span>}
          {t({ message: 'Right', context: 'a score' })}
        </Button>
        {higher !== null && (
          <Button
            className={compact}
            label={t`${name}: higher ${higher}`}
            onPress={() => state.setScore(axis, higher)}
          >
            {t({ message: 'Higher', context: 'a score' })} <bdi className="tabular-nums">{higher}</bdi>
          </Button>
        )}
      </div>
    </div>
  )
}
