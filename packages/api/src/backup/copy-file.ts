import { createHash } from 'node:crypto'
import { open, writeFile } from 'node:fs/promises'

const CHUNK_BYTES = 1 << 20
const SYNCS_AT_ONCE = 16

/** What was read while a file was copied. */
export interface Copied {
  bytes: number
  sha256: string
}

/** Copies a file and says what went through. It is on disk only after `makeDurable`. */
export async function copyFile(from: string, to: string): Promise<Copied> {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let bytes = 0
  const source = await open(from, 'r')
  try {
    const target = await open(to, 'wx', 0o600)
    try {
      for (;;) {
        const { bytesRead } = await source.read(chunk, 0, CHUNK_BYTES, null)
        if (bytesRead === 0) break
        const part = chunk.subarray(0, bytesRead)
        hash.update(part)
        await target.writeFile(part)
        bytes += bytesRead
      }
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Writes a text to a new file that its owner alone can read, and says what it is. */
export async function writeText(to: string, text: string): Promise<Copied> {
  const body = Buffer.from(text)
  await writeFile(to, body, { mode: 0o600, flag: 'wx' })
  return { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') }
}

/** Has files and folders on disk. Last and several at once: one by one, each would wait for the disk on its own. */
export async function makeDurable(paths: string[]): Promise<void> {
  const waiting = paths.values()
  const sync = async () => {
    for (const path of waiting) {
      const handle = await open(path, 'r')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
    }
  }
  await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, sync))
}
