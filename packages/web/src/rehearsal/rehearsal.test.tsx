import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { OwnRehearsal } from './queries.ts'

let api: FakeApi
let isIn: boolean
let isOver: boolean
let refusals: object[]
let part: OwnRehearsal | null

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  isIn = false
  isOver = false
  refusals = []
  part = {
    townSquareUrl: 'http://localhost/town-square/rehearsal-x',
    endsAt: '2026-03-09T08:00:00.000Z',
    isOver: false,
    topics: [
      { name: 'Access', matters: ['May I bring my folding bike?'] },
      { name: 'Refunds', matters: [] },
    ],
    matters: [],
    hasHelped: false,
  }
  const usual = new FakeApi().answers
  api = new FakeApi({
    Viewer: (given) => {
      if (!isIn) return { viewer: null }
      const { viewer } = usual['Viewer']!(given) as { viewer: { member: object; organization: object } }
      const member = { ...viewer.member, role: 'volunteer' }
      return { viewer: { ...viewer, member, organization: { ...viewer.organization, isRehearsal: true } } }
    },
    RehearsalCall: ({ token }) => ({
      rehearsalCall:
        token === 'none'
          ? null
          : { organization: 'Lignes', locale: 'en', endsAt: '2026-03-09T08:00:00.000Z', isOver },
    }),
    JoinRehearsal: () => {
      isIn = refusals.length === 0
      return { joinRehearsal: { viewer: null, userErrors: refusals } }
    },
    RehearsalPart: () => ({ viewer: { rehearsalPart: part } }),
    WriteInRehearsal: ({ input }) => {
      const { text } = input as { text: string }
      if (refusals.length === 0)
        part = { ...part!, matters: [...part!.matters, { body: text, answer: null, answeredBy: null }] }
      return { writeInRehearsal: { part: refusals.length === 0 ? part : null, userErrors: refusals } }
    },
  })
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const fill = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const inputsOf = (name: string) =>
  api.asked.filter((one) => one.name === name).map(({ variables }) => variables.input)

describe('the link of a rehearsal', () => {
  it('says what is noted before it asks for a name, and lets its holder in', async () => {
    const { router } = await renderConsole('/rehearsal/good')
    expect(await screen.findByRole('heading', { name: 'Rehearse at Lignes' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'What is noted of you' })).toBeTruthy()
    expect(screen.getByText(/Nothing is counted/)).toBeTruthy()
    fill(/Your name/, ' Nora ')
    fill('Your address at work', 'nora@lignes.example')
    fireEvent.click(screen.getByRole('button', { name: 'Come in' }))

    await waitFor(() => expect(router.state.location.pathname).toBe('/rehearsal'))
    expect(inputsOf('JoinRehearsal')).toEqual([
      { token: 'good', name: 'Nora', email: 'nora@lignes.example', locale: 'en' },
    ])
  })

  it('keeps what was typed where it is refused', async () => {
    refusals = [{ code: 'EMAIL_MALFORMED', message: 'No.', parameters: {}, path: ['input', 'email'] }]
    await renderConsole('/rehearsal/good')
    await screen.findByRole('heading', { name: 'Rehearse at Lignes' })
    fill(/Your name/, 'Nora')
    fill('Your address at work', 'nora')
    fireEvent.click(screen.getByRole('button', { name: 'Come in' }))

    expect(await screen.findByText('This is not an e-mail address.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>(/Your name/).value).toBe('Nora')
  })

  it.each([
    ['none', false, /not the address of a rehearsal/],
    ['good', true, /This rehearsal is over/],
  ])('that leads nowhere says so (%s, over: %s)', async (token, over, words) => {
    isOver = over
    await renderConsole(`/rehearsal/${token}`)
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Come in' })).toBeNull()
  })
})

describe('whoever plays', () => {
  beforeEach(() => {
    isIn = true
  })

  it('asks as a customer, in words that were given and changed', async () => {
    await renderConsole('/rehearsal')
    fireEvent.click(await screen.findByRole('button', { name: 'May I bring my folding bike?' }))
    const field = screen.getByLabelText<HTMLTextAreaElement>('What you ask')
    expect(field.value).toBe('May I bring my folding bike?')
    expect(document.activeElement).toBe(field)
    fill('What you ask', 'May I bring two bikes?')
    fireEvent.click(screen.getByRole('button', { name: 'Ask' }))

    expect(await screen.findByText('Nobody has answered yet.')).toBeTruthy()
    expect(screen.getByText('May I bring two bikes?')).toBeTruthy()
    expect(field.value).toBe('')
    expect(inputsOf('WriteInRehearsal')).toMatchObject([{ text: 'May I bring two bikes?' }])
    expect(screen.queryByText('Refunds')).toBeNull()
  })

  it('keeps their words, under the same key, where the square refuses them', async () => {
    refusals = [
      { code: 'TEXT_TOO_LONG', message: 'Long.', parameters: { max: 500 }, path: ['input', 'text'] },
    ]
    await renderConsole('/rehearsal')
    await screen.findByLabelText('What you ask')
    fill('What you ask', 'Long')
    fireEvent.click(screen.getByRole('button', { name: 'Ask' }))
    expect(await screen.findByText(/At most 500 characters/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('What you ask').value).toBe('Long')

    refusals = []
    fireEvent.click(screen.getByRole('button', { name: 'Ask' }))
    await screen.findByText('Nobody has answered yet.')
    const [first, second] = inputsOf('WriteInRehearsal') as { clientId: string }[]
    expect(second!.clientId).toBe(first!.clientId)
  })

  it('reads who answered, and is thanked once both parts are played', async () => {
    part = {
      ...part!,
      matters: [{ body: 'May I?', answer: 'Yes.', answeredBy: 'Karim' }],
      hasHelped: true,
    }
    await renderConsole('/rehearsal')
    expect(await screen.findByText('Karim')).toBeTruthy()
    expect(screen.getByText('Yes.')).toBeTruthy()
    expect(screen.getByText(/You have played both parts/)).toBeTruthy()
  })

  it('turns to the phone, which says that this is a rehearsal', async () => {
    const { router } = await renderConsole('/rehearsal')
    fireEvent.click(await screen.findByRole('link', { name: 'Answer now' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/help-out'))
    expect(await screen.findByText('Rehearsal: every customer is a colleague.')).toBeTruthy()
  })
})

it('is nowhere but on the stage of a rehearsal', async () => {
  part = null
  await renderConsole('/rehearsal')
  expect(await screen.findByText('This is no rehearsal.')).toBeTruthy()
})
