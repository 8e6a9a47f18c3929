import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCard, aGiven } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { Card } from './queries.ts'

let api: FakeApi
let held: Card | null

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const write = async (body: string) => {
  const field = await screen.findByRole('textbox', { name: 'Your answer' })
  fireEvent.change(field, { target: { value: body } })
}
/** An administrator changes the role: from the next request on, nobody is signed in on this phone. */
const endSession = () => {
  for (const name of ['WriteOnCard', 'AnswerCard', 'OwnHelpCard', 'HelpCheck'])
    api.answers[name] = () => ({ error: 'UNAUTHENTICATED' })
  api.answers['Viewer'] = () => ({ viewer: null })
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  held = { ...aCard('bike'), state: 'taken', fence: 7, leftMs: 480_000, level: 'trusted' }
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: held }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    HelpSuggestions: () => ({ helpCard: null }),
    HelpCheck: () => ({ helpCard: null }),
    NextCard: () => ({ nextCard: { card: held, obstacles: [], userErrors: [] } }),
    WriteOnCard: () => ({ writeOnCard: { card: held, isHandedOver: false, userErrors: [] } }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('somebody who is signed out while they write', () => {
  it('reads what happened, that nothing was sent, and what only this phone has; and finds it again', async () => {
    await renderConsole('/help-out')
    await write('Oui, plié.')
    endSession()
    fireEvent.click(await button('Send'))

    await screen.findByRole('heading', { name: 'You are not signed in here any more' })
    await screen.findByText(/an administrator has changed your access/)
    await screen.findByText(/on this phone alone: sign in/)
    expect(screen.getByText('Oui, plié.')).toBeTruthy()
    expect(screen.queryByText('Je peux venir avec mon vélo pliant ?')).toBeNull()
    expect(localStorage.getItem('relais.helpCard')).toBeNull()

    cleanup()
    await renderConsole('/help-out')
    await screen.findByText('Oui, plié.')
  })

  it('reads that the server has all of it, where it has', async () => {
    const { router } = await renderConsole('/help-out')
    await write('Oui, plié.')
    await waitFor(() => expect(api.countOf('WriteOnCard')).toBe(1))
    await waitFor(() =>
      expect(localStorage.getItem('relais.helpText.member-salma.bike')).toContain('"kept":"Oui, plié."'),
    )
    endSession()
    fireEvent.click(await button('Send'))

    await screen.findByText(/The server has all of your text/)
    fireEvent.click(await button('Sign in'))
    await waitFor(() => expect(router.state.location.href).toBe('/sign-in?next=%2Fhelp-out'))
  })

  it('reads that what they handed in goes on without them, also when the page is opened again', async () => {
    held = { ...held!, state: 'answered', given: aGiven('1', { state: 'held' }) }
    await renderConsole('/help-out')
    await screen.findByRole('heading', { name: 'Thank you!' })
    cleanup()
    endSession()
    for (const _ of ['first', 'again']) {
      await renderConsole('/help-out')
      await screen.findByText(/Your answer was handed in and goes on without you/)
      expect(screen.queryByText(/Nothing was sent/)).toBeNull()
      cleanup()
    }
  })

  it('reads that nothing was sent of the card they took after it', async () => {
    held = { ...held!, state: 'answered', given: aGiven('1', { state: 'sent' }) }
    await renderConsole('/help-out')
    await screen.findByRole('heading', { name: 'Thank you!' })
    cleanup()
    held = { ...aCard('train'), state: 'taken', fence: 8, leftMs: 480_000 }
    await renderConsole('/help-out')
    await screen.findByRole('textbox', { name: 'Your answer' })
    cleanup()
    endSession()
    await renderConsole('/help-out')
    await screen.findByText('Nothing was sent.')
    expect(screen.queryByText(/goes on without you/)).toBeNull()
  })

  it('can put the text away', async () => {
    await renderConsole('/help-out')
    await write('Oui, plié.')
    endSession()
    fireEvent.click(await button('Send'))
    fireEvent.click(await button('Throw my text away'))

    await screen.findByRole('heading', { name: 'Sign in to Relais' })
    expect([
      localStorage.getItem('relais.helpText.member-salma.bike'),
      localStorage.getItem('relais.helpViewer'),
    ]).toEqual([null, null])
  })
})

it('a phone on which nobody was signed in leads to the sign-in at once', async () => {
  endSession()
  await renderConsole('/help-out')
  expect(await screen.findByRole('heading', { name: 'Sign in to Relais' })).toBeTruthy()
})
