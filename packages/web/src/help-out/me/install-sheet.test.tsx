import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi

beforeEach(() => {
  localStorage.clear()
  api = new FakeApi({ HelpSelf: () => ({ volunteer: null }) })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  Reflect.deleteProperty(navigator, 'standalone')
  await api.close()
})

const settings = () => screen.findByRole('navigation', { name: 'Settings' })
const sheet = () => screen.findByRole('region', { name: 'Relais as an app' })
/** Once the part that would draw it has been read and drawn. */
async function readSheet() {
  await act(async () => void (await import('./install-sheet.tsx')))
  return screen.queryByRole('region', { name: 'Relais as an app' })
}

function offerToInstall() {
  const prompt = vi.fn<() => Promise<void>>(async () => {})
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  act(() => void window.dispatchEvent(event))
  return { event, prompt }
}

it('says nothing of an app where the browser makes none', async () => {
  await renderConsole('/help-out/me')
  await settings()
  expect(await readSheet()).toBeNull()
})

it('keeps the browser’s offer off the cards, and lets it ask when somebody wants the app', async () => {
  await renderConsole('/help-out/me')
  await settings()
  const { event, prompt } = offerToInstall()
  expect(event.defaultPrevented).toBe(true)
  expect(prompt).not.toHaveBeenCalled()

  fireEvent.click(within(await sheet()).getByRole('button', { name: 'Install Relais' }))
  expect(prompt).toHaveBeenCalledOnce()
  // An offer can be taken once.
  expect(await readSheet()).toBeNull()
})

it('says no more of it once it is installed by another way', async () => {
  await renderConsole('/help-out/me')
  await settings()
  offerToInstall()
  await sheet()

  act(() => void window.dispatchEvent(new Event('appinstalled')))
  expect(await readSheet()).toBeNull()
})

it('tells in words how it is done in a tab on an iPhone, and nothing once it is', async () => {
  Object.defineProperty(navigator, 'standalone', { configurable: true, value: false })
  const { unmount } = await renderConsole('/help-out/me')
  const there = within(await sheet())
  expect(there.getByText(/tap Share, then Add to Home Screen/)).toBeTruthy()
  expect(there.queryByRole('button')).toBeNull()
  unmount()

  Object.defineProperty(navigator, 'standalone', { configurable: true, value: true })
  await renderConsole('/help-out/me')
  await settings()
  expect(await readSheet()).toBeNull()
})
