import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aTicket, salma } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import { forgetUndoables } from '../../ui/undo-stack.ts'
import type { Ticket } from '../queries.ts'

const ALL = ['overrideTriage', 'confirmTriage', 'correctIntent', 'correctTopic', 'explainCorrection']
const TOPICS = [
  { id: 'bikes', name: 'Bikes' },
  { id: 'delays', name: 'Delays' },
  { id: 'refunds', name: 'Refunds' },
]

let api: FakeApi
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input
const answers = (verb: string, more: object = {}) => ({
  [verb]: {
    ticket: { ...aTicket(1), lastChange: { id: 'change-1', by: salma } },
    userErrors: [],
    ...more,
  },
})

async function open(more: Partial<Ticket> = {}, may = ALL) {
  api.tickets = [aTicket(1, more)]
  api.viewerMay(...may)
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
}
const type = (...keys: string[]) => {
  for (const key of keys) act(() => press(key))
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  const correction = { correction: { id: 'correction-1' } }
  api = new FakeApi({
    OverrideTriage: () => answers('overrideTriage'),
    UndoTicketChange: () => answers('undoTicketChange'),
    ConfirmTriage: () => answers('confirmTriage', correction),
    CorrectIntent: () => answers('correctIntent', correction),
    CorrectTopic: () => answers('correctTopic', correction),
    ExplainCorrection: () => answers('explainCorrection'),
    UndoCorrection: () => answers('undoCorrection'),
    OfferedTopics: () => ({ topics: TOPICS }),
  })
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('one tap moves a score to the number that stands on the button, and z takes it back', async () => {
  await open()
  const group = await screen.findByRole('group', { name: 'Is triage right?' })
  expect(within(group).queryByRole('button', { name: /^Importance: lower/ })).toBeNull()
  fireEvent.click(within(group).getByRole('button', { name: 'Urgency: higher 85' }))
  await screen.findByText('Urgency is 85 now.')
  expect(inputOf('OverrideTriage')).toEqual({ ticketId: 'ticket-1', urgency: 85 })

  type('z')
  await waitFor(() => expect(inputOf('UndoTicketChange')).toMatchObject({ changeId: 'change-1' }))
})

it('the keys do the same, and say that both scores are right', async () => {
  await open()
  type('p', 'i')
  await screen.findByText('Importance is 55 now.')
  expect(inputOf('OverrideTriage')).toEqual({ ticketId: 'ticket-1', importance: 55 })

  type('p', 'o')
  await screen.findByText('Kept: triage was right.')
  const confirmed = api.asked.filter(({ name }) => name === 'ConfirmTriage')
  expect(confirmed.map(({ variables }) => variables.input?.['axis'])).toEqual(['urgency', 'importance'])
  type('z')
  await waitFor(() => expect(api.countOf('UndoCorrection')).toBe(2))
})

it('what the customer wants is chosen by one key in a list, and taken back', async () => {
  await open()
  type('p', 'k')
  const dialog = await screen.findByRole('dialog', { name: 'What does the customer want?' })
  const question = within(dialog).getByRole('button', { name: /Question/, pressed: true })
  question.focus()
  fireEvent.keyDown(question, { key: 'ArrowDown' })
  const complaint = within(dialog).getByRole('button', { name: /Complaint/, pressed: false })
  expect(document.activeElement).toBe(complaint)
  fireEvent.click(complaint)
  await screen.findByText('Read as: Complaint.')
  expect(inputOf('CorrectIntent')).toEqual({ ticketId: 'ticket-1', intent: 'complaint' })

  type('z')
  await waitFor(() => expect(inputOf('UndoCorrection')).toEqual({ correctionId: 'correction-1' }))

  type('p', 'k')
  const last = await screen.findByRole('button', { name: /Something else/ })
  expect(last.getAttribute('aria-keyshortcuts')).toBe('0')
  fireEvent.keyDown(last, { key: '0' })
  await waitFor(() => expect(inputOf('CorrectIntent')).toEqual({ ticketId: 'ticket-1', intent: 'other' }))
})

it('a topic that was recognised wrongly comes off, and another one goes on', async () => {
  await open({ topics: [{ topic: TOPICS[0]!, evidence: 'bike' }] })
  fireEvent.click(screen.getByRole('button', { name: 'Correct the topics' }))
  const dialog = await screen.findByRole('dialog', { name: 'What is it about?' })
  fireEvent.click(await within(dialog).findByRole('button', { name: /Bikes/ }))
  await screen.findByText('It is not about “Bikes”.')
  expect(inputOf('CorrectTopic')).toEqual({ ticketId: 'ticket-1', topicId: 'bikes', isOn: false })

  type('p', 's')
  const again = await screen.findByRole('dialog', { name: 'What is it about?' })
  fireEvent.click(await within(again).findByRole('button', { name: /Delays/ }))
  await screen.findByText('It is about “Delays”.')
})

it('out of an emergency leads nothing but a reason', async () => {
  const { triage } = aTicket(1)
  await open({ lane: 'doNow', triage: { ...triage, band: 0, priority: 'P0' } })
  await screen.findByText('Emergency: before everything else')
  type('p', 'l')
  const dialog = await screen.findByRole('dialog', { name: 'Why is it no emergency?' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'It is no emergency' }))
  await within(dialog).findByText('Say why, in a few words.')
  expect(api.countOf('OverrideTriage')).toBe(0)

  fireEvent.click(within(dialog).getByRole('button', { name: /figure of speech/ }))
  await screen.findByText('No emergency any more.')
  expect(inputOf('OverrideTriage')).toEqual({
    ticketId: 'ticket-1',
    urgency: 20,
    importance: 15,
    band: 1,
    reason: 'It is a joke or a figure of speech.',
  })
})

it('who corrected what stands under the reasons, and they may say why afterwards', async () => {
  const correction = { topic: null, by: salma, why: null }
  const { triage } = aTicket(1)
  await open({
    triage: { ...triage, intent: 'complaint' },
    corrections: [
      { ...correction, id: 'c1', what: 'intent', valueBefore: 'question', valueAfter: 'complaint' },
      { ...correction, id: 'c2', what: 'urgency', valueBefore: '20', valueAfter: '85' },
      { ...correction, id: 'c3', what: 'importance', valueBefore: '15', valueAfter: '15' },
    ],
  })
  const list = await screen.findByRole('list', { name: 'Corrections' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(1)
  within(list).getByText(/Salma Benali: “Complaint” instead of “Question”/)
  screen.getByRole('button', { name: 'Importance: right', pressed: true })

  fireEvent.click(within(list).getByRole('button', { name: 'Say why' }))
  const dialog = await screen.findByRole('dialog', { name: 'Why was triage wrong?' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep the reason' }))
  await within(dialog).findByText('Say why, in a few words.')
  fireEvent.change(within(dialog).getByLabelText('In a few words'), { target: { value: 'irony' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep the reason' }))
  await waitFor(() => expect(inputOf('ExplainCorrection')).toEqual({ correctionId: 'c1', reason: 'irony' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('whoever may not correct sees no button for it', async () => {
  await open({}, [])
  expect(screen.queryByRole('group', { name: 'Is triage right?' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull()
  type('p', 'k')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('the words that told what the customer wants stand beside it', async () => {
  const { triage } = aTicket(1)
  await open({ triage: { ...triage, intentEvidence: 'où est' } })
  expect(screen.getByText('Intent').nextElementSibling?.textContent).toContain('Question: où est')
})
