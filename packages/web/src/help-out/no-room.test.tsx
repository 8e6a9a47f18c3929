import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onDevice } from '../ui/browser-memory.ts'
import { aCard } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { fillBrowser } from '../testing/fill-browser.ts'
import { renderConsole } from '../testing/render-console.tsx'
import { ownText } from './own-text.ts'
import type { Card } from './queries.ts'

const KEPT_UNDER = 'relais.helpText.member-salma.bike'
/** For so long it is waited otherwise. */
const PAUSE_MS = 1200

let api: FakeApi
let held: Card | null

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your answer' })
const write = async (body: string) => fireEvent.change(await field(), { target: { value: body } })
const written = () =>
  api.asked
    .filter(({ name }) => name === 'WriteOnCard')
    .map(({ variables }) => (variables.input as { body: string }).body)
beforeEach(() => {
  onDevice.clear()
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
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  onDevice.clear()
  await api.close()
})

describe('a phone that has no room left', () => {
  it('opens, keeps every letter on the page, and says that the server alone has them', async () => {
    fillBrowser()
    const { router } = await renderConsole('/help-out')
    await write('Oui')
    await write('Oui, plié.')

    expect((await field()).value).toBe('Oui, plié.')
    await screen.findByText(/the server alone keeps your text/)
    await waitFor(() => expect(written().at(-1)).toBe('Oui, plié.'))

    // Another part of the page, and back.
    router.history.push('/help-out/answers')
    await screen.findByRole('heading', { name: 'My answers' })
    router.history.push('/help-out')
    expect((await field()).value).toBe('Oui, plié.')
  })

  it('brings what it cannot keep to the server without waiting for a pause', async () => {
    await renderConsole('/help-out')
    await field()
    fillBrowser()
    const waits = vi.spyOn(globalThis, 'setTimeout')
    await write('Oui')
    await waitFor(() => expect(written()).toEqual(['Oui']))
    expect(waits.mock.calls.filter(([, ms]) => ms === PAUSE_MS)).toEqual([])
  })

  it('keeps the older words until the server has the newer', async () => {
    await renderConsole('/help-out')
    await write('Oui')
    const { WriteOnCard } = api.answers
    api.answers['WriteOnCard'] = () => ({ error: 'CUT' })
    fillBrowser()
    await write('Oui, plié.')
    await waitFor(() => expect(written()).toContain('Oui, plié.'))
    expect(localStorage.getItem(KEPT_UNDER)).toContain('"body":"Oui"')

    api.answers['WriteOnCard'] = WriteOnCard!
    await write('Oui, plié !')
    await waitFor(() => expect(localStorage.getItem(KEPT_UNDER)).toBeNull())
    expect(written().at(-1)).toBe('Oui, plié !')
  })

  it('says where the text is whose time is over before there was a line', async () => {
    fillBrowser()
    const text = {
      memberId: 'member-salma',
      cardId: 'bike',
      body: 'Oui',
      clientId: 'client',
      threadRevision: 1,
    }
    ownText.keep({ ...text, kept: null })
    held = null
    api.answers['HandBackCard'] = () => ({ error: 'CUT' })
    await renderConsole('/help-out')

    await screen.findByText(/leave this page open until there is a connection, and it goes/)
    expect(screen.queryByText(/is kept on this phone/)).toBeNull()
  })
})
