import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aMessage, aTicket } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import type { Attachment } from './attachment-words.ts'

let api: FakeApi

const anAttachment = (position: number, more: Partial<Attachment>): Attachment => ({
  id: `file-${position}`,
  position,
  kind: 'image',
  state: 'kept',
  problem: null,
  url: `https://network.example/${position}`,
  source: `/attachments/file-${position}`,
  thumbnail: `/attachments/file-${position}/thumbnail`,
  name: `${position}.jpg`,
  mediaType: 'image/jpeg',
  size: 2_400_000,
  width: 800,
  height: 600,
  alt: null,
  ...more,
})
const absent = { id: null, source: null, thumbnail: null, name: null, size: null, width: null, height: null }

async function open(...attachments: Attachment[]) {
  const identity = { id: 'identity-1', name: 'Client 1', handle: 'client1', network: 'town-square' }
  const message = { ...aMessage('message-1', 'Regardez', identity), attachments }
  api = new FakeApi({
    FetchAttachment: () => ({
      fetchAttachment: { message: { id: 'message-1', attachments: [] }, userErrors: [] },
    }),
  })
  const { timeline } = aTicket(1)
  api.tickets = [aTicket(1, { timeline: { ...timeline, edges: [{ node: message }] } })]
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByText('Regardez')
}

beforeEach(() => localStorage.clear())
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('a picture opens large by the keyboard, the arrows go to the next, and Escape returns to it', async () => {
  await open(anAttachment(0, { alt: 'Le quai 3' }), anAttachment(1, { alt: 'Le panneau' }))
  const small = screen.getByRole('button', { name: /Le quai 3/ })
  act(() => small.focus())
  fireEvent.click(small)
  const dialog = await screen.findByRole('dialog', { name: 'Picture 1 of 2' })
  expect(dialog.querySelector('img')?.getAttribute('src')).toBe('/attachments/file-0')
  act(() => press('ArrowRight'))

  await screen.findByRole('dialog', { name: 'Picture 2 of 2' })
  expect(dialog.querySelector('figcaption')?.textContent).toBe('Le panneau')
  act(() => press('Escape'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('nothing is loaded from the network: what is not here is a way there, with the reason and another try', async () => {
  await open(
    anAttachment(0, { ...absent, state: 'failed', problem: 'FETCH_GONE' }),
    anAttachment(1, { ...absent, state: 'failed', problem: 'FETCH_TYPE', kind: 'file' }),
    anAttachment(2, { ...absent, state: 'waiting' }),
    anAttachment(3, { ...absent, state: 'notFetched', kind: 'video' }),
    anAttachment(4, { ...absent, state: 'link', kind: 'link', alt: 'Horaires' }),
  )

  expect(screen.getByText('Picture: The network no longer has it.')).toBeTruthy()
  expect(screen.getByText('File: It is of a kind that is not kept here.')).toBeTruthy()
  expect(screen.getByText('Picture: being fetched from Town Square…')).toBeTruthy()
  expect(screen.getByText('Horaires')).toBeTruthy()
  expect(document.querySelectorAll('img[src^=https], video[src^=https]')).toHaveLength(0)
  expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Fetch it' }))
  await waitFor(() => expect(api.countOf('FetchAttachment')).toBe(1))
  expect(api.asked.find(({ name }) => name === 'FetchAttachment')?.variables.input).toEqual({
    messageId: 'message-1',
    position: 3,
  })
})

it('a file is saved under its name, with its weight', async () => {
  await open(
    anAttachment(0, { kind: 'file', thumbnail: null, name: 'facture.pdf', mediaType: 'application/pdf' }),
  )
  const link = screen.getByRole('link', { name: /facture.pdf/ })

  expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual([
    '/attachments/file-0',
    'facture.pdf',
  ])
  expect(link.textContent).toContain('2.4')
})
