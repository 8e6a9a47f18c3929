import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'
import { forgetUndoables } from '../ui/undo-stack.ts'

let api: FakeApi
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input
const somebody = (id: string, name: string, handle: string) => ({
  id,
  name,
  ticketCount: 2,
  identities: [{ network: 'town-square', handle }],
})
const one = aTicket(1)

beforeEach(async () => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  api = new FakeApi({
    Namesakes: () => ({
      contact: { id: 'contact-1', namesakes: [somebody('contact-7', 'Client 1', 'client.one')] },
    }),
    FindContacts: () => ({
      search: {
        edges: [
          { node: { __typename: 'ContactHit', contact: somebody('contact-8', 'Clara Roux', 'clara') } },
          { node: { __typename: 'ContactHit', contact: somebody('contact-1', 'Client 1', 'client1') } },
        ],
      },
    }),
    MergeContacts: () => ({ mergeContacts: { contact: one.contact, userErrors: [] } }),
    UnmergeContacts: () => ({ unmergeContacts: { contact: one.contact, userErrors: [] } }),
  })
  api.tickets = [one]
  api.viewerMay('mergeContacts', 'unmergeContacts')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

async function openDialog() {
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  fireEvent.click(screen.getByRole('button', { name: 'Merge with another contact' }))
  return await screen.findByRole('dialog', { name: 'Who is the same person as Client 1?' })
}

it('those of the same name are offered before anything is typed; Enter takes the first and z parts them', async () => {
  const dialog = await openDialog()
  const first = await within(dialog).findByRole('button', { name: /Client 1/ })
  expect(first.textContent).toContain('@client.one')
  fireEvent.keyDown(within(dialog).getByRole('textbox', { name: 'A name or a handle' }), { key: 'Enter' })

  expect(await screen.findByText('The two contacts are one now.')).toBeTruthy()
  expect(inputOf('MergeContacts')).toEqual({ fromId: 'contact-7', intoId: 'contact-1' })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  act(() => press('z'))
  await waitFor(() => expect(inputOf('UnmergeContacts')).toEqual({ contactId: 'contact-7' }))
})

it('anybody else is found by words, and nobody is offered as themselves', async () => {
  const dialog = await openDialog()
  const field = within(dialog).getByRole('textbox', { name: 'A name or a handle' })
  fireEvent.change(field, { target: { value: 'cl' } })
  await within(dialog).findByRole('button', { name: /Clara Roux/ })
  expect(within(dialog).queryByRole('button', { name: /client1/ })).toBeNull()
  fireEvent.click(within(dialog).getByRole('button', { name: /Clara Roux/ }))

  await waitFor(() => expect(inputOf('MergeContacts')).toEqual({ fromId: 'contact-8', intoId: 'contact-1' }))
})

it('a merge is told on the person and taken apart there', async () => {
  const merges = [
    { mergedAt: one.openedAt, contact: { id: 'contact-7', name: 'C. Lient' }, by: { name: 'Salma' } },
  ]
  api.tickets = [aTicket(1, { contact: { ...one.contact, merges } })]
  await renderConsole('/inbox/next/1')
  await screen.findByText(/Also known as C. Lient/)
  fireEvent.click(screen.getByRole('button', { name: 'C. Lient is somebody else' }))

  await waitFor(() => expect(inputOf('UnmergeContacts')).toEqual({ contactId: 'contact-7' }))
})

it('what the server refuses is said, and the two stay two', async () => {
  api.answers['MergeContacts'] = () => ({
    mergeContacts: {
      contact: null,
      userErrors: [{ code: 'CONTACT_MERGED', message: 'Merged elsewhere.', parameters: {} }],
    },
  })
  const dialog = await openDialog()
  fireEvent.click(await within(dialog).findByRole('button', { name: /client\.one/ }))

  expect(await screen.findByText('This contact goes on in another one. Go on there.')).toBeTruthy()
  act(() => press('z'))
  expect(await screen.findByText('There is nothing to take back.')).toBeTruthy()
})
