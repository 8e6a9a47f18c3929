import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
const network = (name: string, ...secrets: string[]) => ({
  name,
  secrets: secrets.map((secret) => ({ name: secret })),
  capabilities: { repliesInPublic: true, repliesInPrivate: true },
})
const channel = {
  id: 'channel-1',
  name: 'Lignes',
  handle: 'lignes',
  serviceUrl: 'http://localhost/town-square/lignes',
  status: 'disconnected',
  createdAt: '2026-03-02T10:00:00.000Z',
  network: { name: 'town-square' },
  health: { problem: 'reauth', problemDetail: null, lastEventAt: null, lastSentAt: null, poll: null },
  unsupportedKinds: [],
}
const inputOf = () => api.asked.findLast(({ name }) => name === 'ConnectChannel')?.variables.input
const type = (dialog: HTMLElement, label: string, value: string) =>
  fireEvent.change(within(dialog).getByLabelText(label, { exact: false }), { target: { value } })

beforeEach(async () => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    AllChannels: () => ({
      channels: [channel],
      networks: [network('bluesky', 'appPassword'), network('town-square', 'token')],
    }),
    Listening: () => ({ channels: [] }),
    ConnectChannel: ({ input }) => ({
      connectChannel: {
        channel: { id: 'channel-2', name: '', handle: input!['handle'], status: 'listening' },
        userErrors: [],
      },
    }),
  })
  api.viewerMay('connectChannel')
  api.viewerIs('admin')
  api.listen()
  await renderConsole('/settings/channels')
  await screen.findByRole('button', { name: /Connect an account/ })
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('c asks for an account and its secrets, a network at a time, and connects it to listen only', async () => {
  act(() => press('c'))
  const dialog = await screen.findByRole('dialog', { name: 'Connect an account' })
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Address of the network/).value).toBe(
    'https://bsky.social',
  )
  type(dialog, 'Handle of the account', '@lignes.example')
  fireEvent.change(within(dialog).getByLabelText('Network'), { target: { value: 'town-square' } })
  // The secrets and the home are those of the network that is chosen.
  expect(within(dialog).queryByLabelText(/App password/)).toBeNull()
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Address of the network/).value).toBe('')
  type(dialog, 'Access token', ' tsa_1 ')
  type(dialog, 'Address of the network', 'http://localhost/town-square/lignes')
  fireEvent.change(within(dialog).getByLabelText('What it does'), { target: { value: 'listening' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Connect' }))

  expect(await screen.findByText(/@lignes\.example is connected/)).toBeTruthy()
  expect(inputOf()).toEqual({
    network: 'town-square',
    handle: 'lignes.example',
    serviceUrl: 'http://localhost/town-square/lignes',
    name: null,
    secrets: [{ name: 'token', value: 'tsa_1' }],
    isListening: true,
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('a secret that is missing is called as its field is', async () => {
  api.answers['ConnectChannel'] = () => ({
    connectChannel: {
      channel: null,
      userErrors: [
        {
          code: 'SECRET_MISSING',
          message: 'appPassword is missing.',
          path: ['input', 'secrets'],
          parameters: { name: 'appPassword' },
        },
      ],
    },
  })
  act(() => press('c'))
  const dialog = await screen.findByRole('dialog', { name: 'Connect an account' })
  type(dialog, 'Handle of the account', 'lignes.example')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Connect' }))

  expect(
    await within(dialog).findByText('“App password” is empty. Type it in and connect again.'),
  ).toBeTruthy()
})

it('what the network refuses is said, and what was typed stays', async () => {
  api.answers['ConnectChannel'] = () => ({
    connectChannel: {
      channel: null,
      userErrors: [
        {
          code: 'CHANNEL_REFUSED',
          message: 'refused',
          parameters: { kind: 'reauth', detail: 'This token is not known here.' },
          path: ['input', 'secrets'],
        },
      ],
    },
  })
  act(() => press('c'))
  const dialog = await screen.findByRole('dialog', { name: 'Connect an account' })
  type(dialog, 'Handle of the account', 'lignes.example')
  type(dialog, 'App password', 'abcd')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Connect' }))

  expect((await within(dialog).findByRole('alert')).textContent).not.toBe('')
  expect(within(dialog).getByLabelText<HTMLInputElement>(/App password/).value).toBe('abcd')
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Handle of the account/).value).toBe(
    'lignes.example',
  )
})

it('an account whose secrets ran out is connected again under its own name', async () => {
  fireEvent.click(await screen.findByRole('button', { name: /Connect .*again/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Connect @lignes again' })
  expect(within(dialog).queryByLabelText('Network')).toBeNull()
  type(dialog, 'Access token', 'tsa_2')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Connect' }))

  await waitFor(() =>
    expect(inputOf()).toMatchObject({
      network: 'town-square',
      handle: 'lignes',
      secrets: [{ name: 'token', value: 'tsa_2' }],
      isListening: false,
    }),
  )
})
