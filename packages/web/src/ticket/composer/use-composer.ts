import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { AddNoteDocument, DiscardDraftDocument, SendReplyDocument } from '../../graphql/generated/graphql.ts'
import type { DraftVisibility, SendReplyMutation } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { noteSignedOut } from '../../graphql/query-client.ts'
import { practising } from '../../shell/practising.ts'
import { failureSentence } from '../../signs/failures.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import type { Refusal } from '../../signs/refusals.ts'
import { closeToast, showToast } from '../../ui/toasts.ts'
import { useCancelReply } from '../mutations.ts'
import { isOnItsWay } from '../outgoing-reply.tsx'
import type { Ticket } from '../queries.ts'
import type { Attachments } from './attachments/use-attachments.ts'
import { forgetClientId, keptClientId } from './client-id.ts'
import { seenThread, seenThreads, threadsNow, threadsOfDraft } from './seen-thread.ts'
import { colleaguesQuery } from '../../verbs/queries.ts'
import { mentionedIn } from './note-mentions.tsx'
import { useClaim } from './use-claim.ts'
import { useDraft } from './use-draft.ts'

/** What the guard found: the reply was written against an older state of the thread. */
export interface Stale {
  refusal: Refusal
  /** What changed, when the server says it message by message. */
  changed: SendReplyMutation['sendReply']['stale']
}

const guards: ReadonlySet<string> = new Set(['STALE_REPLY', 'REPLY_STALE', 'ALREADY_ANSWERED'])
const lostClaims: ReadonlySet<string> = new Set(['CLAIM_NEEDED', 'CLAIM_EXPIRED', 'CLAIM_OUTDATED'])

/** What the reply does beside being sent: nothing, ending the matter, or that and going on to the next ticket. */
export type Ending = 'open' | 'resolve' | 'resolveAndNext'

/** Everything the composer knows and can do. */
export function useComposer(
  ticket: Ticket,
  firstTab: DraftVisibility,
  files: Pick<Attachments, 'kept' | 'toSend' | 'settle'>,
  onSent: (ending: Ending) => void,
) {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const cancel = useCancelReply()
  const { draft, thread } = ticket
  const [tab, setTab] = useState<DraftVisibility>(draft?.visibility ?? firstTab)
  const [body, setBody] = useState(draft?.body ?? '')
  // What a merge brought from elsewhere is answered there, whose revision the way to answer names.
  const revision =
    ticket.replyOptions.find((option) => option.visibility === tab)?.threadRevision ?? thread.revision
  const [seen, setSeen] = useState({
    revision: draft?.threadRevision ?? revision,
    thread: seenThread(ticket),
    threads: threadsOfDraft(ticket),
  })
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [stale, setStale] = useState<Stale | null>(null)
  const [templateId, setTemplate] = useState(draft?.template?.id ?? null)
  /** The same template has gone to somebody else in the thread: a sentence of one's own is asked for. */
  const [unchanged, setUnchanged] = useState<Refusal | null>(null)
  const isBusy = useRef(false)
  const ending = useRef<Ending>('open')
  const claim = useClaim(ticket.id)
  const told = seenThreads(ticket, seen.threads)
  const { kept, settle } = useDraft(
    ticket,
    { body, tab, threadRevision: seen.revision, seenThreads: told, templateId },
    claim.note,
  )

  /** The notice that offers to take a reply back: once it leaves, nobody can. */
  const offered = useRef<{ replyId: string; toast: number } | null>(null)
  useEffect(() => {
    const { replyId, toast } = offered.current ?? {}
    const reply = ticket.replies.find(({ id }) => id === replyId)
    if (toast === undefined || reply === undefined || isOnItsWay(reply)) return
    offered.current = null
    closeToast(toast)
  }, [ticket.replies])

  const now = seenThread(ticket)
  const isBegun = body !== '' || files.kept.length > 0
  const threads = threadsNow(ticket)
  const hasMoved =
    seen.revision < revision ||
    threads.some((one) =>
      seen.threads.every((was) => was.threadId !== one.threadId || was.revision < one.revision),
    )
  const hasChanged = isBegun && tab !== 'note' && seen.thread !== now && hasMoved
  const see = () => setSeen({ revision, thread: now, threads })
  // Whoever begins has the screen before them: this is the state the answer is written against.
  const begin = () => {
    if (!isBegun) see()
  }

  const write = (text: string) => {
    if (text !== '') begin()
    setBody(text)
    setProblem(null)
    if (tab !== 'note' && text !== '') void claim.ensure()
  }

  const clear = () => {
    // With a reply the server drops its draft; a note's is dropped by keeping the empty text.
    if (tab !== 'note') settle()
    forgetClientId(ticket.id)
    setBody('')
    setTemplate(null)
    setStale(null)
    setProblem(null)
    for (const queryKey of [keys.tickets, keys.lists, keys.rail])
      void queryClient.invalidateQueries({ queryKey })
  }

  const sendReply = async (
    options: { threadRevision: number; sendAnyway: boolean },
    isSecondTry = false,
  ): Promise<void> => {
    const fence = await claim.ensure()
    if (fence === null) return
    const { sendReply: answer } = await fetchGraph(SendReplyDocument, {
      input: {
        clientId: keptClientId(ticket.id),
        ticketId: ticket.id,
        body,
        visibility: tab === 'private' ? 'private' : 'public',
        fence,
        templateId,
        attachments: files.toSend(),
        seenThreads: told,
        resolvesTicket: ending.current !== 'open',
        ...options,
      },
    })
    const refusal = answer.userErrors[0]
    if (refusal === undefined) {
      claim.keep()
      clear()
      files.settle()
      const replyId = answer.reply?.id
      const toast = showToast({
        tone: 'done',
        text: i18n._(
          answer.reply?.state === 'inReview'
            ? msg`A colleague reads the reply before it leaves.`
            : ending.current === 'open'
              ? msg`The reply is on its way.`
              : msg`The reply is on its way; the ticket ends when it stands.`,
        ),
        ...(replyId !== undefined && {
          action: {
            label: i18n._(msg`Take it back`),
            // What has been begun meanwhile stays; the reply itself still shows the earlier text.
            run: () =>
              void cancel({ replyId }).then(
                (payload) => payload && setBody((current) => (current === '' ? body : current)),
              ),
          },
        }),
      })
      offered.current = replyId === undefined ? null : { replyId, toast }
      onSent(ending.current)
    } else if (guards.has(refusal.code)) {
      setStale({ refusal, changed: answer.stale })
      practising.noteGuard()
    } else if (refusal.code === 'TEMPLATE_UNCHANGED') {
      setUnchanged(refusal)
      setProblem(refusalSentence(refusal, i18n))
    } else if (lostClaims.has(refusal.code) && !isSecondTry) {
      claim.forget()
      await sendReply(options, true)
    } else {
      if (refusal.code === 'CLIENT_ID_USED') {
        // The answer to the first try was lost on its way: what stands has to be seen before anything is added to it.
        forgetClientId(ticket.id)
        void queryClient.invalidateQueries({ queryKey: keys.tickets })
      }
      setProblem(refusalSentence(refusal, i18n))
    }
  }

  const addNote = async () => {
    // A name that was typed whole, before the list of colleagues was there, is a name all the same.
    const colleagues = body.includes('@') ? await queryClient.ensureQueryData(colleaguesQuery) : []
    const { addNote: answer } = await fetchGraph(AddNoteDocument, {
      input: {
        clientId: keptClientId(ticket.id),
        ticketId: ticket.id,
        body,
        mentionedIds: mentionedIn(body, colleagues),
      },
    })
    const refusal = answer.userErrors[0]
    if (refusal) return setProblem(refusalSentence(refusal, i18n))
    clear()
    // What is written next is for the customer again, unless somebody says otherwise.
    setTab(firstTab)
    onSent('open')
  }

  const carryOut = async (act: () => Promise<void>) => {
    if (isBusy.current) return
    isBusy.current = true
    setSending(true)
    setProblem(null)
    try {
      await act()
    } catch (error) {
      noteSignedOut(queryClient, error)
      setProblem(failureSentence(error, i18n))
    } finally {
      isBusy.current = false
      setSending(false)
    }
  }

  return {
    tab,
    setTab,
    body,
    begin,
    write,
    kept,
    claim,
    isSending,
    problem,
    hasChanged,
    see,
    stale,
    unchanged,
    addOwnWords: () => setUnchanged(null),
    setTemplate,
    send: (wanted: Ending = 'open') => {
      ending.current = tab === 'note' ? 'open' : wanted
      return carryOut(
        tab === 'note' ? addNote : () => sendReply({ threadRevision: seen.revision, sendAnyway: false }),
      )
    },
    sendAnyway: () =>
      carryOut(() =>
        sendReply({ threadRevision: stale?.changed?.threadRevision ?? seen.revision, sendAnyway: true }),
      ),
    adapt: () => {
      setSeen({ revision: Math.max(revision, stale?.changed?.threadRevision ?? 0), thread: now, threads })
      setStale(null)
    },
    drop: () =>
      carryOut(async () => {
        await fetchGraph(DiscardDraftDocument, { input: { ticketId: ticket.id } })
        clear()
        files.settle()
      }),
  }
}

export type Composer = ReturnType<typeof useComposer>
