import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
const one = aTicket(1)

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    Segments: () => ({ segments: ['Club Or', 'Presse'] }),
    SetContactSegment: () => ({ setContactSegment: { contact: one.contact, userErrors: [] } }),
  })
  api.tickets = [one]
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

it('those in use are suggested, Enter sets one, and the field keeps the focus', async () => {
  api.viewerMay('setContactSegment')
  await renderConsole('/inbox/next/1')
  const field = await screen.findByRole('combobox', { name: 'Segment' })
  expect(screen.queryByRole('button', { name: 'Save the segment' })).toBeNull()
  field.focus()
  await waitFor(() => expect(document.querySelectorAll('datalist option')).toHaveLength(2))
  fireEvent.change(field, { target: { value: 'Club Or ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save the segment' }))

  await waitFor(() =>
    expect(api.asked.findLast(({ name }) => name === 'SetContactSegment')?.variables.input).toEqual({
      contactId: 'contact-1',
      segment: 'Club Or',
    }),
  )
  expect(document.activeElement).toBe(field)
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save the segment' })).toBeNull())
})

it('whoever may not say it sees no field', async () => {
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })

  expect(screen.queryByRole('combobox', { name: 'Segment' })).toBeNull()
})
