import { onDevice } from '../ui/browser-memory.ts'

/** What each member is writing on one page, on this computer only, until it is published or given up. */
export interface LocalDrafts<Draft> {
  /** What this member has written here and not published; null when there is nothing. */
  read: (memberId: string) => Draft | null
  /** Keeps what is written over a reload; null forgets it. */
  keep: (memberId: string, draft: Draft | null) => void
  /** Hears of every change, in other windows too. */
  onChange: (listener: () => void) => () => void
}

/**
 * The drafts of one page, under its name. What another version of Relais kept there may be of another shape: what is not
 * whole is better forgotten than half read.
 */
export function localDrafts<Draft>(
  name: string,
  isWhole: (kept: Partial<Draft>) => boolean,
): LocalDrafts<Draft> {
  const listeners = new Set<() => void>()
  /** What was read last: the same text is the same draft, so that nothing is drawn anew for it. */
  let last: { text: string; draft: Draft | null } | null = null
  const keyOf = (memberId: string) => `relais.${name}.${memberId}`
  return {
    read: (memberId) => {
      const text = onDevice.read(keyOf(memberId))
      if (text === null) return null
      if (last?.text !== text) last = { text, draft: parse(text, isWhole) }
      return last.draft
    },
    keep: (memberId, draft) => {
      onDevice.keep(keyOf(memberId), draft === null ? null : JSON.stringify(draft))
      listeners.forEach((notify) => notify())
    },
    onChange: (listener) => {
      listeners.add(listener)
      window.addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', listener)
      }
    },
  }
}

function parse<Draft>(text: string, isWhole: (kept: Partial<Draft>) => boolean): Draft | null {
  try {
    const kept = JSON.parse(text) as Partial<Draft>
    return isWhole(kept) ? (kept as Draft) : null
  } catch {
    return null
  }
}
