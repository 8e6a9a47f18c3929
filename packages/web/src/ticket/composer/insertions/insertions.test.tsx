import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTicket } from '../../../testing/a-ticket.ts'
import { FakeApi } from '../../../testing/fake-api.ts'
import { press, renderConsole } from '../../../testing/render-console.tsx'

const retard = {
  title: 'Retard',
  text: 'Hello Camille, train {{? number}} is late. Salma',
  language: 'en',
  isInCustomerLanguage: true,
  source: { __typename: 'Template', id: 'template-1', shortcut: 'retard' },
}
const bike = {
  title: 'May I take my bike?',
  text: 'Yes, folded.',
  language: 'en',
  isInCustomerLanguage: false,
  source: { __typename: 'Card', id: 'card-1' },
}

let api: FakeApi

async function open(answers: ConstructorParameters<typeof FakeApi>[0] = {}): Promise<HTMLTextAreaElement> {
  api = new FakeApi({
    Suggestions: () => ({ suggestions: [bike] }),
    Insertions: () => ({ insertions: [retard, bike] }),
    CodesOfTicket: () => ({
      ticket: {
        id: 'ticket-1',
        channel: {
          id: 'channel',
          network: { name: 'town-square', codes: [{ language: 'en', sentences: ['Be brief.', 'Be kind.'] }] },
        },
      },
    }),
    SendReply: () => ({ sendReply: { reply: null, stale: null, userErrors: [] } }),
    ...answers,
  })
  api.tickets = [aTicket(1)]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('r'))
  return document.activeElement as HTMLTextAreaElement
}
const inputsOf = (name: string) =>
  api.asked.filter((one) => one.name === name).map(({ variables }) => variables.input!)
const type = (field: HTMLTextAreaElement, text: string) => {
  fireEvent.change(field, { target: { value: text } })
  field.setSelectionRange(text.length, text.length)
  fireEvent.select(field)
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

describe('a shortcut', () => {
  it('lists what begins like it while the focus stays in the text, and Enter puts it in at its place', async () => {
    const field = await open()
    type(field, 'Well ;ret')
    const list = await screen.findByRole('listbox', { name: 'Templates and cards' })

    expect(
      within(list)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual([expect.stringContaining('Retard')])
    expect(document.activeElement).toBe(field)
    expect(field.getAttribute('aria-activedescendant')).toBe(within(list).getByRole('option').id)
    fireEvent.keyDown(field, { key: 'Enter' })

    expect(field.value).toBe('Well Hello Camille, train {{? number}} is late. Salma')
    // In the very stroke: whoever types on fills the blank in.
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{{? number}}')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('that is left with Escape is a text like any other', async () => {
    const field = await open()
    type(field, ';ret')
    await screen.findByRole('listbox')
    fireEvent.keyDown(field, { key: 'Escape' })

    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field.value).toBe(';ret')
    expect(document.activeElement).toBe(field)
  })
})

describe('the list', () => {
  it('opens by a key, is walked through by arrows, and gives the focus back to the text', async () => {
    const field = await open()
    act(() => press('i', { ctrlKey: true }))
    const search = await screen.findByRole('combobox', { name: 'Look for a template or a card' })
    await waitFor(() => expect(document.activeElement).toBe(search))
    expect(await screen.findAllByRole('option')).toHaveLength(2)
    fireEvent.keyDown(search, { key: 'ArrowDown' })
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('May I take my bike?')
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('in English')
    fireEvent.keyDown(search, { key: 'Enter' })

    expect(field.value).toBe('Yes, folded.')
    await waitFor(() => expect(document.activeElement).toBe(field))
  })

  it('asks the server for the words that are typed', async () => {
    await open()
    act(() => press('i', { ctrlKey: true }))
    fireEvent.change(await screen.findByRole('combobox', { name: /template or a card/ }), {
      target: { value: 'velo' },
    })

    await waitFor(() =>
      expect(api.asked.filter(({ name }) => name === 'Insertions').at(-1)!.variables).toMatchObject({
        find: 'velo',
      }),
    )
  })
})

describe('suggestions', () => {
  it('stand under the text, are announced once, take no focus, and can be hidden', async () => {
    const field = await open()
    const bar = await screen.findByRole('list', { name: 'Suggestions' })
    expect(document.activeElement).toBe(field)
    expect(screen.getByText(/Something fits this answer/)).toBeTruthy()
    fireEvent.click(within(bar).getByRole('button', { name: 'May I take my bike?' }))
    expect(field.value).toBe('Yes, folded.')

    // What is in the text already is not offered again.
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Suggestions' })).toBeNull())
    type(field, 'No')
    fireEvent.click(await screen.findByRole('button', { name: 'Hide the suggestions' }))
    expect(screen.queryByRole('list', { name: 'Suggestions' })).toBeNull()
  })

  it('are not there for a note to colleagues', async () => {
    await open()
    await screen.findByRole('list', { name: 'Suggestions' })
    fireEvent.click(screen.getByRole('radio', { name: 'Internal note' }))

    expect(screen.queryByRole('list', { name: 'Suggestions' })).toBeNull()
  })

  it('leave the composer whole when they cannot be read', async () => {
    const field = await open({
      Suggestions: () => ({ error: 'BROKEN' }),
      CodesOfTicket: () => ({ error: 'BROKEN' }),
    })
    type(field, 'Bonjour')
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() => expect(field.value).toBe(''))
  })
})

it('the codes of the network stand there while somebody writes', async () => {
  await open()

  expect((await screen.findByRole('note', { name: /How one writes on/ })).textContent).toBe(
    'Be brief.\nBe kind.',
  )
})

describe('a blank', () => {
  it('is named, led to, and what the server refuses for it is said', async () => {
    const refusal = { code: 'VARIABLE_MISSING', message: 'x', parameters: { name: 'number' } }
    const field = await open({
      SendReply: () => ({ sendReply: { reply: null, stale: null, userErrors: [refusal] } }),
    })
    type(field, 'Hi {{contact.firstName}}, train {{? number}}')
    fireEvent.click(await screen.findByRole('button', { name: 'number' }))
    await waitFor(() =>
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{{? number}}'),
    )
    act(() => press('b', { ctrlKey: true }))
    await waitFor(() =>
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{{contact.firstName}}'),
    )
    expect(screen.getByRole('button', { name: 'the customer’s first name' })).toBeTruthy()
    act(() => press('Enter', { ctrlKey: true }))

    expect(await screen.findByText(/still waits for “number”/)).toBeTruthy()
    expect(field.value).toContain('{{? number}}')
  })
})

describe('a template', () => {
  it('is told to the server with the draft and with the answer', async () => {
    const field = await open()
    type(field, ';retard')
    await screen.findByRole('listbox')
    fireEvent.keyDown(field, { key: 'Tab' })
    type(field, 'Hello Camille, train 12 is late. Salma')
    await waitFor(() => expect(inputsOf('SaveDraft').at(-1)).toMatchObject({ templateId: 'template-1' }), {
      timeout: 3000,
    })
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() =>
      expect(inputsOf('SendReply')).toEqual([expect.objectContaining({ templateId: 'template-1' })]),
    )
  })

  it('that has gone out in the thread asks for a sentence, and keeps the text and the place', async () => {
    const refusal = {
      code: 'TEMPLATE_UNCHANGED',
      message: 'x',
      parameters: { template: 'Retard', to: 'nora' },
    }
    const field = await open({
      SendReply: () => ({ sendReply: { reply: null, stale: null, userErrors: [refusal] } }),
    })
    type(field, 'Hello')
    act(() => press('Enter', { ctrlKey: true }))
    const dialog = await screen.findByRole('alertdialog', { name: 'One sentence of your own' })
    expect(dialog.textContent).toContain('nora')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Add a sentence' }))

    await waitFor(() => expect(document.activeElement).toBe(field))
    expect(field.value).toBe('Hello')
  })
})
