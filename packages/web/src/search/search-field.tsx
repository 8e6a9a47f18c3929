import { useLingui } from '@lingui/react/macro'
import { Search as SearchIcon, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import { Kbd } from '../ui/kbd.tsx'

/** How long after the last letter the search is asked, in milliseconds. */
const PAUSE_MS = 250

/** What to look for: asked a moment after the last letter, at once with Enter; ↓ goes to the results. */
export function SearchField({
  inputRef,
  text: asked,
  describedBy,
  isInvalid,
  onSearch,
  onEnter,
  onLeave,
}: {
  inputRef: Ref<HTMLInputElement>
  /** What the address says is searched for. */
  text: string
  describedBy: string
  isInvalid: boolean
  onSearch: (text: string) => void
  /** Enter or ↓: on to the results. */
  onEnter: (text: string) => void
  onLeave: () => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(asked)
  const [known, setKnown] = useState(asked)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The way back and a recent search change the address under the field.
  if (known !== asked) {
    setKnown(asked)
    if (typed.trim() !== asked.trim()) setTyped(asked)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  const change = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onSearch(text), PAUSE_MS)
  }
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      clearTimeout(timer.current)
      onSearch(typed)
      onEnter(typed)
    } else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <search className="relative block">
      <SearchIcon
        aria-hidden
        size={14}
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto text-ink-3"
      />
      <input
        ref={inputRef}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={t`Search the whole history`}
        aria-keyshortcuts="/"
        aria-describedby={describedBy}
        {...(isInvalid && { 'aria-invalid': true })}
        {...(asked === '' && { autoFocus: true })}
        autoComplete="off"
        spellCheck={false}
        maxLength={201}
        dir="auto"
        placeholder={t`Search the whole history`}
        value={typed}
        onChange={(event) => change(event.target.value)}
        onKeyDown={handleKeyDown}
        className="min-h-8 w-full rounded-md border border-line-strong bg-card px-9 text-base placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
      />
      <span className="absolute inset-y-0 end-1.5 grid place-items-center">
        {typed === '' ? (
          <Kbd>/</Kbd>
        ) : (
          <button
            type="button"
            aria-label={t`Empty the field`}
            onClick={() => {
              change('')
              onLeave()
            }}
            className="grid size-6 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink pointer-coarse:size-10"
          >
            <X aria-hidden size={14} />
          </button>
        )}
      </span>
    </search>
  )
}
