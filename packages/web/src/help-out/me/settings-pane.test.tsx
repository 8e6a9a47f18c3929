import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  const obstacles = [{ code: 'outside_hours', parameters: { opensAt: null } }]
  const member = {
    id: 'member-salma',
    name: 'Salma Haddad',
    timeZone: 'Europe/Paris',
    availability: { isAvailable: true, until: null, isByHand: false },
    workingHours: [],
    daysOff: [],
  }
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: null }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    NextCard: () => ({ nextCard: { card: null, obstacles, userErrors: [] } }),
    MyHours: () => ({ viewer: { member } }),
    HelpSelf: () => ({ volunteer: null }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

it('the hours in which somebody helps are said on the phone, from the card’s pane and back to one’s own', async () => {
  await renderConsole('/help-out')
  fireEvent.click(await screen.findByRole('link', { name: 'Say in which hours you help' }))

  await screen.findByRole('heading', { level: 1, name: 'My hours' })
  await screen.findByText(/no hours said yet/)
  await screen.findByRole('button', { name: 'Available for an hour' })
  expect(screen.queryByRole('button', { name: 'I am away' })).toBeNull()
  expect(screen.getByRole('navigation', { name: 'Help out' })).toBeTruthy()
  const pane = within(screen.getByRole('main'))
  fireEvent.click(pane.getByRole('link', { name: 'Me' }))
  const settings = within(await screen.findByRole('navigation', { name: 'Settings' }))
  expect(settings.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/help-out/notifications',
    '/help-out/calls',
    '/help-out/you',
    '/charter',
  ])
})
