import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { TicketRowFragment, TicketView } from '../graphql/generated/graphql.ts'
import type { Neighbours } from '../shell/neighbours.ts'
import type { InboxSearch } from './filter.ts'
import type { TicketListHandle } from './ticket-list.tsx'

/**
 * The way through the list. A ticket that has left the list keeps its place there as a number: the next one is the
 * one that took the place. A key that is pressed while a ticket is still on its way to the screen goes on from that one.
 */
export function useNeighboursOf(list: {
  tickets: readonly TicketRowFragment[]
  number: number | undefined
  view: TicketView
  search: InboxSearch
  list: { current: TicketListHandle | null }
}): Neighbours {
  const navigate = useNavigate()
  const latest = useRef(list)
  const place = useRef(-1)
  /** The tickets asked for that are not on the screen yet, in the order of the keys. */
  const onTheWay = useRef<number[]>([])
  useEffect(() => {
    if (list.number !== latest.current.number)
      onTheWay.current = onTheWay.current.slice(
        onTheWay.current.lastIndexOf(list.number ?? NaN) + 1 || Infinity,
      )
    latest.current = list
    const index = list.tickets.findIndex((ticket) => ticket.number === list.number)
    if (index !== -1) place.current = index
    else if (list.number === undefined) place.current = -1
  })

  return useMemo(() => {
    const open = (step: 1 | -1) => {
      const { tickets, view, search } = latest.current
      const number = onTheWay.current.at(-1) ?? latest.current.number
      const index = tickets.findIndex((ticket) => ticket.number === number)
      const isGone = index === -1 && number !== undefined
      const from = isGone ? place.current - (step === 1 ? 1 : 0) : index === -1 ? place.current : index
      const next = tickets[from + step] ?? (isGone ? tickets.at(-1) : undefined)
      if (!next) return
      onTheWay.current.push(next.number)
      void navigate({
        to: '/inbox/$view/$number',
        params: { view, number: next.number },
        search,
        replace: true,
      })
      latest.current.list.current?.focusRow(next.id)
    }
    return {
      openNext: () => open(1),
      openPrevious: () => open(-1),
      returnToList: () => {
        const { view, search, number, list: rows } = latest.current
        const isPhone = matchMedia('(max-width: 44.99rem)').matches
        if (isPhone && number !== undefined) void navigate({ to: '/inbox/$view', params: { view }, search })
        requestAnimationFrame(() => rows.current?.focusCursor())
      },
    }
  }, [navigate])
}
