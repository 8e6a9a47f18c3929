import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { CancelReplyDocument } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { withWords } from '../locale/words.ts'
import { Instant } from '../signs/instant.tsx'
import { networkName } from '../signs/network.tsx'
import { refusalSentence } from '../signs/refusals.ts'
import { reasonWords } from '../ticket/review/reason-words.ts'
import { useNow } from '../time/now.ts'
import { Button } from '../ui/button.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { showToast } from '../ui/toasts.ts'
import { GivenCheck } from './given-check.tsx'
import { givenSentence, isHeldBack } from './given-words.ts'
import type { Given } from './queries.ts'
import { Problem } from './screen-parts.tsx'
import { VeiledText } from './veiled-text.tsx'

const TextDifference = lazyPart(
  withWords('helpOut', async () => (await import('../ticket/review/text-difference.tsx')).TextDifference),
)

const HOUR_MS = 3_600_000

/** What somebody handed in, what others made of it and why, and what the customer said. */
export function GivenStory({ given }: { given: Given }) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const [isShown, setShown] = useState(false)
  const { reply, topics, network, reaction } = given
  const { review, check } = reply
  const now = useNow(reply.state === 'held' ? 1000 : HOUR_MS)
  const sentence = givenSentence(given, i18n, now)
  /** Why it was not taken back, and what was said of the answer then: it goes with that. */
  const [problem, setProblem] = useState<{ text: string; of: string } | null>(null)
  const takeBack = useMutation({
    onMutate: () => setProblem(null),
    mutationFn: async () =>
      (await fetchGraph(CancelReplyDocument, { input: { replyId: reply.id } })).cancelReply,
    onSuccess: ({ userErrors }) => {
      if (userErrors[0]) setProblem({ text: refusalSentence(userErrors[0], i18n), of: sentence })
      else showToast({ tone: 'done', text: i18n._(msg`Taken back: it does not leave.`) })
      for (const queryKey of [keys.helpGiven, keys.helpCard]) void queryClient.invalidateQueries({ queryKey })
    },
    onError: () => setProblem({ text: i18n._(msg`It could not be taken back; it may leave.`), of: sentence }),
  })
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-3">
        {[networkName(network), ...topics.map(({ name }) => name)].join(' · ')} ·{' '}
        <Instant at={reply.writtenAt} />
      </p>
      <ForeignText text={reply.body} className="text-md" />
      <output className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-md font-medium">{sentence}</span>
        {isHeldBack(given, now) && (
          <Button
            className="min-h-11!"
            isPending={takeBack.isPending}
            onPress={() => takeBack.mutate()}
          >{t`Take it back`}</Button>
        )}
      </output>
      {isHeldBack(given, now) && <Problem>{problem?.of === sentence ? problem.text : null}</Problem>}
      {review?.reason != null && <p className="text-md text-ink-2">{i18n._(reasonWords[review.reason])}</p>}
      {review?.note != null && (
        <ForeignText text={review.note} className="border-s-2 border-line-strong ps-2.5 text-md text-ink-2" />
      )}
      {review?.authorBody != null && (
        <>
          <Button className="min-h-11! self-start" isPressed={isShown} onPress={() => setShown(!isShown)}>
            {t`What changed`}
          </Button>
          {isShown && (
            <Suspense>
              <TextDifference before={review.authorBody} after={reply.body} />
            </Suspense>
          )}
        </>
      )}
      {check !== null && <GivenCheck check={check} />}
      {reaction !== null && (
        <div className="rounded-xl bg-accent-wash px-3 py-2">
          <p className="text-sm text-ink-2">
            {t`The customer answered`} · <Instant at={reaction.at} />
          </p>
          <VeiledText text={reaction.text} rough={reaction.rough} className="text-[1rem]" />
        </div>
      )}
    </div>
  )
}
