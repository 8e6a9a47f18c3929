import { cleanup, render, screen } from '@testing-library/react'
import { I18nProvider } from '@lingui/react'
import { i18n } from '@lingui/core'
import { afterEach, expect, it } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { HitNotice } from './hit-notice.tsx'

afterEach(cleanup)

const show = (more: Parameters<typeof aTicket>[1]) =>
  render(
    <I18nProvider i18n={i18n}>
      <HitNotice ticket={aTicket(1, more)} />
    </I18nProvider>,
  )

it('says by which search it was found and that nobody wrote to us, and is not there for any other ticket', () => {
  i18n.activate('en')
  const { lastMessage } = aTicket(1)
  show({ isHit: true, lastMessage: { ...lastMessage!, foundBy: { id: 'search', name: 'Trains' } } })
  const notice = screen.getByRole('complementary', { name: 'Found by a saved search' })
  expect(notice.textContent).toMatch(
    /^Found by “Trains”\. It waits in Later: its author has not written to you/,
  )
  cleanup()
  show({})
  expect(screen.queryByRole('complementary')).toBeNull()
})
