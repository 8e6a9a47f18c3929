import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTicket } from '../../../testing/a-ticket.ts'
import { FakeApi } from '../../../testing/fake-api.ts'
import { press, renderConsole } from '../../../testing/render-console.tsx'
import { refuseFile } from './refuse-file.ts'

const media = {
  count: 2,
  types: [
    { mediaType: 'image/jpeg', maxBytes: 5_000_000 },
    { mediaType: 'image/gif', maxBytes: 1_000 },
  ],
  altText: [],
  needsText: false,
}

describe('a file, before it leaves', () => {
  it.each([
    [{ name: 'a.jpg', type: 'image/jpeg', size: 9_000_000 }, null],
    [{ name: 'a.jpg', type: 'image/jpeg', size: 11_000_000 }, 'ATTACHMENT_TOO_LARGE'],
    [{ name: 'a.gif', type: 'image/gif', size: 2_000 }, 'ATTACHMENT_TOO_LARGE'],
    [{ name: 'a.jpg', type: 'image/jpeg', size: 0 }, 'ATTACHMENT_EMPTY'],
    [{ name: 'a.svg', type: 'image/svg+xml', size: 10 }, 'ATTACHMENT_ACTIVE'],
    [{ name: 'plan.pdf', type: 'application/pdf', size: 10 }, 'ATTACHMENT_TYPE_NOT_TAKEN'],
    [{ name: 'unknown', type: '', size: 10 }, null],
  ])('%j is met with %s', (file, code) => {
    expect(refuseFile(file, media)?.code ?? null).toBe(code)
  })

  it('is refused where the answer takes none', () => {
    const none = { count: 0, types: [], altText: [], needsText: true }
    expect(refuseFile({ name: 'a.jpg', type: 'image/jpeg', size: 1 }, none)?.code).toBe(
      'ATTACHMENTS_NOT_TAKEN',
    )
  })
})

describe('files in the composer', () => {
  let api: FakeApi
  let uploads: { name: string; type: string | null }[]
  let answerUpload: () => Response

  const aFile = (name = 'quai.jpg', type = 'image/jpeg', text = 'bytes') => new File([text], name, { type })
  const kept = (id: string, name: string) => ({
    id,
    position: 0,
    kind: 'image' as const,
    state: 'kept' as const,
    problem: null,
    url: null,
    source: `/attachments/${id}`,
    thumbnail: `/attachments/${id}/thumbnail`,
    name,
    mediaType: 'image/jpeg',
    size: 1_200_000,
    width: 4,
    height: 3,
    alt: null as string | null,
  })
  const inputsOf = (name: string) =>
    api.asked.filter((one) => one.name === name).map(({ variables }) => variables.input!)

  async function open(
    draftAttachments = [] as ReturnType<typeof kept>[],
    replyOptions = aTicket(1).replyOptions,
  ) {
    api = new FakeApi({
      SendReply: () => ({ sendReply: { reply: null, stale: null, userErrors: [] } }),
      ArrangeAttachments: () => ({ arrangeAttachments: { ticket: null, userErrors: [] } }),
      RemoveAttachment: () => ({ removeAttachment: { ticket: null, userErrors: [] } }),
    })
    api.tickets = [aTicket(1, { draftAttachments, replyOptions })]
    api.listen(
      http.post('http://localhost/attachments', ({ request }) => {
        const name = decodeURIComponent(request.headers.get('relais-file-name') ?? '')
        uploads.push({ name, type: request.headers.get('content-type') })
        return answerUpload()
      }),
    )
    await renderConsole('/inbox/next/1')
    await screen.findByRole('heading', { name: 'Question 1' })
    act(() => press('r'))
    return document.activeElement as HTMLTextAreaElement
  }
  const paste = (field: HTMLElement, files: File[], text = '') =>
    fireEvent.paste(field, { clipboardData: { files, getData: () => text } })

  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    uploads = []
    answerUpload = () => HttpResponse.json({ attachment: kept('a', 'quai.jpg') }, { status: 201 })
  })
  afterEach(async () => {
    cleanup()
    await api.close()
    vi.restoreAllMocks()
  })

  it('are pasted, described and sent in the order in which they stand', async () => {
    const field = await open([kept('b', 'plan.jpg')])
    paste(field, [aFile()])
    const list = await screen.findByRole('list', { name: 'Attached files' })
    await waitFor(() => expect(within(list).getAllByRole('textbox')).toHaveLength(2))
    fireEvent.change(screen.getByRole('textbox', { name: /What quai.jpg shows/ }), {
      target: { value: 'Le quai 3' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Move quai.jpg up' }))
    await screen.findByRole('button', { name: 'Move quai.jpg down' })
    fireEvent.change(field, { target: { value: 'Voici' } })
    act(() => field.focus())
    api.tickets = [aTicket(1)]
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() => expect(inputsOf('SendReply')).toHaveLength(1))
    expect(uploads).toEqual([{ name: 'quai.jpg', type: 'image/jpeg' }])
    expect(inputsOf('SendReply')[0]).toMatchObject({
      attachments: [
        { attachmentId: 'a', alt: 'Le quai 3' },
        { attachmentId: 'b', alt: '' },
      ],
    })
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Attached files' })).toBeNull())
  })

  it('leave alone where the network needs no words beside them', async () => {
    await open([kept('b', 'plan.jpg')])
    api.tickets = [aTicket(1)]
    act(() => press('Enter', { ctrlKey: true }))

    await waitFor(() => expect(inputsOf('SendReply')).toHaveLength(1))
    expect(inputsOf('SendReply')[0]).toMatchObject({ body: '', attachments: [{ attachmentId: 'b' }] })
  })

  it('wait for words where the network needs them', async () => {
    const { replyOptions } = aTicket(1)
    const [option] = replyOptions
    const needsText = [{ ...option!, media: { ...option!.media, needsText: true } }]
    await open([kept('b', 'plan.jpg')], needsText)

    expect(screen.getByRole('button', { name: /^Reply\b/ }).hasAttribute('disabled')).toBe(true)
  })

  it('that are refused by the server say why, each for itself, and can be put away', async () => {
    const field = await open()
    answerUpload = () =>
      HttpResponse.json(
        { error: { code: 'ATTACHMENT_LIES', message: '', parameters: { claimed: 'jpg', real: 'pdf' } } },
        { status: 422 },
      )
    paste(field, [aFile()])

    expect((await screen.findByRole('alert')).textContent).toMatch(/calls itself jpg and is pdf inside/)
    fireEvent.click(screen.getByRole('button', { name: 'Put quai.jpg away' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(field))
  })

  it('that the network does not take never leave', async () => {
    const field = await open()
    paste(field, [
      aFile('plan.pdf', 'application/pdf'),
      aFile('logo.svg', 'image/svg+xml'),
      aFile('a.jpg', 'image/jpeg', ''),
    ])

    const alerts = await screen.findAllByRole('alert')
    expect(alerts.map(({ textContent }) => textContent)).toEqual([
      'This network takes no PDF files with an answer.',
      'This kind of file can carry a program. Save it as a PNG or JPEG picture and attach that.',
      'The file is empty. Choose another one.',
    ])
    expect(uploads).toEqual([])
  })

  it('whose line broke go once more under the same id', async () => {
    const field = await open()
    answerUpload = () => HttpResponse.error()
    paste(field, [aFile()])
    const again = await screen.findByRole('button', { name: 'Try again' })
    answerUpload = () => HttpResponse.json({ attachment: kept('a', 'quai.jpg') }, { status: 201 })
    fireEvent.click(again)

    await screen.findByRole('button', { name: 'Remove quai.jpg' })
    expect(uploads).toHaveLength(2)
  })

  it('past what a post takes are refused one by one, and the others go', async () => {
    const field = await open([kept('b', 'plan.jpg')])
    paste(field, [aFile('one.jpg'), aFile('two.jpg')])

    expect((await screen.findByRole('alert')).textContent).toMatch(/At most 2 files/)
    await waitFor(() => expect(uploads.map(({ name }) => name)).toEqual(['one.jpg']))
  })

  it('leave the words of a copied passage their place', async () => {
    const field = await open()
    paste(field, [aFile()], 'Bonjour')

    expect(uploads).toEqual([])
  })

  it('taken out leave the focus on the next one, and then in the text', async () => {
    const field = await open([kept('a', 'one.jpg'), kept('b', 'two.jpg')])
    const first = await screen.findByRole('button', { name: 'Remove one.jpg' })
    act(() => first.focus())
    fireEvent.click(first)
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove two.jpg'))
    fireEvent.click(document.activeElement!)

    await waitFor(() => expect(document.activeElement).toBe(field))
    expect(inputsOf('RemoveAttachment')).toEqual([{ attachmentId: 'a' }, { attachmentId: 'b' }])
  })
})
