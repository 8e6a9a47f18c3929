import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aTicket } from '../../../testing/a-ticket.ts'
import { FakeApi } from '../../../testing/fake-api.ts'
import { press, renderConsole } from '../../../testing/render-console.tsx'

let api: FakeApi

/** Finds a telephone in public, at the end of the text, and a name that may be one. */
const check = (input: Record<string, unknown>) => {
  const { text, visibility } = input as { text: string; visibility: string }
  const at = text.indexOf('06 39')
  const phone = { clause: 'phone', severity: 'refuse', parameters: {}, start: at, end: at + 5 }
  const name = { clause: 'names', severity: 'warn', parameters: {}, start: 0, end: 4 }
  return { checkCharter: { findings: visibility === 'public' && at >= 0 ? [name, phone] : [] } }
}

async function write(text: string, answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  api = new FakeApi({ CheckCharter: ({ input }) => check(input!), ...answers })
  const ticket = aTicket(1)
  api.tickets = [
    {
      ...ticket,
      replyOptions: [
        ...ticket.replyOptions.filter(({ visibility }) => visibility === 'public'),
        { ...ticket.replyOptions[0]!, visibility: 'private', isAllowed: true, refusal: null },
      ],
    },
  ]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('r'))
  const field = document.activeElement as HTMLTextAreaElement
  fireEvent.change(field, { target: { value: text } })
  return field
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('the charter, under what is being written', () => {
  it('has nothing to report of a plain text', async () => {
    await write('At 18:04.')

    await screen.findByText('Charter: nothing to report')
    expect(api.asked.find(({ name }) => name === 'CheckCharter')!.variables.input).toMatchObject({
      text: 'At 18:04.',
      visibility: 'public',
    })
  })

  it('leads to the words that stop a reply, and tells them from what only may be one', async () => {
    const field = await write('Hugo: 06 39')

    fireEvent.click(
      await screen.findByRole('button', { name: 'A telephone number: stops this reply. Go to it' }),
    )
    await waitFor(() => expect(document.activeElement).toBe(field))
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('06 39')
    expect(screen.getByRole('button', { name: 'The name of somebody else, perhaps. Go to it' })).toBeTruthy()
  })

  it('makes it a private message by one press, with its text', async () => {
    const field = await write('Hugo: 06 39')

    fireEvent.click(await screen.findByRole('button', { name: 'Make it a private message' }))
    await screen.findByText('Charter: nothing to report')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Private message/ }).checked).toBe(true)
    expect(field.value).toBe('Hugo: 06 39')
  })

  it('says why nobody of this role may answer here', async () => {
    const finding = { clause: 'hours', severity: 'refuse', start: null, end: null }
    const parameters = { role: 'agent', from: '22:00', until: '07:00' }
    await write('Oui.', {
      CheckCharter: () => ({ checkCharter: { findings: [{ ...finding, parameters }] } }),
    })

    const said = await screen.findByText('The charter does not let you answer from 22:00 to 07:00.')
    expect(said.closest('button')).toBeNull()
  })
})
