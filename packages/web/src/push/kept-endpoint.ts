const KEPT_UNDER = 'relais.push'

/** Where this browser was last subscribed; null while it is not. Whoever starts without one reads nothing of push. */
export const keptEndpoint = {
  read: (): string | null => localStorage.getItem(KEPT_UNDER),
  set(endpoint: string | null): void {
    if (endpoint === null) localStorage.removeItem(KEPT_UNDER)
    else localStorage.setItem(KEPT_UNDER, endpoint)
  },
}
