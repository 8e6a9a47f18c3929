import { useLingui } from '@lingui/react/macro'
import { SelectField } from '../ui/select-field.tsx'
import type { Receiver } from './queries.ts'

/** Which part of the list, and whose. */
export function EnquiryFilter({
  state,
  department,
  receivers,
  onState,
  onDepartment,
}: {
  state: 'open' | 'done'
  /** The department's id, or `all`. */
  department: string
  receivers: readonly Receiver[]
  onState: (state: 'open' | 'done') => void
  onDepartment: (department: string) => void
}) {
  const { t } = useLingui()
  const departments = new Map(receivers.flatMap(({ department: one }) => (one ? [[one.id, one.name]] : [])))
  const parts = [
    { value: 'open' as const, text: t({ message: 'Waiting', context: 'enquiries' }) },
    { value: 'done' as const, text: t({ message: 'Answered', context: 'enquiries' }) },
  ]
  return (
    <div className="mt-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
      <fieldset className="flex flex-wrap gap-x-1">
        <legend className="sr-only">{t`Which enquiries`}</legend>
        {parts.map(({ value, text }) => (
          <label
            key={value}
            className="relative inline-flex min-h-7 items-center rounded-full px-2.5 text-sm font-medium text-ink-2 hover:bg-hover has-checked:bg-accent-wash has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 pointer-coarse:px-3"
          >
            <input
              type="radio"
              name="enquiry-state"
              className="absolute inset-0 appearance-none opacity-0"
              checked={state === value}
              onChange={() => onState(value)}
            />
            {text}
          </label>
        ))}
      </fieldset>
      {departments.size > 1 && (
        <div className="min-w-48">
          <SelectField
            label={t`Department`}
            name="department"
            value={departments.has(department) ? department : 'all'}
            onChoose={onDepartment}
            options={[
              { value: 'all', text: t`All departments` },
              ...[...departments].map(([value, text]) => ({ value, text })),
            ]}
          />
        </div>
      )}
    </div>
  )
}
