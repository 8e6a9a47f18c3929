import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from './button.tsx'
import { Kbd } from './kbd.tsx'
import { matchesWords } from './words-match.ts'

export interface Choice {
  id: string
  label: string
  detail?: string
  /** Chosen already: choosing it again takes it away. */
  isOn?: boolean
}

/** As they lie on the keyboard. */
const DIGITS = '1234567890'

/**
 * A few choices under each other, for a dialog: a digit takes one of the first ten, the 0 the tenth, arrows walk, and where
 * there is a filter, typing narrows and Enter takes the first that is left.
 */
export function ChoiceList({
  label,
  choices,
  filterLabel,
  emptyText = '',
  onText,
  onChoose,
}: {
  label: string
  choices: readonly Choice[]
  /** With it the list has a field that narrows it. */
  filterLabel?: string
  emptyText?: string
  /** Where somebody else finds what fits the text: the choices are shown as they come. */
  onText?: (text: string) => void
  onChoose: (id: string) => void
}) {
  const [text, setText] = useState('')
  const frame = useRef<HTMLDivElement>(null)
  // The dialog was opened in order to choose: the keys work at once.
  useEffect(() => frame.current?.querySelector<HTMLElement>('input,button')?.focus(), [])
  const shown = onText ? choices : choices.filter((choice) => matchesWords(choice.label, text))
  const hasDigits = filterLabel === undefined
  const digitOf = (at: number) => (hasDigits ? (DIGITS[at] ?? '') : '')

  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = hasDigits ? shown[DIGITS.indexOf(event.key)] : undefined
    if (chosen !== undefined) onChoose(chosen.id)
    else if (step !== undefined) {
      const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-choices] button')]
      const at = buttons.indexOf(document.activeElement as HTMLElement)
      if (at === 0 && step === -1) event.currentTarget.querySelector('input')?.focus()
      else buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus()
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && shown[0]) {
      onChoose(shown[0].id)
    } else return
    event.preventDefault()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The keys belong to the buttons and the field inside.
    <div ref={frame} onKeyDown={handleKeyDown} className="flex min-h-0 flex-col gap-2">
      {filterLabel !== undefined && (
        <input
          type="text"
          aria-label={filterLabel}
          placeholder={filterLabel}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            onText?.(event.target.value)
          }}
          className="min-h-9 rounded-md border border-line-strong bg-card px-2.5 text-md placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
        />
      )}
      <ul aria-label={label} data-choices className="flex max-h-[50vh] flex-col gap-1.5 overflow-y-auto p-1">
        {shown.map((choice, at) => (
          <li key={choice.id} className="grid">
            <Button
              className="min-h-10 justify-between! gap-3! text-start whitespace-normal!"
              onPress={() => onChoose(choice.id)}
              ariaKeys={digitOf(at)}
              {...(choice.isOn !== undefined && { isPressed: choice.isOn })}
            >
              <span className="min-w-0">
                {choice.isOn !== undefined && (
                  <span aria-hidden className="inline-block w-5">
                    {choice.isOn ? '✓' : ''}
                  </span>
                )}
                <bdi>{choice.label}</bdi>
              </span>
              <span className="flex flex-none items-center gap-2">
                {choice.detail !== undefined && (
                  <span className="font-normal text-ink-2">
                    <bdi>{choice.detail}</bdi>
                  </span>
                )}
                {digitOf(at) !== '' && <Kbd>{digitOf(at)}</Kbd>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="px-1 py-2 text-ink-2">{emptyText}</p>}
    </div>
  )
}
