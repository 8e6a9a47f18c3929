import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import type { PracticeItem, Progress } from './queries.ts'

let api: FakeApi
let item: PracticeItem
let step: { from: 'learner'; to: 'reviewed' } | null
let refusals: object[]
let progress: Progress

const drawn: PracticeItem = {
  id: 'item-1',
  topic: { id: 'bikes', name: 'Vélos' },
  task: 'place',
  source: 'past',
  counts: true,
  said: [{ isTheirs: true, text: 'Puis-je venir avec mon tandem ?' }],
  lane: null,
  body: null,
  isSame: null,
  isAccepted: null,
  expectedLane: null,
  laneReasons: [],
  knownBecause: null,
  theirAnswer: null,
  findings: [],
}
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const graded = (name: string) => ({ [name]: { item, step, userErrors: refusals } })

beforeEach(() => {
  localStorage.clear()
  item = drawn
  step = null
  refusals = []
  progress = { topic: drawn.topic, level: 'learner', accepted: 1, needed: 3, isBegun: false }
  api = new FakeApi({
    PracticeProgress: () => ({ practiceProgress: [progress] }),
    HelpSelf: () => ({ volunteer: null }),
    DrawPractice: () => ({ drawPractice: { item, userErrors: refusals } }),
    AnswerPractice: ({ input }) => {
      const { lane, body } = input as { lane?: 'plan'; body?: string }
      if (refusals.length > 0) return { answerPractice: { item: null, step, userErrors: refusals } }
      const theirs = { theirAnswer: 'Oui, hors des heures de pointe.' }
      if (body !== undefined) item = { ...item, ...theirs, body }
      else
        item = {
          ...item,
          ...theirs,
          lane: lane!,
          expectedLane: 'volunteers',
          isAccepted: lane === ('volunteers' as string),
          laneReasons: ['asked_directly', 'question'],
        }
      return graded('answerPractice')
    },
    ComparePractice: ({ input }) => {
      const { isSame } = input as { isSame: boolean }
      item = { ...item, isSame, isAccepted: isSame }
      return graded('comparePractice')
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
  await renderConsole('/help-out/practice')
  fireEvent.click(await button(/^Vélos/))
  await screen.findByText('Puis-je venir avec mon tandem ?')
}
const write = async (text: string) => {
  item = { ...drawn, task: 'answer' }
  await open()
  const field = screen.getByRole('textbox', { name: 'What would you answer?' })
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: text } })
}

describe('practice', () => {
  it('says how far one is, and that nothing goes to a customer', async () => {
    await renderConsole('/help-out/practice')

    await screen.findByText('2 more in a row, and you answer customers')
    expect(screen.getByText(/Nothing of it goes to a customer/)).toBeTruthy()
    fireEvent.click(await button(/^Vélos/))
    await screen.findByText('A real message of the past, with names changed')
    expect(screen.getByText('1 of 3 in a row')).toBeTruthy()
    expect(screen.getByText('Practice: nothing of this goes to a customer.')).toBeTruthy()
  })

  it('tells where the team had it and why, and what it answered', async () => {
    await open()
    expect((await button('Put it there')).disabled).toBe(true)
    fireEvent.click(screen.getByRole('radio', { name: 'Plan' }))
    fireEvent.click(await button('Put it there'))

    await screen.findByText('Not this time. It is how one learns.')
    expect(inputOf('AnswerPractice')).toEqual({ itemId: 'item-1', lane: 'plan' })
    const team = screen.getByRole('region', { name: 'Where the team had it' })
    expect(team.textContent).toContain('Volunteers')
    expect(team.textContent).toContain('You put it in:Plan')
    expect(screen.getByText('Asks us for an answer')).toBeTruthy()
    expect(screen.getByText('Oui, hors des heures de pointe.')).toBeTruthy()
  })

  it('shows both answers, lets their author compare them, and tells the step', async () => {
    await write('Oui, mais pas à 8 heures.')
    act(() => press('Enter', { ctrlKey: true }))
    await screen.findByRole('heading', { name: 'Does yours say the same?' })
    expect(inputOf('AnswerPractice')).toEqual({ itemId: 'item-1', body: 'Oui, mais pas à 8 heures.' })
    expect(screen.getByText('Oui, hors des heures de pointe.')).toBeTruthy()
    expect(screen.getByText('The charter has nothing against it.')).toBeTruthy()

    step = { from: 'learner', to: 'reviewed' }
    fireEvent.click(await button('Yes, in my own words'))
    await screen.findByText(/You have learned “Vélos”/)
    expect(inputOf('ComparePractice')).toEqual({ itemId: 'item-1', isSame: true })
    expect(screen.getByRole('link', { name: 'Look for a card' }).getAttribute('href')).toBe('/help-out')
    expect(api.countOf('AnswerCard')).toBe(0)
  })

  it('names the clause that an answer is against, with its words', async () => {
    const body = 'Appelez Sam au 01 43 27 89 10.'
    await write(body)
    const findings = [{ clause: 'phone' as const, severity: 'refuse' as const, start: 15, end: 29 }]
    item = { ...item, isAccepted: false, findings }
    fireEvent.click(await button('Compare with the team'))

    await screen.findByText('The charter does not let this out:')
    expect(screen.getByText('01 43 27 89 10')).toBeTruthy()
    expect(screen.getByText(/Telephone numbers in public/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Yes, in my own words' })).toBeNull()
    expect(await button('Next exercise')).toBeTruthy()
  })

  it('says where there is nothing of the past, and what becomes of it', async () => {
    item = { ...drawn, source: 'invented', knownBecause: 'nothingElse' }
    await open()

    expect(screen.getByText(/Nothing of the past on this topic is left to practise on/)).toBeTruthy()
  })

  it('says what is no more than exercise, before and after', async () => {
    item = { ...drawn, source: 'invented', counts: false, knownBecause: 'nothingElse' }
    await open()
    expect(screen.getByText(/this message is invented, and does not count/)).toBeTruthy()

    fireEvent.click(screen.getByRole('radio', { name: 'Volunteers' }))
    fireEvent.click(await button('Put it there'))

    await screen.findByText('That is right.')
    expect(screen.getByText('It was not about “Vélos”, and does not count there.')).toBeTruthy()
    expect(screen.queryByText('That counts.')).toBeNull()
  })

  it('says that a question is of the team’s knowledge', async () => {
    item = { ...drawn, task: 'answer', source: 'knowledge' }
    await open()

    expect(screen.getByText('A question that customers ask, from the team’s knowledge')).toBeTruthy()
  })

  it('says why it was refused, and keeps what is written', async () => {
    await write('Oui.')
    refusals = [{ code: 'TEXT_TOO_SHORT', message: '', parameters: { least: 15 } }]
    fireEvent.click(await button('Compare with the team'))

    await screen.findByText('Answer in a sentence: 15 characters at least.')
    expect(screen.getByDisplayValue('Oui.')).toBeTruthy()
  })

  it('leads back to the topics', async () => {
    await open()
    fireEvent.click(await button('Back to the topics'))

    expect(await button(/^Vélos/)).toBeTruthy()
    await waitFor(() => expect(api.countOf('PracticeProgress')).toBeGreaterThan(1))
  })
})
