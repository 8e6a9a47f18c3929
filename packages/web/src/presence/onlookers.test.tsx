import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi()
  api.tickets = [aTicket(1), aTicket(2)]
  api.listen()
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('a colleague at a ticket appears on its row when the live line says so, and no ticket is read again for it', async () => {
  await renderConsole('/inbox/next')
  await screen.findByRole('link', { name: /Client 2/ })
  await waitFor(() => expect(api.hasListener).toBe(true))
  await waitFor(() => expect(api.countOf('Presences')).toBeGreaterThan(0))
  const before = api.asked.filter(({ name }) => name !== 'Presences').length
  api.answers['Presences'] = () => ({
    presences: [
      {
        isTyping: true,
        expiresAt: new Date(Date.now() + 30_000).toISOString(),
        ticket: { id: 'ticket-2' },
        member: { id: 'member-karim', name: 'Karim' },
      },
    ],
  })
  act(() => api.tell([{ ...aTicket(2), version: -1 }]))

  expect((await screen.findByText('Karim writing')).closest('[data-row]')?.getAttribute('data-row')).toBe(
    'ticket-2',
  )
  expect(api.asked.filter(({ name }) => name !== 'Presences')).toHaveLength(before)
})
