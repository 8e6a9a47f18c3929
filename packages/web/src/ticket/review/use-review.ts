import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ApproveReplyDocument, ReturnReplyDocument } from '../../graphql/generated/graphql.ts'
import type {
  ApproveReplyInput,
  ReplyFieldsFragment,
  ReturnReplyInput,
  ReviewNoteInput,
} from '../../graphql/generated/graphql.ts'
import { showToast } from '../../ui/toasts.ts'
import { useVerb } from '../../verbs/verb.ts'
import type { Stale } from '../composer/use-composer.ts'
import { useCancelReply } from '../mutations.ts'
import { reviewRefusals } from './review-refusals.ts'

/** Told in a dialog: what changed, and the ways on. */
const guards = ['STALE_REPLY', 'ALREADY_ANSWERED']

/** The decision on a reply that waits to be read, and how far it has come. */
export function useReview(reply: ReplyFieldsFragment, onDecided: () => void) {
  const { i18n } = useLingui()
  const cancel = useCancelReply()
  const [texts, setTexts] = useState<readonly string[]>(reply.texts)
  const [stale, setStale] = useState<(Stale & { edit: ReviewNoteInput | null }) | null>(null)
  /** The revision of the thread up to which the reviewer was shown what changed. */
  const [readUpTo, setReadUpTo] = useState<number | null>(null)
  const [isBusy, setBusy] = useState(false)
  const approveReply = useVerb(
    async (input: ApproveReplyInput) => (await fetchGraph(ApproveReplyDocument, { input })).approveReply,
    guards,
    reviewRefusals,
  )
  const returnReply = useVerb(
    async (input: ReturnReplyInput) => (await fetchGraph(ReturnReplyDocument, { input })).returnReply,
    [],
    reviewRefusals,
  )
  const isEdited = texts.some((text, at) => text !== reply.texts[at])
  const about = { replyId: reply.id, revision: reply.revision }

  const carryOut = async <T>(act: () => Promise<T>): Promise<T> => {
    setBusy(true)
    try {
      return await act()
    } finally {
      setBusy(false)
    }
  }

  const approve = (edit: ReviewNoteInput | null, threadRevision = readUpTo, sendAnyway = false) =>
    carryOut(async () => {
      const payload = await approveReply({ ...about, texts: [...texts], edit, threadRevision, sendAnyway })
      if (payload === null) return
      const refusal = payload.userErrors[0]
      if (refusal !== undefined) return setStale({ refusal, changed: payload.stale, edit })
      setStale(null)
      showToast({
        tone: 'done',
        text: i18n._(
          edit === null
            ? msg`Approved. It leaves in a moment.`
            : msg`Approved with your changes. It leaves in a moment.`,
        ),
        action: { label: i18n._(msg`Take it back`), run: () => void cancel({ replyId: reply.id }) },
      })
      onDecided()
    })

  return {
    texts,
    write: (at: number, text: string) => setTexts(texts.map((one, index) => (index === at ? text : one))),
    isEdited,
    isBusy,
    stale,
    approve,
    approveAnyway: () => void approve(stale?.edit ?? null, stale?.changed?.threadRevision ?? readUpTo, true),
    adapt: () => {
      setReadUpTo(stale?.changed?.threadRevision ?? readUpTo)
      setStale(null)
    },
    sendBack: (why: ReviewNoteInput) =>
      carryOut(async () => {
        if ((await returnReply({ ...about, ...why })) === null) return
        setStale(null)
        showToast({ tone: 'done', text: i18n._(msg`Sent back, with your words.`) })
        onDecided()
      }),
  }
}
