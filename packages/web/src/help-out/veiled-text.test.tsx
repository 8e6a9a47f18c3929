import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { VeiledText } from './veiled-text.tsx'

const TEXT = 'Mon train, connards, il part quand, abrutis ?'
const rough = ['connards', 'abrutis'].map((word) => ({
  start: TEXT.indexOf(word),
  end: TEXT.indexOf(word) + word.length,
}))
const show = (words: typeof rough) =>
  render(
    <I18nProvider i18n={i18n}>
      <VeiledText text={TEXT} rough={words} />
    </I18nProvider>,
  )

beforeEach(() => i18n.activate('en'))
afterEach(cleanup)

describe('insults in what a customer wrote', () => {
  it('are hidden until somebody asks for them, and hidden again', () => {
    show(rough)
    screen.getByText('Mon train, ✱✱✱, il part quand, ✱✱✱ ?')
    fireEvent.click(screen.getByRole('button', { pressed: false }))
    screen.getByText(TEXT)
    fireEvent.click(screen.getByRole('button', { pressed: true }))
    expect(screen.queryByText(TEXT)).toBeNull()
  })

  it('have no button where there are none', () => {
    show([])
    screen.getByText(TEXT)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
