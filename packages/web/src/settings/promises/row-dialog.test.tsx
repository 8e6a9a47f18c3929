import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aPolicy } from '../../testing/a-policy.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi

const version = {
  version: 'promises-1',
  publishedBy: null,
  definition: aPolicy(),
  mode: 'newCycles',
  publishedAt: '2026-03-02T10:00:00Z',
  calendars: [{ name: 'extended', hash: 'one' }],
}
const pageInfo = { hasNextPage: false, endCursor: null }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    PolicyInForce: () => ({ policy: version, channels: [] }),
    PolicyVersions: () => ({ policies: { edges: [{ node: version }], pageInfo } }),
    Publication: () => ({ publication: null }),
    Everybody: () => ({ members: { edges: [], pageInfo } }),
    Calendars: () => ({ calendars: [], archived: [] }),
    Segments: () => ({ segments: ['Club Or', 'Presse'] }),
  })
  api.viewerIs('admin')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

describe('a row of the promises', () => {
  it('chooses among the segments that contacts have, and takes a word that none has yet', async () => {
    await renderConsole('/settings/promises')
    fireEvent.click(await screen.findByRole('button', { name: /^Change: Priority P2/ }))
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Club Or' }))
    const typed = screen.getByLabelText<HTMLInputElement>('Segments, separated by commas')
    expect(typed.value).toBe('Club Or')
    fireEvent.change(typed, { target: { value: 'Club Or, new' } })
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Club Or' }).checked).toBe(true)
    fireEvent.submit(typed.form!)

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByRole('heading', { name: /Club Or or new/ })).toBeTruthy()
  })

  it('that was written asks before it is dropped by Escape', async () => {
    await renderConsole('/settings/promises')
    fireEvent.click(await screen.findByRole('button', { name: /^Change: Priority P2/ }))
    fireEvent.click(await screen.findByRole('checkbox', { name: 'public' }))
    act(() => press('Escape'))
    fireEvent.click(await screen.findByRole('button', { name: 'Go on writing' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'public' }).checked).toBe(true)

    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.queryByText('This is a draft, and nobody is promised it yet.')).toBeNull()
  })
})
