import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'

/** Something was written since: it is shown when the reader asks, never under their finger. */
export function MovedNotice({ onSee }: { onSee: () => void }) {
  const { t } = useLingui()
  return (
    <output className="flex flex-none flex-wrap items-center justify-between gap-2 rounded-xl bg-accent-wash px-3.5 py-2 text-md">
      {t`Something was written there since you began.`}
      <Button className="min-h-11!" onPress={onSee}>{t`Read it`}</Button>
    </output>
  )
}
