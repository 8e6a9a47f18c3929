import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let isWithheld: boolean
let refusals: object[]
const one = aTicket(1)
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input
const say = (name: string, value: boolean) => () => {
  if (refusals.length === 0) isWithheld = value
  return { [name]: { userErrors: refusals } }
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  isWithheld = false
  refusals = []
  api = new FakeApi({
    WithheldContact: () => ({ contact: { id: 'contact-1', isWithheld } }),
    WithholdContact: say('withholdContact', true),
    OfferContact: say('offerContact', false),
  })
  api.tickets = [one]
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

it('a supervisor keeps somebody from volunteers, and offers what they write again', async () => {
  api.viewerMay('withholdContact', 'offerContact')
  await renderConsole('/inbox/next/1')
  await screen.findByText('Volunteers may answer.')

  fireEvent.click(screen.getByRole('button', { name: 'Keep from volunteers: Client 1' }))
  await screen.findByText('Kept from volunteers: the care team answers.')
  expect(inputOf('WithholdContact')).toEqual({ contactId: 'contact-1' })

  fireEvent.click(screen.getByRole('button', { name: 'Let volunteers answer: Client 1' }))
  await screen.findByText('Volunteers may answer.')
  expect(inputOf('OfferContact')).toEqual({ contactId: 'contact-1' })
})

it('what is refused is told, and stays as it was', async () => {
  api.viewerMay('withholdContact', 'offerContact')
  await renderConsole('/inbox/next/1')
  refusals = [{ code: 'CONTACT_NOT_FOUND', message: 'There is no such contact.', parameters: {} }]

  fireEvent.click(await screen.findByRole('button', { name: 'Keep from volunteers: Client 1' }))

  await waitFor(() => expect(api.countOf('WithholdContact')).toBe(1))
  expect(screen.getByText('Volunteers may answer.')).toBeTruthy()
})

it('whoever may not say it is asked nothing', async () => {
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })

  expect(screen.queryByText('Volunteers may answer.')).toBeNull()
  expect(api.countOf('WithheldContact')).toBe(0)
})
