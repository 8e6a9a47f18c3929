import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DialogFrame } from './dialog-frame.tsx'

const onClose = vi.fn()

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  onClose.mockClear()
  render(
    <I18nProvider i18n={i18n}>
      <DialogFrame title="A template" onClose={onClose}>
        <input aria-label="Search" />
        <form>
          <textarea aria-label="Text" />
        </form>
      </DialogFrame>
    </I18nProvider>,
  )
})
afterEach(cleanup)

function clickBeside(): void {
  const shade = document.querySelector('.bg-shade')!
  for (const press of [fireEvent.pointerDown, fireEvent.mouseDown, fireEvent.pointerUp, fireEvent.mouseUp])
    press(shade, { button: 0 })
  fireEvent.click(shade)
}

it('a click beside a dialog closes it, also after a search in it', () => {
  fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'velo' } })
  clickBeside()

  expect(onClose).toHaveBeenCalledTimes(1)
})

it('a click beside a dialog takes nothing of a form that is being filled in with it; Escape closes it', () => {
  fireEvent.input(screen.getByLabelText('Text'), { target: { value: 'Bonjour' } })
  clickBeside()
  expect(onClose).not.toHaveBeenCalled()

  fireEvent.keyDown(screen.getByLabelText('Text'), { key: 'Escape' })
  expect(onClose).toHaveBeenCalledTimes(1)
})
