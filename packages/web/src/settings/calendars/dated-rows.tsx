import { useLingui } from '@lingui/react/macro'
import { Plus, X } from 'lucide-react'
import { useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'

interface Row {
  key: number
  date: string
}

/** A list of rows that each begin with a date: one is added at the end, and taken away by itself. */
export function DatedRows<Dated extends Row>({
  label,
  rowLabel,
  addWords,
  rows,
  faultAt,
  blank,
  onChange,
  more,
  children,
}: {
  label: string
  /** What one row is called, by its number. */
  rowLabel: (number: number) => string
  addWords: string
  rows: readonly Dated[]
  faultAt: (at: number) => string | undefined
  blank: () => Dated
  onChange: (rows: readonly Dated[]) => void
  /** Buttons beside the one that adds. */
  more?: ReactNode
  /** The fields after the date. */
  children: (row: Dated, change: (part: Partial<Dated>) => void) => ReactNode
}) {
  const { t } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const focusLast = (selector: string) =>
    requestAnimationFrame(() => [...list.current!.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus())
  const add = () => {
    onChange([...rows, blank()])
    focusLast('input[type=date]')
  }
  const remove = (row: Dated) => {
    onChange(rows.filter((one) => one !== row))
    focusLast('[data-add] button')
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset cannot scroll, and its rows are fieldsets already.
    <div ref={list} role="group" aria-label={label} className="flex flex-col gap-1.5">
      {rows.map((row, at) => {
        const change = (part: Partial<Dated>) =>
          onChange(rows.map((one) => (one === row ? { ...one, ...part } : one)))
        const fault = faultAt(at)
        return (
          <fieldset
            key={row.key}
            aria-label={rowLabel(at + 1)}
            className="flex min-w-0 flex-wrap items-center gap-1.5"
          >
            <input
              type="date"
              aria-label={t`Date`}
              value={row.date}
              {...(fault !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-${row.key}` })}
              onChange={(event) => change({ date: event.target.value } as Partial<Dated>)}
              className={`${SMALL} w-40`}
            />
            {children(row, change)}
            <Button look="ghost" className="px-1!" label={t`Take this row away`} onPress={() => remove(row)}>
              <X aria-hidden size={15} />
            </Button>
            {fault !== undefined && (
              <p id={`${id}-${row.key}`} className="w-full text-sm font-medium text-breach">
                {fault}
              </p>
            )}
          </fieldset>
        )
      })}
      <div data-add className="flex flex-wrap gap-2 pt-1">
        <Button onPress={add}>
          <Plus aria-hidden size={14} />
          {addWords}
        </Button>
        {more}
      </div>
    </div>
  )
}

/** A control in a row of several. */
export const SMALL =
  'min-h-8 min-w-0 rounded-md border border-line-strong bg-card px-2 tabular-nums aria-invalid:border-breach pointer-coarse:min-h-11 pointer-coarse:text-[1rem]'
