import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { TrustLevel } from '../graphql/generated/graphql.ts'
import type { Self } from './queries.ts'
import { Sheet } from './screen-parts.tsx'
import { useSelfVerbs } from './use-self-verbs.ts'

/** What somebody may do on a topic, said to them. */
export const levelWords: Record<TrustLevel, MessageDescriptor> = {
  learner: msg`You practise`,
  reviewed: msg`A colleague reads your answers first`,
  sampled: msg`You answer; now and then somebody looks`,
  trusted: msg`You answer`,
  mentor: msg`You answer, and approve what others write`,
}

/** The topics one helps with: these first, or not these. */
export function TopicSheet({ topics }: { topics: Self['topics'] }) {
  const { t, i18n } = useLingui()
  const { choose } = useSelfVerbs()
  if (topics.length === 0) return null
  return (
    <Sheet label={t`My topics`}>
      <h2 className="text-md font-semibold">{t`My topics`}</h2>
      <ul className="flex flex-col">
        {topics.map(({ topic, level, stance, isWithheld }) => {
          const { name } = topic
          return (
            <li
              key={topic.id}
              className="flex flex-col gap-1.5 py-2.5 not-first:border-t not-first:border-line-2"
            >
              <span className="min-w-0">
                <bdi className="text-md font-medium">{name}</bdi>
                <span className="block text-sm text-ink-3">{i18n._(levelWords[level])}</span>
                {isWithheld && (
                  <span className="block text-sm text-ink-2">
                    {t`It rests: the care team answers it for now, and nothing of it is offered to anybody.`}
                  </span>
                )}
              </span>
              <select
                aria-label={t`What you say of ${name}`}
                value={stance ?? ''}
                onChange={({ target }) =>
                  choose(
                    topic.id,
                    target.value === 'wished' || target.value === 'refused' ? target.value : null,
                  )
                }
                className="min-h-11 w-full rounded-lg border border-line bg-card px-2.5 text-md"
              >
                <option value="">{t`Like others`}</option>
                <option value="wished">{t`This one first`}</option>
                <option value="refused">{t`Not this topic`}</option>
              </select>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
