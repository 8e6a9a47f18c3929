import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
})
