import { onDevice } from '../ui/browser-memory.ts'

const KEPT_UNDER = 'relais.push'

/** Where this browser was last subscribed; null while it is not. Whoever starts without one reads nothing of push. */
export const keptEndpoint = {
  read: (): string | null => onDevice.read(KEPT_UNDER),
  set(endpoint: string | null): void {
    onDevice.keep(KEPT_UNDER, endpoint)
  },
}
