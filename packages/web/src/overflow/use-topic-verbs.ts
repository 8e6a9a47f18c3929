import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { OfferTopicDocument, WithholdTopicDocument } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { showToast } from '../ui/toasts.ts'
import { useVerb } from '../verbs/verb.ts'
import type { TopicHelp } from './queries.ts'

type Topic = TopicHelp['topic']

/** Keeps a topic from volunteers, or offers it to them again, and tells what came of it. */
export function useTopicVerbs(): {
  withhold: (topic: Topic) => Promise<void>
  offer: (topic: Topic) => Promise<void>
} {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const withhold = useVerb(
    async (topicId: string) =>
      (await fetchGraph(WithholdTopicDocument, { input: { topicId } })).withholdTopic,
  )
  const offer = useVerb(
    async (topicId: string) => (await fetchGraph(OfferTopicDocument, { input: { topicId } })).offerTopic,
  )
  const carryOut = async (verb: typeof offer, topicId: string, done: string) => {
    const payload = await verb(topicId)
    await queryClient.invalidateQueries({ queryKey: keys.overflow })
    if (payload !== null) showToast({ tone: 'done', text: done })
  }
  return {
    withhold: ({ id, name }) => carryOut(withhold, id, t`“${name}” is kept from volunteers.`),
    offer: ({ id, name }) => carryOut(offer, id, t`“${name}” is offered to volunteers again.`),
  }
}
