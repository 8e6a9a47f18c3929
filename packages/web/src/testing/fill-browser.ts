import { vi } from 'vitest'

const refuse = () => {
  throw new DOMException('There is no room.', 'QuotaExceededError')
}

/** From here on the browser takes nothing in; what it has it gives out, and forgets. Ends with `vi.unstubAllGlobals`. */
export function fillBrowser(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const)
    vi.stubGlobal(
      name,
      new Proxy(globalThis[name], {
        get(store, key) {
          if (key === 'setItem') return refuse
          const value: unknown = Reflect.get(store, key, store)
          return typeof value === 'function' ? (value.bind(store) as unknown) : value
        },
      }),
    )
}
