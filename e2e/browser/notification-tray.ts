import type { BrowserContext, Worker } from 'playwright-core'

/** What only a worker has, which the types of a page do not know. */
export type WorkerScope = typeof globalThis & {
  registration: ServiceWorkerRegistration
  ExtendableEvent: new (type: string) => Event
}

/**
 * The headless shell that npm brings has no place to show a notification, and answers `denied` to every page although
 * the permission is given; its permissions are then read where it keeps them. Any other Chromium is left as it is.
 */
export async function letPagesAsk(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (Notification.permission === 'granted') return
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
  })
}

/** Keeps what a worker shows in a list, in a browser with no place to show it. */
export async function openTray(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    if (Notification.permission === 'granted') return
    const { registration } = globalThis as WorkerScope
    let tray: Notification[] = []
    Object.assign(registration, {
      showNotification: async (title: string, options: NotificationOptions) => {
        const close = () => (tray = tray.filter((one) => one !== shown))
        const shown = { ...options, title, close } as unknown as Notification
        tray = [...tray.filter(({ tag }) => tag !== shown.tag), shown]
      },
      getNotifications: async (filter?: GetNotificationOptions) =>
        tray.filter(({ tag }) => filter?.tag === undefined || tag === filter.tag),
    })
  })
}

/** What stands in the tray of a worker. */
export function readTray(worker: Worker) {
  return worker.evaluate(async () => {
    const all = await (globalThis as WorkerScope).registration.getNotifications()
    return all.map(({ title, body, lang, dir }) => ({ title, body, lang, dir }))
  })
}

/** Presses the notification with this tag, as somebody does who sees it. */
export async function pressNotification(worker: Worker, tag: string): Promise<void> {
  await worker.evaluate(async (wanted) => {
    const { registration, ExtendableEvent } = globalThis as WorkerScope
    const [notification] = await registration.getNotifications({ tag: wanted })
    globalThis.dispatchEvent(Object.assign(new ExtendableEvent('notificationclick'), { notification }))
  }, tag)
}
