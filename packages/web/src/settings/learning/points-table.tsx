import { useLingui } from '@lingui/react/macro'
import { reasonSentence } from '../../signs/reasons.ts'
import type { LearnedVersion } from './queries.ts'

/** Each reason with its points by the rules and as learned. What has too few examples keeps its points, and is fainter. */
export function PointsTable({ points, least }: { points: LearnedVersion['points']; least: number }) {
  const { t, i18n } = useLingui()
  const axis = { urgency: t`urgency`, importance: t`importance` }
  const head = 'py-1.5 ps-3 text-end font-medium whitespace-nowrap'
  const cell = 'py-1.5 ps-3 text-end tabular-nums'
  return (
    <>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t`Points of each reason`}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-ink-2">
            <th scope="col" className="py-1.5 text-start font-medium">{t`Reason`}</th>
            <th scope="col" className={head}>
              {t({ message: 'Rules', context: 'points' })}
            </th>
            <th scope="col" className={head}>
              {t({ message: 'Learned', context: 'points' })}
            </th>
            <th scope="col" className={head}>
              {t({ message: 'Examples', context: 'points' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((one) => {
            const isMoved = one.points !== one.rulesPoints
            return (
              <tr
                key={`${one.code} ${one.axis}`}
                className={`border-b border-line-2 last:border-0 ${one.exampleCount < least ? 'text-ink-3' : ''}`}
              >
                <th scope="row" className="py-1.5 text-start font-normal">
                  {reasonSentence({ code: one.code, evidence: null }, i18n)}{' '}
                  <span className="text-sm text-ink-3">{axis[one.axis]}</span>
                </th>
                <td className={cell}>{one.rulesPoints}</td>
                <td className={`${cell} ${isMoved ? 'font-semibold' : ''}`}>{one.points}</td>
                <td className={cell}>{one.exampleCount}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="text-sm text-ink-3">
        {t`A reason with fewer than ${least} examples keeps its points. What makes an emergency, the law, the press, vulnerable people and the number of followers are never learned.`}
      </p>
    </>
  )
}
