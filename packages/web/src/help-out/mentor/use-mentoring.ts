import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ApproveDraftDocument, ReturnDraftDocument } from '../../graphql/generated/graphql.ts'
import type { ReviewNoteInput } from '../../graphql/generated/graphql.ts'
import { failureSentence } from '../../signs/failures.ts'
import { type Refusal, refusalSentence } from '../../signs/refusals.ts'
import { showToast } from '../../ui/toasts.ts'
import { mentorRefusals } from './mentor-refusals.ts'
import { type MentoredDraft, mentoredQuery } from './queries.ts'

/** Something was said or answered since the draft was written: it is read, and approved all the same. */
const MOVED = ['STALE_REPLY', 'ALREADY_ANSWERED']

/** A mentor's decision on a draft. What was decided elsewhere meanwhile is told, and the next one comes. */
export function useMentoring({ reply }: Pick<MentoredDraft, 'reply'>, onDecided: () => void) {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  /** The revision of the thread that was told with the refusal; null while nothing has moved. */
  const [moved, setMoved] = useState<{ threadRevision: number | null } | null>(null)
  const readAgain = () => queryClient.invalidateQueries({ queryKey: mentoredQuery.queryKey })
  const about = { replyId: reply.id, revision: reply.revision }

  const settle = async (refusal: Refusal | undefined, done: string, threadRevision: number | null) => {
    await readAgain()
    if (refusal === undefined) {
      showToast({ tone: 'done', text: done })
      return onDecided()
    }
    const isMoved = MOVED.includes(refusal.code)
    setMoved(isMoved ? { threadRevision } : null)
    setProblem(isMoved ? null : refusalSentence(refusal, i18n, mentorRefusals))
  }
  const { mutate, isPending } = useMutation({
    mutationFn: (decide: () => Promise<void>) => decide(),
    onError: (error) => setProblem(failureSentence(error, i18n)),
  })
  return {
    isBusy: isPending,
    problem,
    hasMoved: moved !== null,
    approve: (texts: readonly string[], edit: ReviewNoteInput | null) =>
      mutate(async () => {
        const { approveReply } = await fetchGraph(ApproveDraftDocument, {
          input: {
            ...about,
            texts: [...texts],
            edit,
            sendAnyway: moved !== null,
            threadRevision: moved?.threadRevision ?? null,
          },
        })
        await settle(
          approveReply.userErrors[0],
          i18n._(msg`Approved. Thank you: it leaves in a moment.`),
          approveReply.stale?.threadRevision ?? null,
        )
      }),
    sendBack: (why: ReviewNoteInput) =>
      mutate(async () => {
        const { returnReply } = await fetchGraph(ReturnDraftDocument, { input: { ...about, ...why } })
        await settle(returnReply.userErrors[0], i18n._(msg`Sent back, with your words.`), null)
      }),
  }
}
