import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { activateLocale } from '../locale/locale.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let obstacles: object[]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: null }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    NextCard: () => ({ nextCard: { card: null, obstacles, userErrors: [] } }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

const linkOf = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href')

describe('somebody for whom there is no card', () => {
  it.each([
    ['has said no language', 0, /Say how well you write which languages/],
    ['writes none well enough', 2, /languages that you write clearly and in detail, B2/],
  ])('who %s is led to where one says it', async (_who, said, sentence) => {
    obstacles = [{ code: 'no_language', parameters: { said, least: 'B2' } }]
    await renderConsole('/help-out')

    await screen.findByText(sentence)
    expect(await linkOf('My languages and my trade')).toBe('/help-out/me')
  })

  it('and has less left of their week than any takes, reads both figures and where to change it', async () => {
    obstacles = [{ code: 'week_too_short', parameters: { minutes: 6, left: 4 } }]
    await renderConsole('/help-out')

    await screen.findByText(
      'You have 4 minutes left this week, and the shortest question that waits takes about 6.',
    )
    expect(await linkOf('My time')).toBe('/help-out/me')
    expect(screen.queryByText(/Nothing that suits you waits/)).toBeNull()
  })

  it('and said that they have little time now, can say that they have more', async () => {
    obstacles = [{ code: 'time_too_short', parameters: { minutes: 6, left: 1 } }]
    await renderConsole('/help-out')

    await screen.findByText('You have 1 minute now, and the shortest question that waits takes about 6.')
    expect(screen.getByRole('radiogroup', { name: 'How long you have now' })).toBeTruthy()
  })

  it.each([
    ['en', /^In the last weeks, most help was needed on Monday between 10\sPM and midnight\.$/],
    ['fr', /^Ces dernières semaines, c’est le lundi entre 22\sh et minuit qu’il a fallu le plus d’aide\.$/],
    ['ar', /يوم الاثنين بين 10\sم ومنتصف الليل\.$/],
  ] as const)('is told in %s when most help was needed, once nothing waits', async (locale, sentence) => {
    obstacles = []
    api.answers['ExpectedDemand'] = () => ({ expectedDemand: { weekday: 1, fromHour: 22, untilHour: 24 } })
    await renderConsole('/help-out')
    await act(() => activateLocale(locale))

    const line = await screen.findByText(sentence)
    expect(line.closest('output')).toBeNull()
  })

  it.each([
    ['too little is known', null],
    ['the server does not say', undefined],
  ])('reads no hours while %s', async (_why, expectedDemand) => {
    obstacles = []
    if (expectedDemand === null) api.answers['ExpectedDemand'] = () => ({ expectedDemand })
    await renderConsole('/help-out')

    await screen.findByText(/Nothing that suits you waits/)
    await waitFor(() => expect(api.asked.some(({ name }) => name === 'ExpectedDemand')).toBe(true))
    expect(screen.queryByText(/most help was needed/)).toBeNull()
  })
})
