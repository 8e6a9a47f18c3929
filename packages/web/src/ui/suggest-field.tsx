import { useId, useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import { Kbd } from './kbd.tsx'

export interface Suggestion {
  id: string
  text: string
  choose: () => void
}

/**
 * A field that suggests while somebody types: arrows walk through the list, Enter takes what is marked, Escape leaves.
 * The focus stays in the field; the list says by `aria-activedescendant` what is marked.
 */
export function SuggestField({
  label,
  listLabel,
  emptyText,
  keys,
  text,
  onText,
  suggestions,
  ref,
}: {
  label: string
  listLabel: string
  /** What stands in the list when nothing fits. */
  emptyText: string
  /** The printed key that leads here. */
  keys: string
  text: string
  onText: (text: string) => void
  suggestions: readonly Suggestion[]
  ref: Ref<HTMLInputElement>
}) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const at = Math.min(marked, suggestions.length - 1)

  const leave = (field: HTMLInputElement) => {
    onText('')
    setOpen(false)
    field.blur()
  }
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && suggestions.length > 0) {
      setMarked((at + step + suggestions.length) % suggestions.length)
    } else if (event.key === 'Enter') {
      const chosen = suggestions[at]
      leave(event.currentTarget)
      chosen?.choose()
    } else if (event.key === 'Escape') {
      leave(event.currentTarget)
    } else {
      return
    }
    event.preventDefault()
  }

  return (
    <div className="relative">
      <input
        ref={ref}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-keyshortcuts={keys}
        {...(isOpen && at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setMarked(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={handleKeyDown}
        className="min-h-7 w-full rounded-md border border-line-strong/60 bg-card ps-2.5 pe-8 text-base placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
      />
      {!isOpen && (
        <span className="pointer-events-none absolute inset-y-0 end-2 grid place-items-center">
          <Kbd>{keys}</Kbd>
        </span>
      )}
      <div
        id={`${id}-list`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A datalist cannot be styled, marked or grouped.
        role="listbox"
        aria-label={listLabel}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-10 mt-1 max-h-[60vh] overflow-y-auto rounded-lg bg-card p-1 shadow-float"
      >
        {suggestions.map((one, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- The field has the keys.
          <div
            key={one.id}
            id={`${id}-${index}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- As the list it is in.
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              ;(document.activeElement as HTMLElement | null)?.blur()
              onText('')
              one.choose()
            }}
            className="flex min-h-8 items-center rounded-md px-2.5 hover:bg-hover aria-selected:bg-hover pointer-coarse:min-h-11"
          >
            <bdi className="truncate">{one.text}</bdi>
          </div>
        ))}
        {suggestions.length === 0 && <div className="px-3 py-3 text-ink-2">{emptyText}</div>}
      </div>
    </div>
  )
}
