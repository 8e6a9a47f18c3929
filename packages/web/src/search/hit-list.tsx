import { useLingui } from '@lingui/react/macro'
import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import { placeOfHit } from './hit-places.ts'
import { HitRow } from './hit-row.tsx'
import type { Hit } from './queries.ts'
import type { SearchAddress } from './search-address.ts'

/** What the screen around the results may ask of them. */
export interface HitListHandle {
  focusHit: (key: string) => void
  focusCursor: () => void
}

/** The results as a list of links: one of them in the tab order, arrows between them. */
export function HitList({
  hits,
  address,
  openKey,
  hasMore,
  onReachEnd,
  onLeaveUpwards,
  ref,
}: {
  hits: readonly Hit[]
  address: SearchAddress
  openKey: string | null
  hasMore: boolean
  onReachEnd: () => void
  onLeaveUpwards: () => void
  ref: Ref<HitListHandle>
}) {
  const { t } = useLingui()
  const frame = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLLIElement>(null)
  const [cursorKey, setCursorKey] = useState<string | null>(openKey)
  const keys = hits.map((hit) => placeOfHit(hit).key)
  const cursor = Math.max(0, keys.indexOf(cursorKey ?? openKey ?? ''))

  const focusHit = (key: string) => {
    setCursorKey(key)
    const row = frame.current?.querySelector<HTMLElement>(`[data-hit="${CSS.escape(key)}"]`)
    if (!row || !frame.current) return
    row.focus({ preventScroll: true })
    // The list alone: the browser would move whatever is around it as well.
    const [inner, outer] = [row.getBoundingClientRect(), frame.current.getBoundingClientRect()]
    if (inner.top < outer.top) frame.current.scrollBy({ top: inner.top - outer.top })
    else if (inner.bottom > outer.bottom) frame.current.scrollBy({ top: inner.bottom - outer.bottom })
  }
  useImperativeHandle(ref, () => ({ focusHit, focusCursor: () => focusHit(keys[cursor] ?? '') }))

  useEffect(() => {
    if (!hasMore || end.current === null) return
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onReachEnd(),
      { root: frame.current, rootMargin: '400px' },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [hasMore, onReachEnd])

  const handleKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }
    const step = steps[event.key]
    if (step === undefined || hits.length === 0) return
    event.preventDefault()
    if (step === -1 && cursor === 0) onLeaveUpwards()
    else focusHit(keys[Math.min(keys.length - 1, Math.max(0, cursor + step))]!)
  }

  return (
    <div ref={frame} className="min-h-0 flex-1 overflow-y-auto">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Arrows move between the links. */}
      <ol aria-label={t`Results`} onKeyDown={handleKeyDown}>
        {hits.map((hit, at) => (
          <li key={keys[at]}>
            <HitRow
              hit={hit}
              address={address}
              isOpen={keys[at] === openKey}
              isCursor={at === cursor}
              onFocus={setCursorKey}
            />
          </li>
        ))}
        {hasMore && (
          <li ref={end} className="p-3 text-center text-ink-3">
            {t`More is coming…`}
          </li>
        )}
      </ol>
    </div>
  )
}
