import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aTicket } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi()
  api.answers['SimilarTickets'] = () => ({
    ticket: {
      id: 'ticket-1',
      cluster: {
        size: 13,
        firstAt: aTicket(1).openedAt,
        tickets: [1, 2, 3].map((n) => {
          const { id, number, title, status, contact } = aTicket(n)
          return { id, number, title, status, contact: { id: contact.id, name: contact.name } }
        }),
      },
    },
  })
})
afterEach(async () => {
  cleanup()
  await api.close()
})

it('the header says how many tell of the same, and v lists the other tickets and opens one', async () => {
  api.tickets = [aTicket(1, { cluster: { size: 13 } }), aTicket(2), aTicket(3)]
  api.listen()
  await renderConsole('/inbox/next/1')
  expect(await screen.findByRole('button', { name: '12 posts like this one' })).toBeTruthy()

  act(() => press('v'))
  const dialog = await screen.findByRole('dialog', { name: 'Posts that tell of the same' })
  const field = await within(dialog).findByRole('textbox', { name: 'A number, or words of the title' })
  const list = within(dialog).getByRole('list', { name: 'Tickets' })
  expect(
    within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining('#2 · Question 2'), expect.stringContaining('#3 · Question 3')])
  fireEvent.change(field, { target: { value: '3' } })
  fireEvent.keyDown(field, { key: 'Enter' })

  expect(await screen.findByRole('heading', { name: 'Question 3' })).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('a ticket that is like no other has no such mark', async () => {
  api.tickets = [aTicket(1), aTicket(2)]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })

  expect(screen.queryByText(/like this one/)).toBeNull()
  act(() => press('v'))
  expect(screen.queryByRole('dialog')).toBeNull()
})
