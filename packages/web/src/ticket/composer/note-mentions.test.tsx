import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aTicket } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
const colleagues = ['Claire Vasseur', 'Clara Haddad', 'Idris Lemaire'].map((name) => ({
  node: {
    id: name.toLowerCase(),
    name,
    role: 'agent',
    availability: { isAvailable: true },
    disabledAt: null,
  },
}))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    Colleagues: () => ({ members: { edges: colleagues } }),
    AddNote: () => ({ addNote: { note: { id: 'note-1' }, userErrors: [] } }),
  })
  api.tickets = [aTicket(1)]
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

async function openNote(): Promise<HTMLTextAreaElement> {
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('n'))
  return await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Internal note' })
}
const type = (field: HTMLTextAreaElement, text: string) => {
  act(() => field.focus())
  fireEvent.change(field, { target: { value: text } })
}
const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
const noteInput = () => api.asked.find(({ name }) => name === 'AddNote')?.variables.input

it('an at sign suggests colleagues; arrows walk, Enter takes one, and the next letter follows the name', async () => {
  const field = await openNote()
  type(field, 'See with @cla')
  await screen.findByRole('listbox', { name: 'Colleagues' })
  expect(names()).toEqual(['@Claire Vasseur', '@Clara Haddad'])
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('@Clara Haddad')
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
  fireEvent.keyDown(field, { key: 'Enter' })

  expect(field.value).toBe('See with @Clara Haddad ')
  expect([field.selectionStart, document.activeElement]).toEqual([field.value.length, field])
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field.hasAttribute('aria-activedescendant')).toBe(false)
  act(() => press('Enter', { ctrlKey: true }))
  await waitFor(() =>
    expect(noteInput()).toMatchObject({ body: 'See with @Clara Haddad ', mentionedIds: ['clara haddad'] }),
  )
})

it('Escape leaves the list and keeps the text, and the keys are the field’s again', async () => {
  const field = await openNote()
  type(field, '@cl')
  await screen.findByRole('listbox')
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(screen.queryByRole('listbox')).toBeNull()
  expect([field.value, document.activeElement]).toEqual(['@cl', field])
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(document.activeElement).not.toBe(field)
})

it('a name that was typed whole before the colleagues were read is told all the same', async () => {
  const { Colleagues } = api.answers
  let wasAsked = false
  api.answers['Colleagues'] = (given) => {
    // The first answer is lost on the line.
    if (wasAsked) return Colleagues!(given)
    wasAsked = true
    return { error: 'LOST' }
  }
  const field = await openNote()
  type(field, '@Idris Lemaire please decide.')
  await waitFor(() => expect(wasAsked).toBe(true))
  act(() => press('Enter', { ctrlKey: true }))

  await waitFor(() => expect(noteInput()).toMatchObject({ mentionedIds: ['idris lemaire'] }))
})

it('a note that stands on the ticket is no longer kept as a draft', async () => {
  const field = await openNote()
  type(field, 'The coach leaves at noon.')
  const kept = () =>
    api.asked.filter(({ name }) => name === 'SaveDraft').map(({ variables }) => variables.input!['body'])
  await waitFor(() => expect(kept()).toEqual(['The coach leaves at noon.']))
  act(() => press('Enter', { ctrlKey: true }))

  await waitFor(() => expect(kept()).toEqual(['The coach leaves at noon.', '']))
})
