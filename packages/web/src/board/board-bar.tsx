import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Instant } from '../signs/instant.tsx'
import { spanWords } from '../signs/time-left.tsx'
import { remaining } from '../time/remaining.ts'
import { boardQuery } from './queries.ts'

const MINUTE_MS = 60_000

/** What the board goes by: above its tickets, and where there are none. */
export function BoardBar() {
  const { t, i18n } = useLingui()
  const { data: board } = useQuery(boardQuery)
  if (board === undefined) return null
  const { refreshedAt, waiting, responders, reserveEvery, isCutOff } = board
  const longest = spanWords(remaining(board.maxWaitMinutes * MINUTE_MS, 0), i18n)
  return (
    <section
      aria-label={t`How the board is found`}
      className="border-b border-line bg-rail px-3.5 py-2 text-sm text-ink-2"
    >
      {refreshedAt === null ? (
        <p>{t`Nobody has looked yet. It takes a minute.`}</p>
      ) : (
        <>
          <p>
            {t`Who will have waited longer than ${longest}, as seen at`} <Instant at={refreshedAt} />
            {'. '}
            {i18n._(
              msg`${plural(waiting, { one: '# ticket waits', other: '# tickets wait' })}, ${plural(responders, { one: '# person answers', other: '# people answer' })}.`,
            )}
          </p>
          {reserveEvery < 16 && (
            <p>{t`While somebody stands here, one ticket in ${reserveEvery} goes to whoever has been late longest.`}</p>
          )}
          {isCutOff && <p>{t`There are more than a thousand: these have waited longest.`}</p>}
        </>
      )}
      <Link
        to="/settings/$section"
        params={{ section: 'holding' }}
        className="inline-flex min-h-6 items-center text-accent-ink hover:underline pointer-coarse:min-h-11"
      >
        {t`Longest wait and holding replies`}
      </Link>
    </section>
  )
}
