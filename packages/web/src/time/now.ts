import { useSyncExternalStore } from 'react'
import { serverNow } from './server-clock.ts'

const listeners = new Set<() => void>()
let interval: ReturnType<typeof setInterval> | null = null

function listen(listener: () => void): () => void {
  listeners.add(listener)
  interval ??= setInterval(() => listeners.forEach((notify) => notify()), 1000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || interval === null) return
    clearInterval(interval)
    interval = null
  }
}

/**
 * The server's time in milliseconds, rounded down to `step`. One interval feeds every clock on the page, and a
 * component renders again only when its own rounded value changes.
 */
export function useNow(step = 1000): number {
  return useSyncExternalStore(listen, () => Math.floor(serverNow() / step) * step)
}
