import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

const KEY = 'BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const ENDPOINT = 'https://push.example.org/here'

/** A browser's own part of push, as far as a page can see it. */
class FakeBrowser {
  subscription: object | null = null
  permission: NotificationPermission = 'default'
  /** What the person answers when they are asked. */
  answer: NotificationPermission = 'granted'
  reachesService = true
  asked = 0
  registered: string[] = []

  readonly #registration = {
    pushManager: {
      getSubscription: async () => this.subscription,
      subscribe: async ({ applicationServerKey }: { applicationServerKey: Uint8Array }) => {
        if (!this.reachesService) throw new DOMException('Registration failed', 'AbortError')
        this.subscription = {
          endpoint: ENDPOINT,
          options: { applicationServerKey: applicationServerKey.buffer },
          toJSON: () => ({ endpoint: ENDPOINT, keys: { p256dh: 'point', auth: 'secret' } }),
          unsubscribe: async () => {
            this.subscription = null
            return true
          },
        }
        return this.subscription
      },
    },
  }

  install({ isSecure = true, knowsPush = true } = {}) {
    // oxlint-disable-next-line typescript/no-this-alias -- The browser asks it of a class of its own.
    const browser = this
    vi.stubGlobal('isSecureContext', isSecure)
    vi.stubGlobal(
      'Notification',
      class {
        static get permission() {
          return browser.permission
        }
        static async requestPermission() {
          browser.asked += 1
          browser.permission = browser.answer
          return browser.answer
        }
      },
    )
    if (knowsPush) vi.stubGlobal('PushManager', class {})
    const registration = this.#registration
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      value: Object.assign(new EventTarget(), {
        register: async (url: string) => {
          browser.registered.push(url)
          return registration
        },
        ready: Promise.resolve(registration),
        getRegistration: async () => (browser.registered.length > 0 ? registration : undefined),
      }),
    })
  }
}

let api: FakeApi
let browser: FakeBrowser
let devices: { id: string; userAgent: string; isCurrent: boolean; failures: number }[]
let refusal: object[]

const device = (id: string, isCurrent: boolean, failures = 0) => ({
  id,
  userAgent: isCurrent ? 'Mozilla/5.0 (X11; Linux) Firefox/140.0' : 'Mozilla/5.0 (Android 15) Chrome/140.0',
  lastSeenAt: '2026-03-02T10:00:00Z',
  lastSuccessAt: null,
  isCurrent,
  failures,
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  browser = new FakeBrowser()
  devices = []
  refusal = []
  api = new FakeApi({
    NotificationPreferences: () => ({
      notificationPreferences: (['console', 'push'] as const).map((way) => ({
        kind: 'assigned',
        way,
        isOn: true,
      })),
    }),
    Devices: () => ({ pushPublicKey: KEY, devices }),
    SubscribeDevice: () => {
      if (refusal.length === 0) devices = [...devices, device('here', true)]
      return { subscribeDevice: { device: refusal.length ? null : { id: 'here' }, userErrors: refusal } }
    },
    RemoveDevice: ({ input }) => {
      devices = devices.filter(({ id }) => id !== input!['deviceId'])
      return { removeDevice: { removedDeviceId: input!['deviceId'], userErrors: [] } }
    },
    SendTestPush: ({ input }) => ({ sendTestPush: { deviceId: input!['deviceId'], userErrors: [] } }),
    RenewDevice: () => ({ renewDevice: { device: null, userErrors: [] } }),
  })
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  Reflect.deleteProperty(navigator, 'standalone')
})

const here = async () => within(await screen.findByRole('region', { name: 'On this device' }))
const pushBox = () =>
  screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'A colleague gives or hands off a ticket to me · On a device',
  })

describe('notifications on this device', () => {
  it('are asked for by a press alone, and reach it from then on', async () => {
    browser.install()
    await renderConsole('/settings/notifications')
    expect(await (await here()).findByText('Off')).toBeTruthy()
    expect((await pushBox()).disabled).toBe(true)
    expect((await pushBox()).checked).toBe(false)
    expect(browser.asked).toBe(0)

    fireEvent.click(await screen.findByRole('button', { name: /Turn on here/ }))
    expect(await screen.findByText(/^On: notifications reach this device/)).toBeTruthy()
    expect(api.asked.find(({ name }) => name === 'SubscribeDevice')!.variables.input).toEqual({
      endpoint: ENDPOINT,
      p256dh: 'point',
      auth: 'secret',
    })
    expect(browser.registered[0]).toMatch(/^\/service-worker\.js\?renew=[\w-]+$/)
    expect((await pushBox()).disabled).toBe(false)
    expect((await pushBox()).checked).toBe(true)
  })

  it('can be tried and turned off by keys', async () => {
    browser.install()
    await renderConsole('/settings/notifications')
    await screen.findByRole('button', { name: /Turn on here/ })
    act(() => press('c'))
    await screen.findByRole('button', { name: /Send a test/ })
    act(() => press('t'))
    await waitFor(() => expect(api.countOf('SendTestPush')).toBe(1))

    fireEvent.click(screen.getByRole('button', { name: 'Turn off here' }))
    expect(await screen.findByRole('button', { name: /Turn on here/ })).toBeTruthy()
    expect(browser.subscription).toBeNull()
    expect(localStorage.getItem('relais.push')).toBeNull()
  })

  it.each([
    ['the address is not secure', { isSecure: false }, 'Not possible at this address'],
    ['the browser knows no push', { knowsPush: false }, 'This browser cannot do it'],
  ])('say why they cannot be had when %s', async (_what, install, title) => {
    browser.install(install)
    await renderConsole('/settings/notifications')

    expect(await screen.findByText(title)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Turn on here/ })).toBeNull()
  })

  it('lead to the home screen first in a tab on an iPhone, where no switch could turn them on', async () => {
    browser.install({ knowsPush: false })
    Object.defineProperty(navigator, 'standalone', { configurable: true, value: false })
    api.viewerIs('volunteer')
    await renderConsole('/help-out/notifications')

    expect(await screen.findByText('Put Relais on your home screen first')).toBeTruthy()
    expect(screen.getByText(/tap Share, then Add to Home Screen/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Turn on here/ })).toBeNull()
  })

  it('say what to do when they were refused, and see by themselves that they were allowed again', async () => {
    browser.install()
    browser.answer = 'denied'
    await renderConsole('/settings/notifications')
    fireEvent.click(await screen.findByRole('button', { name: /Turn on here/ }))
    expect(await screen.findByText('Blocked in this browser')).toBeTruthy()
    expect(api.countOf('SubscribeDevice')).toBe(0)

    browser.permission = 'default'
    act(() => void window.dispatchEvent(new Event('visibilitychange')))
    expect(await screen.findByRole('button', { name: /Turn on here/ })).toBeTruthy()
  })

  it('stay off, and say why, when the browser does not reach its service or the server refuses', async () => {
    browser.install()
    browser.reachesService = false
    await renderConsole('/settings/notifications')
    fireEvent.click(await screen.findByRole('button', { name: /Turn on here/ }))
    expect(await screen.findByText(/does not reach its notification service/)).toBeTruthy()

    browser.reachesService = true
    refusal = [{ code: 'TOO_MANY_DEVICES', message: 'No.', parameters: { most: 20 }, path: null }]
    fireEvent.click(await screen.findByRole('button', { name: /Turn on here/ }))
    expect(await screen.findByText('You have 20 devices already. Remove one of them first.')).toBeTruthy()
    await waitFor(() => expect(browser.subscription).toBeNull())
    expect(await (await here()).findByText('Off')).toBeTruthy()
  })

  it('show the other devices, which one does not get anything, and let go of any', async () => {
    browser.install()
    devices = [device('phone', false, 2)]
    await renderConsole('/settings/notifications')
    const others = within(await screen.findByRole('region', { name: 'Your other devices' }))
    expect(others.getByText('The last notification did not arrive.')).toBeTruthy()
    expect((await pushBox()).disabled).toBe(false)

    fireEvent.click(others.getByRole('button', { name: 'Remove Chrome, Android' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Your other devices' })).toBeNull())
  })
})

describe('a browser that was subscribed', () => {
  const subscribed = async () => {
    browser.install()
    browser.permission = 'granted'
    browser.registered.push('/service-worker.js')
    localStorage.setItem('relais.push', 'https://push.example.org/before')
    await (
      await navigator.serviceWorker.ready
    ).pushManager.subscribe({
      applicationServerKey: new Uint8Array(65),
    })
  }

  it('says so at the next start, and ends its subscription when it is somebody else’s', async () => {
    await subscribed()
    await renderConsole('/settings/notifications')

    await waitFor(() => expect(browser.subscription).toBeNull())
    expect(api.asked.find(({ name }) => name === 'RenewDevice')!.variables.input).toMatchObject({
      endpoint: ENDPOINT,
      replaces: 'https://push.example.org/before',
    })
    expect(localStorage.getItem('relais.push')).toBeNull()
  })

  it('stays so for its own', async () => {
    await subscribed()
    api.answers['RenewDevice'] = () => ({ renewDevice: { device: { id: 'here' }, userErrors: [] } })
    await renderConsole('/settings/notifications')

    await waitFor(() => expect(localStorage.getItem('relais.push')).toBe(ENDPOINT))
    expect(browser.subscription).not.toBeNull()
  })
})

it('What is pressed among the notifications of the device opens in the page that is there, and the worker hears so', async () => {
  browser.install()
  const { router } = await renderConsole('/settings/notifications')
  await screen.findByRole('region', { name: 'On this device' })
  const answer = vi.fn<(message: unknown) => void>()
  const message = new MessageEvent('message', { data: { type: 'relais.open', path: '/notifications' } })
  Object.defineProperty(message, 'ports', { value: [{ postMessage: answer }] })
  act(() => void navigator.serviceWorker.dispatchEvent(message))

  expect(answer).toHaveBeenCalled()
  await waitFor(() => expect(router.state.location.pathname).toBe('/notifications'))
})
