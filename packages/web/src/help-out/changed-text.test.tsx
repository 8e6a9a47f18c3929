import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCard, aGiven } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { Card } from './queries.ts'

let api: FakeApi
let held: Card | null

const KEPT_UNDER = 'relais.helpText.member-salma.bike'
const WITHOUT = /Your answer was handed in without these words/
const LATER = 'Oui, mais pas le dimanche.'
const answer = (name: string, more: object = {}) => ({
  [name]: { card: held, isHandedOver: false, userErrors: [], ...more },
})
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const bodyOf = (input: unknown) => (input as { body: string }).body
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const write = async (value: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name: 'Your answer' }), { target: { value } })
/** The server takes an answer once, and the word of the first one is lost on its way. */
const sendAndLose = async () => {
  let first: string | null = null
  api.answers['AnswerCard'] = ({ input }) => {
    const isFirst = first === null
    first ??= bodyOf(input)
    if (held !== null) held = { ...held, state: 'answered', given: aGiven('1', { body: first }) }
    if (isFirst) return { error: 'CUT' }
    const userErrors =
      bodyOf(input) === first ? [] : [{ code: 'CLIENT_ID_USED', message: '', parameters: {} }]
    return answer('answerCard', { given: null, userErrors })
  }
  await write('Oui.')
  fireEvent.click(await button('Send it to be read'))
  await waitFor(() => expect(api.countOf('AnswerCard')).toBe(1))
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  held = { ...aCard('bike'), state: 'taken', fence: 7, leftMs: 480_000 }
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: held }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    HelpSuggestions: () => ({ helpCard: held && { id: held.id, suggestions: [] } }),
    HelpCheck: () => ({ helpCard: held && { id: held.id, check: { findings: [] } } }),
    NextCard: () => ({ nextCard: { card: held, obstacles: [], userErrors: [] } }),
    WriteOnCard: () => {
      const code = held?.state === 'answered' ? 'CARD_ANSWERED' : null
      return answer('writeOnCard', {
        userErrors: code === null ? [] : [{ code, message: '', parameters: {} }],
      })
    },
    FinishCard: () => {
      held = null
      return answer('finishCard')
    },
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('words that were changed after an answer whose arrival nobody told', () => {
  it('are shown as not handed in when they are sent in their turn, and stay until they are put away', async () => {
    await renderConsole('/help-out')
    await sendAndLose()
    await write(LATER)
    fireEvent.click(await button('Send it to be read'))

    await screen.findByRole('heading', { name: 'Thank you!' })
    await screen.findByText(WITHOUT)
    expect(screen.getByText(LATER)).toBeTruthy()
    fireEvent.click(await button('I am done with it'))
    await button('Keep my text on this phone')
    expect(screen.getByText(LATER)).toBeTruthy()
    expect(localStorage.getItem(KEPT_UNDER)).toContain(LATER)

    fireEvent.click(await button('Put my text away'))
    await waitFor(() => expect(localStorage.getItem(KEPT_UNDER)).toBeNull())
  })

  it('are shown when the phone hears of the first ones by itself, also after a reload', async () => {
    await renderConsole('/help-out')
    await sendAndLose()
    await write(LATER)
    api.breakLines()

    await screen.findByText(WITHOUT)
    expect(inputOf('AnswerCard')).toMatchObject({ body: 'Oui.' })
    cleanup()
    held = null
    localStorage.removeItem('relais.helpCard')
    await renderConsole('/help-out')
    await screen.findByText(WITHOUT)
    expect(screen.getByText(LATER)).toBeTruthy()
    expect(api.countOf('HandBackCard')).toBe(0)
  })

  it('can be kept on the phone while one goes on', async () => {
    held = null
    const text = { memberId: 'member-salma', cardId: 'bike', body: LATER, clientId: 'client' }
    localStorage.setItem(
      KEPT_UNDER,
      JSON.stringify({ ...text, threadRevision: 1, kept: 'Oui.', wasOvertaken: true }),
    )
    await renderConsole('/help-out')
    fireEvent.click(await button('Keep my text on this phone'))

    await button('Look for a card')
    expect(localStorage.getItem(KEPT_UNDER)).toContain(LATER)
  })

  it('are an ordinary text again on a card that has come back', async () => {
    const text = { memberId: 'member-salma', cardId: 'bike', body: LATER, clientId: 'client' }
    localStorage.setItem(
      KEPT_UNDER,
      JSON.stringify({ ...text, threadRevision: 1, kept: 'Oui.', wasOvertaken: true }),
    )
    await renderConsole('/help-out')
    await screen.findByDisplayValue(LATER)

    await waitFor(() => expect(inputOf('WriteOnCard')).toMatchObject({ body: LATER }), { timeout: 10_000 })
    await waitFor(() => expect(localStorage.getItem(KEPT_UNDER)).toContain('"wasOvertaken":false'))
    // When its time is over now, it is a draft like any other.
    cleanup()
    held = null
    localStorage.removeItem('relais.helpCard')
    await renderConsole('/help-out')
    await screen.findByText(/Your text is with the care team as a draft/)
  }, 30_000)

  it('are nothing to speak of where nothing was changed', async () => {
    await renderConsole('/help-out')
    await sendAndLose()
    fireEvent.click(await button('Send it to be read'))

    await screen.findByRole('heading', { name: 'Thank you!' })
    await waitFor(() => expect(localStorage.getItem(KEPT_UNDER)).toBeNull())
    expect(screen.queryByText(WITHOUT)).toBeNull()
  })
})
