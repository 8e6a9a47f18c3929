import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { ClaimNextTicketDocument } from '../graphql/generated/graphql.ts'
import type { TicketQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { showToast } from '../ui/toasts.ts'
import { useVerb } from '../verbs/verb.ts'
import { noteHanded } from './handed.ts'
import { isNextUp } from './next-ticket.ts'
import type { NextTicket } from './next-ticket.ts'
import { isUnfinished } from './unfinished.ts'

/**
 * Asks for the ticket that is next, and opens it in Next up. Nothing to hand out is an answer, and said as one. A ticket that
 * is open and not finished is not dropped by it: it stays this person's with its draft, they are told so, and a tap leads
 * back. Where the line is cut, that is said; had the ticket been handed out all the same, it is theirs and stands in Next up.
 */
export function useClaimNext(viewerId: string): NextTicket {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const isBusy = useRef(false)
  const ask = useVerb(async (_: null) => (await fetchGraph(ClaimNextTicketDocument, {})).claimNextTicket)

  const openTicket = (number: number) => {
    const params = { view: 'next' as const, number }
    // Whoever has narrowed Next up finds it as narrow as before.
    return isNextUp(router.state.location.pathname)
      ? router.navigate({ to: '/inbox/$view/$number', params, search: (search) => search })
      : router.navigate({ to: '/inbox/$view/$number', params, search: {} })
  }

  const tellLeft = (number: number) => {
    const left = queryClient.getQueryData<TicketQuery>(keys.ticket(number))?.ticket
    if (left == null || !isUnfinished(left, viewerId)) return
    showToast({
      tone: 'done',
      text: i18n._(msg`Ticket #${number} stays yours, and waits for your answer.`),
      action: { label: i18n._(msg`Back to it`), run: () => void openTicket(number) },
    })
  }

  const claimNext = async (isDone: boolean) => {
    if (isBusy.current) return
    isBusy.current = true
    setAsking(true)
    const payload = await ask(null)
    isBusy.current = false
    setAsking(false)
    if (payload === null) return
    const { ticket } = payload
    if (ticket == null)
      return void showToast({
        tone: 'done',
        text: i18n._(
          msg`Nothing waits for you: every customer has an answer, or is in somebody’s hands already.`,
        ),
      })
    noteHanded(ticket.id)
    const open = openNumber(router.state.location.pathname)
    if (open !== null && open !== ticket.number && !isDone) tellLeft(open)
    await openTicket(ticket.number)
  }

  return { claimNext: (isDone = false) => void claimNext(isDone), isAsking }
}

/** The number of the ticket that an address opens: it ends in it. */
function openNumber(pathname: string): number | null {
  const number = /\/(?:inbox\/\w+|search)\/(\d+)$/.exec(pathname)?.[1]
  return number === undefined ? null : Number(number)
}
