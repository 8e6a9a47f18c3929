import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { MINUTES, readUntil, setMinutes } from './minutes-now.ts'

/** How long somebody has: a card that takes longer is not shown to them. */
export function MinutesChoice() {
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState<number | null>(() => (readUntil() === null ? null : 0))
  const choose = (minutes: number | null) => {
    setMinutes(minutes)
    setChosen(minutes)
  }
  return (
    <div role="radiogroup" aria-label={t`How long you have now`} className="flex flex-wrap gap-1.5">
      {[...MINUTES, null].map((minutes) => (
        <label
          key={minutes ?? 'any'}
          className={`relative inline-flex min-h-11 flex-auto items-center justify-center rounded-lg border px-2 text-md has-focus-visible:outline-2 has-focus-visible:outline-accent ${minutes === chosen ? 'border-vol bg-vol-wash font-medium text-vol' : 'border-line text-ink-2'}`}
        >
          <input
            type="radio"
            name="help-minutes"
            checked={minutes === chosen}
            onChange={() => choose(minutes)}
            className="absolute inset-0 appearance-none opacity-0"
          />
          {minutes === null
            ? t`No matter`
            : i18n._(msg`${plural(minutes, { one: '# min', other: '# min' })}`)}
        </label>
      ))}
    </div>
  )
}
