import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'
import type { MentoredDraft } from './queries.ts'

let api: FakeApi
let drafts: MentoredDraft[]
let refusals: object[]
let stale: { threadRevision: number } | null

const draft = (id: string, text: string): MentoredDraft => ({
  reply: {
    id,
    revision: 2,
    texts: [text],
    visibility: 'public',
    writtenAt: new Date().toISOString(),
    author: { id: 'karim', name: 'Karim' },
  },
  said: [{ isTheirs: true, text: 'Bonjour, ••• ici. Mon vélo ?', sentAt: new Date().toISOString() }],
  topics: [{ id: 'bikes', name: 'Vélos' }],
})
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const field = () => screen.findByRole('textbox', { name: 'The answer, to change or to approve' })
const decided = (name: string) => () => {
  if (refusals.length > 0) return { [name]: { reply: null, stale, userErrors: refusals } }
  drafts = drafts.slice(1)
  return { [name]: { reply: { id: 'one', state: 'queued' }, stale: null, userErrors: [] } }
}

beforeEach(() => {
  localStorage.clear()
  refusals = []
  stale = null
  drafts = [draft('one', 'Oui, plié.'), draft('two', 'Non, désolé.')]
  api = new FakeApi({
    DraftsToMentor: () => ({ draftsToMentor: drafts }),
    ApproveDraft: decided('approveReply'),
    ReturnDraft: decided('returnReply'),
    OwnHelpCard: () => ({ helpCard: null }),
    OwnHelpGiven: () => ({ helpGiven: [] }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
    NextCard: () => ({ nextCard: { card: null, obstacles: [], userErrors: [] } }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('a mentor on the phone', () => {
  it('is told that an answer waits, and reads it with what it answers', async () => {
    await renderConsole('/help-out')
    await screen.findByText('2 answers of people who learn wait for you to read them.')
    fireEvent.click(screen.getByRole('link', { name: 'Read it' }))

    await screen.findByText('Bonjour, ••• ici. Mon vélo ?')
    expect(await field()).toHaveProperty('value', 'Oui, plié.')
    expect(screen.getByRole('heading', { name: 'What Karim would answer' })).toBeTruthy()
  })

  it('approves exactly the text on the screen, and the next one comes', async () => {
    await renderConsole('/help-out/mentor')
    fireEvent.click(await button('Approve'))

    expect(await screen.findByDisplayValue('Non, désolé.')).toBeTruthy()
    expect(inputOf('ApproveDraft')).toEqual({
      replyId: 'one',
      revision: 2,
      texts: ['Oui, plié.'],
      edit: null,
      sendAnyway: false,
      threadRevision: null,
    })
  })

  it('changes it with a reason and a sentence for its author', async () => {
    await renderConsole('/help-out/mentor')
    fireEvent.change(await field(), { target: { value: 'Oui, plié et housé.' } })
    fireEvent.click(await button('Approve with changes'))
    await screen.findByRole('heading', { name: 'Why did you change it?' })
    expect((await button('Approve with changes')).disabled).toBe(true)
    fireEvent.click(screen.getByRole('radio', { name: 'It could be said better' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'A sentence for Karim' }), {
      target: { value: 'La housse compte.' },
    })
    fireEvent.click(await button('Approve with changes'))

    await waitFor(() =>
      expect(inputOf('ApproveDraft')).toMatchObject({
        texts: ['Oui, plié et housé.'],
        edit: { reason: 'style', note: 'La housse compte.' },
      }),
    )
  })

  it('sends it back, for anything but its style', async () => {
    await renderConsole('/help-out/mentor')
    fireEvent.click(await button('Send it back'))
    await screen.findByRole('heading', { name: 'Why does it go back?' })
    expect(screen.queryByRole('radio', { name: 'It could be said better' })).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: 'Something in it is not so' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'A sentence for Karim' }), {
      target: { value: 'Pas le dimanche.' },
    })
    fireEvent.click(await button('Send it back'))

    await waitFor(() =>
      expect(inputOf('ReturnDraft')).toEqual({
        replyId: 'one',
        revision: 2,
        reason: 'fact',
        note: 'Pas le dimanche.',
      }),
    )
  })

  it('reads what was said since, and approves all the same', async () => {
    refusals = [{ code: 'STALE_REPLY', message: '', parameters: {} }]
    stale = { threadRevision: 9 }
    await renderConsole('/help-out/mentor')
    fireEvent.click(await button('Approve'))
    const again = await button('Approve all the same')
    refusals = []
    fireEvent.click(again)

    await waitFor(() =>
      expect(inputOf('ApproveDraft')).toMatchObject({ sendAnyway: true, threadRevision: 9 }),
    )
  })

  it('is told what somebody else decided, and goes on', async () => {
    refusals = [{ code: 'REPLY_REVIEWED', message: '', parameters: { by: 'Salma', outcome: 'approved' } }]
    await renderConsole('/help-out/mentor')
    await field()
    drafts = drafts.slice(1)
    fireEvent.click(await button('Approve'))

    await screen.findByText('Somebody else has decided on it meanwhile.')
    fireEvent.click(await button('Go on'))
    expect(await screen.findByDisplayValue('Non, désolé.')).toBeTruthy()
  })

  it('has nothing to watch where nothing waits', async () => {
    drafts = []
    await renderConsole('/help-out/mentor')

    expect(await screen.findByText(/Nothing waits for you to read it/)).toBeTruthy()
  })
})
