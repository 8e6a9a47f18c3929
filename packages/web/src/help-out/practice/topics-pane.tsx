import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { failureSentence } from '../../signs/failures.ts'
import { Button } from '../../ui/button.tsx'
import { RowsSkeleton } from '../../ui/rows-skeleton.tsx'
import { Pane, Problem, Sheet } from '../screen-parts.tsx'
import { levelWords } from '../topic-sheet.tsx'
import { type Progress, progressQuery } from './queries.ts'

/** The topics that can be practised, and how far one is on each. */
export function TopicsPane({
  isBusy,
  problem,
  onChoose,
}: {
  isBusy: boolean
  problem: string | null
  onChoose: (topicId: string) => void
}) {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(progressQuery)
  const needed = data?.find(({ level }) => level === 'learner')?.needed
  const say = ({ level, accepted, needed: all, isBegun }: Progress) => {
    if (level !== 'learner') return i18n._(levelWords[level])
    const more = all - accepted
    if (accepted > 0)
      return i18n._(
        msg`${plural(more, { one: 'One more in a row, and you answer customers', other: '# more in a row, and you answer customers' })}`,
      )
    return isBegun ? t`An exercise waits for you` : t`Not begun yet`
  }
  return (
    <Pane
      title={t({ message: 'Practise', context: 'tab' })}
      foot={problem === null ? undefined : <Problem>{problem}</Problem>}
    >
      <p className="px-1 text-md text-ink-2">
        {t`Messages of the past, with names changed: where would you put them, and what would you answer? Nothing of it goes to a customer.`}
      </p>
      {needed !== undefined && (
        <p className="px-1 text-md font-medium">
          {i18n._(
            msg`${plural(needed, { one: 'One exercise that counts opens a topic: then you answer customers on it.', other: '# exercises in a row that count open a topic: then you answer customers on it.' })}`,
          )}
        </p>
      )}
      {data === undefined && error === null && <RowsSkeleton label={t`Reading…`} />}
      {data === undefined && error !== null && (
        <div role="alert" className="flex flex-col items-start gap-2 px-1 text-md">
          <p>{failureSentence(error, i18n)}</p>
          <Button className="min-h-11!" onPress={() => void refetch()}>{t`Try again`}</Button>
        </div>
      )}
      {data?.length === 0 && (
        <p className="px-1 text-md">
          {t`There is no topic yet. A supervisor names what customers write about; then you can practise it.`}
        </p>
      )}
      {data !== undefined && data.length > 0 && (
        <Sheet label={t`Topics`}>
          <ul className="-my-2 flex flex-col">
            {data.map((progress) => (
              <li key={progress.topic.id} className="not-first:border-t not-first:border-line-2">
                <button
                  type="button"
                  {...(isBusy && { 'aria-disabled': true })}
                  onClick={() => {
                    if (!isBusy) onChoose(progress.topic.id)
                  }}
                  className="flex min-h-13 w-full items-center justify-between gap-3 rounded-lg py-2 text-start hover:bg-hover"
                >
                  <span className="min-w-0">
                    <bdi className="block text-md font-medium">{progress.topic.name}</bdi>
                    <span className="block text-sm text-ink-3">{say(progress)}</span>
                  </span>
                  {progress.level === 'learner' && <Dots {...progress} />}
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </Pane>
  )
}

/** How many of those in a row there are; the words beside it say the same. */
function Dots({ accepted, needed }: Progress) {
  return (
    <span aria-hidden className="flex flex-none flex-wrap gap-1">
      {Array.from({ length: needed }, (_, at) => (
        <span
          key={at}
          className={`size-2.5 rounded-full border ${at < accepted ? 'border-vol bg-vol' : 'border-line-strong'}`}
        />
      ))}
    </span>
  )
}
