import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aCard } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { Card } from './queries.ts'

let api: FakeApi
let more: Partial<Card>

beforeEach(() => {
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: aCard('1', { state: 'taken', fence: 1, ...more }) }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    HelpSuggestions: () => ({ helpCard: null }),
    HelpCheck: () => ({ helpCard: null }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  localStorage.clear()
  await api.close()
})

it('an answer that comes back tells its author who sent it back and why, with the field it is written anew in', async () => {
  more = {
    draft: { body: 'Oui, plié.', savedAt: new Date().toISOString(), visibility: 'public' },
    sentBack: {
      at: new Date().toISOString(),
      reason: 'fact',
      note: 'Seulement hors des heures de pointe.',
      by: { id: 'salma', name: 'Salma Benali' },
    },
  }
  await renderConsole('/help-out')

  await screen.findByText(/Salma Benali sent it back to you: it has not left\./)
  expect(screen.getByText('Something in it is not so')).toBeTruthy()
  const field = screen.getByRole('textbox', { name: 'Your answer' })
  expect(field).toHaveProperty('value', 'Oui, plié.')
  const described = document.getElementById(field.getAttribute('aria-describedby')!)
  expect(described?.textContent).toContain('Seulement hors des heures de pointe.')
})

it('a card on which nothing came back says nothing of it', async () => {
  more = {}
  await renderConsole('/help-out')

  const field = await screen.findByRole('textbox', { name: 'Your answer' })
  expect(field.getAttribute('aria-describedby')).toBeNull()
  expect(screen.queryByText(/sent it back/)).toBeNull()
})
