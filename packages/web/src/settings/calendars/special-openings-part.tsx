import { useLingui } from '@lingui/react/macro'
import { DatedRows, SMALL } from './dated-rows.tsx'
import type { Faults } from './faults.ts'
import { newKey, type Written } from './written.ts'

/** Openings on one date only, on holidays too: they add to the week. */
export function SpecialOpeningsPart({
  openings,
  faults,
  onChange,
}: {
  openings: Written['specialOpenings']
  faults: Faults
  onChange: (openings: Written['specialOpenings']) => void
}) {
  const { t } = useLingui()
  return (
    <section aria-labelledby="calendar-special">
      <h3 id="calendar-special" className="font-semibold">{t`Special openings`}</h3>
      <p className="mb-2 text-ink-2">{t`Open on one day only, a holiday for example. They add to the week.`}</p>
      <DatedRows
        label={t`Special openings`}
        rowLabel={(number) => t`Special opening ${number}`}
        addWords={t`Add an opening`}
        rows={openings}
        faultAt={(at) => faults.at(`specialOpenings.${at}`)}
        blank={() => ({ key: newKey(), date: '', from: '09:00', to: '18:00' })}
        onChange={onChange}
      >
        {({ from, to }, change) => (
          <>
            <input
              type="time"
              aria-label={t`from`}
              value={from}
              onChange={(event) => change({ from: event.target.value })}
              className={`${SMALL} w-32`}
            />
            <span aria-hidden>–</span>
            <input
              type="time"
              aria-label={t`to`}
              value={to}
              onChange={(event) => change({ to: event.target.value })}
              className={`${SMALL} w-32`}
            />
            {to !== '' && to < from && to !== '00:00' && (
              <span className="text-xs text-ink-3">{t`next day`}</span>
            )}
          </>
        )}
      </DatedRows>
    </section>
  )
}
