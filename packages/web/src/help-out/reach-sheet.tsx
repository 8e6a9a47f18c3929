import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reachQuery } from './queries.ts'
import { Sheet } from './screen-parts.tsx'

/** Whoever agreed to be called and can be reached nowhere is told so: a subscription ends without a word. */
export function ReachSheet() {
  const { t } = useLingui()
  const { data } = useQuery(reachQuery)
  if (data === undefined || !data.mayBeCalled || data.devices > 0) return null
  return (
    <Sheet label={t`Calls do not reach you`}>
      <p className="text-md">{t`You agreed to be called, but calls reach no device of yours.`}</p>
      <Link
        to="/help-out/$part"
        params={{ part: 'notifications' }}
        className="inline-flex min-h-11 items-center text-md font-medium text-accent-ink underline underline-offset-2"
      >
        {t`Turn notifications on here`}
      </Link>
    </Sheet>
  )
}
