import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { DatedRows, SMALL } from './dated-rows.tsx'
import type { Faults } from './faults.ts'
import { newKey, type Written } from './written.ts'

/** The days on which the week does not count: typed one by one, or out of a file. */
export function HolidaysPart({
  holidays,
  faults,
  onChange,
  onImport,
}: {
  holidays: Written['holidays']
  faults: Faults
  onChange: (holidays: Written['holidays']) => void
  onImport: () => void
}) {
  const { t } = useLingui()
  return (
    <section aria-labelledby="calendar-holidays">
      <h3 id="calendar-holidays" className="font-semibold">{t`Holidays`}</h3>
      <p className="mb-2 text-ink-2">{t`On these days the week does not count.`}</p>
      <DatedRows
        label={t`Holidays`}
        rowLabel={(number) => t`Holiday ${number}`}
        addWords={t`Add a holiday`}
        rows={holidays}
        faultAt={(at) => faults.at(`holidays.${at}`)}
        blank={() => ({ key: newKey(), date: '', name: '' })}
        onChange={onChange}
        more={<Button onPress={onImport}>{t`Import from a file`}</Button>}
      >
        {(holiday, change) => (
          <input
            type="text"
            dir="auto"
            aria-label={t`What it is called`}
            value={holiday.name}
            maxLength={120}
            onChange={(event) => change({ name: event.target.value })}
            className={`${SMALL} flex-1 basis-32`}
          />
        )}
      </DatedRows>
    </section>
  )
}
