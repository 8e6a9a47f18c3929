import { inWindow } from '../../ui/browser-memory.ts'
import type { Calendar } from './queries.ts'
import { newKey, type Written } from './written.ts'

/** A calendar that was being written when the page went, by an ended session for example. */
export interface Kept {
  /** Null for one that is not saved yet. */
  calendar: Calendar | null
  /** What stood there before. */
  before: string
  name: string
  written: Written
}

function nameOf(memberId: string): string {
  return `relais.calendar.${memberId}`
}

/** Keeps what is written, in this window only; null forgets it. */
export function keepWriting(memberId: string, kept: Kept | null): void {
  inWindow.keep(nameOf(memberId), kept && JSON.stringify(kept))
}

/** What this member was writing in this window; null when there is nothing. */
export function readWriting(memberId: string): Kept | null {
  try {
    const kept = JSON.parse(inWindow.read(nameOf(memberId)) ?? 'null') as Partial<Kept> | null
    // What another version of Relais kept may be of another shape: better forgotten than half read.
    const isWhole = Array.isArray(kept?.written?.week) && typeof kept.name === 'string'
    return isWhole ? rekeyed(kept as Kept) : null
  } catch {
    return null
  }
}

/** Keys count anew with every page. */
function rekeyed(kept: Kept): Kept {
  const { holidays, specialOpenings, ...others } = kept.written
  const written = {
    ...others,
    holidays: holidays.map((row) => ({ ...row, key: newKey() })),
    specialOpenings: specialOpenings.map((row) => ({ ...row, key: newKey() })),
  }
  return { ...kept, written }
}
