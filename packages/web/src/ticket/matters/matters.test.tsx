import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aMessage, aTicket } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import { forgetUndoables } from '../../ui/undo-stack.ts'

let api: FakeApi
const identity = { id: 'identity-1', name: 'Client 1', handle: 'client1', network: 'town-square' }
const one = aTicket(1)
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input

beforeEach(async () => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  api = new FakeApi()
  api.tickets = [
    {
      ...one,
      contact: {
        ...one.contact,
        tickets: [
          { id: 'ticket-1', number: 1, title: 'Question 1', status: 'open', openedAt: one.openedAt },
          { id: 'ticket-6', number: 6, title: 'Valise noire', status: 'merged', openedAt: one.openedAt },
          { id: 'ticket-7', number: 7, title: 'Valise perdue', status: 'open', openedAt: one.openedAt },
        ],
      },
      timeline: {
        ...one.timeline,
        edges: [
          ...['a', 'b', 'c'].map((id) => ({ node: aMessage(id, `Message ${id}`, identity) })),
          // What was split off stands in the thread, and is not on the ticket any more.
          { node: { ...aMessage('d', 'Message d', identity), ticket: { id: 'ticket-9' } } },
        ],
      },
    },
    aTicket(2),
  ]
  api.viewerMay(
    'mergeTickets',
    'unmergeTicket',
    'splitTicket',
    'unsplitTicket',
    'linkTickets',
    'unlinkTickets',
  )
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('m merges into a ticket of the same person that is found by its words, and z takes it back', async () => {
  api.answers['MergeTickets'] = () => ({ mergeTickets: { ticket: aTicket(7), userErrors: [] } })
  api.answers['UnmergeTicket'] = () => ({ unmergeTicket: { ticket: aTicket(1), userErrors: [] } })
  act(() => press('m'))
  const field = await screen.findByRole('textbox', { name: 'A number, or words of the title' })
  fireEvent.change(field, { target: { value: 'valise' } })
  fireEvent.keyDown(field, { key: 'Enter' })

  expect(await screen.findByText('Merged into ticket #7.')).toBeTruthy()
  expect(inputOf('MergeTickets')).toEqual({
    ticketId: 'ticket-1',
    intoId: 'ticket-7',
    evenIfOtherContact: false,
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  act(() => press('z'))
  await waitFor(() => expect(inputOf('UnmergeTicket')).toEqual({ ticketId: 'ticket-1' }))
  expect(await screen.findByText('Taken back.')).toBeTruthy()
  expect(screen.queryByText('Merged into ticket #7.')).toBeNull()
})

it('tickets of two people are merged only by whoever says so once more', async () => {
  api.answers['TicketByNumber'] = () => ({ ticket: aTicket(2) })
  api.answers['MergeTickets'] = ({ input }) => ({
    mergeTickets: input?.['evenIfOtherContact']
      ? { ticket: aTicket(2), userErrors: [] }
      : { ticket: null, userErrors: [{ code: 'OTHER_CONTACT', message: 'two', parameters: {} }] },
  })
  act(() => press('m'))
  const field = await screen.findByRole('textbox', { name: 'A number, or words of the title' })
  fireEvent.change(field, { target: { value: '#2' } })
  fireEvent.click(await screen.findByRole('button', { name: /#2 · Question 2/ }))

  const doubt = await screen.findByRole('alertdialog', { name: 'Two different people?' })
  expect(screen.queryByText('Merged into ticket #2.')).toBeNull()
  fireEvent.click(within(doubt).getByRole('button', { name: 'Merge all the same' }))
  expect(await screen.findByText('Merged into ticket #2.')).toBeTruthy()
})

it('messages are split off by choosing them, and one of them has to stay', async () => {
  api.answers['SplitTicket'] = () => ({ splitTicket: { ticket: aTicket(9), userErrors: [] } })
  act(() => press('M', { shiftKey: true }))
  const dialog = await screen.findByRole('dialog', { name: 'Which messages are another matter?' })
  const boxes = within(dialog).getAllByRole<HTMLInputElement>('checkbox')
  const split = within(dialog).getByRole<HTMLButtonElement>('button', {
    name: 'Make them a ticket of their own',
  })
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false, true])
  for (const box of boxes.slice(0, 2)) fireEvent.click(box)
  expect(split.disabled).toBe(true)
  fireEvent.click(boxes[0]!)
  fireEvent.click(split)

  expect(await screen.findByText('Split off as ticket #9.')).toBeTruthy()
  expect((inputOf('SplitTicket')!['messageIds'] as string[]).toSorted()).toEqual(['b', 'c'])
})

it('a link says in which way two tickets belong together', async () => {
  api.answers['LinkTickets'] = () => ({ linkTickets: { ticket: aTicket(1), userErrors: [] } })
  act(() => press('l'))
  fireEvent.click(await screen.findByRole('button', { name: /#7 · Valise perdue/ }))
  fireEvent.click(await screen.findByRole('button', { name: /Same cause/ }))

  expect(await screen.findByText('The tickets are linked.')).toBeTruthy()
  expect(inputOf('LinkTickets')).toEqual({ ticketId: 'ticket-1', otherId: 'ticket-7', kind: 'sameCause' })
})
