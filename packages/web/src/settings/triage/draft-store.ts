import type { Rules } from './rules.ts'

/** Rules that somebody writes, on this computer only, until they are published or given up. */
export interface Draft {
  /** The version in force that they began from. */
  baseVersion: string
  rules: Rules
}

const listeners = new Set<() => void>()
/** What was read last: the same text is the same draft, so that nothing is drawn anew for it. */
let last: { text: string; draft: Draft } | null = null

function nameOf(memberId: string): string {
  return `relais.triage.${memberId}`
}

/** What this member has written here and not published; null when there is nothing. */
export function readDraft(memberId: string): Draft | null {
  const text = localStorage.getItem(nameOf(memberId))
  if (text === null) return null
  if (last?.text !== text) {
    const draft = parse(text)
    if (draft === null) return null
    last = { text, draft }
  }
  return last.draft
}

/** Keeps what is written over a reload; null forgets it. */
export function keepDraft(memberId: string, draft: Draft | null): void {
  if (draft === null) localStorage.removeItem(nameOf(memberId))
  else localStorage.setItem(nameOf(memberId), JSON.stringify(draft))
  listeners.forEach((notify) => notify())
}

/** Hears of every change, in other windows too. */
export function onDraft(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function parse(text: string): Draft | null {
  try {
    const { baseVersion, rules } = JSON.parse(text) as Partial<Draft>
    // What another version of Relais kept there may be of another shape: better forgotten than half read.
    const isWhole = rules?.thresholds !== undefined && rules.points !== undefined && rules.words !== undefined
    return isWhole && baseVersion !== undefined ? { baseVersion, rules } : null
  } catch {
    return null
  }
}
