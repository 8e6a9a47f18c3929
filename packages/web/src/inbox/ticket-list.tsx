import { useLingui } from '@lingui/react/macro'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { Range } from '@tanstack/react-virtual'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import type { TicketRowFragment, TicketView } from '../graphql/generated/graphql.ts'
import type { InboxSearch } from './filter.ts'
import { useOnlookers } from '../presence/queries.ts'
import { Button } from '../ui/button.tsx'
import { TicketRow } from './ticket-row.tsx'

/** A row of two lines and its chips, in pixels; the truth is measured. */
const ROW = 105

/** What the screen around the list may ask of it. */
export interface TicketListHandle {
  focusRow: (id: string) => void
  focusCursor: () => void
  /** The row that j, k and the arrows have reached. */
  cursorId: () => string | null
  /** Moves the cursor and the focus without opening anything; gives the row it has reached. */
  moveCursor: (step: 1 | -1) => string | null
}

export interface TicketListProps {
  label: string
  tickets: readonly TicketRowFragment[]
  view: TicketView
  search: InboxSearch
  viewerId: string
  openId: string | null
  selectedIds: ReadonlySet<string>
  onToggle: (id: string) => void
  /** Somebody is moving in the list. */
  onHand: () => void
  hasMore: boolean
  onReachEnd: () => void
  /** Why what follows could not be read; null while all is well. */
  stoppedBy: string | null
  onReadOn: () => void
  ref: Ref<TicketListHandle>
}

/** Tickets as a list of links: one of them in the tab order, arrows between them, any number of them. */
export function TicketList({
  tickets,
  openId,
  selectedIds,
  onHand,
  hasMore,
  onReachEnd,
  stoppedBy,
  onReadOn,
  ref,
  label,
  ...row
}: TicketListProps) {
  const { t } = useLingui()
  const onlookers = useOnlookers()
  const frame = useRef<HTMLDivElement>(null)
  const [cursorId, setCursorId] = useState<string | null>(openId)
  const ids = tickets.map(({ id }) => id)
  const cursor = Math.max(0, ids.indexOf(cursorId ?? openId ?? ''))

  // oxlint-disable-next-line react/incompatible-library -- No compiler memoises here; the library re-renders by itself.
  const virtual = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    getItemKey: (index) => tickets[index]!.id,
    overscan: 6,
    // The row with the focus stays in the page however far the list is scrolled.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), cursor])].toSorted((a, b) => a - b),
    initialRect: { width: 372, height: 900 },
  })

  const focusRow = (id: string) => {
    const index = ids.indexOf(id)
    if (index === -1) return
    setCursorId(id)
    virtual.scrollToIndex(index, { align: 'auto' })
    requestAnimationFrame(() => rowElement(frame.current, id)?.focus({ preventScroll: true }))
  }
  const moveCursor = (step: number) => {
    const id = ids[Math.min(tickets.length - 1, Math.max(0, cursor + step))]
    if (id !== undefined) focusRow(id)
    return id ?? null
  }
  useImperativeHandle(ref, () => ({
    focusRow,
    focusCursor: () => focusRow(ids[cursor] ?? ''),
    cursorId: () => ids[cursor] ?? null,
    moveCursor,
  }))

  useKeptFocus(frame, ids, focusRow)
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= tickets.length - 12) onReachEnd()
  }, [hasMore, last, tickets.length, onReachEnd])

  const handleKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }
    const step = steps[event.key]
    if (step === undefined || tickets.length === 0) return
    event.preventDefault()
    moveCursor(step)
  }

  const items = virtual.getVirtualItems()
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It only notices that somebody is there.
    <div
      ref={frame}
      onPointerMove={onHand}
      onWheel={onHand}
      onKeyDown={onHand}
      className="min-h-0 flex-1 overflow-y-auto [overflow-anchor:none]"
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Arrows move between the links. */}
      <ul
        aria-label={label}
        onKeyDown={handleKeyDown}
        className="relative"
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map((item) => {
          const ticket = tickets[item.index]!
          return (
            <TicketRow
              key={item.key}
              {...row}
              ref={virtual.measureElement}
              ticket={ticket}
              isOpen={ticket.id === openId}
              onlookers={onlookers.get(ticket.id)}
              isSelected={selectedIds.has(ticket.id)}
              hasSelection={selectedIds.size > 0}
              isCursor={item.index === cursor}
              index={item.index}
              start={item.start}
              size={hasMore ? -1 : tickets.length}
              onFocus={setCursorId}
            />
          )
        })}
      </ul>
      {stoppedBy === null && hasMore && <p className="p-3 text-center text-ink-3">{t`More is coming…`}</p>}
      {stoppedBy !== null && (
        <div role="alert" className="flex flex-col items-center gap-2 p-3 text-center text-ink-2">
          <p>{stoppedBy}</p>
          <Button onPress={onReadOn}>{t`Try again`}</Button>
        </div>
      )}
    </div>
  )
}

function rowElement(frame: HTMLElement | null, id: string): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null
}

/** When the row with the focus leaves the list, the focus goes to the row that took its place. */
function useKeptFocus(
  frame: { current: HTMLElement | null },
  ids: readonly string[],
  focusRow: (id: string) => void,
): void {
  const focused = useRef<{ id: string; index: number } | null>(null)
  useLayoutEffect(() => {
    const was = focused.current
    const isOrphan = document.activeElement === null || document.activeElement === document.body
    if (was !== null && isOrphan && !ids.includes(was.id) && ids.length > 0)
      focusRow(ids[Math.min(was.index, ids.length - 1)]!)
    const row = document.activeElement?.closest<HTMLElement>('[data-row]')
    const id =
      row !== null && row !== undefined && frame.current?.contains(row) ? row.dataset['row'] : undefined
    if (id !== undefined) focused.current = { id, index: ids.indexOf(id) }
    else if (!isOrphan) focused.current = null
  })
}
