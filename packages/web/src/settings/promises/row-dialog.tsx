import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ClockTarget } from '../../graphql/generated/graphql.ts'
import { targetWords } from '../../signs/ticket-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { typedText } from '../../ui/form-text.ts'
import { useUnsaved } from '../../ui/use-unsaved.tsx'
import { type Calendar, calendarsQuery } from '../calendars/queries.ts'
import { ReadState } from '../read-state.tsx'
import { readLength, workingDayMs, type Written, writtenOf } from './budget.ts'
import { ConditionFields } from './condition-fields.tsx'
import { customerTargets, newKey, type Row, teamTargets } from './policy.ts'
import { TargetFields } from './target-fields.tsx'

/** A promise while it is written. */
export interface WrittenTarget extends Written {
  isPromised: boolean
  calendar: string
}

type WrittenTargets = Record<ClockTarget, WrittenTarget>

/** One row: for which tickets it is, and what they are promised. It changes the draft, and nobody is promised it yet. */
export function RowDialog({
  row,
  rows,
  networks,
  onSave,
  onClose,
}: {
  /** Null for another one. */
  row: Row | null
  rows: readonly Row[]
  networks: readonly string[]
  onSave: (row: Row, isLast: boolean) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const calendars = useQuery(calendarsQuery)
  const isWritten = useRef(false)
  const { close, question } = useUnsaved(() => isWritten.current, onClose)
  return (
    <>
      <Dialog title={row === null ? t`Add a row` : t`Change a row`} size="wide" onClose={close}>
        <div
          className="px-5 pt-2 pb-5"
          onChange={() => {
            isWritten.current = true
          }}
        >
          <ReadState query={calendars}>
            {(all) => <Fields {...{ row, rows, networks, onSave }} calendars={all} onClose={close} />}
          </ReadState>
        </div>
      </Dialog>
      {question}
    </>
  )
}

function Fields({
  row,
  rows,
  networks,
  calendars,
  onSave,
  onClose,
}: {
  row: Row | null
  rows: readonly Row[]
  networks: readonly string[]
  calendars: readonly Calendar[]
  onSave: (row: Row, isLast: boolean) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [match, setMatch] = useState(row?.match ?? {})
  const [targets, setTargets] = useState(() => writtenTargets(row, rows))
  const [refusals, setRefusals] = useState(0)
  const dayOf = (name: string) => {
    const calendar = calendars.find((one) => one.name === name)
    return calendar ? workingDayMs(calendar) : null
  }
  const msOf = (target: ClockTarget) =>
    targets[target].isPromised ? readLength(targets[target], dayOf(targets[target].calendar)) : null
  const isWrong = (target: ClockTarget) => targets[target].isPromised && msOf(target) === null
  const every = [...customerTargets, ...teamTargets]
  const handleSubmit = (form: HTMLFormElement) => {
    if (every.some(isWrong)) {
      setRefusals((count) => count + 1)
      return
    }
    const promised = every.flatMap((target) => {
      const isBasic = ['firstResponse', 'nextResponse', 'resolution'].includes(target)
      const [budgetMs, { calendar }] = [msOf(target), targets[target]]
      return budgetMs === null && !isBasic ? [] : [[target, { budgetMs, calendar }] as const]
    })
    const isLast = row === null && typedText(form, 'place') === 'last'
    onSave({ key: row?.key ?? newKey(), match, targets: Object.fromEntries(promised) }, isLast)
  }
  const fieldsOf = (legend: string, names: readonly ClockTarget[]) => (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-semibold">{legend}</legend>
      {names.map((target) => (
        <TargetFields
          key={target}
          target={target}
          title={i18n._(targetWords[target])}
          written={targets[target]}
          calendars={calendars}
          dayMs={dayOf(targets[target].calendar)}
          isWrong={refusals > 0 && isWrong(target)}
          onChange={(part) =>
            setTargets((before) => ({ ...before, [target]: { ...before[target], ...part } }))
          }
        />
      ))}
    </fieldset>
  )
  return (
    <Form
      submitLabel={t`Put it into the draft`}
      pendingLabel={t`Saving…`}
      cancelLabel={t`Cancel`}
      problem={null}
      refusals={refusals}
      isPending={false}
      onSubmit={handleSubmit}
      onCancel={onClose}
    >
      <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <ConditionFields match={match} networks={networks} onChange={setMatch} />
          {row === null && (
            <SelectField
              label={t`Its place`}
              name="place"
              options={[
                { value: 'first', text: t`At the top, before all others` },
                { value: 'last', text: t`At the end, for what is left` },
              ]}
            />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          {fieldsOf(t`Promised to the customer`, customerTargets)}
          {fieldsOf(t`Promised within the team`, teamTargets)}
        </div>
      </div>
    </Form>
  )
}

function writtenTargets(row: Row | null, rows: readonly Row[]): WrittenTargets {
  const usual = rows.at(-1)?.targets.firstResponse?.calendar ?? '24x7'
  const calendar = row?.targets.firstResponse?.calendar ?? usual
  return Object.fromEntries(
    [...customerTargets, ...teamTargets].map((target) => {
      const promised = row?.targets[target]
      const budgetMs = promised?.budgetMs ?? null
      return [
        target,
        {
          isPromised: budgetMs !== null,
          calendar: promised?.calendar ?? calendar,
          ...writtenOf(budgetMs),
        },
      ]
    }),
  ) as WrittenTargets
}
