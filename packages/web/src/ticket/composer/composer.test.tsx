import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aMessage, aTicket } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi

const sent = () => ({ sendReply: { reply: null, stale: null, userErrors: [] } })
const refused = (code: string, parameters = {}) => ({
  sendReply: { reply: null, stale: null, userErrors: [{ code, message: code, parameters }] },
})

async function write(
  text: string,
  answers: ConstructorParameters<typeof FakeApi>[0],
): Promise<HTMLTextAreaElement> {
  api = new FakeApi(answers)
  api.tickets = [aTicket(1)]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('r'))
  const field = document.activeElement as HTMLTextAreaElement
  fireEvent.change(field, { target: { value: text } })
  await waitFor(() => expect(api.countOf('ClaimTicket')).toBe(1))
  return field
}

const inputsOf = (name: string) =>
  api.asked.filter((one) => one.name === name).map(({ variables }) => variables.input!)

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

describe('a reply', () => {
  it('takes the ticket at the first letter and leaves with the key, under that fence', async () => {
    const field = await write('Bonjour', { SendReply: sent })
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() => expect(field.value).toBe(''))
    expect(inputsOf('SendReply')).toEqual([
      expect.objectContaining({
        body: 'Bonjour',
        fence: 1,
        threadRevision: 1,
        sendAnyway: false,
        visibility: 'public',
      }),
    ])
  })

  it('keeps one client id over every attempt, and takes another for the next text', async () => {
    let attempts = 0
    const field = await write('Bonjour', {
      SendReply: () => ((attempts += 1) === 1 ? refused('CHANNEL_PAUSED') : sent()),
    })
    act(() => press('Enter', { ctrlKey: true }))
    expect(await screen.findByText('This channel is paused. An administrator can let it go on.')).toBeTruthy()
    expect(field.value).toBe('Bonjour')
    act(() => press('Enter', { ctrlKey: true }))
    await waitFor(() => expect(field.value).toBe(''))
    fireEvent.change(field, { target: { value: 'Encore' } })
    act(() => field.focus())
    act(() => press('Enter', { ctrlKey: true }))
    await waitFor(() => expect(inputsOf('SendReply')).toHaveLength(3))

    const [first, second, third] = inputsOf('SendReply').map(({ clientId }) => clientId)
    expect(first).toBe(second)
    expect(third).not.toBe(first)
  })

  it('asks for the right to answer once more when it had run out, and goes', async () => {
    let attempts = 0
    const field = await write('Bonjour', {
      SendReply: () => ((attempts += 1) === 1 ? refused('CLAIM_EXPIRED') : sent()),
    })
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() => expect(field.value).toBe(''))
    expect(api.countOf('ClaimTicket')).toBe(2)
  })

  it('says who has the ticket, and keeps the text', async () => {
    const field = await write('Bonjour', {
      ClaimTicket: () => ({
        claimTicket: {
          claim: null,
          userErrors: [
            {
              code: 'TICKET_CLAIMED',
              message: 'Karim is answering.',
              parameters: { holder: 'Karim', until: '2026-03-02T10:15:00.000Z' },
            },
          ],
        },
      }),
    })

    expect(await screen.findByText(/Karim is answering this ticket/)).toBeTruthy()
    expect(field.value).toBe('Bonjour')
  })

  it('is kept on the server a moment after the last letter', async () => {
    await write('Bonjour', {})

    await waitFor(() => expect(inputsOf('SaveDraft')).toHaveLength(1), { timeout: 3000 })
    expect(inputsOf('SaveDraft')[0]).toMatchObject({
      body: 'Bonjour',
      visibility: 'public',
      threadRevision: 1,
    })
  })
})

it('an answer that cannot be sent does not become a note: the way says why', async () => {
  api = new FakeApi()
  const ticket = aTicket(1)
  api.tickets = [
    {
      ...ticket,
      replyOptions: ticket.replyOptions.map((option) => ({
        ...option,
        isAllowed: false,
        refusal: 'CHANNEL_PAUSED',
      })),
    },
  ]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('r'))

  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Reply in public' }))
  expect(screen.getByText('This channel is paused. An administrator can let it go on.')).toBeTruthy()
})

describe('the offer to take a reply back', () => {
  it('stands while the reply waits, and goes when it leaves', async () => {
    const reply = {
      id: 'reply-1',
      state: 'queued' as const,
      visibility: 'public' as const,
      body: 'Bonjour',
      writtenAt: '2026-07-01T08:00:00.000Z',
      sentAt: null,
      url: null,
      isSentAnyway: false,
      texts: ['Bonjour'],
      revision: 0,
      heldUntil: null,
      inReplyTo: null,
      review: null,
      author: { id: 'salma', name: 'Salma Benali' },
      error: null,
      attachments: [],
    }
    // No notice goes by itself here.
    const { setTimeout } = globalThis
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms?: number) =>
      setTimeout(run, ms === 8_000 ? 2 ** 31 - 1 : ms)) as typeof setTimeout)
    await write('Bonjour', {
      SendReply: () => {
        api.tickets = [aTicket(1, { version: 2, replies: [reply] })]
        return { sendReply: { reply, stale: null, userErrors: [] } }
      },
    })
    act(() => press('Enter', { ctrlKey: true }))
    await screen.findByText('The reply is on its way.')
    await screen.findByRole('article', { name: 'Reply on its way' })
    expect(screen.queryByText('The reply is on its way.')).not.toBeNull()

    api.tickets = [aTicket(1, { version: 3, replies: [{ ...reply, state: 'sending' }] })]
    act(() => api.tell(api.tickets))
    await waitFor(() => expect(screen.queryByText('The reply is on its way.')).toBeNull())
  })
})

describe('the guard', () => {
  const identity = { id: 'identity-1', name: 'Client 1', handle: 'client1', network: 'town-square' }
  const stale = () => ({
    sendReply: {
      reply: null,
      stale: {
        threadRevision: 2,
        changes: [aMessage('later', 'Trouvé, merci !', identity)],
        otherReply: null,
      },
      userErrors: [
        { code: 'STALE_REPLY', message: 'The customer wrote again.', parameters: { threadRevision: 2 } },
      ],
    },
  })

  async function meetGuard(answers: ConstructorParameters<typeof FakeApi>[0]) {
    const field = await write('Bonjour', answers)
    act(() => press('Enter', { ctrlKey: true }))
    const dialog = await screen.findByRole('alertdialog', { name: /thread has changed/ })
    expect(dialog.textContent).toContain('Trouvé, merci !')
    return field
  }

  it('shows what changed, and sends all the same when told to, for the thread as it is now', async () => {
    const field = await meetGuard({ SendReply: ({ input }) => (input!['sendAnyway'] ? sent() : stale()) })
    fireEvent.click(screen.getByRole('button', { name: 'Send all the same' }))

    await waitFor(() => expect(field.value).toBe(''))
    expect(inputsOf('SendReply').at(-1)).toMatchObject({ sendAnyway: true, threadRevision: 2 })
  })

  it('is told how far a draft that is opened again had seen what a merge brought together', async () => {
    api = new FakeApi({ SendReply: sent })
    const elsewhere = { threadId: 'elsewhere', revision: 3 }
    const draft = {
      body: 'Bonj',
      visibility: 'public' as const,
      threadRevision: 1,
      seenThreads: [elsewhere],
      template: null,
      updatedAt: '',
    }
    api.tickets = [aTicket(1, { draft, joinedThreads: [{ id: 'elsewhere', revision: 4 }] })]
    api.listen()
    await renderConsole('/inbox/next/1')
    fireEvent.change(await screen.findByDisplayValue('Bonj'), { target: { value: 'Bonjour' } })
    const seenThreads = [{ threadId: 'thread-1', revision: 1 }, elsewhere]
    await waitFor(() => expect(inputsOf('SaveDraft').at(-1)).toMatchObject({ body: 'Bonjour', seenThreads }))
    act(() => screen.getByDisplayValue('Bonjour').focus())
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() => expect(inputsOf('SendReply')).toMatchObject([{ threadRevision: 1, seenThreads }]))
  })

  it('lets the answer be adapted, and sends it as one that has seen the change', async () => {
    const field = await meetGuard({
      SendReply: ({ input }) => (input!['threadRevision'] === 2 ? sent() : stale()),
    })
    fireEvent.click(screen.getByRole('button', { name: 'Adapt my answer' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(field))
    expect(field.value).toBe('Bonjour')
    fireEvent.change(field, { target: { value: 'Avec plaisir' } })
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() => expect(field.value).toBe(''))
    expect(inputsOf('SendReply').at(-1)).toMatchObject({
      body: 'Avec plaisir',
      sendAnyway: false,
      threadRevision: 2,
    })
  })

  it('lets the answer be dropped', async () => {
    const field = await meetGuard({
      SendReply: stale,
      DiscardDraft: () => ({ discardDraft: { userErrors: [] } }),
    })
    fireEvent.click(screen.getByRole('button', { name: 'Drop it' }))

    await waitFor(() => expect(field.value).toBe(''))
    await waitFor(() => expect(api.countOf('DiscardDraft')).toBe(1))
  })
})
