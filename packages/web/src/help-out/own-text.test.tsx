import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCard, aGiven } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { Card } from './queries.ts'

let api: FakeApi
let held: Card | null
let refusals: object[]

const answer = (name: string, more: object = {}) => ({
  [name]: { card: held, isHandedOver: false, userErrors: refusals, ...more },
})
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your answer' })

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  held = { ...aCard('bike'), state: 'taken', fence: 7, leftMs: 480_000 }
  refusals = []
  const given = aGiven('1')
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: held }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    HelpSuggestions: () => ({ helpCard: held && { id: held.id, suggestions: [] } }),
    HelpCheck: () => ({ helpCard: held && { id: held.id, check: { findings: [] } } }),
    NextCard: () => ({ nextCard: { card: held, obstacles: [], userErrors: [] } }),
    WriteOnCard: () => answer('writeOnCard'),
    HandBackCard: () => answer('handBackCard', { isHandedOver: true }),
    SkipCard: () => {
      held = null
      return answer('skipCard')
    },
    AnswerCard: () => {
      if (refusals.length > 0) return answer('answerCard', { given: null })
      if (held !== null) held = { ...held, state: 'answered', given }
      return answer('answerCard', { given })
    },
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('the text on the phone', () => {
  it('is handed in from the phone on which it was not begun', async () => {
    held = {
      ...held!,
      draft: { body: 'Oui, plié.', savedAt: new Date().toISOString(), visibility: 'public' },
    }
    await renderConsole('/help-out')
    expect((await field()).value).toBe('Oui, plié.')
    fireEvent.click(await button('Send it to be read'))

    await screen.findByRole('heading', { name: 'Thank you!' })
    expect(inputOf('AnswerCard')).toMatchObject({ body: 'Oui, plié.', fence: 7 })
  })

  it('that was handed in before the line broke is asked about, and never called a draft', async () => {
    await renderConsole('/help-out')
    fireEvent.change(await field(), { target: { value: 'Oui, plié.' } })
    await waitFor(() => expect(inputOf('WriteOnCard')).toMatchObject({ body: 'Oui, plié.' }))
    const { AnswerCard } = api.answers
    api.answers['AnswerCard'] = () => ({ error: 'CUT' })
    fireEvent.click(await button('Send it to be read'))
    await waitFor(() => expect(api.countOf('AnswerCard')).toBe(1))
    await screen.findByRole('alert')
    const first = inputOf('AnswerCard')

    // The answer had arrived, and its card is put away by the time the phone is opened again.
    cleanup()
    held = null
    localStorage.removeItem('relais.helpCard')
    await renderConsole('/help-out')
    await screen.findByText(/Nobody has said yet whether your answer arrived/)
    expect(screen.queryByText(/Nothing was sent/)).toBeNull()
    api.answers['AnswerCard'] = AnswerCard!

    await screen.findByText(/Nothing that suits you waits|Hello/, {}, { timeout: 15_000 })
    expect(inputOf('AnswerCard')).toEqual(first)
    expect(api.countOf('HandBackCard')).toBe(0)
    await waitFor(() => expect(localStorage.getItem('relais.helpText.member-salma.bike')).toBeNull())
  }, 30_000)

  it('goes along to the last word with a card that is passed over', async () => {
    await renderConsole('/help-out')
    fireEvent.change(await field(), { target: { value: 'Oui, mais' } })
    fireEvent.click(await button('Not this one'))
    fireEvent.click(await button('I have no time for it now'))

    await screen.findByText('It has passed to somebody else.')
    expect(inputOf('WriteOnCard')).toMatchObject({ body: 'Oui, mais' })
  })

  it('is not forgotten with a card that is passed over where the server did not keep it', async () => {
    const refused = [{ code: 'TEXT_TOO_LONG', message: '', parameters: {} }]
    api.answers['WriteOnCard'] = () => answer('writeOnCard', { userErrors: refused })
    await renderConsole('/help-out')
    fireEvent.change(await field(), { target: { value: 'Oui, mais' } })
    fireEvent.click(await button('Not this one'))
    fireEvent.click(await button('I have no time for it now'))

    await screen.findByText(/Your text is with the care team as a draft/)
    expect(inputOf('HandBackCard')).toEqual({ cardId: 'bike', body: 'Oui, mais' })
  })

  it('takes the place of no other: of another card, or of somebody else on this phone', async () => {
    const left = { cardId: 'train', body: 'Voie 3.', clientId: 'client', threadRevision: 1, kept: null }
    const hers = JSON.stringify({ ...left, memberId: 'member-salma' })
    const his = JSON.stringify({ ...left, memberId: 'karim', cardId: 'bike' })
    localStorage.setItem('relais.helpText.member-salma.train', hers)
    localStorage.setItem('relais.helpText.karim.bike', his)
    await renderConsole('/help-out')
    fireEvent.change(await field(), { target: { value: 'Oui, plié.' } })
    await waitFor(() => expect(inputOf('HandBackCard')).toEqual({ cardId: 'train', body: 'Voie 3.' }))
    fireEvent.click(await button('Send it to be read'))

    await screen.findByRole('heading', { name: 'Thank you!' })
    await waitFor(() => expect(localStorage.getItem('relais.helpText.member-salma.bike')).toBeNull())
    expect(localStorage.getItem('relais.helpText.member-salma.train')).toContain('Voie 3.')
    expect(localStorage.getItem('relais.helpText.karim.bike')).toBe(his)
  })

  it('is not sent all the same before what was added has been shown', async () => {
    await renderConsole('/help-out')
    fireEvent.change(await field(), { target: { value: 'Oui' } })
    refusals = [{ code: 'STALE_REPLY', message: '', parameters: {} }]
    fireEvent.click(await button('Send it to be read'))
    await waitFor(() => expect(api.countOf('AnswerCard')).toBe(1))
    fireEvent.click(await button('Send it to be read'))

    await waitFor(() => expect(api.countOf('AnswerCard')).toBe(2))
    expect(inputOf('AnswerCard')).toMatchObject({ sendAnyway: false })
  })

  it('that was made a private message stays one after a reload, until it is taken back by hand', async () => {
    const telephone = { clause: 'phone', severity: 'refuse', parameters: {}, start: 0, end: 3 }
    api.answers['HelpCheck'] = () => ({ helpCard: { id: 'bike', check: { findings: [telephone] } } })
    await renderConsole('/help-out')
    fireEvent.change(await field(), { target: { value: 'Oui, plié.' } })
    fireEvent.click(await button('Make it a private message'))
    await screen.findByText('The customer alone will read it.')
    await waitFor(() => expect(inputOf('WriteOnCard')).toMatchObject({ visibility: 'private' }))

    cleanup()
    await renderConsole('/help-out')
    await screen.findByRole('textbox', { name: 'Your private message' })
    fireEvent.click(await button('Send it to be read'))
    await waitFor(() => expect(inputOf('AnswerCard')).toMatchObject({ visibility: 'private' }))
  })

  it('is public again when its writer takes that back, and so it is on another phone', async () => {
    held = { ...held!, draft: { body: 'Oui.', savedAt: new Date().toISOString(), visibility: 'private' } }
    await renderConsole('/help-out')
    await screen.findByRole('textbox', { name: 'Your private message' })
    fireEvent.click(await button('Answer in public after all'))

    await field()
    expect(screen.queryByText('The customer alone will read it.')).toBeNull()
    await waitFor(() => expect(inputOf('WriteOnCard')).toMatchObject({ visibility: null }))
    fireEvent.click(await button('Send it to be read'))
    await waitFor(() => expect(inputOf('AnswerCard')).toMatchObject({ visibility: null }))
  })
})
