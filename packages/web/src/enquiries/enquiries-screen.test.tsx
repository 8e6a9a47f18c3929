import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { salma } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'
import { forgetUndoables } from '../ui/undo-stack.ts'
import type { ListedEnquiry, Receiver } from './queries.ts'

let api: FakeApi
let waiting: ListedEnquiry[]
let done: ListedEnquiry[]
let receivers: Receiver[]

const hr = { id: 'hr', name: 'People' }
const trade = { id: 'trade', name: 'Trade' }
const at = '2026-03-02T10:00:00.000Z'

const anEnquiry = (n: number, more: Partial<ListedEnquiry> = {}): ListedEnquiry => ({
  id: `enquiry-${n}`,
  kind: 'job',
  state: 'open',
  evidence: `recrutez-vous ${n}`,
  department: hr,
  recipient: salma,
  answer: null,
  answeredBy: null,
  answeredAt: null,
  handedBy: null,
  handedAt: at,
  doneBy: null,
  doneAt: null,
  note: null,
  ticket: {
    id: `ticket-${n}`,
    number: n,
    title: `Question ${n}`,
    triage: { language: 'fr' },
    identity: { id: `identity-${n}`, network: 'town-square' },
    contact: { id: `contact-${n}`, name: `Client ${n}` },
  },
  ...more,
})
const receiver = (kind: 'job' | 'purchase', more: Partial<Receiver> = {}): Receiver => ({
  kind,
  department: kind === 'job' ? hr : trade,
  recipient: salma,
  waitingCount: 0,
  ...more,
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  waiting = [anEnquiry(1), anEnquiry(2), anEnquiry(3)]
  done = []
  receivers = [receiver('job'), receiver('purchase')]
  api = new FakeApi({
    EnquiryReceivers: () => ({ enquiryReceivers: receivers }),
    Enquiries: ({ state }) => ({
      departmentEnquiries: {
        edges: (state === 'open' ? waiting : done).map((node) => ({ node })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    SettleEnquiry: ({ input }) => {
      const one = waiting.find(({ id }) => id === input!['enquiryId'])!
      waiting = waiting.filter((other) => other !== one)
      const note = { id: 'note', body: String(input!['note']) }
      done = [...done, { ...one, state: 'done', note, doneBy: salma, doneAt: at }]
      return { settleEnquiry: { enquiry: { id: one.id, state: 'done' }, ticket: null, userErrors: [] } }
    },
    ReopenEnquiry: () => ({ reopenEnquiry: { enquiry: null, ticket: null, userErrors: [] } }),
  })
  api.viewerMay('settleEnquiry')
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const rows = async () =>
  within(await screen.findByRole('list', { name: 'Enquiries' })).getAllByRole('listitem')
const lastAsked = () => api.asked.findLast(({ name }) => name === 'Enquiries')?.variables

it('is two keys away, and an enquiry is answered by one key and a word, which z takes back', async () => {
  api.listen()
  await renderConsole('/inbox/next')
  await screen.findByRole('link', { name: 'Enquiries' })
  act(() => press('g'))
  act(() => press('k'))
  expect(await rows()).toHaveLength(3)
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Client 1'))
  act(() => press('j'))
  expect(document.activeElement?.textContent).toContain('Client 2')

  act(() => press('e'))
  const field = await screen.findByRole('textbox', { name: 'For whoever has the ticket' })
  fireEvent.submit(field.closest('form')!)
  expect(await screen.findByText(/Say in a few words what came of it/)).toBeTruthy()
  expect(api.countOf('SettleEnquiry')).toBe(0)
  fireEvent.change(field, { target: { value: 'We wrote to her.' } })
  fireEvent.submit(field.closest('form')!)
  await screen.findByText('Answered. Your word stands on the ticket.')
  expect(api.asked.findLast(({ name }) => name === 'SettleEnquiry')?.variables.input).toMatchObject({
    enquiryId: 'enquiry-2',
    note: 'We wrote to her.',
  })
  await waitFor(async () => expect(await rows()).toHaveLength(2))
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Client 3'))
  act(() => press('z'))
  await waitFor(() => expect(api.countOf('ReopenEnquiry')).toBe(1))
})

it('quotes what was asked and answered, and leads to the ticket', async () => {
  waiting = [
    anEnquiry(1, {
      kind: 'purchase',
      department: trade,
      handedBy: salma,
      answer: { id: 'm', body: 'Oui, volontiers', deletedAt: null, language: 'fr' },
    }),
    anEnquiry(2, {
      kind: 'purchase',
      evidence: null,
      answer: { id: 'm2', body: '', deletedAt: at, language: null },
    }),
  ]
  api.listen()
  await renderConsole('/enquiries')
  const [first, second] = await rows()
  expect(first!.textContent).toContain('recrutez-vous 1')
  expect(first!.textContent).toContain('Oui, volontiers')
  expect(first!.textContent).toContain('handed over by Salma Benali')
  expect(within(first!).getByRole('link').getAttribute('href')).toBe('/inbox/all/1')
  expect(second!.textContent).toContain('Question 2')
  expect(second!.textContent).toContain('The customer deleted their answer since.')
})

it('begins with the viewer’s own department, and shows all or what was answered as the address says', async () => {
  receivers = [receiver('job'), receiver('purchase', { recipient: null })]
  api.listen()
  await renderConsole('/enquiries')
  await rows()
  expect(lastAsked()).toMatchObject({ state: 'open', departmentId: 'hr' })
  fireEvent.change(screen.getByLabelText('Department'), { target: { value: 'all' } })
  await waitFor(() => expect(lastAsked()).toMatchObject({ state: 'open', departmentId: null }))
  fireEvent.click(screen.getByRole('radio', { name: 'Answered' }))
  await waitFor(() => expect(lastAsked()).toMatchObject({ state: 'done', departmentId: null }))
  expect(await screen.findByText('Nothing was answered here yet')).toBeTruthy()
})

it('says what has to be set while enquiries have nobody to go to, or nobody is told', async () => {
  waiting = []
  receivers = [
    receiver('job', { department: null, recipient: null, waitingCount: 4 }),
    receiver('purchase', { recipient: null }),
  ]
  api.viewerMay('setEnquiryDepartment')
  api.listen()
  await renderConsole('/enquiries')
  const notice = await screen.findByRole('complementary', { name: 'To be set' })
  expect(notice.textContent).toContain('No department receives job enquiries')
  expect(notice.textContent).toContain('Now: 4 wait.')
  expect(notice.textContent).toContain('Nobody of the care team answers for “Trade”')
  expect(within(notice).getByRole('link').getAttribute('href')).toBe('/settings/departments')
  expect(await screen.findByText('Nothing waits here')).toBeTruthy()
})
