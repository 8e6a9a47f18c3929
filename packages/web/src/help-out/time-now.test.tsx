import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aCard } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let obstacles: object[]
let refusals: object[]

const outside = { code: 'outside_hours', parameters: { opensAt: null } }
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const choices = async () => within(await screen.findByRole('region', { name: 'I have time now' }))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  obstacles = [outside]
  refusals = []
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: null }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    HelpSelf: () => ({ volunteer: null }),
    NextCard: () => {
      const card = obstacles.length > 0 ? null : aCard('bike')
      return { nextCard: { card, obstacles, userErrors: [] } }
    },
    SetAvailability: () => {
      if (refusals.length === 0) obstacles = []
      return { setAvailability: { member: null, userErrors: refusals } }
    },
    MyHours: () => ({
      viewer: {
        member: {
          __typename: 'Member',
          id: 'member-salma',
          name: 'Salma',
          timeZone: 'Europe/Paris',
          availability: { isAvailable: false, until: null, isByHand: false },
          workingHours: [{ day: 1, from: '12:00', to: '13:00' }],
          daysOff: [],
        },
      },
    }),
  } as never)
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

it('shows a card to whoever has time outside of their hours, and says so for that long alone', async () => {
  await renderConsole('/help-out')
  const began = Date.now()

  fireEvent.click((await choices()).getByRole('button', { name: '20 min' }))

  await screen.findByRole('button', { name: 'I answer' })
  const { isAvailable, until } = inputOf('SetAvailability') as { isAvailable: boolean; until: string }
  expect(isAvailable).toBe(true)
  expect(Date.parse(until) - began).toBeGreaterThanOrEqual(20 * 60_000 - 1000)
  expect(Date.parse(until) - began).toBeLessThan(21 * 60_000)
  expect((inputOf('NextCard') as { minutes: number }).minutes).toBeGreaterThanOrEqual(19)
})

it('says why it was refused, and lets them choose again', async () => {
  await renderConsole('/help-out')
  refusals = [
    { code: 'UNTIL_NOT_AHEAD', message: 'Choose an instant that is still to come.', parameters: {} },
  ]

  fireEvent.click((await choices()).getByRole('button', { name: '10 min' }))

  expect((await (await choices()).findByText(/still to come/)).getAttribute('role')).toBe('alert')
})

it('asks for no time where more stands in the way', async () => {
  obstacles = [outside, { code: 'untrained', parameters: {} }]
  await renderConsole('/help-out')

  await screen.findByText(/You have not practised any topic yet/)
  expect(screen.queryByRole('region', { name: 'I have time now' })).toBeNull()
})

it('asks for the hours of the week without leaving the phone', async () => {
  await renderConsole('/help-out')
  const way = await screen.findByRole('link', { name: 'Say in which hours you help' })
  expect(way.getAttribute('href')).toBe('/help-out/hours')

  fireEvent.click(way)

  await screen.findByRole('heading', { name: 'My hours' })
  await screen.findByRole('table', { name: 'The week' })
  expect(screen.getByRole('navigation', { name: 'Help out' })).toBeTruthy()
})
