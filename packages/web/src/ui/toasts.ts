/** A sentence that goes by itself, with at most one thing to do about it. */
export interface Toast {
  id: number
  tone: 'done' | 'problem'
  text: string
  /** `keys` is the shortcut that does the same, printed beside it. */
  action?: { label: string; keys?: string; run: () => void }
}

const DONE_MS = 8000

let next = 0
let shown: readonly Toast[] = []
const listeners = new Set<() => void>()

function show(toasts: readonly Toast[]): void {
  shown = toasts
  listeners.forEach((notify) => notify())
}

/**
 * Shows a toast and returns its number. What was done goes after eight seconds; a problem stays until it is read and closed, because a
 * message that has gone is one that was never said.
 */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = (next += 1)
  show([...shown.slice(-2), { ...toast, id }])
  if (toast.tone === 'done') setTimeout(() => closeToast(id), DONE_MS)
  return id
}

export function closeToast(id: number): void {
  show(shown.filter((toast) => toast.id !== id))
}

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: (): readonly Toast[] => shown,
}
