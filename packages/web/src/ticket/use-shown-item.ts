import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** How far back the thread is read for an item that somebody was led to, in parts. */
const MOST_PARTS = 40

/**
 * Brings the item that the address names into sight, once, reading earlier parts of the thread until it is there. Gives
 * its id, so that it can stand out.
 */
export function useShownItem(
  frame: { current: HTMLElement | null },
  thread: { hasEarlier: boolean; isReading: boolean; readEarlier: () => void; itemCount: number },
): string | null {
  const wanted = useLocation({ select: ({ hash }) => hash })
  const shown = useRef('')
  const parts = useRef(0)
  const { hasEarlier, isReading, readEarlier, itemCount } = thread
  useEffect(() => {
    if (wanted === '' || shown.current === wanted) return
    const item = frame.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted)}"]`)
    if (item) {
      shown.current = wanted
      parts.current = 0
      const thread = frame.current!
      const [inner, outer] = [item.getBoundingClientRect(), thread.getBoundingClientRect()]
      // The thread alone: `scrollIntoView` would move whatever is around it as well.
      thread.scrollBy({ top: inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2) })
    } else if (hasEarlier && !isReading && parts.current < MOST_PARTS) {
      parts.current += 1
      readEarlier()
    }
  }, [frame, wanted, hasEarlier, isReading, readEarlier, itemCount])
  return wanted === '' ? null : wanted
}
