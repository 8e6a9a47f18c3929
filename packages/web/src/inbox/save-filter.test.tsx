import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aTicket, salma } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
const filter = (id: string, name: string, query: string, owner = salma.id) => ({
  id,
  name,
  query,
  count: 1,
  isShared: owner !== salma.id,
  isMine: true,
  owner: { id: owner },
})

beforeEach(() => {
  localStorage.clear()
  api = new FakeApi({
    UpdateFilter: ({ input }) => {
      const { savedFilterId, position } = input as { savedFilterId: string; position: number }
      const own = api.savedFilters.filter(({ owner }) => owner.id === salma.id)
      const rest = own.filter(({ id }) => id !== savedFilterId)
      rest.splice(
        position,
        0,
        own.find(({ id }) => id === savedFilterId)!,
      )
      api.savedFilters = [...rest, ...api.savedFilters.filter(({ owner }) => owner.id !== salma.id)]
      return { updateFilter: { savedFilter: { id: savedFilterId }, userErrors: [] } }
    },
    Colleagues: () => ({ members: [] }),
    Tags: () => ({ tags: [] }),
  })
  api.tickets = [aTicket(1)]
  api.savedFilters = [
    filter('f1', 'Bagages', 'view=all&lane=plan'),
    filter('f2', 'Retards', 'view=all&lane=doNow'),
    filter('f3', 'Maison', 'view=all&lane=later', 'another'),
  ]
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

const rail = async () =>
  within(await screen.findByRole('navigation', { name: 'Filters' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent?.replace(/\d.*| ·.*/, ''))
const positions = () =>
  api.asked.filter(({ name }) => name === 'UpdateFilter').map(({ variables }) => variables.input!['position'])

it('a filter goes up and down among one’s own in the rail, and no further', async () => {
  await renderConsole('/inbox/all?lane=doNow')
  expect(await rail()).toEqual(['Bagages', 'Retards', 'Maison'])
  act(() => press('f'))

  fireEvent.click(await screen.findByRole('button', { name: 'Move up' }))
  await waitFor(async () => expect(await rail()).toEqual(['Retards', 'Bagages', 'Maison']))
  fireEvent.click(screen.getByRole('button', { name: 'Move up' }))
  await waitFor(() => expect(positions()).toEqual([0, 0]))
  fireEvent.click(screen.getByRole('button', { name: 'Move down' }))
  await waitFor(async () => expect(await rail()).toEqual(['Bagages', 'Retards', 'Maison']))
  expect(positions()).toEqual([0, 0, 1])
})

it('a filter that somebody else shares has its place among theirs', async () => {
  await renderConsole('/inbox/all?lane=later')
  await rail()
  act(() => press('f'))

  expect(await screen.findByRole('button', { name: 'Delete this filter' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Move up' })).toBeNull()
})
