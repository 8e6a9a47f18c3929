import type { QueryClient } from '@tanstack/react-query'
import { createClient } from 'graphql-ws'
import { documentId } from './client.ts'
import { TicketsChangedDocument } from './generated/graphql.ts'
import type { TicketsChangedSubscription } from './generated/graphql.ts'
import { keys } from './keys.ts'
import { LiveChanges } from './live-changes.ts'

/** Whether changes reach this page as they happen. */
export type LiveState = 'opening' | 'open' | 'lost'

let state: LiveState = 'opening'
const listeners = new Set<() => void>()

export const liveStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: (): LiveState => state,
}

function setState(next: LiveState): void {
  state = next
  listeners.forEach((notify) => notify())
}

const LONGEST_WAIT_MS = 10_000

/** Half of each wait is chance, so that a restarted server does not meet every console in one instant. */
async function waitBeforeRetry(retries: number): Promise<void> {
  const wait = Math.min(250 * 2 ** retries, LONGEST_WAIT_MS)
  await new Promise((resolve) => setTimeout(resolve, wait / 2 + (Math.random() * wait) / 2))
}

/** Listens to what happens until the returned function is called. Whatever a broken line missed is read again. */
export function openLive(queryClient: QueryClient, url = liveUrl()): () => void {
  const changes = new LiveChanges(queryClient)
  let wasOpen = false
  const client = createClient({
    url,
    lazy: false,
    keepAlive: 12_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: waitBeforeRetry,
    onNonLazyError: () => {},
    on: {
      connected: () => {
        setState('open')
        if (wasOpen) changes.resync()
        wasOpen = true
      },
      closed: () => setState('lost'),
    },
  })
  const stop = client.subscribe<TicketsChangedSubscription>(
    { query: '', extensions: { documentId: documentId(TicketsChangedDocument) } },
    {
      next: ({ data }) => {
        if (!data) return
        const { ids, versions, resync } = data.ticketsChanged
        if (resync) changes.resync()
        else changes.note(ids, versions)
      },
      // The server ended it for good, as it does when the session is over: asking who we are says so.
      error: () => void queryClient.invalidateQueries({ queryKey: keys.viewer }),
      complete: () => {},
    },
  )
  return () => {
    stop()
    changes.close()
    void client.dispose()
    setState('opening')
  }
}

function liveUrl(): string {
  const url = new URL('/graphql/ws', location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
