import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCard } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { OwnText } from './own-text.ts'
import type { Card } from './queries.ts'

let api: FakeApi
let there: Card | null

const draft = (body: string) => ({
  body,
  savedAt: new Date().toISOString(),
  visibility: 'public' as const,
})
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your answer' })
/** This phone was put away while it wrote, and its own clock has ended the card since. */
const wrote = (body: string, more: Partial<OwnText> = {}) =>
  localStorage.setItem(
    'relais.helpText.member-salma.bike',
    JSON.stringify({
      memberId: 'member-salma',
      cardId: 'bike',
      body,
      clientId: 'client',
      threadRevision: 1,
      kept: 'Oui',
      ...more,
    } satisfies OwnText),
  )

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  there = { ...aCard('bike'), state: 'taken', fence: 7, leftMs: 480_000, draft: draft('Oui') }
  const answer = { card: null, isHandedOver: true, userErrors: [] }
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: there }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    HelpSuggestions: () => ({ helpCard: there && { id: there.id, suggestions: [] } }),
    HelpCheck: () => ({ helpCard: there && { id: there.id, check: { findings: [] } } }),
    NextCard: () => ({ nextCard: { card: there, obstacles: [], userErrors: [] } }),
    WriteOnCard: ({ input }) => {
      if (there !== null) there = { ...there, draft: draft((input as { body: string }).body) }
      return { writeOnCard: { card: there, isHandedOver: false, userErrors: [] } }
    },
    HandBackCard: () => ({ handBackCard: answer }),
    AnswerCard: () => ({ answerCard: { ...answer, given: null } }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('a phone that wakes after the end that it knew', () => {
  it('does not give away the card that another phone has kept, and goes on with its words', async () => {
    wrote('Oui, plié.')
    await renderConsole('/help-out')

    expect((await field()).value).toBe('Oui, plié.')
    await waitFor(() => expect(inputOf('WriteOnCard')).toMatchObject({ body: 'Oui, plié.' }))
    expect(api.countOf('HandBackCard')).toBe(0)
  })

  it('puts its words in the place of newer ones only when somebody goes on with them', async () => {
    there = { ...there!, draft: draft('Oui, plié et dans sa housse.') }
    wrote('Oui, plié.')
    await renderConsole('/help-out')

    await screen.findByRole('region', { name: 'Your words of another phone' })
    expect((await field()).value).toBe('Oui, plié.')
    fireEvent.click(await screen.findByRole('button', { name: 'Go on from there' }))
    expect((await field()).value).toBe('Oui, plié et dans sa housse.')
    expect(screen.queryByRole('region', { name: 'Your words of another phone' })).toBeNull()
    expect([api.countOf('HandBackCard'), api.countOf('WriteOnCard')]).toEqual([0, 0])
  })

  it('sends nothing by itself that it had handed in without being heard', async () => {
    const input = { clientId: 'client', cardId: 'bike', fence: 7, body: 'Oui, plié.', threadRevision: 1 }
    wrote('Oui, plié.', { handedIn: input })
    await renderConsole('/help-out')

    expect((await field()).value).toBe('Oui, plié.')
    await waitFor(() => expect(inputOf('WriteOnCard')).toMatchObject({ body: 'Oui, plié.' }))
    expect(api.countOf('AnswerCard')).toBe(0)
  })

  it('keeps its older words, and gives nobody them, when the card is passed over before somebody goes on', async () => {
    there = { ...there!, draft: draft('Oui, plié et dans sa housse.') }
    wrote('Oui, plié.')
    api.answers['SkipCard'] = () => {
      there = null
      return { skipCard: { card: null, isHandedOver: true, userErrors: [] } }
    }
    await renderConsole('/help-out')
    await screen.findByRole('region', { name: 'Your words of another phone' })
    fireEvent.click(await screen.findByRole('button', { name: 'Not this one' }))
    fireEvent.click(await screen.findByRole('button', { name: 'I have no time for it now' }))

    await screen.findByText(/your text stays with you alone/)
    expect(screen.getByText('Oui, plié.')).toBeTruthy()
    expect([api.countOf('HandBackCard'), api.countOf('WriteOnCard')]).toEqual([0, 0])
  })

  it('gives its words to the care team where the card is over for everybody', async () => {
    there = null
    wrote('Oui, plié.')
    await renderConsole('/help-out')

    await screen.findByText(/Your text is with the care team as a draft/)
    expect(inputOf('HandBackCard')).toEqual({ cardId: 'bike', body: 'Oui, plié.' })
  })
})
