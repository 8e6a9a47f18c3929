import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { tradesQuery, type VolunteerPerson } from './queries.ts'

/** In which department somebody works: what concerns it goes to them first, complaints of it never. */
export function TradeField({
  name,
  trade,
  onChoose,
}: {
  name: string
  trade: VolunteerPerson['trade']
  onChoose: (departmentId: string | null) => Promise<void>
}) {
  const { t } = useLingui()
  const { data = [] } = useQuery(tradesQuery)
  // One that is archived since stays chosen until another one is.
  const trades = trade === null || data.some(({ id }) => id === trade.id) ? data : [trade, ...data]
  if (trades.length === 0) return null
  return (
    <label className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>{t`Works in`}</span>
      <select
        aria-label={t`Where ${name} works`}
        value={trade?.id ?? ''}
        onChange={({ target }) => void onChoose(target.value === '' ? null : target.value)}
        className="min-h-8 max-w-full rounded-md border border-line-strong bg-card px-2 text-ink pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
      >
        <option value="">{t`not said`}</option>
        {trades.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  )
}
