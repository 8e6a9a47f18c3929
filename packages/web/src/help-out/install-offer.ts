/** What Chromium says once it would install the page. Other browsers never do. */
interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>
}

let offer: InstallPrompt | null = null
const listeners = new Set<() => void>()

function hold(next: InstallPrompt | null): void {
  offer = next
  listeners.forEach((notify) => notify())
}

/** The browser's own offer to install the phone, as long as it stands. */
export const installOffer = {
  read: () => offer,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Lets the browser ask. It asks once for each offer, whatever the person answers. */
  async take(): Promise<void> {
    const taken = offer
    hold(null)
    await taken?.prompt()
  },
}

/** Holds the browser's offer back, for the place where somebody looks for it, instead of a bar over their card. Gives how to stop. */
export function followInstallOffer(): () => void {
  const handleOffer = (event: Event) => {
    event.preventDefault()
    hold(event as InstallPrompt)
  }
  const handleInstalled = () => hold(null)
  window.addEventListener('beforeinstallprompt', handleOffer)
  window.addEventListener('appinstalled', handleInstalled)
  return () => {
    window.removeEventListener('beforeinstallprompt', handleOffer)
    window.removeEventListener('appinstalled', handleInstalled)
  }
}
