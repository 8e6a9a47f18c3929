import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
const search = (more: object = {}) => ({
  id: 'search-1',
  name: 'Lignes',
  query: 'lignes OR ligne',
  language: 'fr',
  excludedWords: ['promo'],
  excludedHandles: ['concurrent'],
  isPaused: false,
  hitCount: 12,
  hourCount: 3,
  mostPerHour: 60,
  cutAt: null,
  lastRunAt: '2026-03-02T10:00:00.000Z',
  problem: null,
  problemDetail: null,
  ...more,
})
const channel = (id: string, network: string, savedSearches: object[], canSearch = true) => ({
  id,
  name: id,
  handle: 'lignes',
  network: {
    name: network,
    capabilities: {
      search: canSearch
        ? { query: [{ max: 200, unit: 'utf16' }], syntax: ['phrase', 'without'], seconds: 30 }
        : null,
    },
  },
  savedSearches,
})
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const type = (dialog: HTMLElement, label: RegExp, value: string) =>
  fireEvent.change(within(dialog).getByLabelText(label), { target: { value } })

async function open(may: string[], channels: object[]) {
  api.answers['Listening'] = () => ({ channels })
  api.viewerMay(...may)
  await renderConsole('/settings/channels')
  await screen.findByRole('heading', { level: 3, name: /Bluesky/ })
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    AllChannels: () => ({ channels: [], networks: [] }),
    CreateSavedSearch: () => ({ createSavedSearch: { savedSearch: { id: 'search-2' }, userErrors: [] } }),
    PauseSavedSearch: () => ({ pauseSavedSearch: { savedSearch: { id: 'search-1' }, userErrors: [] } }),
    PreviewSavedSearch: () => ({ previewSavedSearch: { preview: { id: 'preview-1' }, userErrors: [] } }),
  })
  api.viewerIs('supervisor')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('says of each channel what it listens for, what that brought, and where nobody can listen', async () => {
  await open(
    [],
    [
      channel('Bluesky', 'bluesky', [search({ cutAt: new Date().toISOString(), problem: 'invalid' })]),
      channel('Messenger', 'messenger', [], false),
    ],
  )

  expect(screen.getByText(/^12 posts found/)).toBeTruthy()
  expect(screen.getByText('promo, @concurrent')).toBeTruthy()
  expect(screen.getByText(/More than 60 posts came within an hour/)).toBeTruthy()
  expect(screen.getByText(/does not understand these words/)).toBeTruthy()
  expect(screen.getByText(/Messenger lets nobody search its posts/)).toBeTruthy()
  // Somebody who may not change it reads it, and no more.
  expect(screen.queryByRole('button', { name: /Lignes/ })).toBeNull()
})

it('a search is looked at before it is saved, and saved as it was written', async () => {
  let polls = 0
  api.answers['SearchPreview'] = () => {
    polls += 1
    const waiting = {
      id: 'preview-1',
      status: 'waiting',
      leftOut: 0,
      problem: null,
      problemDetail: null,
      posts: [],
    }
    const post = {
      text: 'Le train est en retard',
      handle: 'zoe',
      name: 'Zoé',
      sentAt: '2026-03-02T10:00:00.000Z',
      language: 'fr',
      url: 'javascript:alert(1)',
    }
    return {
      searchPreview: polls === 1 ? waiting : { ...waiting, status: 'done', leftOut: 2, posts: [post] },
    }
  }
  await open(['createSavedSearch', 'updateSavedSearch'], [channel('Bluesky', 'bluesky', [])])
  fireEvent.click(screen.getByRole('button', { name: 'Add a search for Bluesky' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a search' })
  type(dialog, /^Name/, 'Trains')
  type(dialog, /Words to look for/, ' train ')
  type(dialog, /with these words/, 'promo, , soldes')
  type(dialog, /by these accounts/, '@concurrent')
  fireEvent.change(within(dialog).getByLabelText(/Language/), { target: { value: 'fr' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Look at what it finds' }))

  expect(await within(dialog).findByText('Le train est en retard', {}, { timeout: 5_000 })).toBeTruthy()
  expect(within(dialog).getByRole('status').textContent).toContain('2 posts were left out.')
  // An address that is none of the web's is no link.
  expect(within(dialog).queryByRole('link')).toBeNull()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const written = {
    channelId: 'Bluesky',
    query: 'train',
    language: 'fr',
    excludedWords: ['promo', 'soldes'],
    excludedHandles: ['@concurrent'],
  }
  expect(inputOf('PreviewSavedSearch')).toEqual(written)
  expect(inputOf('CreateSavedSearch')).toEqual({ ...written, name: 'Trains' })
})

it('what is refused stands at its field, and what was typed stays', async () => {
  api.answers['CreateSavedSearch'] = () => ({
    createSavedSearch: {
      savedSearch: null,
      userErrors: [
        {
          code: 'QUERY_TOO_LONG',
          message: 'too long',
          parameters: { max: 200, over: 12 },
          path: ['input', 'query'],
        },
      ],
    },
  })
  await open(['createSavedSearch'], [channel('Bluesky', 'bluesky', [])])
  fireEvent.click(screen.getByRole('button', { name: 'Add a search for Bluesky' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a search' })
  type(dialog, /Words to look for/, 'train')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))

  expect(await within(dialog).findByText('This is 12 characters too long for the network.')).toBeTruthy()
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Words to look for/).value).toBe('train')
})

it('a search rests at one press', async () => {
  await open(['updateSavedSearch'], [channel('Bluesky', 'bluesky', [search()])])
  fireEvent.click(screen.getByRole('button', { name: 'Let Lignes rest' }))
  await waitFor(() => expect(inputOf('PauseSavedSearch')).toEqual({ savedSearchId: 'search-1' }))
})
