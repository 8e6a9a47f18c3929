import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const CHUNK_BYTES = 1 << 20

/** What was read while a file was copied. */
export interface Copied {
  bytes: number
  sha256: string
}

/**
 * Copies a file and says what went through. `isDurable` has it on disk before the promise resolves; without, whoever
 * uses the copy makes it so (PostgreSQL does, before it recovers).
 */
export async function copyFile(
  from: string,
  to: string,
  { isDurable }: { isDurable: boolean },
): Promise<Copied> {
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
      if (isDurable) await target.sync()
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Writes a text and has it on disk, as `copyFile` does. */
export async function writeDurable(to: string, text: string): Promise<Copied> {
  const body = Buffer.from(text)
  const target = await open(to, 'wx', 0o600)
  try {
    await target.writeFile(body)
    await target.sync()
  } finally {
    await target.close()
  }
  return { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') }
}
