import { keptEndpoint } from './kept-endpoint.ts'

/**
 * Opens in this page what is pressed among the notifications of the device, and, where this browser is subscribed,
 * tells the server that it still is. Gives how to stop.
 */
export function followPushes(open: (path: string) => void): () => void {
  const handleMessage = ({ data, ports }: MessageEvent<{ type?: unknown; path?: unknown } | null>) => {
    if (data?.type !== 'relais.open' || typeof data.path !== 'string') return
    ports[0]?.postMessage('opened')
    open(data.path)
  }
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  workers?.addEventListener('message', handleMessage)
  if (keptEndpoint.read() !== null) {
    // What fails now is done at the next start.
    void import('./keep-device.ts').then(({ keepDevice }) => keepDevice()).catch(() => {})
  }
  return () => workers?.removeEventListener('message', handleMessage)
}
