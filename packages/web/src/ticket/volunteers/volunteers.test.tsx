import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aTicket } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'
import type { Ticket } from '../queries.ts'

let api: FakeApi

const karim = { id: 'member-karim', name: 'Karim' }
const question = {
  id: 'note-1',
  body: 'Does the Sunday bus wait for the 18:04?',
  askedAt: '2026-03-02T10:05:00.000Z',
  by: karim,
  answer: null,
}
const handed = {
  body: 'Hello, the bus',
  cause: 'lapsed' as const,
  handedAt: '2026-03-02T10:09:00.000Z',
  by: karim,
}

async function open(more: Partial<Ticket>, verbs: string[] = ['answerQuestion']) {
  api = new FakeApi()
  api.tickets = [aTicket(1, more)]
  api.viewerMay(...verbs)
  api.listen()
  await renderConsole('/inbox/all/1')
  await screen.findByRole('heading', { name: 'Question 1' })
}

beforeEach(() => localStorage.clear())
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('what a volunteer asks the care team', () => {
  it('stands over the composer, and is answered there', async () => {
    await open({ houseQuestions: [question] })
    api.answers['AnswerQuestion'] = () => ({ answerQuestion: { ticket: aTicket(1), userErrors: [] } })
    const part = await screen.findByRole('region', { name: 'Questions to the care team' })
    expect(within(part).getByText(question.body)).toBeTruthy()
    fireEvent.change(within(part).getByRole('textbox', { name: 'Your answer to Karim' }), {
      target: { value: 'Yes, ten minutes.' },
    })
    fireEvent.click(within(part).getByRole('button', { name: 'Answer Karim' }))
    await screen.findByText('Karim reads your answer on their phone.')
    const [asked] = api.asked.filter(({ name }) => name === 'AnswerQuestion')
    expect(asked!.variables.input).toMatchObject({ questionId: 'note-1', body: 'Yes, ten minutes.' })
  })

  it('keeps the answer on the screen when a colleague was quicker', async () => {
    await open({ houseQuestions: [question] })
    api.answers['AnswerQuestion'] = () => ({
      answerQuestion: {
        ticket: null,
        userErrors: [{ code: 'QUESTION_ANSWERED', message: '', parameters: {}, path: ['questionId'] }],
      },
    })
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your answer to Karim' })
    fireEvent.change(field, { target: { value: 'Yes.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Answer Karim' }))
    await screen.findByText('A colleague has answered this question.')
    expect(field.value).toBe('Yes.')
  })
})

describe('what a volunteer was answered', () => {
  const answered = {
    ...question,
    answer: {
      body: 'Yes, ten minutes.',
      at: '2026-03-02T10:06:00.000Z',
      by: { id: 'member-lea', name: 'Léa' },
    },
  }
  const propose = () => {
    api.answers['CardProposal'] = () => ({
      cardProposal: {
        text: { language: 'en', question: 'Does the bus wait?', answer: 'Yes, ten minutes.' },
      },
    })
  }

  it('is kept as a card by somebody who has read it over, and stands there no more', async () => {
    await open({ houseQuestions: [answered] }, ['answerQuestion', 'writeCardFromTicket'])
    propose()
    api.answers['WriteCardFromTicket'] = () => {
      api.tickets = [aTicket(1)]
      return { writeCardFromTicket: { card: { id: 'card-1' }, userErrors: [] } }
    }
    const part = await screen.findByRole('region', { name: 'Questions to the care team' })
    expect(part.textContent).toMatch(/Léa answered Karim:.*Does the Sunday bus.*Yes, ten minutes\./)
    expect(within(part).queryByRole('textbox')).toBeNull()

    const keep = within(part).getByRole('button', { name: 'Keep as a card' })
    keep.focus()
    fireEvent.click(keep)
    const dialog = await screen.findByRole('dialog', { name: 'Keep as a knowledge card' })
    const field = await within(dialog).findByRole('textbox', { name: /The question/ })
    expect((field as HTMLInputElement).value).toBe('Does the bus wait?')
    expect(api.asked.filter(({ name }) => name === 'WriteCardFromTicket')).toEqual([])
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep the card' }))

    await screen.findByText('The card is kept. It is yours, until it is looked at in half a year.')
    const [kept] = api.asked.filter(({ name }) => name === 'WriteCardFromTicket')
    expect(kept!.variables.input).toMatchObject({ questionId: 'note-1', texts: [{ language: 'en' }] })
    await waitFor(() => expect(screen.queryByText('Yes, ten minutes.')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Question 1' }))
  })

  it('is offered to nobody who may keep no cards', async () => {
    await open({ houseQuestions: [answered] }, ['answerQuestion'])
    await screen.findByText('Yes, ten minutes.')
    expect(screen.queryByRole('button', { name: 'Keep as a card' })).toBeNull()
  })
})

describe('what a volunteer had begun to write', () => {
  it('says that nothing was sent and why it is here, and goes into the answer by one press', async () => {
    await open({ handedDrafts: [handed] }, ['sendReply'])
    const part = await screen.findByRole('region', { name: 'Begun by volunteers' })
    expect(part.textContent).toMatch(/Karim had begun an answer\. It was not sent\. Their time ran out\./)
    fireEvent.click(within(part).getByRole('button', { name: 'Go on from this text' }))
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply in public' }).value).toBe(
        handed.body,
      ),
    )
  })
})
