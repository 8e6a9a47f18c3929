import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCall, closedByHand, minutesAgo } from '../testing/a-call.ts'
import { aGiven } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { Call, Given } from './queries.ts'

let api: FakeApi
let calls: Call[]
let given: Given[]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  given = []
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: null }),
    OwnCalls: () => ({ myCalls: { edges: calls.map((node) => ({ node })) } }),
    OwnHelpGiven: () => ({ helpGiven: given }),
    NextCard: () => ({ nextCard: { card: null, obstacles: [], userErrors: [] } }),
    AnswerCall: () => {
      calls = [{ ...calls[0]!, answer: 'declined' }]
      return { answerCall: { call: calls[0], userErrors: [] } }
    },
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

const open = async () => {
  await renderConsole('/help-out')
  await screen.findByRole('button', { name: /a card$/ })
}
const isGone = (text: RegExp) => waitFor(() => expect(screen.queryByText(text)).toBeNull())

describe('a call', () => {
  it('says that one is called, and takes a no', async () => {
    calls = [aCall()]
    await open()
    await screen.findByText('Customers are waiting. Can you give 20 minutes now?')
    expect(screen.getByText('Nadia asks for help.')).toBeTruthy()
    expect(screen.getByText('Grève à Lyon')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }))

    await isGone(/Customers are waiting/)
    expect(api.asked.findLast(({ name }) => name === 'AnswerCall')?.variables.input).toEqual({
      callId: 'call',
      word: 'decline',
    })
  })

  it.each([
    [
      'opened_by_forecast',
      { lateShare: 0.34 },
      'Without help, 34% of the answers that are promised would come too late.',
    ],
    [
      'opened_by_level',
      { level: 0.42, people: 3 },
      'Of those who are writing, only 42% would reach somebody in time.',
    ],
    [
      'opened_by_level',
      { level: 0.004, people: 3 },
      'Those of the care team who are there cannot answer in time all who are writing.',
    ],
    [
      'opened_by_level',
      { level: 0, people: 0 },
      'Customers are writing, and nobody of the care team is there.',
    ],
  ])('says what was seen, where nobody called by hand: %s %o', async (code, parameters, sentence) => {
    calls = [aCall({ opening: { words: null, by: null, reason: { code, parameters } } })]
    await open()

    expect(await screen.findByText(sentence)).toBeTruthy()
  })
})

describe('a call that has ended', () => {
  const ENDED = /not needed any more/

  it('thanks who opens a call that is not needed any more, and says why', async () => {
    calls = [aCall({ answer: 'withdrawn', withdrawnBecause: 'seats_filled', answeredAt: minutesAgo(0) })]
    await open()

    await screen.findByText('You were called, and are not needed any more. Thank you!')
    expect(screen.getByText('Enough people have come.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'I come' })).toBeNull()
  })

  it('brings the words with which a supervisor closed, and is put away for good', async () => {
    const at = minutesAgo(2)
    const end = { answer: 'withdrawn', withdrawnBecause: 'overflow_closed', answeredAt: at } as const
    calls = [aCall({ ...end, opening: closedByHand(at) })]
    await open()
    await screen.findByText('Odile asks for no more help.')
    expect(screen.getByText('Le trafic a repris, merci !')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Understood' }))
    await isGone(ENDED)

    cleanup()
    await open()
    await waitFor(() => expect(api.countOf('OwnCalls')).toBeGreaterThan(1))
    expect(screen.queryByText(ENDED)).toBeNull()
  })

  it('that has lapsed says so to whoever opens its notification, and a card may be looked for all the same', async () => {
    calls = [aCall({ answer: 'lapsed', withdrawnBecause: 'lapsed', endsAt: minutesAgo(100) })]
    await open()
    await screen.findByText(/the time to answer is over\. Nothing is held against you/)
    fireEvent.click(screen.getByRole('button', { name: 'Look for a card all the same' }))

    await waitFor(() => expect(api.countOf('NextCard')).toBeGreaterThan(0))
    await isGone(/the time to answer is over/)
  })

  it('is not told of to somebody who has answered a customer since', async () => {
    calls = [aCall({ answer: 'withdrawn', withdrawnBecause: 'seats_filled', answeredAt: minutesAgo(9) })]
    given = [aGiven('1', { writtenAt: minutesAgo(3) })]
    await open()
    await waitFor(() => expect(api.countOf('OwnHelpGiven')).toBeGreaterThan(0))

    await isGone(ENDED)
  })
})
