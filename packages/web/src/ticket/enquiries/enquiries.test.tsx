import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { TicketEnquiryFragment } from '../../graphql/generated/graphql.ts'
import { aTicket, salma } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import { forgetUndoables } from '../../ui/undo-stack.ts'

let api: FakeApi
const QUESTION = 'Souhaitez-vous que nos commerciaux vous contactent ?'
const at = '2026-03-02T10:00:00.000Z'
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input

const enquiry = (more: Partial<TicketEnquiryFragment> = {}): TicketEnquiryFragment => ({
  id: 'enquiry-1',
  kind: 'purchase',
  state: 'noticed',
  evidence: 'en acheter un',
  department: { id: 'trade', name: 'Trade' },
  recipient: salma,
  answer: null,
  answeredBy: null,
  answeredAt: null,
  handedBy: null,
  handedAt: null,
  doneBy: null,
  doneAt: null,
  note: null,
  questionDraft: QUESTION,
  possibleAnswers: [],
  ...more,
})
const answer = (id: string, body: string, readsAs: 'yes' | 'no' | null) => ({
  readsAs,
  message: { id, body, language: 'fr', sentAt: at },
  question: { id: 'ours', body: 'Puis-je ?', language: 'fr' },
})

async function open(...enquiries: TicketEnquiryFragment[]) {
  api.tickets = [aTicket(1, { enquiries })]
  api.viewerMay('recordContactAnswer', 'handEnquiry')
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'For a department' })
}

const kept = { enquiry: { id: 'enquiry-1', state: 'agreed', department: null }, ticket: null, userErrors: [] }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  api = new FakeApi({
    RecordContactAnswer: () => ({ recordContactAnswer: kept }),
    HandEnquiry: () => ({
      handEnquiry: { ...kept, enquiry: { ...kept.enquiry, department: { id: 'trade', name: 'Trade' } } },
    }),
  })
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('who wants to buy is asked by a text that the agent changes and sends, and nothing else is offered before they answer', async () => {
  await open(enquiry())
  fireEvent.click(await screen.findByRole('button', { name: 'Ask whether sales may contact them' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply in public' })
  expect(field.value).toBe(QUESTION)
  expect(api.countOf('SendReply')).toBe(0)
  expect(screen.queryByRole('button', { name: /They said|Hand to sales/ })).toBeNull()
})

it('a note that is being written is not mixed with the question', async () => {
  await open(enquiry())
  act(() => press('n'))
  const note = await screen.findByRole('textbox', { name: 'Internal note' })
  fireEvent.change(note, { target: { value: 'Careful with them.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Ask whether sales may contact them' }))
  expect(await screen.findByText(/Finish your note first/)).toBeTruthy()
  expect((note as HTMLTextAreaElement).value).toBe('Careful with them.')
})

it('the latest message that reads like a yes is proposed, and a person says what it means', async () => {
  await open(
    enquiry({
      possibleAnswers: [answer('m3', 'À quelle heure ?', null), answer('m2', 'Oui, avec plaisir', 'yes')],
    }),
  )
  expect(await screen.findByText('Oui, avec plaisir')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'They said yes' }))
  await screen.findByText('Kept: sales may contact them.')
  expect(inputOf('RecordContactAnswer')).toEqual({ enquiryId: 'enquiry-1', answer: 'yes', messageId: 'm2' })
  act(() => press('z'))
  await waitFor(() =>
    expect(inputOf('RecordContactAnswer')).toEqual({ enquiryId: 'enquiry-1', answer: null }),
  )
})

it('another message can be pointed at, and a no is kept as such', async () => {
  await open(
    enquiry({ possibleAnswers: [answer('m3', 'Enfin non', 'no'), answer('m2', 'Oui peut-être', 'yes')] }),
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Another message' }))
  const dialog = await screen.findByRole('dialog', { name: 'Which message is their answer?' })
  fireEvent.click(within(dialog).getByRole('button', { name: /Enfin non/ }))
  fireEvent.click(screen.getByRole('button', { name: 'They said no' }))
  await screen.findByText('Kept: sales do not hear of them.')
  expect(inputOf('RecordContactAnswer')).toEqual({ enquiryId: 'enquiry-1', answer: 'no', messageId: 'm3' })
})

it('only after a yes they are handed to sales, by a button or from the palette', async () => {
  await open(
    enquiry({
      state: 'agreed',
      answer: { id: 'm2', body: 'Oui, avec plaisir', deletedAt: null, language: 'fr' },
    }),
  )
  expect(await screen.findByText('Oui, avec plaisir')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Hand to sales' }))
  expect(await screen.findByText('Handed to Trade.')).toBeTruthy()
  expect(inputOf('HandEnquiry')).toEqual({ enquiryId: 'enquiry-1' })
})

it('what is missing in the settings is said, and where it is set', async () => {
  await open(
    enquiry({ id: 'enquiry-2', kind: 'job', department: null, recipient: null }),
    enquiry({ state: 'agreed', department: null, recipient: null }),
  )
  expect(await screen.findByText(/No department receives job enquiries, so it stays with you/)).toBeTruthy()
  expect(screen.getByText(/No department receives those who want to buy/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Hand to sales' })).toBeNull()
})

it('what its department said stands beside the thread, and a refusal is told in words', async () => {
  api.answers['RecordContactAnswer'] = () => ({
    recordContactAnswer: {
      enquiry: null,
      ticket: null,
      userErrors: [{ code: 'ENQUIRY_OVER', message: 'over', parameters: {} }],
    },
  })
  await open(
    enquiry({
      id: 'enquiry-2',
      kind: 'job',
      state: 'done',
      department: { id: 'hr', name: 'People' },
      handedAt: at,
      doneBy: salma,
      doneAt: at,
      note: { id: 'note', body: 'We hire in autumn.' },
    }),
    enquiry({ state: 'open', handedBy: salma, handedAt: at }),
  )
  expect(await screen.findByText('We hire in autumn.')).toBeTruthy()
  expect(screen.getByText('Salma Benali was told.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'They have changed their mind' }))
  expect(await screen.findByText('The department has answered already.')).toBeTruthy()
})
