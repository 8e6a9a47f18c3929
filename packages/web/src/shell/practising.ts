import { inWindow } from '../ui/browser-memory.ts'

/** Whether the Town Square stands beside the inbox in this tab, and what the hints listen for. */
const KEPT_UNDER = 'relais.practising'

class Practising extends EventTarget {
  readonly read = (): boolean => inWindow.read(KEPT_UNDER) === '1'

  set(isOn: boolean): void {
    inWindow.keep(KEPT_UNDER, isOn ? '1' : null)
    this.dispatchEvent(new Event('change'))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.addEventListener('change', listener)
    return () => this.removeEventListener('change', listener)
  }

  /** A reply was refused because the thread had changed: what the hints want a newcomer to meet. */
  noteGuard(): void {
    this.dispatchEvent(new Event('guard'))
  }

  readonly onGuard = (listener: () => void): (() => void) => {
    this.addEventListener('guard', listener)
    return () => this.removeEventListener('guard', listener)
  }
}

export const practising = new Practising()

/** The address of the one document that may lay the square beside itself. */
const FRAMING_PATH = '/first-steps'

/** Whether this document may: it had to be asked for at the one address whose policy allows it. */
export function mayFrame(): boolean {
  const [opened] = performance.getEntriesByType?.('navigation') ?? []
  return opened !== undefined && new URL(opened.name, location.href).pathname === FRAMING_PATH
}

/** Asks for the document that may, and comes back to where one is. */
export function openBeside(): void {
  practising.set(true)
  location.assign(`${FRAMING_PATH}?to=${encodeURIComponent(location.pathname)}`)
}
