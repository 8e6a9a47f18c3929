import { useLingui } from '@lingui/react/macro'
import { listDifferences, type Rules } from './rules.ts'
import { reasonName, signName, thresholdNames } from './triage-words.ts'

/** What one version says that another did not, a line each. */
export function DifferenceList({ label, was, is }: { label: string; was: Rules; is: Rules }) {
  const { t, i18n } = useLingui()
  const { thresholds, points, words } = listDifferences(was, is)
  const pair = (rules: Rules, code: string) => {
    const { urgency = 0, importance = 0 } = rules.points[code] ?? {}
    return `${urgency} · ${importance}`
  }
  if (thresholds.length + points.length + words.length === 0)
    return <p>{t`It says what was in force before.`}</p>
  return (
    <ul aria-label={label} className="list-disc ps-5">
      {thresholds.map((name) => (
        <li key={name}>
          {i18n._(thresholdNames[name])}{' '}
          <bdi dir="ltr" className="tabular-nums">{`${was.thresholds[name]} → ${is.thresholds[name]}`}</bdi>
        </li>
      ))}
      {points.map((code) => (
        <li key={code}>
          {reasonName(code, i18n)}{' '}
          <bdi dir="ltr" className="tabular-nums">{`${pair(was, code)} → ${pair(is, code)}`}</bdi>
        </li>
      ))}
      {words.map((sign) => {
        const name = signName(sign, i18n)
        const phrases = is.words[sign] ?? []
        return (
          <li key={sign}>
            {phrases.length === 0 ? t`No words of your own for “${name}”` : t`Words for “${name}”:`}{' '}
            <bdi>{phrases.join(', ')}</bdi>
          </li>
        )
      })}
    </ul>
  )
}
