import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let calls: object[]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: null }),
    OwnCalls: () => ({ myCalls: { edges: calls.map((node) => ({ node })) } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    AnswerCall: () => {
      calls = [{ ...calls[0], answer: 'declined' }]
      return { answerCall: { call: calls[0], userErrors: [] } }
    },
  } as never)
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('a call', () => {
  const call = () => ({
    id: 'call',
    minutes: 20,
    endsAt: new Date(Date.now() + 60_000).toISOString(),
    answer: null as string | null,
    withdrawnBecause: null as string | null,
    opening: {
      words: 'Grève à Lyon' as string | null,
      by: { id: 'nadia', name: 'Nadia' } as object | null,
      reason: { code: 'opened_by_hand', parameters: {} },
    },
  })

  it('says that one is called, and takes a no', async () => {
    calls = [call()]
    await renderConsole('/help-out')
    await screen.findByText('Customers are waiting. Can you give 20 minutes now?')
    expect(screen.getByText('Nadia asks for help.')).toBeTruthy()
    expect(screen.getByText('Grève à Lyon')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }))

    await waitFor(() => expect(screen.queryByText(/Customers are waiting/)).toBeNull())
    expect(api.asked.findLast(({ name }) => name === 'AnswerCall')?.variables.input).toEqual({
      callId: 'call',
      word: 'decline',
    })
  })

  it('says what the forecast saw, where nobody called by hand', async () => {
    const reason = { code: 'opened_by_forecast', parameters: { lateShare: 0.34, mark: 0.15, checks: 2 } }
    calls = [{ ...call(), opening: { words: null, by: null, reason } }]
    await renderConsole('/help-out')

    const sentence = 'Without help, 34% of the answers that are promised would come too late.'
    expect(await screen.findByText(sentence)).toBeTruthy()
  })

  it('thanks who opens a call that is not needed any more, and says why', async () => {
    calls = [{ ...call(), answer: 'withdrawn', withdrawnBecause: 'seats_filled' }]
    await renderConsole('/help-out')

    await screen.findByText('You were called, and are not needed any more. Thank you!')
    expect(screen.getByText('Enough people have come.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'I come' })).toBeNull()
  })
})
