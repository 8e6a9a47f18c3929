import type { QueryClient } from '@tanstack/react-query'
import { createClient } from 'graphql-ws'
import { documentId } from './client.ts'
import { TicketsChangedDocument } from './generated/graphql.ts'
import type { TicketsChangedSubscription } from './generated/graphql.ts'
import { keys } from './keys.ts'
import { LiveChanges } from './live-changes.ts'

/** Whether changes reach this page as they happen; `crowded` while too many windows of this person are open. */
export type LiveState = 'opening' | 'open' | 'lost' | 'crowded'

/** How the server sends a window away of which there are too many. */
const TOO_MANY_WINDOWS = 4013

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

/**
 * Listens to what happens until the returned function is called. The first thing that each line tells is to read again,
 * from the moment at which nothing is missed any more. The client gives up for good after some closes, and after an answer it does not understand; a console does not: it asks
 * who is signed in, which ends this when nobody is, and begins anew.
 */
export function openLive(queryClient: QueryClient, url = liveUrl()): () => void {
  const changes = new LiveChanges(queryClient)
  let isStopped = false
  let beginnings = 0
  let hangUp = () => {}
  const begin = () => {
    hangUp = connectLive(url, {
      opened: () => setState('open'),
      heard: ({ ids, versions, resync }) => {
        beginnings = 0
        if (resync) changes.resync()
        else changes.note(ids, versions)
      },
      lost: (code) => setState(code === TOO_MANY_WINDOWS ? 'crowded' : 'lost'),
      gaveUp: () => {
        hangUp()
        setState('lost')
        void queryClient.invalidateQueries({ queryKey: keys.viewer })
        void waitBeforeRetry(beginnings++).then(() => {
          if (!isStopped) begin()
        })
      },
    })
  }
  begin()
  return () => {
    isStopped = true
    hangUp()
    changes.close()
    setState('opening')
  }
}

interface Ear {
  opened: () => void
  heard: (change: TicketsChangedSubscription['ticketsChanged']) => void
  lost: (code: number | null) => void
  /** Nothing more will come; called once. */
  gaveUp: () => void
}

/** One client with one subscription. The returned function ends both, and nothing is heard from then on. */
function connectLive(url: string, ear: Ear): () => void {
  let isOver = false
  const client = createClient({
    url,
    keepAlive: 12_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: waitBeforeRetry,
    on: {
      connected: () => {
        if (!isOver) ear.opened()
      },
      closed: (event) => {
        const code = event instanceof Object && 'code' in event ? Number(event.code) : null
        if (!isOver) ear.lost(code)
      },
    },
  })
  const end = () => {
    if (!isOver) ear.gaveUp()
  }
  const stop = client.subscribe<TicketsChangedSubscription>(
    { query: '', extensions: { documentId: documentId(TicketsChangedDocument) } },
    {
      next: ({ data }) => {
        if (data && !isOver) ear.heard(data.ticketsChanged)
      },
      error: end,
      complete: end,
    },
  )
  return () => {
    isOver = true
    stop()
    void client.dispose()
  }
}

function liveUrl(): string {
  const url = new URL('/graphql/ws', location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
