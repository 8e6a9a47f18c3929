/**
 * Shows what the server pushes, and leads to it when it is pressed; and gives the volunteer's phone its page where there is
 * no line. It imports nothing, so that it is one small file at the root of the site. The page is kept by itself
 * (`help-out/keep-page.ts`); every other page is read from the server.
 */

/** What a push carries, ready to be shown, in its member's language. The server writes it: `write-push.ts`. */
interface Pushed {
  title: string
  body: string
  lang: string
  dir: 'ltr' | 'rtl'
  tag: string
  path: string
}

interface Shown {
  path?: unknown
}

// The types of a worker and those of a page cannot be had together: this is what is used of them.
interface Waiting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface Pushing extends Waiting {
  data: { json: () => unknown } | null
}
interface Pressed extends Waiting {
  notification: Notification
}
interface Changed extends Waiting {
  oldSubscription: PushSubscription | null
  newSubscription: PushSubscription | null
}
interface Fetching extends Event {
  request: Request
  respondWith: (answer: Promise<Response>) => void
}
interface Page {
  focused: boolean
  visibilityState: DocumentVisibilityState
  focus: () => Promise<unknown>
  postMessage: (message: unknown, ports: Transferable[]) => void
}
interface Worker extends EventTarget {
  location: Location
  registration: ServiceWorkerRegistration
  skipWaiting: () => Promise<void>
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<Page[]>
    openWindow: (path: string) => Promise<unknown>
  }
}

const worker = globalThis as unknown as Worker
/** How long the phone's page is waited for on a slow line where one is kept. */
const PATIENCE_MS = 2500
/** How long a page may take to say that it has opened what was pressed. */
const ANSWER_MS = 700

function on<Kind extends Waiting>(type: string, work: (event: Kind) => Promise<unknown>): void {
  worker.addEventListener(type, (event) => (event as Kind).waitUntil(work(event as Kind)))
}

const listPages = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true })

on('install', () => worker.skipWaiting())

worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching
  const { pathname } = new URL(request.url)
  const isPage = request.mode === 'navigate' && /^\/help-out(\/|$)/.test(pathname)
  if (!isPage && !pathname.startsWith('/assets/')) return
  respondWith.call(event, isPage ? readPage(request) : readPart(request))
})

/** The page as the server has it; the one that is kept where the server does not answer, or not soon. */
async function readPage(request: Request): Promise<Response> {
  const kept = await caches.match('/help-out')
  const read = fetch(request)
  if (!kept) return read
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))
  return Promise.race([read.catch(() => kept), late])
}

/** What is named by what is in it never changes: what is kept needs no line. */
async function readPart(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

on<Pushing>('push', async ({ data }) => {
  const { title, body, lang, dir, tag, path } = data!.json() as Pushed
  const pages = await listPages()
  // Every push has to be shown, or browsers take the permission away; to somebody at work it makes no sound.
  const silent = tag !== 'test' && pages.some(({ focused }) => focused)
  const [icon, badge] = ['/icons/192.png', '/icons/badge-96.png']
  const options = { body, lang, dir, tag, silent, renotify: !silent, icon, badge, data: { path } }
  await worker.registration.showNotification(title, options)
})

on<Pressed>('notificationclick', async ({ notification }) => {
  notification.close()
  const path = localPath((notification.data as Shown | null)?.path)
  const pages = await listPages()
  const seen = (page: Page) => (page.focused ? 2 : page.visibilityState === 'visible' ? 1 : 0)
  for (const page of pages.sort((a, b) => seen(b) - seen(a))) {
    // A page of the console goes there without being read again, so that nothing that is being written is lost.
    if (await opens(page, path)) return page.focus()
  }
  return worker.clients.openWindow(path)
})

on<Changed>('pushsubscriptionchange', async ({ oldSubscription, newSubscription }) => {
  const { pushManager } = worker.registration
  const subscription =
    newSubscription ??
    (await pushManager.getSubscription()) ??
    (oldSubscription && (await pushManager.subscribe(oldSubscription.options)))
  const { endpoint, keys } = subscription?.toJSON() ?? {}
  const documentId = new URL(worker.location.href).searchParams.get('renew')
  if (!endpoint || !keys || !documentId) return
  const input = {
    endpoint,
    p256dh: keys['p256dh'],
    auth: keys['auth'],
    replaces: oldSubscription?.endpoint ?? null,
  }
  // Where nobody is signed in, the console says it at its next start.
  await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'relais-background': '1',
    },
    credentials: 'same-origin',
    body: JSON.stringify({ documentId, variables: { input } }),
  })
})

/** Only paths of this console. */
function localPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/notifications'
}

/** Asks a page to open a path; false when it does not answer, as the page for signing in does not. */
async function opens(page: Page, path: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<boolean>((resolve) => {
    port1.addEventListener('message', () => resolve(true))
    port1.start()
    setTimeout(() => resolve(false), ANSWER_MS)
  })
  page.postMessage({ type: 'relais.open', path }, [port2])
  const isOpen = await answered
  port1.close()
  return isOpen
}
