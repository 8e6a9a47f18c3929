import { useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { ExpectedDemandDocument } from '../graphql/generated/graphql.ts'
import { formatTag } from '../locale/locale.ts'

const HOUR_MS = 3_600_000
/** A Monday, at midnight. */
const MONDAY_MS = Date.UTC(2024, 0, 1)

/** What comes in over weeks is the same an hour later. */
const demandQuery = queryOptions({
  queryKey: ['expectedDemand'],
  queryFn: async ({ signal }) =>
    (await fetchGraph(ExpectedDemandDocument, {}, { signal })).expectedDemand ?? null,
  staleTime: HOUR_MS,
  retry: false,
})

/** When it is worth looking at the phone again, by the past weeks; nothing where they tell too little. */
export function DemandLine() {
  const { t, i18n } = useLingui()
  const { data: demand } = useQuery(demandQuery)
  if (demand == null) return null
  const { weekday, fromHour, untilHour } = demand
  const show = (hour: number, format: Intl.DateTimeFormatOptions) =>
    new Date(MONDAY_MS + ((weekday - 1) * 24 + hour) * HOUR_MS)
      .toLocaleString(formatTag(i18n.locale), { timeZone: 'UTC', ...format })
      // French writes « 07 h » where people say « 7 h ».
      .replace(/^0/, '')
  const at = (hour: number) => (hour % 24 === 0 ? t`midnight` : show(hour, { hour: 'numeric' }))
  const [day, from, until] = [show(0, { weekday: 'long' }), at(fromHour), at(untilHour)]
  return (
    <p className="px-1 text-md text-ink-2">
      {t`In the last weeks, most help was needed on ${day} between ${from} and ${until}.`}
    </p>
  )
}
