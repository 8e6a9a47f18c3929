import { useLayoutEffect } from 'react'

/**
 * Stands where a dialog or a menu is still being read, holds what is typed meanwhile, and types it again, key by key,
 * once that is there: what is meant for a dialog must neither be lost nor run commands of the page behind it.
 */
export function HeldKeys() {
  useLayoutEffect(() => {
    const held = new Hold()
    return () => void held.typeAgain()
  }, [])
  return null
}

class Hold {
  readonly #keys: KeyboardEvent[] = []
  #isTyping = false

  constructor() {
    addEventListener('keydown', this.#hold, true)
  }

  readonly #hold = (event: KeyboardEvent): void => {
    if (this.#isTyping || event.isComposing || !isMeantForText(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!event.repeat) this.#keys.push(event)
  }

  /** Each key finds what the one before it has changed, as if it were typed now; what comes meanwhile comes after. */
  async typeAgain(): Promise<void> {
    // What has come in takes the focus in effects of its own, which run first.
    do await new Promise((resolve) => setTimeout(resolve))
    while (this.#typeNext())
    removeEventListener('keydown', this.#hold, true)
  }

  #typeNext(): boolean {
    const key = this.#keys.shift()
    if (key === undefined) return false
    this.#isTyping = true
    typeKey(key)
    this.#isTyping = false
    return true
  }
}

/** Browsers keep most keys with a modifier for themselves; AltGr only types signs. */
function isMeantForText(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event
  if (/^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+)$/.test(key)) return false
  return key === 'Enter' || !(ctrlKey || metaKey || altKey) || event.getModifierState('AltGraph')
}

/** What a browser does for a key, as far as dialogs and menus know keys. */
function typeKey({ key, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body
  const shape = { key, code, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }
  if (!target.dispatchEvent(new KeyboardEvent('keydown', shape))) return
  if (target instanceof HTMLInputElement && key === 'Enter') target.form?.requestSubmit()
  else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    if (key.length === 1) typeLetter(target, key)
  } else if (/^(?:Enter| )$/.test(key) && target instanceof HTMLButtonElement) target.click()
}

/** A letter at the caret. React looks at the setter of the element itself to tell its own changes from a person's. */
function typeLetter(field: HTMLInputElement | HTMLTextAreaElement, letter: string): void {
  const { value, selectionStart, selectionEnd } = field
  const from = selectionStart ?? value.length
  const text = value.slice(0, from) + letter + value.slice(selectionEnd ?? from)
  Reflect.set(Object.getPrototypeOf(field) as object, 'value', text, field)
  if (selectionStart !== null) field.setSelectionRange(from + 1, from + 1)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
