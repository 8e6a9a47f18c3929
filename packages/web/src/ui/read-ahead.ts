type Read = () => Promise<unknown>

const waiting: Read[] = []
let isCalm = false
let isReading = false

/** Has a part read while nobody waits for anything, so that it opens at once and without the line. */
export function readAhead<Part>(read: () => Promise<Part>): () => Promise<Part> {
  waiting.push(read)
  if (isCalm) void readWaiting()
  return read
}

/** From here on the first screen is there, and parts are read one after the other whenever the page has nothing to do. */
export function beginReadingAhead(): void {
  isCalm = true
  void readWaiting()
}

async function readWaiting(): Promise<void> {
  if (isReading) return
  isReading = true
  for (let read = waiting.shift(); read !== undefined; read = waiting.shift()) {
    await untilIdle()
    // What cannot be read now is read when it is wanted, and says so then.
    await read().catch(() => null)
  }
  isReading = false
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 4000 })
    else setTimeout(resolve, 300)
  })
}
