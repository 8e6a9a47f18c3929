import { readdirSync, readFileSync } from 'node:fs'

/** A tick of /proc is a hundredth of a second on every Linux that Node runs on. */
const TICK_MS = 10

interface Entry {
  parent: number
  cpuMs: number
}

/**
 * Processor time of a process and all its descendants in milliseconds, less those below `except`; null without /proc.
 * Children that have ended count with whoever waited for them, or a connection that closes would take its time along.
 */
export function processorTime(root: number, except: readonly number[] = []): number | null {
  const entries = readEntries()
  if (entries === null) return null
  const isUnder = (pid: number): boolean => {
    if (pid === root) return true
    const entry = entries.get(pid)
    return entry !== undefined && !except.includes(pid) && isUnder(entry.parent)
  }
  let sum = 0
  for (const [pid, { cpuMs }] of entries) if (!except.includes(pid) && isUnder(pid)) sum += cpuMs
  return sum
}

/** The children of a process whose command is named so. */
export function findChildren(parent: number, name: RegExp): number[] {
  return [...(readEntries() ?? [])]
    .filter(([pid, entry]) => entry.parent === parent && name.test(commandOf(pid)))
    .map(([pid]) => pid)
}

function readEntries(): Map<number, Entry> | null {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return new Map(pids.flatMap((pid) => readEntry(pid)))
  } catch {
    return null // No Linux: the table goes without these rows.
  }
}

function readEntry(pid: string): [number, Entry][] {
  try {
    // The name may hold spaces and brackets; the fields are counted from the last bracket.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return [[Number(pid), { parent: Number(fields[1]), cpuMs: sumOf(fields.slice(11, 15)) * TICK_MS }]]
  } catch {
    return [] // It ended between the listing and the reading.
  }
}

function sumOf(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + Number(field), 0)
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return ''
  }
}
