import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

const LOOK = 'flex min-h-12 min-w-0 items-center justify-center px-1 text-center text-sm text-ink-2'
const HERE = { className: 'font-semibold text-vol!', 'aria-current': 'page' as const }

/** The volunteer's screens, along the bottom. */
export function TabBar() {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Help out`} className="grid flex-none grid-cols-4 border-t border-line bg-card">
      <Link to="/help-out" activeOptions={{ exact: true }} activeProps={HERE} className={LOOK}>
        {t({ message: 'Help', context: 'tab' })}
      </Link>
      <Link to="/help-out/$part" params={{ part: 'answers' }} activeProps={HERE} className={LOOK}>
        {t`My answers`}
      </Link>
      <Link to="/help-out/$part" params={{ part: 'practice' }} activeProps={HERE} className={LOOK}>
        {t({ message: 'Practise', context: 'tab' })}
      </Link>
      <Link to="/help-out/$part" params={{ part: 'me' }} activeProps={HERE} className={LOOK}>
        {t`Me`}
      </Link>
    </nav>
  )
}
