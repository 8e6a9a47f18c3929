import { useLingui } from '@lingui/react/macro'
import { formatTag } from '../../locale/locale.ts'
import { places, type ReplaySum } from './replay-sum.ts'
import { placeNames } from './triage-words.ts'

/** From where to where tickets would go: a row for each lane they lie in, a column for each they would lie in. */
export function MovesTable({ sum }: { sum: ReplaySum }) {
  const { t, i18n } = useLingui()
  if (sum.moves.length === 0) return null
  const counts = new Map(sum.moves.map(({ from, to, tickets }) => [`${from} ${to}`, tickets]))
  const rows = places.filter((place) => sum.moves.some(({ from }) => from === place))
  const columns = places.filter((place) => sum.moves.some(({ to }) => to === place))
  const tag = formatTag(i18n.locale)
  const cell = 'border-b border-line-2 py-1.5 pe-3'
  return (
    <div className="mt-3 overflow-x-auto">
      <table className="text-start">
        <caption className="sr-only">{t`From which lane to which lane`}</caption>
        <thead>
          <tr className="text-xs text-ink-3">
            <th scope="col" className={`${cell} text-start font-medium`}>{t`From, to`}</th>
            {columns.map((to) => (
              <th key={to} scope="col" className={`${cell} text-end font-medium`}>
                {i18n._(placeNames[to])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((from) => (
            <tr key={from}>
              <th scope="row" className={`${cell} text-start font-medium`}>
                {i18n._(placeNames[from])}
              </th>
              {columns.map((to) => {
                const count = counts.get(`${from} ${to}`) ?? 0
                return (
                  <td key={to} className={`${cell} text-end tabular-nums ${count === 0 ? 'text-ink-3' : ''}`}>
                    {count === 0 ? '–' : count.toLocaleString(tag)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
