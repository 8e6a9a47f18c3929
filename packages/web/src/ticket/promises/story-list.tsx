import { useLingui } from '@lingui/react/macro'
import type { ExplainedCycleFragment } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { type StoryLine, storyOf } from './clock-story.ts'

const inks = { plain: 'text-ink', late: 'text-breach font-medium', person: 'text-ink font-medium' }

/** What happened to a clock, line by line, then what comes if nothing happens. */
export function StoryList({ cycle }: { cycle: ExplainedCycleFragment }) {
  const { t, i18n } = useLingui()
  const lines = storyOf(cycle, i18n)
  const ahead = lines.filter(({ isToCome }) => isToCome)
  return (
    <>
      <ol className="flex flex-col gap-1">
        {lines
          .filter(({ isToCome }) => !isToCome)
          .map((line) => (
            <Line key={line.key} line={line} />
          ))}
      </ol>
      {ahead.length > 0 && (
        <>
          <h3 className="heading mt-3 mb-1.5">{t`Still to come`}</h3>
          <ol className="flex flex-col gap-1 text-ink-2">
            {ahead.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function Line({ line }: { line: StoryLine }) {
  const { t } = useLingui()
  return (
    <li className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 max-[24rem]:grid-cols-1">
      <span className="text-ink-3 tabular-nums">
        <Instant at={line.at} />
      </span>
      <span className={line.isToCome ? '' : inks[line.tone]}>
        <bdi>{line.text}</bdi>
        {line.to != null && (
          <span className="font-normal text-ink-2">
            {' '}
            {t({ message: 'until', context: 'an instant follows' })} <Instant at={line.to} />
          </span>
        )}
        {line.words !== undefined && (
          <span
            dir="auto"
            className={`font-normal text-ink-2 ${line.tone === 'person' ? 'block' : 'line-clamp-2'}`}
          >
            {line.words}
          </span>
        )}
      </span>
    </li>
  )
}
