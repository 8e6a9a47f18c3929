import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Receiver } from './queries.ts'

/** What has to be set so that nobody’s enquiry waits for nobody, and where. Nothing where all is well. */
export function ReceiverNotices({ receivers, maySet }: { receivers: readonly Receiver[]; maySet: boolean }) {
  const { t } = useLingui()
  const sentences = receivers.flatMap(({ kind, department, recipient, waitingCount }) => {
    if (department === null) {
      const count = plural(waitingCount, { one: '# waits', other: '# wait' })
      const sentence =
        kind === 'job'
          ? t`No department receives job enquiries: they stay with the care team.`
          : t`No department receives those who want to buy: they stay with the care team.`
      return [waitingCount === 0 ? sentence : `${sentence} ${t`Now: ${count}.`}`]
    }
    const name = department.name
    return recipient === null
      ? [t`Nobody of the care team answers for “${name}”, so nobody is told of what it receives.`]
      : []
  })
  if (sentences.length === 0) return null
  return (
    <aside aria-label={t`To be set`} className="mt-3 max-w-prose rounded-md bg-risk-wash px-3 py-2 text-risk">
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="text-ink-2">
        {maySet ? (
          <Link
            to="/settings/$section"
            params={{ section: 'departments' }}
            className="inline-flex min-h-6 items-center text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
          >
            {t`Choose in the settings`}
          </Link>
        ) : (
          t`A supervisor chooses in Settings > Departments and topics.`
        )}
      </p>
    </aside>
  )
}
