import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { salma } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
const ines = { id: 'member-ines', name: 'Inès Garnier' }
const text = (id: string, name: string, writtenBy: { id: string; name: string }) => ({
  id,
  name,
  namesInstant: false,
  version: 3,
  texts: [{ language: 'fr', body: 'Nous vous avons lu.' }],
  writtenBy,
  approvedBy: null,
  approvedAt: null,
})

beforeEach(async () => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    HoldingTexts: () => ({
      holdingTexts: [text('own', 'Lu', salma), text('other', 'Promis', ines)],
      holdingDrafts: [],
    }),
    Board: () => ({
      board: {
        maxWaitMinutes: 1_440,
        refreshedAt: null,
        waiting: 0,
        responders: 0,
        isCutOff: false,
        reserveEvery: 8,
      },
    }),
    ApproveHoldingText: () => ({ approveHoldingText: { holdingText: { id: 'other' }, userErrors: [] } }),
    UpdateHoldingText: () => ({ updateHoldingText: { holdingText: { id: 'own' }, userErrors: [] } }),
  })
  api.viewerIs('supervisor')
  api.listen()
  await renderConsole('/settings/holding')
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const row = async (name: string) => {
  const list = within(await screen.findByRole('list', { name: 'Holding texts' }))
  return within((await list.findByText(name)).closest('li')!)
}
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input

it('a holding text is approved by somebody else than its author, who is told so in place of the button', async () => {
  const own = await row('Lu')
  expect(own.queryByRole('button', { name: 'Approve Lu' })).toBeNull()
  expect(own.getByText('You have written it: somebody else approves it.')).toBeTruthy()

  const other = await row('Promis')
  expect(other.queryByText(/somebody else approves it/)).toBeNull()
  fireEvent.click(other.getByRole('button', { name: 'Approve Promis' }))
  await waitFor(() => expect(inputOf('ApproveHoldingText')).toEqual({ holdingTextId: 'other', version: 3 }))
})

it('its dialog sends the languages that say something, and closes once they are kept', async () => {
  fireEvent.click((await row('Lu')).getByRole('button', { name: 'Change Lu' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change Lu' }))
  fireEvent.change(dialog.getByLabelText('English'), { target: { value: 'We have read you.' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Save' }))

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(inputOf('UpdateHoldingText')).toEqual({
    holdingTextId: 'own',
    version: 3,
    name: 'Lu',
    texts: [
      { language: 'fr', body: 'Nous vous avons lu.' },
      { language: 'en', body: 'We have read you.' },
    ],
  })
})
