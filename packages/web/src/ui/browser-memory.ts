/**
 * What the browser keeps for this page. One that has no room left, or keeps nothing at all, costs nobody the page or a
 * letter: what it does not take is remembered as long as the page stands.
 */
function browserMemory(storeOf: () => Storage) {
  const loose = new Map<string, string>()
  // Where a policy forbids to keep anything, the mere name of the store throws.
  const attempt = <T>(ask: (store: Storage) => T, otherwise: T): T => {
    try {
      return ask(storeOf())
    } catch {
      return otherwise
    }
  }
  const memory = {
    read: (key: string): string | null => loose.get(key) ?? attempt((store) => store.getItem(key), null),
    keys: (): string[] => [...new Set([...attempt((store) => Object.keys(store), []), ...loose.keys()])],
    /** Whether it outlives the page. */
    isKept: (key: string): boolean => !loose.has(key),
    /**
     * Keeps a text, or forgets it where that is null. False where it does not outlive the page; what was kept before it goes
     * then, unless `orOlder` says that it is better than nothing.
     */
    keep(key: string, text: string | null, { orOlder = false } = {}): boolean {
      loose.delete(key)
      if (text !== null && attempt((store) => (store.setItem(key, text), true), false)) return true
      if (!orOlder) attempt((store) => store.removeItem(key), undefined)
      if (text !== null) loose.set(key, text)
      return text === null
    },
    clear(): void {
      loose.clear()
      attempt((store) => store.clear(), undefined)
    },
  }
  return memory
}

/** What outlives the window. */
export const onDevice = browserMemory(() => localStorage)
/** What this window alone knows, until it is closed. */
export const inWindow = browserMemory(() => sessionStorage)
