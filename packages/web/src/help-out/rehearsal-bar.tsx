import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

/** Says that no customer reads what is written here, and leads back to where one asks as one. */
export function RehearsalBar() {
  const { t } = useLingui()
  return (
    <aside
      aria-label={t`Rehearsal`}
      className="flex flex-none flex-wrap items-center justify-center gap-x-3 border-b border-line bg-rail px-3 text-ink-2"
    >
      <p>{t`Rehearsal: every customer is a colleague.`}</p>
      <Link
        to="/rehearsal/{-$token}"
        params={{ token: undefined }}
        className="inline-flex min-h-11 items-center font-medium text-accent-ink underline"
      >
        {t`Ask as a customer`}
      </Link>
    </aside>
  )
}
