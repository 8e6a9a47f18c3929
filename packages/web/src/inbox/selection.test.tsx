import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aTicket, salma } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'
import { forgetUndoables } from '../ui/undo-stack.ts'

let api: FakeApi
/** The names of the verbs that came, each with its ticket. */
const verbs = () =>
  api.asked
    .filter(({ variables }) => variables.input?.['ticketId'] !== undefined)
    .map(({ name, variables }) => `${name} ${String(variables.input!['ticketId'])}`)
    .filter((one) => !/Claim|Draft/.test(one))
    .toSorted()

const acted = (n: number) => ({
  ...aTicket(n),
  version: 2,
  lastChange: { id: `change-${n}`, by: { id: salma.id } },
})
const done = (verb: string) => (variables: { input?: Record<string, unknown> }) => ({
  [verb]: { ticket: acted(Number(/\d+/.exec(String(variables.input!['ticketId']))![0])), userErrors: [] },
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  api = new FakeApi()
  api.tickets = [aTicket(1), aTicket(2), aTicket(3), aTicket(4)]
  api.answers['AssignTicket'] = done('assignTicket')
  api.answers['ResolveTicket'] = done('resolveTicket')
  api.answers['SetTicketStatus'] = done('setTicketStatus')
  api.answers['UndoTicketChange'] = done('undoTicketChange')
  api.listen()
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

async function openInbox(): Promise<void> {
  await renderConsole('/inbox/next')
  await screen.findByRole('link', { name: /Client 1/ })
  const first = screen.getByRole('link', { name: /Client 1/ })
  act(() => first.focus())
}

/** Takes the choice with this digit. The page of the tests does not know where the focus of a dialog begins. */
async function choose(name: RegExp, digit: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  act(() => button.focus())
  act(() => press(digit))
}

const bar = () => screen.findByRole('toolbar', { name: 'Selected tickets' })

it('x selects the row under the cursor, shift+j goes on, Escape lets go', async () => {
  await openInbox()
  act(() => press('x'))
  expect(await within(await bar()).findByText('1 selected')).toBeTruthy()
  act(() => press('J', { shiftKey: true }))
  act(() => press('J', { shiftKey: true }))
  expect(await within(await bar()).findByText('3 selected')).toBeTruthy()
  act(() => press('Escape'))

  await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
  expect(screen.queryByRole('heading', { name: /Question/ })).toBeNull()
})

it('a key that means the open ticket means the selected ones while there are some, and z takes all back', async () => {
  await openInbox()
  act(() => press('X', { shiftKey: true }))
  await within(await bar()).findByText('4 selected')
  act(() => press('a'))

  expect(await screen.findByText('Assigned: 4 tickets.')).toBeTruthy()
  expect(verbs()).toEqual([1, 2, 3, 4].map((n) => `AssignTicket ticket-${n}`))
  expect(screen.queryByRole('toolbar')).toBeNull()
  api.asked.length = 0
  act(() => press('z'))

  expect(await screen.findByText('Taken back on 4 tickets.')).toBeTruthy()
  expect(verbs()).toEqual([1, 2, 3, 4].map((n) => `UndoTicketChange ticket-${n}`))
  act(() => press('z'))
  expect(await screen.findByText('There is nothing to take back.')).toBeTruthy()
})

it('what could not be taken back while nobody answered is taken back later, and only that', async () => {
  await openInbox()
  act(() => press('X', { shiftKey: true }))
  await bar()
  act(() => press('a'))
  await screen.findByText('Assigned: 4 tickets.')
  const answer = api.answers['UndoTicketChange']!
  api.answers['UndoTicketChange'] = (variables) =>
    variables.input!['ticketId'] === 'ticket-2' ? { error: 'INTERNAL' } : answer(variables)
  act(() => press('z'))
  expect(await screen.findByText('Taken back on 3 tickets.')).toBeTruthy()

  api.answers['UndoTicketChange'] = answer
  api.asked.length = 0
  act(() => press('z'))
  await waitFor(() => expect(verbs()).toEqual(['UndoTicketChange ticket-2']))
})

it('what is refused on some is done on the others, told ticket by ticket, and stays selected', async () => {
  api.answers['SetTicketStatus'] = (variables) =>
    variables.input!['ticketId'] === 'ticket-2'
      ? {
          setTicketStatus: {
            ticket: null,
            userErrors: [{ code: 'TICKET_MERGED', message: 'merged', parameters: {} }],
          },
        }
      : variables.input!['ticketId'] === 'ticket-3'
        ? { error: 'FORBIDDEN' }
        : done('setTicketStatus')(variables)
  await openInbox()
  act(() => press('X', { shiftKey: true }))
  await bar()
  act(() => press('!'))

  const told = await screen.findByRole('dialog', { name: 'Not done everywhere' })
  expect(within(told).getByText(/Client 2/)).toBeTruthy()
  expect(within(told).getByText('This ticket continues in another one. Go on there.')).toBeTruthy()
  expect(within(told).getByText('Your role does not allow this.')).toBeTruthy()
  expect(within(told).queryByText(/Client 1/)).toBeNull()
  expect(await screen.findByText('Called spam: 2 tickets.')).toBeTruthy()
  expect(screen.getByText('2 selected')).toBeTruthy()
})

it('resolving the selected asks once what they taught, and digits answer', async () => {
  await openInbox()
  act(() => press('x'))
  act(() => press('J', { shiftKey: true }))
  await bar()
  act(() => press('e'))
  await choose(/Nothing to pass on/, '1')

  expect(await screen.findByText('Resolved: 2 tickets.')).toBeTruthy()
  expect(verbs()).toEqual(['ResolveTicket ticket-1', 'ResolveTicket ticket-2'])
})

it('a lesson goes to a department of the list, by a second digit', async () => {
  api.answers['Departments'] = () => ({
    departments: [
      { id: 'department-1', name: 'Produit', owner: null },
      { id: 'department-2', name: 'Gares', owner: { name: 'Karim' } },
    ],
  })
  await openInbox()
  act(() => press('j'))
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('e'))
  await choose(/A weakness/, '3')
  await choose(/Gares/, '2')

  await screen.findByText('Ticket resolved.')
  expect(api.asked.find(({ name }) => name === 'ResolveTicket')!.variables.input).toEqual({
    ticketId: 'ticket-1',
    outcome: 'weakness',
    departmentId: 'department-2',
  })
})

it('a ticket that was resolved stays on the screen, unless the next one was asked for', async () => {
  await openInbox()
  act(() => press('j'))
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('e'))
  await choose(/Nothing to pass on/, '1')
  await screen.findByText('Ticket resolved.')
  expect(screen.getByRole('heading', { name: 'Question 1' })).toBeTruthy()

  act(() => press('E', { shiftKey: true }))
  await choose(/Nothing to pass on/, '1')
  expect(await screen.findByRole('heading', { name: 'Question 2' })).toBeTruthy()
})
