import { useLingui } from '@lingui/react/macro'

/** The shape of a ticket while it is read for the first time. */
export function TicketSkeleton() {
  const { t } = useLingui()
  return (
    <output className="flex h-full flex-col gap-5 p-5">
      <span className="sr-only">{t`Reading the ticket…`}</span>
      <span aria-hidden className="shimmer h-5 w-2/5" />
      {[0, 1, 2].map((item) => (
        <span key={item} aria-hidden className="grid max-w-160 grid-cols-[1.75rem_1fr] gap-2.5">
          <span className="shimmer size-7 rounded-full" />
          <span className="flex flex-col gap-2">
            <span className="shimmer h-3 w-1/4" />
            <span className="shimmer h-3.5 w-full" />
            <span className="shimmer h-3.5 w-3/4" />
          </span>
        </span>
      ))}
    </output>
  )
}
