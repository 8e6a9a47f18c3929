import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReplyFieldsFragment } from '../../graphql/generated/graphql.ts'
import { aMessage, aTicket, salma } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import type { Ticket } from '../queries.ts'

let api: FakeApi

const yanis = { id: 'member-yanis', name: 'Yanis Roche' }

function aReply(n: number, more: Partial<ReplyFieldsFragment> = {}): ReplyFieldsFragment {
  return {
    id: `reply-${n}`,
    state: 'inReview',
    visibility: 'public',
    body: 'A 18h04.',
    writtenAt: '2026-03-02T10:05:00.000Z',
    sentAt: null,
    url: null,
    isSentAnyway: false,
    texts: ['A 18h04.'],
    revision: 3,
    heldUntil: null,
    inReplyTo: { id: `message-${n}` },
    review: null,
    author: yanis,
    error: null,
    attachments: [],
    ...more,
  }
}

async function open(
  address: string,
  tickets: Ticket[],
  answers: ConstructorParameters<typeof FakeApi>[0] = {},
  may: string[] = [],
) {
  api = new FakeApi(answers)
  api.tickets = tickets
  api.viewerMay('approveReply', 'returnReply', ...may)
  api.listen()
  await renderConsole(address)
  await screen.findByRole('heading', { name: 'Question 1' })
}
const waiting = (n: number) => aTicket(n, { replies: [aReply(n)] })
const review = () => screen.findByRole('region', { name: /Yanis wrote this/ })
const inputsOf = (name: string) =>
  api.asked.filter((one) => one.name === name).map(({ variables }) => variables.input!)
const done = (verb: string) => () => ({ [verb]: { ticket: null, stale: null, userErrors: [] } })

beforeEach(() => localStorage.clear())
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('a reply that waits to be read', () => {
  it('leaves as it stands with one key, and the next one comes', async () => {
    await open('/inbox/inReview/1', [waiting(1), waiting(2)], { ApproveReply: done('approveReply') })
    const part = await review()
    expect(within(part).getByText('Bonjour, question 1 ?')).toBeTruthy()
    act(() => press('R', { shiftKey: true }))

    await screen.findByRole('heading', { name: 'Question 2' })
    expect(inputsOf('ApproveReply')).toEqual([
      {
        replyId: 'reply-1',
        revision: 3,
        texts: ['A 18h04.'],
        edit: null,
        threadRevision: null,
        sendAnyway: false,
      },
    ])
    expect(screen.getByText('Approved. It leaves in a moment.')).toBeTruthy()
  })

  it('shows what the charter finds in it, as its author’s, and leads to the words', async () => {
    const finding = { clause: 'phone', severity: 'refuse', parameters: {}, start: 2, end: 7 }
    await open('/inbox/all/1', [waiting(1)], {
      CheckCharter: () => ({ checkCharter: { findings: [finding] } }),
    })
    await review()
    fireEvent.click(
      await screen.findByRole('button', { name: 'A telephone number: stops this reply. Go to it' }),
    )

    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the reply' })
    expect(document.activeElement).toBe(field)
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('18h04')
    expect(inputsOf('CheckCharter')[0]).toMatchObject({
      replyId: 'reply-1',
      text: 'A 18h04.',
      visibility: 'public',
    })
  })

  it('says what keeps its author from answering, and who may go on', async () => {
    const limit = { clause: 'topics', topic: 'Tickets', role: 'volunteer' }
    const finding = { clause: 'topics', severity: 'refuse', parameters: limit, start: null, end: null }
    const refusal = {
      code: 'AUTHOR_KEPT_OUT',
      message: 'No.',
      parameters: { ...limit, author: 'Karim' },
    }
    await open('/inbox/all/1', [waiting(1)], {
      CheckCharter: () => ({ checkCharter: { findings: [finding] } }),
      ApproveReply: () => ({ approveReply: { reply: null, stale: null, userErrors: [refusal] } }),
    })
    await review()
    expect(await screen.findByText('The charter does not let its author answer this: Tickets.')).toBeTruthy()
    act(() => press('R', { shiftKey: true }))

    expect(
      await screen.findByText(
        /does not let Karim answer this any more: Tickets\..* let a supervisor answer it/,
      ),
    ).toBeTruthy()
  })

  it('asks why before it leaves with changes', async () => {
    await open('/inbox/all/1', [waiting(1)], { ApproveReply: done('approveReply') })
    const field = within(await review()).getByRole('textbox', { name: 'Text of the reply' })
    fireEvent.change(field, { target: { value: 'At 18:14.' } })
    fireEvent.click(screen.getByRole('button', { name: /Approve with changes/ }))
    fireEvent.click(await screen.findByRole('button', { name: /Something in it is not so/ }))
    const sentence = await screen.findByRole('textbox', { name: 'A sentence for Yanis' })
    fireEvent.submit(sentence.closest('form')!)
    await screen.findByText('Say why in a sentence: its author reads it.')
    fireEvent.change(sentence, { target: { value: 'It leaves later.' } })
    fireEvent.submit(sentence.closest('form')!)

    await waitFor(() => expect(inputsOf('ApproveReply')).toHaveLength(1))
    expect(inputsOf('ApproveReply')[0]).toMatchObject({
      texts: ['At 18:14.'],
      edit: { reason: 'fact', note: 'It leaves later.' },
    })
  })

  it('goes back with a reason, of which style is none', async () => {
    await open('/inbox/all/1', [waiting(1)], { ReturnReply: done('returnReply') })
    await review()
    act(() => press('B', { shiftKey: true }))
    const reasons = await screen.findByRole('list', { name: 'Reasons' })
    expect(within(reasons).queryByText('It could be said better')).toBeNull()
    fireEvent.click(within(reasons).getByRole('button', { name: /It could hurt/ }))
    const sentence = await screen.findByRole('textbox', { name: 'A sentence for Yanis' })
    fireEvent.change(sentence, { target: { value: 'They are stranded.' } })
    fireEvent.submit(sentence.closest('form')!)

    await waitFor(() =>
      expect(inputsOf('ReturnReply')).toEqual([
        { replyId: 'reply-1', revision: 3, reason: 'kindness', note: 'They are stranded.' },
      ]),
    )
  })

  it('shows what changed since it was written, and takes the decision made on that', async () => {
    const identity = { id: 'identity-1', name: 'Client 1', handle: 'client1', network: 'town-square' }
    const stale = {
      threadRevision: 7,
      changes: [aMessage('later', 'Trouvé, merci !', identity)],
      otherReply: null,
    }
    let asked = 0
    await open('/inbox/all/1', [waiting(1)], {
      ApproveReply: () => ({
        approveReply:
          (asked += 1) === 1
            ? { ticket: null, stale, userErrors: [{ code: 'STALE_REPLY', message: '', parameters: {} }] }
            : { ticket: null, stale: null, userErrors: [] },
      }),
    })
    await review()
    act(() => press('R', { shiftKey: true }))
    const dialog = await screen.findByRole('alertdialog', { name: /changed since this was written/ })
    expect(within(dialog).getByText('Trouvé, merci !')).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Approve all the same' }))

    await waitFor(() => expect(inputsOf('ApproveReply')).toHaveLength(2))
    expect(inputsOf('ApproveReply')[1]).toMatchObject({ threadRevision: 7, sendAnyway: true })
  })

  it('says who decided first', async () => {
    const refusal = { code: 'REPLY_REVIEWED', message: '', parameters: { by: 'Noé', outcome: 'returned' } }
    await open('/inbox/all/1', [waiting(1)], {
      ApproveReply: () => ({ approveReply: { ticket: null, stale: null, userErrors: [refusal] } }),
    })
    await review()
    act(() => press('R', { shiftKey: true }))

    expect(await screen.findByText('Noé has sent this reply back already.')).toBeTruthy()
  })

  it('may be answered by a supervisor in one tap, who takes it over and writes', async () => {
    const claim = { holder: yanis, expiresAt: '2026-04-01T10:05:00.000Z' }
    const taken = { claim: { fence: 2, expiresAt: '2026-03-02T10:10:00.000Z' }, userErrors: [] }
    await open(
      '/inbox/inReview/1',
      [aTicket(1, { replies: [aReply(1)], claim })],
      { TakeOverClaim: () => ({ takeOverClaim: taken }) },
      ['takeOverClaim', 'sendReply'],
    )
    fireEvent.click(within(await review()).getByRole('button', { name: 'Answer it myself' }))

    await waitFor(() => expect(inputsOf('TakeOverClaim')).toEqual([{ ticketId: aTicket(1).id }]))
    expect(document.activeElement?.closest('[data-composer]')).not.toBeNull()
    expect(api.countOf('ApproveReply')).toBe(0)
  })

  it('is taken over by nobody who only reads it', async () => {
    const claim = { holder: yanis, expiresAt: '2026-04-01T10:05:00.000Z' }
    await open('/inbox/inReview/1', [aTicket(1, { replies: [aReply(1)], claim })])
    const part = within(await review())

    expect(part.getByRole('button', { name: /Approve/ })).toBeTruthy()
    expect(part.queryByRole('button', { name: 'Answer it myself' })).toBeNull()
  })

  it('is not its author’s to approve', async () => {
    await open('/inbox/all/1', [aTicket(1, { replies: [aReply(1, { author: salma })] })])
    await screen.findByText('Waits for a colleague’s approval')

    expect(screen.queryByRole('button', { name: /Approve/ })).toBeNull()
  })
})

describe('what became of a reply', () => {
  const decided = {
    by: { id: 'ada', name: 'Ada' },
    at: '2026-03-02T10:06:00.000Z',
    note: 'Ten minutes later.',
  }

  it('shows its author word by word what was changed, and why', async () => {
    const review = {
      ...decided,
      outcome: 'edited' as const,
      reason: 'fact' as const,
      authorBody: 'At 18:04, free.',
    }
    const sent = aReply(1, { state: 'sent', body: 'At 18:14, free.', author: salma, review })
    const message = { ...aMessage('ours', 'At 18:14, free.', null as never), direction: 'outbound' as const }
    const edges = [
      { node: { ...message, identity: null, author: salma, reply: { id: sent.id, state: 'sent' as const } } },
    ]
    const { timeline } = aTicket(1)
    await open('/inbox/all/1', [aTicket(1, { replies: [sent], timeline: { ...timeline, edges } })])
    await screen.findByText(/Ada changed it before it left/)
    screen.getByText('Ten minutes later.')
    fireEvent.click(screen.getByRole('button', { name: 'What changed' }))

    const taken = await screen.findByText((_text, element) => element?.tagName === 'DEL')
    expect(taken.textContent).toMatch(/04/)
    expect(screen.getByText((_text, element) => element?.tagName === 'INS').textContent).toMatch(/14/)
  })

  it('tells its author why it was sent back', async () => {
    const review = { ...decided, outcome: 'returned' as const, reason: 'kindness' as const, authorBody: null }
    await open('/inbox/all/1', [
      aTicket(1, { replies: [aReply(1, { state: 'draft', author: salma, review })] }),
    ])

    await screen.findByText(/Ada sent it back · It could hurt/)
    expect(screen.getByRole('button', { name: 'Write it again' })).toBeTruthy()
  })
})
