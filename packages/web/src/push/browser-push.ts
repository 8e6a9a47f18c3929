import { documentId } from '../graphql/client.ts'
import { RenewDeviceDocument } from '../graphql/generated/graphql.ts'
import type { TypedDocumentString } from '../graphql/generated/graphql.ts'
import { isIosTab } from './ios-tab.ts'
import { keptEndpoint } from './kept-endpoint.ts'

/** What stands in the way of push in this browser; null where nothing does. */
export type Obstacle = 'insecure' | 'inTab' | 'unsupported' | 'denied'

/** What the API wants to know of a subscription. */
export interface BrowserSubscription {
  endpoint: string
  p256dh: string
  auth: string
}

const WORKER = '/service-worker.js'

interface Policies {
  createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string }
}

/** The one policy that the server allows lets nothing pass but the worker's own address. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('relais', {
  createScriptURL: (url: string) => {
    if (url.startsWith(`${WORKER}?`)) return url
    throw new TypeError(`${url} is no script of this console.`)
  },
})

/** Why notifications cannot be turned on here. */
export function findObstacle(): Obstacle | null {
  if (!globalThis.isSecureContext) return 'insecure'
  const knows = 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis
  if (!knows) return isIosTab() ? 'inTab' : 'unsupported'
  return Notification.permission === 'denied' ? 'denied' : null
}

/** The subscription this browser has; null for none, and while it may not show anything. */
export async function findSubscription(): Promise<PushSubscription | null> {
  if (findObstacle() !== null || Notification.permission !== 'granted') return null
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** Registers the worker, or the present version of it; the operation by which it renews a subscription goes with it. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  const renew = documentId(RenewDeviceDocument as unknown as TypedDocumentString<unknown, never>)
  const url = `${WORKER}?renew=${encodeURIComponent(renew)}`
  await navigator.serviceWorker.register(policy?.createScriptURL(url) ?? url, {
    scope: '/',
    updateViaCache: 'none',
  })
  return navigator.serviceWorker.ready
}

/** Subscribes this browser with the key of this server; one that was subscribed with another key starts anew. */
export async function subscribe(publicKey: string): Promise<BrowserSubscription> {
  const { pushManager } = await registerWorker()
  const present = await pushManager.getSubscription()
  if (present && !hasKey(present, publicKey)) await present.unsubscribe()
  return describe(
    await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: toBytes(publicKey) }),
  )
}

/** What the API is told of a subscription. */
export function describe(subscription: PushSubscription): BrowserSubscription {
  const { keys } = subscription.toJSON()
  return { endpoint: subscription.endpoint, p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' }
}

/** Ends the subscription of this browser. */
export async function unsubscribe(): Promise<void> {
  keptEndpoint.set(null)
  await (await findSubscription())?.unsubscribe()
}

/** Whether a subscription was made with this key. */
export function hasKey({ options }: PushSubscription, publicKey: string): boolean {
  const key = options.applicationServerKey
  if (key === null) return false
  const wanted = toBytes(publicKey)
  const given = new Uint8Array(key)
  return given.length === wanted.length && given.every((byte, at) => byte === wanted[at])
}

function toBytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (sign) => sign.codePointAt(0)!)
}
