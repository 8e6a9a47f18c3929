import { useLingui } from '@lingui/react/macro'
import { Instant } from '../signs/instant.tsx'
import { reasonSentence } from './overflow-words.ts'
import type { Overflow } from './queries.ts'

/** Who is called and has not answered, and why the others are not called. */
export function CallsPart({ overflow }: { overflow: Overflow }) {
  const { t, i18n } = useLingui()
  const { callsOut, notCalled } = overflow
  return (
    <>
      <section aria-labelledby="overflow-calls" className="px-3 pt-4">
        <h2 id="overflow-calls" className="text-lg font-semibold tracking-tight">{t`Calls out`}</h2>
        {callsOut.length === 0 ? (
          <p className="mt-1 text-ink-2">{t`No call waits for an answer.`}</p>
        ) : (
          <ul aria-label={t`Calls out`} className="mt-2 divide-y divide-line-2 rounded-lg border border-line">
            {callsOut.map(({ id, member, minutes, endsAt }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3 py-2.5">
                <span className="min-w-40 font-medium">
                  <bdi>{member.name}</bdi>
                </span>
                <span className="text-ink-2">{t`asked for ${minutes} minutes`}</span>
                <span className="text-ink-3">
                  {t`lapses at`} <Instant at={endsAt} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {notCalled.length > 0 && (
        <section aria-labelledby="overflow-not-called" className="px-3 pt-6">
          <h2 id="overflow-not-called" className="text-lg font-semibold tracking-tight">
            {t`Who is not called, and why`}
          </h2>
          <ul
            aria-label={t`Who is not called, and why`}
            className="mt-2 divide-y divide-line-2 rounded-lg border border-line"
          >
            {notCalled.map(({ member, reasons }) => (
              <li key={member.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3 py-2.5">
                <span className="min-w-40 font-medium">
                  <bdi>{member.name}</bdi>
                </span>
                <span className="text-ink-2">
                  {reasons.map((reason) => reasonSentence(reason, i18n)).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
