import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aMessage, aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
const ticket = aTicket(1)
const passerBy = { id: 'identity-9', name: 'Passante', handle: 'passante', network: 'town-square' }
const asked = () =>
  api.asked.filter(({ name }) => name === 'Ticket').map(({ variables }) => variables['mostOthers'])

beforeEach(async () => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    Ticket: ({ mostOthers }) => {
      const others = [1, 2].map((n) => ({ node: aMessage(`other-${n}`, `Me too ${n}`, passerBy) }))
      const edges = [...ticket.timeline.edges, ...(mostOthers === null ? others : [])]
      const othersLeftOut = mostOthers === null ? 0 : others.length
      return { ticket: { ...ticket, timeline: { ...ticket.timeline, edges, othersLeftOut } } }
    },
  })
  api.tickets = [ticket]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('what many others say under the same post is counted, shown by o, and put away by o', async () => {
  await screen.findByRole('button', { name: /2 messages of others/ })
  expect(screen.queryByText('Me too 1')).toBeNull()
  act(() => press('o'))
  expect(await screen.findByText('Me too 1')).toBeTruthy()
  expect(asked().at(-1)).toBeNull()
  screen.getByRole('button', { name: /Show this ticket alone/ })
  act(() => press('o'))

  await waitFor(() => expect(screen.queryByText('Me too 1')).toBeNull())
  expect(asked()[0]).toBeGreaterThan(0)
})

it('the thread that is being read stays while the others come', async () => {
  act(() => press('r'))
  const field = document.activeElement as HTMLTextAreaElement
  expect(field.tagName).toBe('TEXTAREA')
  act(() => field.blur())
  act(() => press('o'))
  expect(within(screen.getByRole('log')).getByText('Bonjour, question 1 ?')).toBeTruthy()
  await screen.findByText('Me too 2')
  expect(within(screen.getByRole('log')).getByText('Bonjour, question 1 ?')).toBeTruthy()
  expect(field.isConnected).toBe(true)
})
