import type { BrowserContext } from 'playwright-core'
import { letPagesAsk } from './notification-tray.ts'
import type { Phone } from './phone.ts'
import type { TestBrowser } from '../../packages/api/src/testing/push-service.ts'

/** In this context a page's subscription is that of `target`, for as long as it stands. */
export async function subscribeAs(context: BrowserContext, { subscription }: TestBrowser): Promise<void> {
  await context.addInitScript((first) => {
    const kept = 'test.subscribed'
    const restore = () => {
      const key = localStorage.getItem(kept)
      if (key === null) return null
      const moved = localStorage.getItem('test.moved')
      const given = moved === null ? first : (JSON.parse(moved) as typeof first)
      return {
        endpoint: given.endpoint,
        options: { applicationServerKey: Uint8Array.from(JSON.parse(key) as number[]).buffer },
        toJSON: () => ({ endpoint: given.endpoint, keys: { p256dh: given.p256dh, auth: given.auth } }),
        unsubscribe: async () => {
          localStorage.removeItem(kept)
          return true
        },
      }
    }
    Object.assign(PushManager.prototype, {
      getSubscription: async () => restore(),
      subscribe: async ({ applicationServerKey }: { applicationServerKey: Uint8Array }) => {
        localStorage.setItem(kept, JSON.stringify([...applicationServerKey]))
        return restore()
      },
    })
  }, subscription)
}

/** Turns notifications on, on a phone whose subscription is that of `target`. */
export async function turnOnPushes(
  { page, context }: Phone,
  target: TestBrowser,
  origin: string,
): Promise<void> {
  await context.grantPermissions(['notifications'], { origin })
  await letPagesAsk(context)
  await subscribeAs(context, target)
  await page.goto(`${origin}/settings/notifications`)
  await page.getByRole('button', { name: 'Activer ici' }).click()
  await page.getByText(/^Activées/).waitFor()
}
