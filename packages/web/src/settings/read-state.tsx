import { useLingui } from '@lingui/react/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'

/** What a page shows while it reads, when it could not, and once it has. What was read before stays while it is read again. */
export function ReadState<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}) {
  const { t, i18n } = useLingui()
  if (query.data !== undefined) return children(query.data)
  if (query.error === null)
    return (
      <output aria-label={t`Reading…`} className="flex flex-col gap-3">
        {[1, 2, 3].map((line) => (
          <div key={line} className="shimmer h-9" />
        ))}
      </output>
    )
  return (
    <div role="alert" className="flex flex-col items-start gap-2 rounded-lg bg-hover px-4 py-3">
      <p className="font-semibold">{t`This page could not be read.`}</p>
      <p className="text-ink-2">{failureSentence(query.error, i18n)}</p>
      <Button onPress={() => void query.refetch()}>{t`Try again`}</Button>
    </div>
  )
}
