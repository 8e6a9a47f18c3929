import { useCallback, useEffect, useRef, useState } from 'react'

/** How long a hand rests before the list may move under it, in milliseconds. */
const REST_MS = 2000

/**
 * The rows of a list whose order depends on the time, so that none moves away under the reader's hand: while somebody moves
 * the pointer or a key in the list, what stands there keeps its order, what leaves leaves, and what would come in between
 * waits until the hand rests.
 */
export function useSteadyOrder<Row extends { id: string }>(
  rows: readonly Row[],
  /** Which list it is; in another one nothing is held. */
  list: string,
  isMoving: boolean,
): { rows: readonly Row[]; noteHand: () => void } {
  const [held, setHeld] = useState<{ list: string; ids: readonly string[] } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const shown = held?.list === list ? inOrderOf(rows, held.ids) : rows
  const latest = useRef({ list, shown })
  useEffect(() => {
    latest.current = { list, shown }
  })
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
  const noteHand = useCallback(() => {
    if (!isMoving) return
    const now = latest.current
    setHeld((was) => (was?.list === now.list ? was : { list: now.list, ids: now.shown.map(({ id }) => id) }))
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = null
      setHeld(null)
    }, REST_MS)
  }, [isMoving])
  return { rows: shown, noteHand }
}

/** What was there in the order it had, then what comes after all of it. */
function inOrderOf<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const known = new Set(ids)
  const last = rows.findLastIndex(({ id }) => known.has(id))
  return [...ids.flatMap((id) => byId.get(id) ?? []), ...rows.slice(last + 1)]
}
