import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { useViewer } from '../graphql/viewer.ts'
import { openBeside, practising } from '../shell/practising.ts'
import { Button } from '../ui/button.tsx'

/** Says that nothing here is real, and leads to the first steps and out of it. */
export function DemonstrationBar() {
  const { t } = useLingui()
  const { member } = useViewer()
  const isBeside = useSyncExternalStore(practising.subscribe, practising.read)
  return (
    <aside
      aria-label={t`Demonstration`}
      className="flex flex-wrap items-center justify-center gap-x-3 border-b border-line bg-rail px-3 py-0.5 text-ink-2"
    >
      <p>
        <span className="max-sm:hidden">{t`This is the demonstration: every customer is invented.`}</span>
        <span className="sm:hidden">{t`Demonstration`}</span>
      </p>
      {!isBeside && (
        <Button look="ghost" onPress={openBeside}>
          {t`First steps`}
        </Button>
      )}
      {member.role === 'admin' && (
        <Link
          to="/settings/$section"
          params={{ section: 'now-yours' }}
          className="font-medium text-accent underline underline-offset-2"
        >
          {t`Now yours`}
        </Link>
      )}
    </aside>
  )
}
