import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SignReminder } from './sign-reminder.tsx'

function Writing({ begun, signature = 'Karim' }: { begun: string; signature?: string | null }) {
  const [body, setBody] = useState(begun)
  return (
    <I18nProvider i18n={i18n}>
      <textarea value={body} onChange={(event) => setBody(event.target.value)} />
      <SignReminder card={{ signature }} body={body} onSign={setBody} />
    </I18nProvider>
  )
}
const reminder = () => screen.queryByRole('button', { name: 'Sign with your first name: Karim' })

beforeEach(() => i18n.activate('en'))
afterEach(cleanup)

describe('an answer that is being written', () => {
  it('is signed by one tap, and nothing reminds of it any more', () => {
    render(<Writing begun="Yes, folded." />)
    fireEvent.click(reminder()!)
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Yes, folded. Karim')
    expect(reminder()).toBeNull()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Yes, folded, and for free.' } })
    expect(reminder()).not.toBeNull()
  })

  it.each([
    ['is signed by hand', 'Yes, folded. KARIM', 'Karim'],
    ['has no word yet', ' ', 'Karim'],
    ['is signed otherwise, by the charter', 'Yes, folded.', null],
  ])('is left alone when it %s', (_case, begun, signature) => {
    render(<Writing begun={begun} signature={signature} />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
