import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'

/**
 * A mark that no other process will ever bear: a process id is reused after a restart of the machine or of a
 * container, its start time is not. Null when no such process lives.
 */
export async function processMark(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    // The second field of stat is the name in brackets, which may contain spaces; field 22 is the start time.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null) return null
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return null
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    return `${pid} ${fields[19]} ${boot.trim()}`
  }
  const started = await ask('ps', ['-o', 'lstart=', '-p', String(pid)])
  return started && `${pid} ${started}`
}

/** True if the process is a PostgreSQL server on this cluster. */
export async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const [program, folder] = await Promise.all([
      readlink(`/proc/${pid}/exe`).catch(() => ''),
      readlink(`/proc/${pid}/cwd`).catch(() => ''),
    ])
    // A program whose file was replaced by an upgrade reads "postgres (deleted)".
    return basename(program).startsWith('postgres') && folder === data
  }
  const command = await ask('ps', ['-o', 'command=', '-p', String(pid)])
  return command !== null && command.includes('postgres') && command.includes(data)
}

/** True while the process is there and not merely waiting to be buried. */
export async function isAlive(pid: number): Promise<boolean> {
  return (await processMark(pid)) !== null
}

async function ask(command: string, args: string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(command, args)
    return stdout.trim() || null
  } catch {
    return null // ps answers 1 for a process that does not exist.
  }
}
