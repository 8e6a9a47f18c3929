import { act, cleanup, fireEvent, screen, waitFor, waitForElementToBeRemoved } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi

/** A ticket that is not read before it is let through. */
async function openSlowly(): Promise<() => Promise<void>> {
  let letThrough = () => {}
  api = new FakeApi({
    Ticket: () =>
      new Promise((resolve) => {
        letThrough = () => resolve({ ticket: api.tickets[0] })
      }),
  })
  api.tickets = [aTicket(1)]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByText('Reading the ticket…')
  await waitFor(() => expect(api.countOf('Ticket')).toBe(1))
  return async () => {
    act(letThrough)
    await waitForElementToBeRemoved(() => screen.queryByText('Reading the ticket…'))
  }
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

describe('whoever writes before the ticket has been read', () => {
  it.each([
    ['r', 'Reply in public'],
    ['n', 'Internal note'],
  ])('goes on after “%s” where they are, without a letter lost', async (key, name) => {
    const letThrough = await openSlowly()
    act(() => press(key))
    fireEvent.change(document.activeElement!, { target: { value: 'Karim, ' } })
    await letThrough()

    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name })
    expect(field.value).toBe('Karim, ')
    expect(document.activeElement).toBe(field)
  })

  it('goes on with a note, which claims nothing', async () => {
    const letThrough = await openSlowly()
    act(() => press('n'))
    fireEvent.change(document.activeElement!, { target: { value: 'Karim, ' } })
    await letThrough()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Internal note' })
    fireEvent.change(field, { target: { value: 'Karim, part-il ?' } })

    expect(field.value).toBe('Karim, part-il ?')
    expect(api.countOf('ClaimTicket')).toBe(0)
  })
})
