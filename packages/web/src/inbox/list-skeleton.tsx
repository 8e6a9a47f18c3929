import { useLingui } from '@lingui/react/macro'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'

/** The shape of the list while it is read for the first time. */
export function ListSkeleton() {
  const { t } = useLingui()
  return <RowsSkeleton label={t`Reading the tickets…`} />
}
