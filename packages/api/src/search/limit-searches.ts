import { Refusal } from '../refusal.ts'

/** How many searches of one process run at once; the others of the pool's connections are for everything else. */
const MOST_AT_ONCE = 3
/** How many may wait. Beyond it somebody is told to try again rather than left standing. */
const MOST_WAITING = 50

const waiting: (() => void)[] = []
let running = 0

/** Runs a search when its turn comes, so that searches never take all connections. Refused with SEARCH_BUSY. */
export async function limitSearches<T>(search: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) {
      throw new Refusal('SEARCH_BUSY', 'Too many people search at this moment. Try again.', {
        path: ['query'],
      })
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running += 1
  }
  try {
    return await search()
  } finally {
    // The turn is handed on, so that nobody who comes later takes it.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
