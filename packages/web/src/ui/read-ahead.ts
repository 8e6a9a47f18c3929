type Read = () => Promise<unknown>

const waiting: Read[] = []
/** What could not be read ahead, because the line was cut. */
const missed: Read[] = []
let isCalm = false
let isReading = false

/** A part of the page could not be read when it was wanted. */
export class PartUnread extends Error {
  override name = 'PartUnread' as const
}

/** Has a part read while nobody waits for anything, so that it opens at once and without the line. */
export function readAhead<Part>(read: () => Promise<Part>): () => Promise<Part> {
  const readPart = () =>
    read().catch((cause: unknown) => {
      throw new PartUnread('A part of the page could not be read.', { cause })
    })
  waiting.push(readPart)
  if (isCalm) void readWaiting()
  return readPart
}

/**
 * From here on the first screen is there, and parts are read one after the other whenever the page has nothing to do.
 * Called again, it also reads what could not be read so far: the line is back.
 */
export function beginReadingAhead(): void {
  isCalm = true
  waiting.push(...missed.splice(0))
  void readWaiting()
}

async function readWaiting(): Promise<void> {
  if (isReading) return
  isReading = true
  for (let read = waiting.shift(); read !== undefined; read = waiting.shift()) {
    await untilIdle()
    // What is wanted before it can be read says so then.
    await read().catch(() => missed.push(read))
  }
  isReading = false
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 4000 })
    else setTimeout(resolve, 300)
  })
}
