import { Plural } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { TicketRowFragment } from '../graphql/generated/graphql.ts'

/** What arrives within this time is said in one sentence; in milliseconds. */
const GATHER_MS = 8000

/**
 * Says to screen readers how many tickets came into the list, a batch at a time: in a bad hour a sentence for each would
 * drown everything else. What is read on at the end of the list, or another list, is no arrival.
 */
export function Arrivals({
  list,
  pageCount,
  tickets,
}: {
  list: string
  pageCount: number
  tickets: readonly TicketRowFragment[]
}) {
  const [count, setCount] = useState(0)
  const known = useRef<{ list: string; ids: ReadonlySet<string> }>({ list: '', ids: new Set() })
  const pending = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const shown = `${list} ${pageCount}`
  useEffect(() => {
    const was = known.current
    known.current = { list: shown, ids: new Set([...was.ids, ...tickets.map(({ id }) => id)]) }
    if (was.list !== shown) {
      known.current = { list: shown, ids: new Set(tickets.map(({ id }) => id)) }
      pending.current = 0
      return
    }
    pending.current += tickets.filter(({ id }) => !was.ids.has(id)).length
    if (pending.current === 0 || timer.current !== null) return
    timer.current = setTimeout(() => {
      timer.current = null
      setCount(pending.current)
      pending.current = 0
    }, GATHER_MS)
  }, [shown, tickets])
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
  return (
    <output className="sr-only">
      {count > 0 && <Plural value={count} one="# new ticket" other="# new tickets" />}
    </output>
  )
}
