import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { GivenStory } from './given-story.tsx'
import { givenQuery } from './queries.ts'
import { Pane, Sheet } from './screen-parts.tsx'

/** What became of what somebody wrote, the latest first. It counts nothing. */
export function GivenList() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(givenQuery)
  return (
    <Pane title={t`My answers`}>
      {data === undefined && error === null && <RowsSkeleton label={t`Reading…`} />}
      {data === undefined && error !== null && (
        <div role="alert" className="flex flex-col items-start gap-2 px-1 text-md">
          <p>{failureSentence(error, i18n)}</p>
          <Button className="min-h-11!" onPress={() => void refetch()}>{t`Try again`}</Button>
        </div>
      )}
      {data?.length === 0 && (
        <p className="px-1 text-md text-ink-2">
          {t`What you answer stands here, with what became of it and what the customer says to it.`}
        </p>
      )}
      {data !== undefined && data.length > 0 && (
        <ul className="flex flex-col gap-3">
          {data.map((given) => (
            <li key={given.id}>
              <Sheet>
                <GivenStory given={given} />
              </Sheet>
            </li>
          ))}
        </ul>
      )}
    </Pane>
  )
}
