import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCard, aGiven } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { Given } from './queries.ts'

let api: FakeApi
let reply: Partial<Given['reply']>

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()

beforeEach(() => {
  localStorage.clear()
  api = new FakeApi({
    OwnHelpCard: () => ({
      helpCard: aCard('bike', { state: 'answered', leftMs: 480_000, given: aGiven('1', reply) }),
    }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('an answer that waits a few seconds before it leaves', () => {
  it('can be taken back while it does', async () => {
    reply = { state: 'held', heldUntil: inMs(60_000) }
    await renderConsole('/help-out')

    await screen.findByText('It leaves in a few seconds.')
    expect(screen.getByRole('button', { name: 'Take it back' })).toBeTruthy()
  })

  it('has probably left when its time is past and nothing is heard of it', async () => {
    reply = { state: 'held', heldUntil: inMs(-4500) }
    await renderConsole('/help-out')

    await screen.findByText(/It has probably left\./, {}, { timeout: 10_000 })
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull()
  }, 15_000)

  it('stays under way where taking it back failed, and its author reads so until more is known', async () => {
    reply = { state: 'held', heldUntil: inMs(60_000) }
    api.answers['CancelReply'] = () => ({ error: 'CUT' })
    await renderConsole('/help-out')
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }))

    await screen.findByText('It could not be taken back; it may leave.')
    expect(screen.getByRole('region', { name: 'Notices' }).textContent).toBe('')
    reply = { state: 'sent', sentAt: inMs(0) }
    window.dispatchEvent(new Event('visibilitychange'))
    await screen.findByText('The customer has it.')
    expect(screen.queryByText(/could not be taken back/)).toBeNull()
  })

  it('says why it was not taken back where the server says so', async () => {
    reply = { state: 'held', heldUntil: inMs(60_000) }
    const refusal = { code: 'REPLY_LEFT', message: '', parameters: { state: 'sent' } }
    api.answers['CancelReply'] = () => ({ cancelReply: { reply: null, userErrors: [refusal] } })
    await renderConsole('/help-out')
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }))

    await waitFor(() =>
      expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContainEqual(
        expect.stringMatching(/\w/),
      ),
    )
    expect(screen.getByRole('region', { name: 'Notices' }).textContent).toBe('')
  })
})
