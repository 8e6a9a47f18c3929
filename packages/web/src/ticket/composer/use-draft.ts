import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { SaveDraftDocument } from '../../graphql/generated/graphql.ts'
import type { DraftVisibility, SaveDraftMutation, TicketQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import type { Ticket } from '../queries.ts'
import type { SeenThread } from './seen-thread.ts'

export interface Writing {
  body: string
  tab: DraftVisibility
  /** The revision of the thread that the writer has seen. */
  threadRevision: number
  /** How far the writer has seen the threads that a merge brought together. */
  seenThreads: SeenThread[]
  /** The template that was put in last. */
  templateId: string | null
}

/** Where the text is kept: on the server, on its way there, or only here. */
export type Kept = 'nothing' | 'kept' | 'keeping' | 'here'

/** How long somebody must pause before the text is kept, in milliseconds. */
const PAUSE_MS = 700
/** How long until a text that could not be kept is tried again, in milliseconds. */
const RETRY_MS = 5000

/**
 * Keeps what is being written on the server, a moment after each change and when the ticket or the page is left.
 * The cache has it at once, so that coming back shows it whatever became of the request.
 */
export function useDraft(
  ticket: Ticket,
  writing: Writing,
  onClaim: (claim: SaveDraftMutation['saveDraft']['claim']) => void,
): { kept: Kept; settle: () => void } {
  const queryClient = useQueryClient()
  const [kept, setKept] = useState<Kept>(ticket.draft === null ? 'nothing' : 'kept')
  const latest = useRef({ writing, onClaim })
  const saved = useRef(signature(writing))
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    latest.current = { writing, onClaim }
  })

  const again = useRef<() => Promise<void>>(async () => {})
  const { id: ticketId, number } = ticket
  const save = useCallback(
    async (options: { keepalive?: boolean } = {}): Promise<void> => {
      const { body, tab, threadRevision, seenThreads, templateId } = latest.current.writing
      const mark = signature(latest.current.writing)
      if (mark === saved.current) return
      saved.current = mark
      setKept('keeping')
      queryClient.setQueryData<TicketQuery>(keys.ticket(number), (data) =>
        data?.ticket
          ? {
              ...data,
              ticket: {
                ...data.ticket,
                draft:
                  body === ''
                    ? null
                    : {
                        body,
                        visibility: tab,
                        threadRevision,
                        seenThreads,
                        template: templateId === null ? null : { id: templateId },
                        updatedAt: '',
                      },
              },
            }
          : data,
      )
      try {
        const input = { ticketId, body, visibility: tab, threadRevision, seenThreads, templateId }
        const { saveDraft } = await fetchGraph(SaveDraftDocument, { input }, options)
        if (tab !== 'note') latest.current.onClaim(saveDraft.claim)
        setKept(saveDraft.userErrors.length > 0 ? 'here' : body === '' ? 'nothing' : 'kept')
      } catch {
        // The text is still in the field and in the cache; only the server does not have it yet.
        if (saved.current === mark) saved.current = null
        setKept('here')
        timer.current ??= setTimeout(() => {
          timer.current = null
          void again.current()
        }, RETRY_MS)
      }
    },
    [queryClient, ticketId, number],
  )

  useEffect(() => {
    again.current = save
  }, [save])

  const mark = signature(writing)
  useEffect(() => {
    if (mark === saved.current) return
    const pause = setTimeout(() => void save(), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [mark, save])

  useEffect(() => {
    const flush = () => void save({ keepalive: true })
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      if (timer.current !== null) clearTimeout(timer.current)
      flush()
    }
  }, [save])

  return {
    kept,
    /** The text was handed over: the server has dropped the draft, and so does the cache. */
    settle: () => {
      saved.current = signature({ ...latest.current.writing, body: '' })
      setKept('nothing')
      queryClient.setQueryData<TicketQuery>(keys.ticket(number), (data) =>
        data?.ticket ? { ...data, ticket: { ...data.ticket, draft: null } } : data,
      )
    },
  }
}

/** Two empty texts are one, whatever tab they are on. */
function signature({ body, tab, threadRevision, seenThreads, templateId }: Writing): string | null {
  return body === '' ? '' : JSON.stringify([body, tab, threadRevision, seenThreads, templateId])
}
