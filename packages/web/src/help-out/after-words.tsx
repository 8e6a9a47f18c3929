import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button } from '../ui/button.tsx'
import { selfQuery } from './queries.ts'
import { useSelfVerbs } from './use-self-verbs.ts'

/** What the one who holds the phone did last with a card. */
export type After =
  | { what: 'skipped'; topics: readonly { id: string; name: string }[] }
  | { what: 'finished' | 'handedBack' }

/** What came of it; and, for a topic one knows too little of, the way never to be offered it again. */
export function AfterWords({ after }: { after: After }) {
  const { t } = useLingui()
  if (after.what === 'skipped')
    return (
      <>
        <p className="font-medium">{t`It has passed to somebody else.`}</p>
        <RefuseTopics topics={after.topics} />
      </>
    )
  return (
    <p className="font-medium">
      {after.what === 'finished'
        ? t`Done. Thank you!`
        : t`The card is with the care team, with your text. Thank you for what you did.`}
    </p>
  )
}

function RefuseTopics({ topics }: { topics: readonly { id: string; name: string }[] }) {
  const { t } = useLingui()
  const { data } = useQuery({ ...selfQuery, enabled: topics.length > 0 })
  const { choose, isPending } = useSelfVerbs()
  const refused = new Set(
    data?.topics.filter(({ stance }) => stance === 'refused').map(({ topic }) => topic.id),
  )
  return topics.map(({ id, name }) =>
    refused.has(id) ? (
      <p key={id} className="text-ink-2">{t`You are not offered “${name}” any more.`}</p>
    ) : (
      <Button
        key={id}
        className="min-h-11! self-start whitespace-normal!"
        isPending={isPending}
        onPress={() => choose(id, 'refused')}
      >
        {t`Never offer me “${name}”`}
      </Button>
    ),
  )
}
