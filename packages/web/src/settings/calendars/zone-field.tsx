import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'

/** A time zone: a part of its name is enough to find it in the list. */
export function ZoneField({
  value,
  error,
  onChange,
}: {
  value: string
  error: string | undefined
  onChange: (zone: string) => void
}) {
  const { t } = useLingui()
  const listId = useId()
  return (
    <FieldFrame label={t`Time zone`} error={error} hint={t`Type a city, then choose.`}>
      {(ids) => (
        <>
          <input
            {...ids}
            type="text"
            name="timeZone"
            dir="ltr"
            list={listId}
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={CONTROL}
          />
          <datalist id={listId}>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FieldFrame>
  )
}
