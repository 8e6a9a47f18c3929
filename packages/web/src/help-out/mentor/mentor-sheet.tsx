import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Sheet } from '../screen-parts.tsx'
import { mentoredQuery } from './queries.ts'

/** That somebody's answer waits for this mentor; nothing for everybody else. */
export function MentorSheet() {
  const { t, i18n } = useLingui()
  const { data } = useQuery(mentoredQuery)
  if (data === undefined || data.length === 0) return null
  const waiting = data.length
  return (
    <Sheet label={t`To be read`}>
      <p className="text-md font-semibold">
        {i18n._(
          msg`${plural(waiting, { one: 'An answer of somebody who learns waits for you to read it.', other: '# answers of people who learn wait for you to read them.' })}`,
        )}
      </p>
      <Link
        to="/help-out/$part"
        params={{ part: 'mentor' }}
        className="inline-flex min-h-11 items-center justify-center rounded-md border border-line px-3 text-md font-medium"
      >
        {t`Read it`}
      </Link>
    </Sheet>
  )
}
