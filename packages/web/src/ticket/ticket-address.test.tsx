import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi

beforeEach(() => {
  api = new FakeApi()
  api.tickets = [aTicket(12)]
  api.listen()
})

afterEach(async () => {
  cleanup()
  await api.close()
})

it.each(['abc', '12abc', '-1', '99999999999999999999'])(
  'an address that ends in %s says that it leads to no ticket, and leads back to the list',
  async (end) => {
    await renderConsole(`/inbox/next/${end}`)

    expect(await screen.findByText('This address leads to no ticket')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Back to the list' })).toBeTruthy()
    const numbers = api.asked
      .filter(({ name }) => name === 'Ticket')
      .map(({ variables }) => variables['number'])
    expect(numbers.filter((number) => number !== 0)).toEqual([])
  },
)
