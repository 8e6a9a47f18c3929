import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ReplyToCheckFragment } from '../graphql/generated/graphql.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let replies: ReplyToCheckFragment[]
let errors: object[]

const reply = (n: number): ReplyToCheckFragment => ({
  id: `reply-${n}`,
  body: `Réponse ${n}`,
  sentAt: '2026-03-02T08:00:00.000Z',
  url: null,
  visibility: 'public',
  author: { name: 'Karim' },
  inReplyTo: { body: `Question ${n} ?` },
  ticket: { id: `ticket-${n}`, number: n, contact: { id: `contact-${n}`, name: `Client ${n}` } },
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  errors = []
  replies = [reply(1), reply(2), reply(3)]
  api = new FakeApi({
    RepliesToCheck: () => ({ repliesToCheck: replies }),
    CheckReply: ({ input }: { input?: Record<string, unknown> }) => {
      if (errors.length === 0) replies = replies.filter(({ id }) => id !== input!['replyId'])
      return { checkReply: { userErrors: errors } }
    },
  } as never)
  api.viewerMay('checkReply')
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const rows = async () =>
  within(await screen.findByRole('list', { name: 'Replies to read' })).getAllByRole('listitem')
const inputs = () => api.asked.filter(({ name }) => name === 'CheckReply').map((one) => one.variables.input)

it('is reached by g y, and read by one key each, with what it answers', async () => {
  api.listen()
  await renderConsole('/inbox/next')
  await screen.findByRole('link', { name: 'Read afterwards' })
  act(() => press('g'))
  act(() => press('y'))
  const [first] = await rows()
  expect(first!.textContent).toContain('Karimanswered Client 1 #1')
  expect(first!.textContent).toContain('Question 1 ?Réponse 1')

  await waitFor(() => expect(document.activeElement?.textContent).toContain('Client 1'))
  act(() => press('j'))
  act(() => press('y'))
  await screen.findByText('Kept: it was fine.')
  expect(inputs()).toEqual([{ replyId: 'reply-2', correction: null }])
  await waitFor(async () => expect(await rows()).toHaveLength(2))
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Client 3'))
})

it('is corrected with a reason and a sentence for its author; without one nothing is asked', async () => {
  api.listen()
  await renderConsole('/checks')
  await rows()
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Client 1'))
  act(() => press('n'))
  const dialog = within(await screen.findByRole('dialog', { name: 'What should have been different?' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Tell the author' }))
  await dialog.findByText('Say why in a sentence: its author reads it.')
  expect(api.countOf('CheckReply')).toBe(0)
  fireEvent.change(dialog.getByLabelText('Why'), { target: { value: 'kindness' } })
  fireEvent.change(dialog.getByLabelText('A sentence for Karim'), { target: { value: 'Plus doux.' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Tell the author' }))
  await screen.findByText('Kept. Its author is told, with your sentence.')
  expect(inputs()).toEqual([{ replyId: 'reply-1', correction: { reason: 'kindness', note: 'Plus doux.' } }])
})

it('says who was first, and that nothing is left', async () => {
  errors = [{ code: 'REPLY_CHECKED', message: 'No.', parameters: { by: 'Inès' } }]
  replies = [reply(1)]
  api.listen()
  await renderConsole('/checks')
  const [row] = await rows()
  replies = []
  fireEvent.click(within(row!).getByRole('button', { name: 'It was fine: Karim' }))
  await screen.findByText('Inès has read this reply already.')
  expect(await screen.findByText('Nothing is to be read')).toBeTruthy()
})
