import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LanguageLevel } from '../graphql/generated/graphql.ts'
import { waysQuery } from './me/queries.ts'

/** How well one writes who answers customers. */
const enough: ReadonlySet<LanguageLevel> = new Set(['B2', 'C1', 'C2'])

/** To whoever writes no language well enough, as far as they have said, nothing is ever offered: says so, and where to say it. */
export function LanguageWay() {
  const { t } = useLingui()
  const { data } = useQuery(waysQuery)
  const languages = data?.volunteer?.languages
  if (languages === undefined || languages.some(({ level }) => enough.has(level))) return null
  return (
    <div className="flex flex-col px-1 text-md">
      <p>
        {languages.length === 0
          ? t`Say how well you write which languages: before that, nothing is offered to you.`
          : t`Customers are answered in languages that you write clearly and in detail, B2, or better.`}
      </p>
      <Link
        to="/help-out/$part"
        params={{ part: 'me' }}
        className="inline-flex min-h-11 items-center font-medium text-accent-ink underline underline-offset-2"
      >
        {t`My languages and my trade`}
      </Link>
    </div>
  )
}
