import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Instant } from '../../signs/instant.tsx'
import { refusalSentence } from '../../signs/refusals.ts'
import { targetWords } from '../../signs/ticket-words.ts'
import { calendarName } from '../calendars/calendar-name.ts'
import { settingsRefusals } from '../refusals.ts'
import { formatLength } from './budget.ts'
import { type Condition, conditions } from './policy.ts'
import { conditionNames, matchWords, valueWords } from './policy-words.ts'
import type { PromisesTested } from './queries.ts'
import type { PolicyDraft } from './use-policy-draft.ts'

type Tested = PromisesTested['targets'][number]

/** What the draft promises a ticket, beside what is promised now. */
export function TestResult({
  ticketNumber,
  drafted,
  inForce,
  draft,
}: {
  ticketNumber: number
  drafted: PromisesTested
  inForce: PromisesTested
  draft: PolicyDraft
}) {
  const { t, i18n } = useLingui()
  const [refusal] = [...drafted.userErrors, ...inForce.userErrors]
  if (refusal !== undefined)
    return (
      <p role="alert" className="mt-3 font-medium text-breach">
        {refusalSentence(refusal, i18n, settingsRefusals)}
      </p>
    )
  const { attributes, row } = drafted
  const number = String(ticketNumber)
  const known =
    attributes === null
      ? []
      : conditions.map((condition) => {
          const name = i18n._(conditionNames[condition])
          const value = valueWords(condition, attributes[condition], i18n)
          return t`${name}: ${value}`
        })
  const rowWords = (at: number) => {
    const found = draft.policy.rows[at]
    return found === undefined ? '' : matchWords(found.match, i18n)
  }
  const reasons = (names: readonly string[]) =>
    names.map((name) => i18n._(conditionNames[name as Condition]).toLocaleLowerCase(i18n.locale)).join(', ')
  return (
    <div className="mt-3 flex flex-col gap-3">
      <p>
        <Link
          to="/inbox/$view/$number"
          params={{ view: 'all', number: ticketNumber }}
          className="font-medium text-accent-ink underline"
        >
          {t`Ticket #${number}`}
        </Link>{' '}
        <span className="text-ink-2">{known.join(' · ')}</span>
      </p>
      <ol className="flex flex-col gap-1">
        {drafted.skipped.map(({ row: at, conditions: failing }) => (
          <li key={at} className="text-ink-2">
            <span className="tabular-nums">{at + 1}</span> {rowWords(at)} —{' '}
            {t`does not fit: ${reasons(failing)}`}
          </li>
        ))}
        {row !== null && (
          <li className="font-medium">
            <span className="tabular-nums">{row + 1}</span> <output>{`${rowWords(row)} — ${t`fits`}`}</output>
          </li>
        )}
      </ol>
      <div className="overflow-x-auto">
        <table className="w-full text-start">
          <caption className="sr-only">{t`What is promised, in the draft and now`}</caption>
          <thead>
            <tr className="border-b border-line text-xs text-ink-3">
              <th scope="col" className="py-1 pe-3 text-start font-medium">
                {t({ message: 'Promise', context: 'promises' })}
              </th>
              <th scope="col" className="py-1 pe-3 text-start font-medium">{t`As on this page`}</th>
              <th scope="col" className="py-1 text-start font-medium">{t`In force`}</th>
            </tr>
          </thead>
          <tbody>
            {drafted.targets.map((target) => (
              <tr key={target.target} className="border-b border-line-2 align-top last:border-0">
                <th scope="row" className="py-1.5 pe-3 text-start font-medium">
                  {i18n._(targetWords[target.target])}
                </th>
                <td className="py-1.5 pe-3">
                  <Promised tested={target} dueAt={target.dueAt} />
                </td>
                <td className="py-1.5">
                  <Promised
                    tested={inForce.targets.find((one) => one.target === target.target)}
                    dueAt={target.currentDueAt}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Promised({ tested, dueAt }: { tested: Tested | undefined; dueAt: string | null }) {
  const { t, i18n } = useLingui()
  if (tested === undefined || tested.budgetMs === null)
    return <span className="text-ink-3">{t`nothing promised`}</span>
  return (
    <>
      {formatLength(tested.budgetMs, i18n.locale)}{' '}
      <span className="text-ink-3">{calendarName(tested.calendar, i18n)}</span>
      <br />
      <span className="text-ink-2 tabular-nums">
        {dueAt !== null ? (
          <>
            {t`due`} <Instant at={dueAt} />
          </>
        ) : (
          tested.dueIfNowAt !== null && (
            <>
              {t`if it began now:`} <Instant at={tested.dueIfNowAt} />
            </>
          )
        )}
      </span>
    </>
  )
}
