import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aCard, aGiven } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'
import type { Card, Given } from './queries.ts'

let api: FakeApi
let held: Card | null
let waiting: Card | null
let given: Given[]
let obstacles: object[]
let refusals: object[]
let calls: object[]

const MINUTE = 60_000
const answer = (name: string, more: object = {}) => ({
  [name]: { card: held, isHandedOver: false, userErrors: refusals, ...more },
})
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  held = null
  waiting = aCard('bike')
  given = []
  obstacles = []
  refusals = []
  calls = []
  api = new FakeApi({
    OwnHelpCard: () => ({ helpCard: held }),
    OwnCalls: () => ({ myCalls: { edges: calls.map((node) => ({ node })) } }),
    AnswerCall: ({ input }) => {
      const answer = (input as { word: string }).word === 'follow' ? 'followed' : 'declined'
      calls = [{ ...calls[0], answer }]
      return { answerCall: { call: calls[0], userErrors: [] } }
    },
    OwnHelpGiven: () => ({ helpGiven: given }),
    HelpSuggestions: () => ({ helpCard: held && { id: held.id, suggestions: [] } }),
    HelpCheck: () => ({ helpCard: held && { id: held.id, check: { findings: [] } } }),
    HelpSelf: () => ({
      volunteer: {
        member: { id: 'member-salma' },
        weeklyMinutes: 60,
        countedMinutes: 60,
        pausedUntil: null,
        isRestNeeded: false,
        callsConsentedAt: null,
        topics: [
          { topic: { id: 'bikes', name: 'Vélos' }, level: 'reviewed', stance: null, isWithheld: true },
        ],
        obstacles: [],
      },
    }),
    ChooseHelpTopics: () => ({ chooseTopics: { volunteer: { topics: [] }, userErrors: [] } }),
    NextCard: () => {
      held ??= obstacles.length > 0 ? null : waiting
      return { nextCard: { card: held, obstacles, userErrors: [] } }
    },
    TakeCard: () => {
      if (refusals.length === 0) held = { ...held!, state: 'taken', fence: 7, leftMs: 8 * MINUTE }
      return answer('takeCard')
    },
    SkipCard: () => {
      held = null
      waiting = null
      return answer('skipCard')
    },
    WriteOnCard: () => answer('writeOnCard'),
    HandBackCard: () => {
      held = null
      return answer('handBackCard', { isHandedOver: true })
    },
    FinishCard: () => {
      held = null
      waiting = null
      return answer('finishCard')
    },
    KeepCard: () => answer('keepCard'),
    AskTheHouse: ({ input }) => {
      const { question } = input as { question: string }
      const asked = { text: question, askedAt: new Date().toISOString(), answer: null, answeredAt: null }
      held = { ...held!, questions: [...held!.questions, asked] }
      return answer('askTheHouse')
    },
    AnswerCard: () => {
      if (refusals.length > 0) return answer('answerCard', { given: null })
      held = { ...held!, state: 'answered', given: aGiven('1') }
      return answer('answerCard', { given: held.given })
    },
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  vi.useRealTimers()
  cleanup()
  await api.close()
})

const openTaken = async () => {
  await renderConsole('/help-out')
  fireEvent.click(await button('I answer'))
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your answer' })
}

describe('the phone', () => {
  it('suggests a text with what is to be filled in by its name, and puts it in to be typed over', async () => {
    const text = 'Yes, in coach {{? number}}.'
    api.answers['HelpSuggestions'] = () => ({
      helpCard: held && { id: held.id, suggestions: [{ key: '0', title: 'Bikes', language: 'en', text }] },
    })
    const field = await openTaken()
    await screen.findByText('Yes, in coach ‹number›.')
    fireEvent.click(await button(/^Take this answer up.*Bikes$/))
    await waitFor(() => expect(field.value).toBe(text))
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{{? number}}')
  })

  it('asks for a card when it is opened; two more taps and the words make an answer', async () => {
    await renderConsole('/help-out')
    await screen.findByText('Je peux venir avec mon vélo pliant ?')
    expect(screen.getByText('For you: Vélos')).toBeTruthy()

    fireEvent.click(await button('I answer'))
    const field = await screen.findByRole('textbox', { name: 'Your answer' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    expect(screen.queryByRole('navigation', { name: 'Help out' })).toBeNull()
    fireEvent.change(field, { target: { value: 'Oui, plié.' } })
    fireEvent.click(await button('Send it to be read'))

    await screen.findByRole('heading', { name: 'Thank you!' })
    expect(screen.getByText('A colleague is reading it.')).toBeTruthy()
    expect(inputOf('AnswerCard')).toMatchObject({
      cardId: 'bike',
      fence: 7,
      body: 'Oui, plié.',
      threadRevision: 1,
      sendAnyway: false,
    })
    expect(localStorage.getItem('relais.helpText.member-salma.bike')).toBeNull()
  })

  it('says why this card, and why to this person', async () => {
    await renderConsole('/help-out')

    await screen.findByText('It is about your own trade: Vélos.')
    expect(screen.getByText('It takes about 3 minutes.')).toBeTruthy()
  })

  it('takes a card once, however often it is tapped', async () => {
    await renderConsole('/help-out')
    const take = await button('I answer')
    fireEvent.click(take)
    fireEvent.click(take)

    await screen.findByRole('textbox', { name: 'Your answer' })
    expect(api.countOf('TakeCard')).toBe(1)
  })

  it('passes a card over for one of five reasons, and offers never to show the topic again', async () => {
    await renderConsole('/help-out')
    fireEvent.click(await button('Not this one'))
    await screen.findByRole('heading', { name: 'Why not this one?' })
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
    fireEvent.click(await button('I do not know enough about it'))

    await screen.findByText('It has passed to somebody else.')
    expect(inputOf('SkipCard')).toEqual({ cardId: 'bike', reason: 'notMyTopic' })
    fireEvent.click(await button('Never offer me “Vélos”'))
    await waitFor(() =>
      expect(inputOf('ChooseHelpTopics')).toEqual({ topics: [{ topicId: 'bikes', stance: 'refused' }] }),
    )
    expect(api.countOf('NextCard')).toBe(1)
  })

  it('says what stands in the way, with the way out of it', async () => {
    obstacles = [{ code: 'charter_unsigned', parameters: { current: 3 } }]
    await renderConsole('/help-out')

    await screen.findByText('Before anything is offered to you: read the charter, and sign it.')
    expect(screen.getByRole('link', { name: 'Read and sign' }).getAttribute('href')).toBe('/charter')
  })

  it('has no empty clock of duty where nothing waits', async () => {
    waiting = null
    await renderConsole('/help-out')

    await screen.findByText(/Nothing that suits you waits/)
    expect((await button('Look for a card')).disabled).toBe(false)
  })

  const call = () => ({
    id: 'call',
    minutes: 20,
    endsAt: new Date(Date.now() + MINUTE).toISOString(),
    answer: null,
    withdrawnBecause: null,
    opening: { words: null, by: null, reason: { code: 'opened_by_hand', parameters: {} } },
  })

  it('tells the one who called that whoever takes a card has come', async () => {
    calls = [call()]
    await openTaken()

    await waitFor(() => expect(inputOf('AnswerCall')).toEqual({ callId: 'call', word: 'follow' }))
  })

  it('is led by keys', async () => {
    await renderConsole('/help-out')
    await button('I answer')
    act(() => press('r'))
    const field = await screen.findByRole('textbox', { name: 'Your answer' })
    fireEvent.change(field, { target: { value: 'Oui.' } })
    act(() => field.focus())
    act(() => press('Enter', { ctrlKey: true }))

    expect(await screen.findByRole('heading', { name: 'Thank you!' })).toBeTruthy()
  })
})

describe('an answer that was handed in', () => {
  it('says what becomes of it without being asked', async () => {
    const field = await openTaken()
    fireEvent.change(field, { target: { value: 'Oui, plié.' } })
    fireEvent.click(await button('Send it to be read'))
    await screen.findByText('A colleague is reading it.')
    held = { ...held!, given: aGiven('1', { state: 'held' }) }

    expect(await screen.findByText('It leaves in a few seconds.', {}, { timeout: 15_000 })).toBeTruthy()
  }, 30_000)
})

describe('a card in hand', () => {
  it('keeps its words until its reader wants to see what was added', async () => {
    await openTaken()
    const more = { ...held!.thread[0]!, key: '2', text: 'Et un tandem ?' }
    held = { ...held!, threadRevision: 2, thread: [...held!.thread, more] }
    api.breakLines()

    fireEvent.click(await button('Read it'))
    await screen.findByText('Et un tandem ?')
    expect(screen.queryByText('Something was written there since you began.')).toBeNull()
  })

  it('is kept by writing, which is kept on the server', async () => {
    const field = await openTaken()
    fireEvent.change(field, { target: { value: 'Oui, pl' } })

    await waitFor(() => expect(inputOf('WriteOnCard')).toMatchObject({ cardId: 'bike', body: 'Oui, pl' }))
  })

  it('is given back with what is written', async () => {
    const field = await openTaken()
    fireEvent.change(field, { target: { value: 'Je crois que' } })
    fireEvent.click(await button('Give it back'))

    await screen.findByText(/The card is with the care team, with your text/)
    expect(inputOf('HandBackCard')).toEqual({ cardId: 'bike', body: 'Je crois que' })
    expect(localStorage.getItem('relais.helpText.member-salma.bike')).toBeNull()
  })

  it('can be asked about, and stays with its text', async () => {
    const field = await openTaken()
    fireEvent.change(field, { target: { value: 'Oui' } })
    fireEvent.click(await button('Ask the house'))
    fireEvent.change(await screen.findByRole('textbox', { name: 'Your question' }), {
      target: { value: 'Aussi le dimanche ?' },
    })
    fireEvent.click(await button('Ask'))
    await screen.findByText('Nobody has answered yet.')
    fireEvent.click(await button('Back to the answer'))

    const again = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your answer' })
    expect(again.value).toBe('Oui')
  })

  it('is sent all the same once what was added has been read', async () => {
    const field = await openTaken()
    fireEvent.change(field, { target: { value: 'Oui' } })
    refusals = [{ code: 'STALE_REPLY', message: '', parameters: {} }]
    held = { ...held!, threadRevision: 2 }
    fireEvent.click(await button('Send it to be read'))
    fireEvent.click(await button('Read it'))
    refusals = []
    fireEvent.click(await button('Send it all the same'))

    await screen.findByRole('heading', { name: 'Thank you!' })
    expect(inputOf('AnswerCard')).toMatchObject({ threadRevision: 2, sendAnyway: true })
  })

  it('that was taken back says why, and that the text is safe', async () => {
    const field = await openTaken()
    fireEvent.change(field, { target: { value: 'Oui' } })
    held = { ...held!, state: 'recalled', recall: [{ code: 'customer_angrier', parameters: {} }] }
    api.breakLines()

    await screen.findByText('The customer has become angry: that is not yours to bear.')
    await screen.findByText(/Your text is with the care team as a draft/)
    expect(inputOf('WriteOnCard')).toMatchObject({ body: 'Oui' })
    expect(api.countOf('HandBackCard')).toBe(0)
    fireEvent.click(await button('Understood'))
    await screen.findByText(/The card is with the care team/)
  })
})

describe('without a line', () => {
  it('help-f: the card seen last is there, and gone with its time; the text stays, and is handed over when the line is back', async () => {
    const field = await openTaken()
    fireEvent.change(field, { target: { value: 'Oui, plié' } })
    cleanup()
    const cut = () => ({ error: 'CUT' })
    const { OwnHelpCard, HandBackCard } = api.answers
    Object.assign(api.answers, { OwnHelpCard: cut, WriteOnCard: cut, HandBackCard: cut, Viewer: cut })
    await renderConsole('/help-out')
    expect(await screen.findByDisplayValue('Oui, plié')).toBeTruthy()

    // Its time ends on the phone, with nobody to say so.
    const kept = JSON.parse(localStorage.getItem('relais.helpCard')!) as object
    cleanup()
    localStorage.setItem('relais.helpCard', JSON.stringify({ ...kept, endsAt: Date.now() - 1 }))
    await renderConsole('/help-out')
    await screen.findByText(/goes to the care team as a draft as soon as there is a connection/)
    expect(screen.queryByText('Je peux venir avec mon vélo pliant ?')).toBeNull()
    expect(localStorage.getItem('relais.helpCard')).toBeNull()
    expect(screen.getByText('Oui, plié')).toBeTruthy()

    held = null
    Object.assign(api.answers, { OwnHelpCard, HandBackCard })
    await screen.findByText(/Nothing was sent. Your text is with the care team as a draft/)
    expect(inputOf('HandBackCard')).toEqual({ cardId: 'bike', body: 'Oui, plié' })
    expect(api.countOf('AnswerCard')).toBe(0)
    fireEvent.click(await button('Understood'))
    await waitFor(() => expect(localStorage.getItem('relais.helpText.member-salma.bike')).toBeNull())
  })

  it('shows nobody else what somebody left on the phone', async () => {
    await openTaken()
    cleanup()
    const kept = JSON.parse(localStorage.getItem('relais.helpCard')!) as object
    localStorage.setItem('relais.helpCard', JSON.stringify({ ...kept, memberId: 'karim' }))
    held = null
    waiting = null
    await renderConsole('/help-out')

    await screen.findByText(/Nothing that suits you waits/)
    expect(screen.queryByText('Je peux venir avec mon vélo pliant ?')).toBeNull()
  })
})

describe('what was answered', () => {
  it('shows who changed it and why, and what the customer said', async () => {
    const review = {
      outcome: 'edited' as const,
      at: new Date().toISOString(),
      reason: 'fact' as const,
      note: 'Le train de nuit aussi.',
      authorBody: 'Oui, le jour.',
      by: { id: 'salma', name: 'Salma' },
    }
    given = [
      aGiven(
        '1',
        { state: 'sent', body: 'Oui, jour et nuit.', review },
        {
          reaction: { text: 'Merci, c’est clair !', rough: [], at: new Date().toISOString() },
        },
      ),
    ]
    await renderConsole('/help-out/answers')

    await screen.findByText('Salma changed it, then it left.')
    expect(screen.getByText('Something in it is not so')).toBeTruthy()
    expect(screen.getByText('Merci, c’est clair !')).toBeTruthy()
    fireEvent.click(await button('What changed'))
    await screen.findAllByText('Taken out:')
  })

  it('can be taken back while it is held', async () => {
    given = [aGiven('1', { state: 'held' })]
    api.answers['CancelReply'] = () => ({ cancelReply: { reply: null, ticket: null, userErrors: [] } })
    await renderConsole('/help-out/answers')
    fireEvent.click(await button('Take it back'))

    await screen.findByText('Taken back: it does not leave.')
    expect(inputOf('CancelReply')).toEqual({ replyId: 'reply-1' })
  })
})
